using Xunit;

namespace Waybill.Tests.Reading.Quotes;

/// <summary>Sentences of our own; who says what follows from their grammar.</summary>
public sealed class QuoteTests
{
    [Theory]
    [InlineData("The Kenyan navy said that the dhow carried rifles.", "Kenyan navy", "said", "that the dhow carried rifles")]
    [InlineData("The dhow carried rifles, the Kenyan navy said on Friday.", "Kenyan navy", "said", "The dhow carried rifles")]
    [InlineData("According to Sudanese officials, the plane carried rifles.", "Sudanese officials", "According to", "the plane carried rifles")]
    [InlineData("The plane carried rifles, according to Sudanese officials.", "Sudanese officials", "according to", "The plane carried rifles")]
    [InlineData("Chad reported to the Committee that the plane carried rifles.", "Chad", "reported", "the plane carried rifles")]
    [InlineData("In the view of the Panel, the transfer broke the embargo.", "Panel", "In the view of", "the transfer broke the embargo")]
    [InlineData("Minsk denied that it had sold rifles.", "Belarus", "denied", "that it had sold rifles")]
    [InlineData("A Libyan officer told reporters that the ship carried tanks.", "Libyan officer", "told", "that the ship carried tanks")]
    public void An_attribution_has_source_cue_and_content(string text, string source, string cue, string content)
    {
        var quote = Assert.Single(Read.Text(text).Quotes);
        Assert.Equal((source, cue, content), (quote.Source?.Name, quote.Cue?.Text, quote.Content[0].In(text)));
    }

    [Fact]
    public void A_quotation_in_marks_is_direct()
    {
        const string Text = "\u201CThe rifles came from Serbia,\u201D said the Croatian minister.";
        var quote = Assert.Single(Read.Text(Text).Quotes);
        Assert.Equal(QuoteKind.Direct, quote.Kind);
        Assert.Equal("Croatian minister", quote.Source?.Name);
    }

    [Fact]
    public void A_pronoun_a_surname_and_a_role_mean_the_speaker_before()
    {
        var names = Read.Text(
            "Pentagon spokesman Peter Marsh said on Friday that the ship carried rifles. Marsh stressed that the cargo came from Iran. "
            + "He added that two sailors were held. The US official stated that the ship was boarded at night.").Quotes.Select(q => q.Source?.Name);
        Assert.All(names, n => Assert.Equal("Peter Marsh", n));
    }

    [Fact]
    public void The_same_source_is_the_speaker_of_the_running_attribution()
    {
        var quotes = Read.Text(
            "Kenyan foreign minister Grace Otieno said that Ethiopia had shipped rifles to Somalia. Last March, Somali officials announced that they had bought trucks. "
            + "Ethiopia also sent mortars, according to the same source.").Quotes;
        Assert.Equal("Grace Otieno", quotes[^1].Source?.Name);
    }

    [Fact]
    public void An_officer_of_another_nation_is_somebody_else()
    {
        var quotes = Read.Text("Pentagon spokesman Peter Marsh said that the ship carried rifles. The Iranian official said that the ship carried rice.").Quotes;
        Assert.Equal(["Peter Marsh", "Iranian official"], quotes.Select(q => q.Source?.Name));
    }

    [Fact]
    public void Who_is_cited_is_the_source_and_who_cites_is_how_it_came()
    {
        var report = Read.Text("Iran has supplied Sudan with drones, a news agency reported last week, citing three Western diplomats.");
        var claim = Assert.Single(report.Claims);
        Assert.Equal("Western diplomats", claim.Source);
        Assert.Equal(["news agency"], claim.Chain);
    }

    [Fact]
    public void A_minister_named_later_was_meant_before()
    {
        var quotes = Read.Text("Russia's foreign minister said that the ship carried helicopters. Sergei Orlov said Moscow was fulfilling old contracts.").Quotes;
        Assert.All(quotes, q => Assert.Equal("Sergei Orlov", q.Source?.Name));
    }

    [Theory]
    [InlineData("The minister believes that the ship carried rifles.", "believes")]
    [InlineData("Malta wants to search the ship.", "wants")]
    public void Beliefs_and_plans_are_attributions_too(string text, string cue) => Assert.Contains(Read.Text(text).Quotes, q => q.Cue?.Text == cue);

    [Fact]
    public void A_source_left_open_is_left_open()
    {
        var quote = Assert.Single(Read.Text("The ship is expected to sail on Monday.").Quotes);
        Assert.Equal(("is expected", null), (quote.Cue?.Text, quote.Source));
    }
}
