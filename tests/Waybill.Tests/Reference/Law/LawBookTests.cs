using NodaTime;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;

namespace Waybill.Tests.Reference.Law;

/// <summary>Expected outcomes come from the paragraphs named in data/law/rules.json and from docs/law.md.</summary>
public sealed class LawBookTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    [Theory]
    // The worked cases of docs/law.md, in the same order.
    [InlineData("2023-06-09", "Shahed-136", "IRN", "RUS", "UN", Outcome.BreachDisputed, "UN-2231-B4a")]
    [InlineData("2023-10-18", "Shahed-136", "IRN", "RUS", "UN", Outcome.NoRule, "")]
    [InlineData("2020-10-17", "Shahed-136", "IRN", "SYR", "UN", Outcome.Breach, "UN-2231-B6b")]
    [InlineData("2020-10-17", "Su-35", "RUS", "IRN", "UN", Outcome.NeedsApproval, "UN-2231-B5")]
    [InlineData("2020-10-18", "Su-35", "RUS", "IRN", "UN", Outcome.NoRule, "")]
    [InlineData("2025-10-01", "Su-35", "RUS", "IRN", "UN", Outcome.BreachContested, "UN-1929-8")]
    [InlineData("2025-09-27T23:59:59Z", "Fath-360", "IRN", "RUS", "UN", Outcome.NoRule, "")]
    [InlineData("2025-09-28T00:00:00Z", "Fath-360", "IRN", "RUS", "UN", Outcome.BreachContested, "UN-1747-5")]
    [InlineData("2024-09-01", "Fath-360", "IRN", "RUS", "US", Outcome.Breach, "US-EO13949")]
    [InlineData("2016-07-01", "S-300PMU2", "RUS", "IRN", "UN", Outcome.NoRule, "")]
    [InlineData("2024-01-11", "ballistic missile components", "IRN", "YEM:HOUTHI", "UN", Outcome.InsufficientFacts, "UN-2216-14")]
    [InlineData("2022-12-01", "rifles", "IRN", "Houthis", "UN", Outcome.Breach, "UN-2216-14")]
    [InlineData("2010-01-01", "rocket launchers", "IRN", "Hezbollah", "UN", Outcome.Breach, "UN-1701-15;UN-1747-5")]
    [InlineData("2024-06-01", "122mm shells", "PRK", "RUS", "UN", Outcome.Breach, "UN-1874-9-10")]
    [InlineData("2019-05-01", "armoured vehicles", "ARE", "LBY", "UN", Outcome.Breach, "UN-1970-9")]
    [InlineData("2019-05-01", "rifles", "ARE", "LBY:LNA", "UN", Outcome.Breach, "UN-1970-9")]
    [InlineData("2023-06-09", "drones", "IRN", "RUS", "UN", Outcome.InsufficientFacts, "UN-2231-B4a")]
    [InlineData("2023-06-09", "drones with a range of 1,000 km", "IRN", "RUS", "UN", Outcome.BreachDisputed, "UN-2231-B4a")]
    [InlineData("2023-06-09", "Shahed drones", "IRN", "RUS", "UN", Outcome.BreachDisputed, "UN-2231-B4a")]
    [InlineData("2023-06-09", "rifles", "IRN", "RUS", "UN", Outcome.NoRule, "")]
    [InlineData("2022-03-01", "rifles", "FRA", "RUS", "EU", Outcome.Breach, "EU-2014-512-2")]
    [InlineData("2022-03-01", "rifles", "TUR", "RUS", "EU", Outcome.OutOfJurisdiction, "EU-2014-512-2")]
    [InlineData("2012-01-01", "rifles", "USA", "ARE", "UN", Outcome.NoRule, "")]
    public void An_act_is_answered_by_the_rules_of_its_day(
        string on, string item, string from, string to, string regime, Outcome overall, string rules)
    {
        var answer = Ask(on, item, from, to, regime);
        Assert.Equal(overall, answer.Overall);
        Assert.Subset(answer.Answers.SelectMany(a => a.Rules).Select(r => r.Id).ToHashSet(), rules.Split(';', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
    }

    [Fact]
    public void Every_worked_case_beside_the_repository_comes_out()
    {
        var path = SharedFolder.Find("data/law/cases.csv");
        Assert.SkipUnless(path is not null, "shared/data/law/cases.csv is not beside the repository");
        var wrong = CsvTable.Read(path!).Select(c => (Case: c, Answer: Ask(c["date"], c["item"], c["from"], c["to"], c["regime"])))
            .Where(c => Kebab(c.Answer.Overall) != c.Case["expected"]
                || !c.Case["rules"].Split(';', StringSplitOptions.RemoveEmptyEntries).All(id => c.Answer.Answers.SelectMany(a => a.Rules).Any(r => r.Id == id)))
            .Select(c => $"{c.Case["case"]}: {c.Answer.Overall} by {string.Join(' ', c.Answer.Answers.SelectMany(a => a.Rules).Select(r => $"{r.Id}={r.Outcome}"))}");
        Assert.Equal([], wrong);
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
        Assert.Contains("UKR, USA, GBR, FRA, DEU and NOR", rule.Why);
        Assert.Contains("until 18 October 2023", rule.Why);
    }

    [Fact]
    public void An_unread_rule_is_worded_as_unverified()
    {
        foreach (var rule in Shelf.Law.Rules.Where(r => r.Direction is Direction.To or Direction.From or Direction.Both && !r.IsVerified))
        {
            var target = rule.Targets[0] == "*" ? "SAU" : rule.Targets[0];
            var answer = Shelf.Law.Ask(new("missiles", target, target, new Interval(null, null), null, rule.Regime));
            var mine = answer.Answers.SelectMany(a => a.Rules).Where(r => r.Id == rule.Id).ToList();
            Assert.All(mine, r => Assert.True(r.Why.Contains("unverified", StringComparison.Ordinal) || r.Why.Contains("only in part", StringComparison.Ordinal), r.Why));
        }
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
