using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>What a report on a supply tells without a word of supply, and what it tells beside one; the sentences are our own and tell nothing true.</summary>
public sealed class AftermathTests
{
    private const string Supply = "Chad bought 400 rifles from Bulgaria in March. ";

    [Theory]
    [InlineData("The licences were in order, the minister said.", EventKind.Assistance)]
    [InlineData("The signatures were genuine, an Egyptian official said.", EventKind.Assistance)]
    [InlineData("The broker said that the invoice named another buyer.", EventKind.Transfer)]
    [InlineData("The exporter said that he was buying for a museum.", EventKind.Agreement)]
    [InlineData("\"We sold to Cairo,\" a trader said.", EventKind.Agreement)]
    [InlineData("A prosecutor said there would be no trial.", EventKind.Other)]
    [InlineData("The pilot said he knew nothing of the boxes.", EventKind.Assistance)]
    [InlineData("The captain said they had never altered a form.", EventKind.Assistance)]
    public void A_speaker_tells_of_papers_prices_and_people(string text, EventKind kind) => Assert.Equal(kind, Read.Text(Supply + text).Claims[^1].Event);

    [Theory]
    [InlineData("The crates were stacked on the quay at Bourgas.", EventKind.Transfer)]
    [InlineData("Two dealers were convicted in June.", EventKind.Other)]
    [InlineData("The crew were questioned for six days.", EventKind.Interdiction)]
    [InlineData("The freighter left Varna on Monday. Three days later she was at Haifa.", EventKind.Transfer)]
    [InlineData("The freighter left Varna on Monday. Italian frigates stopped her off Crete.", EventKind.Interdiction)]
    [InlineData("The Irina Star was halted off Malta, and was towed to Valletta.", EventKind.Interdiction)]
    [InlineData("The rifles were found last year in Bangui.", EventKind.Use)]
    [InlineData("Her last port was Durres.", EventKind.Transfer)]
    public void The_writer_tells_what_became_of_goods_ships_and_men(string text, EventKind kind) => Assert.Equal(kind, Read.Text(Supply + text).Claims[^1].Event);

    [Theory]
    [InlineData("The town lies 300 km south of the capital, the minister said.")]
    [InlineData("The drive takes three hours.")]
    [InlineData("Where were the rifles going?")]
    [InlineData("Whether the rifles were ever fired was not for this court to decide.")]
    [InlineData("The Court did not follow this.")]
    [InlineData("The weather was bad, the captain said.")]
    [InlineData("She has written three books on the trade.")]
    [InlineData("The minister said he was disappointed.")]
    [InlineData("The report describes how dealers live.")]
    [InlineData("The inquiry found no evidence of it.")]
    [InlineData("The resolution forbade any state to supply arms to Eritrea.")]
    [InlineData("The price of bread has doubled, a baker said.")]
    [InlineData("The story could be an excuse, a diplomat said.")]
    [InlineData("One would rather not see such papers again, the judge said.")]
    [InlineData("A senator questioned the cost of the inquiry.")]
    public void Questions_background_rules_and_opinions_are_no_claims(string text) => Assert.Single(Read.Text(Supply + text).Claims);

    [Theory]
    [InlineData("The licences were in order, the minister said. Shops opened late on Monday because of the snow.")]
    [InlineData("Two teachers were convicted in June. The school has been closed since.")]
    [InlineData("The boxes were stacked on the quay. The fair opens on Friday.")]
    public void Where_no_arms_are_named_nothing_of_it_is_a_claim(string text) => Assert.Empty(Read.Text(text).Claims);

    [Fact]
    public void What_was_done_before_is_what_was_told_last()
    {
        var claims = Read.Text("A Dutch diplomat said that Togo had violated the embargo. \"They may have done this before,\" he added.").Claims;
        Assert.Equal((EventKind.Violation, Certainty.Possible), (claims[^1].Event, claims[^1].Certainty));
    }

    [Fact]
    public void The_purchase_that_somebody_confirms_is_an_agreement() =>
        Assert.Equal(EventKind.Agreement, Read.Text(Supply + "Sofia has confirmed the purchase.").Claims[^1].Event);

    [Fact]
    public void Nothing_but_is_one_phrase()
    {
        var report = Read.Text("The cargo was nothing but old shells sent under a contract with Benin, a spokesman said.");
        Assert.Contains("nothing but old shells", Assert.Single(report.Claims).Words(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_speaks_in_a_record_is_no_part_of_what_is_said()
    {
        var report = Read.Text("CHAIRMAN: Malta sent 300 rifles to Libya.");
        Assert.StartsWith("Malta", Assert.Single(report.Claims).Words(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_river_is_no_verb() =>
        Assert.Contains(Read.Text("The court in Frankfurt am Main convicted two dealers who had sold 90 pistols to Peru.").Claims, c => c.Event is EventKind.Other);
}
