using NodaTime;
using Waybill.Reference;
using Waybill.Reference.Law;
using Xunit;
using Period = Waybill.Reference.Law.Period;

namespace Waybill.Tests.Reference.Law;

/// <summary>Cases made from the rules themselves: at every boundary a second before and after, both ways, for groups and for the State around them.</summary>
public sealed class EveryRuleTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Duration Second = Duration.FromSeconds(1);

    /// <summary>Words that belong to a set beyond doubt, and words that do not.</summary>
    private static readonly Dictionary<string, (string In, string Out)> Goods = new()
    {
        ["ARMS_ALL"] = ("howitzers", "medicines"),
        ["MTCR"] = ("ballistic missiles with a range of 800 km", "rifles"),
        ["MTCR_19_A_3"] = ("spraying drones", "rifles"),
        ["UNROCA_I_VII"] = ("battle tanks", "rifles"),
        ["NUCLEAR_DUAL_USE"] = ("centrifuges", "rifles"),
        ["UAV_COMPONENTS"] = ("drone engine components", "rifles"),
        ["CATCH_ALL"] = ("rifles", "medicines"),
        ["SMALL_ARMS"] = ("rifles", "battle tanks"),
        ["BALLISTIC_PROGRAMME"] = ("ballistic missiles with a range of 800 km", "medicines"),
    };

    public static TheoryData<string> Transfers =>
        [.. Shelf.Law.Rules.Where(r => r.Direction is Direction.To or Direction.From or Direction.Both && r.Items.Any(Goods.ContainsKey)).Select(r => r.Id)];

    [Fact]
    public void Nearly_all_rules_on_transfers_are_tried() =>
        Assert.True(Transfers.Count >= Shelf.Law.Rules.Count(r => r.Direction is Direction.To or Direction.From or Direction.Both) - 3, $"{Transfers.Count} rules");

    [Theory]
    [MemberData(nameof(Transfers))]
    public void It_holds_from_its_first_second_to_its_last(string id)
    {
        var rule = Shelf.Law.Find(id)!;
        foreach (var period in rule.Periods)
        {
            foreach (var (moment, _) in Edges(period))
            {
                Assert.Equal(rule.Periods.FirstOrDefault(p => p.Contains(moment)) is { } held ? Expected(rule, held) : null, Told(rule, moment, Inside(rule), forth: true));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Transfers))]
    public void It_is_silent_on_the_other_way_unless_it_holds_both_ways(string id)
    {
        var rule = Shelf.Law.Find(id)!;
        if (rule.Targets.Contains("*"))
        {
            return;
        }

        var at = rule.Periods[0].From;
        Assert.Equal(rule.Direction == Direction.Both ? Expected(rule, rule.Periods[0]) : null, Told(rule, at, Inside(rule), forth: false));
    }

    [Theory]
    [MemberData(nameof(Transfers))]
    public void It_is_silent_on_other_goods(string id)
    {
        var rule = Shelf.Law.Find(id)!;
        if (rule.Items.All(s => Goods.ContainsKey(s) && Goods[s].Out != "medicines"))
        {
            Assert.Null(Told(rule, rule.Periods[0].From, Goods[rule.Items[0]].Out, forth: true));
        }
    }

    [Theory]
    [MemberData(nameof(Transfers))]
    public void A_rule_on_a_group_does_not_reach_its_State(string id)
    {
        var rule = Shelf.Law.Find(id)!;
        foreach (var state in rule.Targets.Where(t => t.Contains(':', StringComparison.Ordinal)).Select(t => t.Split(':')[0]).Where(s => !rule.Targets.Contains(s)))
        {
            Assert.Null(Told(rule, rule.Periods[0].From, Inside(rule), forth: true, target: state));
        }
    }

    [Fact]
    public void A_rule_that_only_calls_for_care_never_gives_a_breach()
    {
        foreach (var rule in Shelf.Law.Rules.Where(r => r.Outcome == Outcome.VigilanceOnly && r.Direction == Direction.To))
        {
            foreach (var period in rule.Periods.Where(p => p.Outcome is null or Outcome.VigilanceOnly))
            {
                Assert.Equal(Outcome.VigilanceOnly, Told(rule, period.From, Inside(rule), forth: true));
            }
        }
    }

    private static IEnumerable<(Instant Moment, bool Inside)> Edges(Period period)
    {
        yield return (period.From - Second, false);
        yield return (period.From, true);
        if (period.To is { } end)
        {
            yield return (end - Second, true);
            yield return (end, false);
        }
    }

    private static string Inside(Rule rule) =>
        rule.ExceptItems.Contains("UNROCA_I_VII") ? Goods["SMALL_ARMS"].In : Goods[rule.Items.First(Goods.ContainsKey)].In;

    private static Outcome Expected(Rule rule, Period period) =>
        rule.Found.FirstOrDefault(f => f.From == Other(rule) && rule.Targets.Contains(f.To))?.Outcome ?? period.Outcome ?? rule.Outcome;

    /// <summary>A party that the regime binds and that is no target itself.</summary>
    private static string Other(Rule rule) => rule.Regime switch
    {
        "GB" => "GBR",
        "US" => "USA",
        _ => "DEU",
    };

    /// <summary>What one rule makes of a transfer that it should reach; null where it says nothing.</summary>
    private static Outcome? Told(Rule rule, Instant moment, string goods, bool forth, string? target = null)
    {
        var party = target ?? (rule.Targets[0] == "*" ? "BRA" : rule.Targets[0].Split('/')[0]);
        var outward = rule.Direction == Direction.From == forth;
        var (from, to) = outward ? (party, Other(rule)) : (Other(rule), party);
        if (rule.Targets[0] == "*")
        {
            (from, to) = (Other(rule), party);
        }

        var answer = Shelf.Law.Ask(new(goods, from, to, new(moment, moment), null, rule.Regime));
        return answer.Answers.SelectMany(a => a.Rules).FirstOrDefault(r => r.Id == rule.Id)?.Outcome;
    }
}
