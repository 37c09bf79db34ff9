using NodaTime;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.Reference.Law;

/// <summary>Expected outcomes come from the paragraphs named in data/law/rules and from docs/checks/law.md.</summary>
public sealed class LawBookTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    [Fact]
    public void Every_worked_case_of_the_page_comes_out()
    {
        var page = File.ReadAllText(Path.Combine(SharedFolder.Repository(), "docs", "checks", "law.md"));
        var block = page.Split("```law\n")[1].Split("```")[0];
        var rows = CsvTable.Parse(["date,item,from,to,regime,expected,rules", .. block.Split('\n')], "law.md");
        Assert.True(rows.Length > 20);
        Assert.Equal([], rows.SelectMany(Wrong));
    }

    [Fact]
    public void Every_worked_case_beside_the_repository_comes_out()
    {
        var path = SharedFolder.Find("data/law/cases.csv");
        Assert.SkipUnless(path is not null, "shared/data/law/cases.csv is not beside the repository");
        Assert.Equal([], CsvTable.Read(path!).SelectMany(Wrong));
    }

    /// <summary>What came out of a case, where that is not what it expects.</summary>
    private static IEnumerable<string> Wrong(IReadOnlyDictionary<string, string> row)
    {
        var answer = Ask(row["date"], row["item"], row["from"], row["to"], row["regime"]);
        var rules = answer.Answers.SelectMany(a => a.Rules).ToList();
        var right = Kebab(answer.Overall) == row["expected"]
            && row["rules"].Split(';', StringSplitOptions.RemoveEmptyEntries).All(id => rules.Exists(r => r.Id == id));
        return right ? [] : [$"{row["date"]} {row["item"]}: {Kebab(answer.Overall)} by {string.Join(' ', rules.Select(r => $"{r.Id}={r.Outcome}"))}"];
    }

    [Fact]
    public void An_interval_across_a_boundary_gets_both_answers()
    {
        var answer = Ask("2023-10-01/2023-10-31", "Shahed-136", "IRN", "RUS", "UN");
        Assert.Equal([Outcome.BreachDisputed, Outcome.NoRule], answer.Answers.Select(a => a.Overall));
        Assert.Equal(Instant.FromUtc(2023, 10, 18, 0, 0), answer.Answers[0].To);
        Assert.Equal(Instant.FromUtc(2023, 10, 18, 0, 0), answer.Answers[1].From);
        Assert.Equal(Outcome.BreachDisputed, answer.Overall);
    }

    [Fact]
    public void An_open_interval_is_answered_from_the_first_rule_to_the_last() =>
        Assert.Equal(
            [Outcome.NoRule, Outcome.Breach, Outcome.Breach, Outcome.Breach, Outcome.BreachDisputed, Outcome.NoRule, Outcome.BreachContested],
            Ask("../..", "Shahed-136", "IRN", "RUS", "UN").Answers.Select(a => a.Overall));

    [Fact]
    public void A_re_applied_rule_says_who_contests_it() =>
        Assert.All(Ask("2025-10-01", "Shahed-136", "IRN", "RUS", "UN").Answers[0].Rules, r => Assert.Equal(["IRN", "RUS", "CHN"], r.ContestedBy));

    [Fact]
    public void A_disputed_reading_names_both_sides()
    {
        var rule = Assert.Single(Ask("2023-06-09", "Shahed-136", "IRN", "RUS", "UN").Answers[0].Rules);
        Assert.Equal(["IRN", "RUS"], rule.ContestedBy);
        Assert.Contains("Ukraine, United States, United Kingdom, France, Germany and Norway", rule.Why);
        Assert.Contains("until 18 October 2023", rule.Why);
    }

    [Fact]
    public void An_ended_rule_is_named_with_its_end() =>
        Assert.Contains(Ask("2023-10-18", "Shahed-136", "IRN", "RUS", "UN").Answers[0].NotInForce,
            n => n.StartsWith("UN-2231-B4a", StringComparison.Ordinal) && n.Contains("ended 18 October 2023"));

    [Theory]
    [InlineData("2023-06-09", "2023-06-09T00:00:00Z/2023-06-10T00:00:00Z")]
    [InlineData("2023-06", "2023-06-01T00:00:00Z/2023-07-01T00:00:00Z")]
    [InlineData("2023", "2023-01-01T00:00:00Z/2024-01-01T00:00:00Z")]
    [InlineData("2023-01-30/2023-02", "2023-01-30T00:00:00Z/2023-03-01T00:00:00Z")]
    [InlineData("2025-09-28T00:00:00Z", "2025-09-28T00:00:00Z/2025-09-28T00:00:00Z")]
    [InlineData("2025-09-27T20:00:00-04:00", "2025-09-28T00:00:00Z/2025-09-28T00:00:00Z")]
    [InlineData("2023?", "2023-01-01T00:00:00Z/2024-01-01T00:00:00Z")]
    public void A_time_is_read_as_half_open(string text, string expected)
    {
        Assert.True(LawQuestion.TryReadTime(text, out var on));
        Assert.Equal(expected, on.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("yesterday")]
    [InlineData("2023-02-30")]
    [InlineData("2023-05/2023-04")]
    [InlineData("2023/2024/2025")]
    public void What_is_no_time_is_refused(string text) => Assert.False(LawQuestion.TryReadTime(text, out _));

    private static LawAnswer Ask(string on, string item, string from, string to, string regime)
    {
        Assert.True(LawQuestion.TryReadTime(on, out var interval), on);
        return Shelf.Law.Ask(new(item, from, to, interval, null, regime));
    }

    private static string Kebab(Outcome outcome) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());
}
