using Xunit;

namespace Waybill.Tests.Reading.Quotes;

/// <summary>Who vouches for a claim: sentences of our own, about nobody's ships.</summary>
public sealed class SpeakerTests
{
    [Theory]
    [InlineData("The dhow left Berbera at night, a stevedore remembers.", "stevedore")]
    [InlineData("The trawler carried rifles to Berbera, brokers say.", "brokers")]
    [InlineData("The day was hot, remarked a Senegalese official, and long. He denied that his country sold mortars to rebels.", "Senegalese official")]
    [InlineData("In the French account, the rifles were carried by a trawler to Tripoli.", "France")]
    [InlineData("In Ankara's words, Chad shipped rifles to Niger.", "Turkey")]
    [InlineData("The rifles were shipped to Togo, by the account of a crew member.", "crew member")]
    [InlineData("It was admitted by the ministry of trade that the rifles had gone to Togo.", "ministry of trade")]
    [InlineData("The sale of the rifles is denied by the exporter.", "exporter")]
    [InlineData("The claim by Ghana that Togo had sold rifles to Chad was repeated on Monday.", "Ghana")]
    [InlineData("A radio station, quoting hospital staff, said that Chad had shipped mortars to Niger.", "hospital staff")]
    [InlineData("A newspaper has written, citing a former clerk, that Chad shipped mortars to Niger.", "former clerk")]
    [InlineData("One Senegalese officer quoted by a newspaper last week said his unit had received rifles from Chad.", "Senegalese officer")]
    [InlineData("As the minister put it, Chad shipped mortars to Niger.", "minister")]
    [InlineData("The rebels, says Niger, were armed by Chad.", "Niger")]
    [InlineData("In Lome they say that Chad armed the rebels.", "Togo")]
    [InlineData("In Dakar the navy confirmed that it captured fifty rifles.", "Senegalese navy")]
    [InlineData("How the rifles came to Lome we do not know: they may have been sold by Chad.", Claim.Publisher)]
    [InlineData("Post by Governor Ivan Petrov: The enemy fired rockets at Belgorod.", "Ivan Petrov")]
    public void A_claim_has_the_one_who_says_it_for_its_source(string text, string source) =>
        Assert.Contains(source, Assert.Single(Read.Text(text).Claims.Select(c => c.Source).Distinct()), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("A pilot told the court that rifles were flown to Goma; the greater part went on to Bunia by lorry.")]
    [InlineData("A pilot told the court that rifles were flown to Goma. In his account the jet carried mortars to Bunia.")]
    [InlineData("A pilot told the court that rifles were flown to Goma. The cargo, he added, included mortars.")]
    [InlineData("A pilot said that rifles were flown to Goma. They were sold to rebels in Bunia.")]
    [InlineData("A pilot said that rifles were flown to Goma. His claim that they were sold to rebels was repeated by nobody.")]
    [InlineData("The pilot was prouder. Rifles were flown to Goma, he told a newspaper.")]
    public void A_speaker_goes_on_without_being_named_again(string text) =>
        Assert.All(Read.Text(text).Claims, c => Assert.Contains("pilot", c.Source, StringComparison.Ordinal));

    [Theory]
    [InlineData("The army said that rifles were flown to Goma; this could not be confirmed, but mortars were sold in Bunia.")]
    [InlineData("The army said that rifles were flown to Goma. We found mortars from Chad in Bunia.")]
    public void The_writers_own_words_stay_the_writers(string text) =>
        Assert.Equal(Claim.Publisher, Read.Text(text).Claims[^1].Source);

    [Fact]
    public void In_a_transcript_each_has_his_own_turn()
    {
        var claims = Read.Text(
            "Minutes of evidence\n\nCHAIRMAN: What was sent?\n\nDEPUTY MINISTER: The rifles were flown from Minsk to Bamako. Niger has said that it bought none of the mortars.\n\n"
            + "CHAIRMAN: Is that all?\n\nDEPUTY MINISTER: We shipped no mortars to Niger.").Claims;
        Assert.Equal(["Deputy Minister", "Niger", "Deputy Minister"], claims.Select(c => c.Source));
    }

    [Fact]
    public void A_reporters_turn_is_the_publishers_and_a_surname_gets_its_name()
    {
        var claims = Read.Text(
            "PRESENTER: Our reporter met Grace Otieno of the seafarers' union.\n\nREPORTER: The ship carried rifles to Mombasa.\n\nOTIENO: The rifles were sold to Juba. Tanks came through Mombasa in May.").Claims;
        Assert.Equal([Claim.Publisher, "Grace Otieno", "Grace Otieno"], claims.Select(c => c.Source));
    }

    [Fact]
    public void A_heading_with_a_colon_is_no_turn() =>
        Assert.All(Read.Text("Update: The ship carried rifles to Mombasa.\n\nBackground: The ship carried mortars to Mombasa in May.").Claims, c => Assert.Equal(Claim.Publisher, c.Source));

    [Fact]
    public void What_a_board_reports_its_report_says() =>
        Assert.Equal("board", Assert.Single(Read.Text("A board appointed by the president published its findings and its report on Thursday. Niger received 96 mortars, the report says.").Claims, c => c.Event == EventKind.Transfer).Source);

    [Fact]
    public void Who_knows_nothing_of_the_shells_denies_them()
    {
        var claim = Assert.Single(Read.Text("The coast guard spokesman in Dakar knows nothing of any shells from Chad.").Claims);
        Assert.Equal((true, Polarity.Denied), (claim.Source.Contains("spokesman", StringComparison.Ordinal), claim.Polarity));
    }

    [Fact]
    public void Whoever_asks_for_a_ship_to_be_let_go_is_the_source_of_the_request()
    {
        var claim = Assert.Single(Read.Text("The embassy of Niger told Lome that the goods were paid for. It asked Togo to release the ship and its rifles.").Claims, c => c.Event == EventKind.Request);
        Assert.Contains("embassy", claim.Source, StringComparison.Ordinal);
    }
}
