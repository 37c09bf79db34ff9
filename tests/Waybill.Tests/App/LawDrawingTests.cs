using System.Xml.Linq;
using Waybill.App.Printing;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.App;

public sealed class LawDrawingTests
{
    private static readonly LawBook Book = Shelf.Open().Law;

    [Fact]
    public void Every_rule_that_ever_bears_on_the_act_has_a_lane_and_every_bar_says_its_days_in_words()
    {
        var titles = Titles("Shahed-136", "IRN", "RUS");
        Assert.Contains("UN-2231-B4a, 2016-01-16 to 2023-10-18: breach-disputed", titles);
        Assert.Contains("UN-1747-5, 2025-09-28 to open: breach-contested", titles);
        Assert.Contains("all together, 2006-12-23 to 2020-10-18: breach", titles);
        Assert.Contains("the time asked for", titles);
    }

    [Fact]
    public void An_act_that_no_rule_reaches_is_drawn_without_bars() =>
        Assert.DoesNotContain(Titles("medicines", "BRA", "PRT"), t => t.StartsWith("all together", StringComparison.Ordinal));

    [Fact]
    public void Words_from_outside_stay_words() => Assert.DoesNotContain("<b>", Drawn("<b>rifles</b>", "BRA", "PRT"), StringComparison.Ordinal);

    private static List<string> Titles(string item, string from, string to) =>
        [.. XDocument.Parse(Drawn(item, from, to)).Descendants().Where(e => e.Name.LocalName == "title").Select(e => e.Value)];

    private static string Drawn(string item, string from, string to)
    {
        Assert.True(LawQuestion.TryReadTime("2023-06-09", out var on));
        var question = new LawQuestion(item, from, to, on, null, "UN");
        return LawDrawing.Of(question, Book.Ask(question with { On = new(null, null) }), Book);
    }
}
