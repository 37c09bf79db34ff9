using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>Who supplies whom on cases, states and groups that no rule was written for; the sentences are our own and tell nothing true.</summary>
public sealed class UnseenCasesTests
{
    [Theory]
    [InlineData("The Serbian company's delivery of 40 howitzers to Armenia was completed in March.", "Transfer SRB ARM")]
    [InlineData("The supply by Bulgaria of mortar shells to Iraq began in 2014.", "Transfer BGR IRQ")]
    [InlineData("Serbia's sale of mortars to Saudi Arabia was approved in 2016.", "Agreement SRB SAU")]
    [InlineData("Morocco has placed an order for 18 rocket launchers from the United States.", "Agreement USA MAR")]
    [InlineData("The court heard that Mr Petrov had arranged the sale of 5,000 rifles to the government of Burundi.", "Agreement  BDI")]
    [InlineData("Iraq has taken delivery of six helicopters from Russia.", "Transfer RUS IRQ")]
    public void A_noun_tells_who_supplies_whom(string text, string wanted) => Assert.Equal(wanted, Told(text));

    [Theory]
    [InlineData("Ecuador was sold 10,000 rifles by Argentina during the war with Peru.", "Agreement ARG ECU")]
    [InlineData("Chad was armed by France throughout the conflict.", "Transfer FRA TCD")]
    [InlineData("Mortar shells were shipped to Azerbaijan from Burgas.", "Transfer BGR AZE")]
    [InlineData("The weapons were flown to Goma from Tirana on board an Il-76.", "Transfer ALB COD")]
    public void The_passive_turns_nobody_round(string text, string wanted) => Assert.Equal(wanted, Told(text));

    [Theory]
    [InlineData("A deal between South Korea and Poland for 980 tanks was signed in Warsaw in July 2022.")]
    [InlineData("Belarus signed a contract with Sudan for 12 bombers.")]
    [InlineData("Chinese-made rifles were seized from a dhow off Oman.")]
    [InlineData("Turkish-made drones have been seen at an airfield in Mali.")]
    public void Neither_a_deal_of_two_sides_nor_a_make_says_who_supplied(string text) => Assert.Null(Read.OneClaim(text).Supplier);

    [Theory]
    [InlineData("The exporter in Tirana shipped the rounds to a consignee in Kigali.", "Transfer ALB RWA")]
    [InlineData("The end user named in the certificate was the defence ministry of Burkina Faso.", "Transfer  BFA")]
    [InlineData("A firearms manufacturer from Brescia was named in the indictment. The company exported 3,000 pistols to Paraguay between 2012 and 2014.", "Transfer ITA PRY")]
    [InlineData("Prosecutors charged a broker from Montenegro with selling rifles to Somalia.", "Agreement  SOM")]
    [InlineData("Two former soldiers of Bolivia bought 600 rifles from Hungary, the court found.", "Agreement HUN ")]
    public void Trades_have_a_home_and_private_people_act_for_no_state(string text, string wanted) => Assert.Equal(wanted, Told(text));

    [Theory]
    [InlineData("Senegal bought 20 armoured vehicles from South Africa last year. The country also received four helicopters from France.", "Agreement ZAF SEN; Transfer FRA SEN")]
    [InlineData("The M23 has grown stronger. Rwanda has supplied the group with mortars and rifles, the experts wrote.", "Transfer RWA M23")]
    [InlineData("Peru and Chile quarrelled. The country bought 40 tanks from Italy.", "Agreement ITA ")]
    public void The_country_and_the_group_are_the_one_just_named_or_nobody(string text, string wanted) => Assert.Equal(wanted, Told(text));

    [Theory]
    [InlineData("Croatia sold rocket launchers to Saudi Arabia in 2012. The launchers were sent on to rebels in Syria, an NGO said.", "Agreement HRV SAU; Transfer SAU rebels in Syria")]
    [InlineData("Moldova shipped 400 machine guns to Armenia in 2011. Chisinau has confirmed that the guns were delivered.", "Transfer MDA ARM; Transfer MDA ARM")]
    [InlineData("Croatia exported rocket launchers to Saudi Arabia, and Saudi Arabia passed them to rebels in Syria.", "Transfer HRV SAU; Transfer SAU rebels in Syria")]
    public void One_supply_runs_through_several_sentences(string text, string wanted) => Assert.Equal(wanted, Told(text));

    [Theory]
    [InlineData("The rifles, which Germany had sold to Mexico, turned up in a barn.", "Agreement DEU MEX")]
    [InlineData("The depot is run by Gabon, which bought 40 howitzers from China in 2015.", "Agreement CHN GAB")]
    [InlineData("The island, where Fiji is said to be building a missile factory, is small.", "Construction FJI ")]
    public void A_side_clause_tells_its_own(string text, string wanted) => Assert.Contains(wanted, Told(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Libya had loaded the rifles for Malta, the captain said. The tanks were for Kenya, a colonel said.")]
    public void A_source_that_names_one_party_is_not_given_the_other_of_another_supply(string text) => Assert.Null(Read.Text(text).Claims[^1].Supplier);

    [Theory]
    [InlineData("Eritrea neither bought nor received missiles from Belarus, its information minister said.")]
    [InlineData("No licence was issued for the export of the drones.")]
    [InlineData("Chile had no knowledge of the weapons, its embassy said.")]
    [InlineData("Nairobi said it had not sent guns to the M23.")]
    public void What_is_said_not_to_have_been_is_denied(string text) => Assert.All(Read.Text(text).Claims, c => Assert.Equal(Polarity.Denied, c.Polarity));

    [Theory]
    [InlineData("Georgia sells Panama hats in May.")]
    [InlineData("\"I am armed to the teeth,\" she said, and showed a toothbrush.")]
    [InlineData("She sent a letter to the Pentagon.")]
    public void Trade_without_arms_is_no_claim(string text) => Assert.Empty(Read.Text(text).Claims);

    [Fact]
    public void Whoever_an_embargo_keeps_arms_from_is_who_a_breach_gives_them_to()
    {
        var claim = Read.OneClaim("The exports broke the EU embargo on Myanmar, the court found.");
        Assert.Equal((EventKind.Violation, null, "MMR"), (claim.Event, claim.Supplier, claim.Recipient));
    }

    private static string Told(string text) => string.Join("; ", Read.Text(text).Claims.Select(c => $"{c.Event} {c.Supplier} {c.Recipient}"));
}
