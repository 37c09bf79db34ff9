using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>Says how a rule in force bears on an act, and why, in sentences fit to print.</summary>
internal static class RuleReading
{
    /// <summary>Null where the rule does not bind those who act and no regime was asked for.</summary>
    public static RuleAnswer? Of(Reached reached, Period period, LawQuestion asked, bool binds, Func<string, string> nameOf)
    {
        var rule = reached.Rule;
        if (!binds && asked.Regime is null)
        {
            return null;
        }

        var found = rule.Found.FirstOrDefault(f => f.From == asked.From && f.To == asked.To);
        var outcome = !binds ? Outcome.OutOfJurisdiction
            : reached.Goods.Holding == Holding.Depends ? Outcome.InsufficientFacts
            : found?.Outcome ?? period.Outcome ?? rule.Outcome;
        ImmutableArray<string> contested = outcome is Outcome.BreachDisputed or Outcome.BreachContested or Outcome.InsufficientFacts
            ? [.. period.ContestedBy.Concat(rule.Readings.Where(r => r.Narrows).SelectMany(r => r.By)).Distinct()]
            : period.ContestedBy;
        return new(rule.Id, rule.Instrument, rule.Paragraph, outcome, contested, Why(reached, period, found, binds, nameOf), rule.Check)
        {
            Since = period.From,
            Until = period.To,
        };
    }

    /// <summary>A rule that would reach the act, and when it did.</summary>
    public static string NotInForce(Rule rule, Instant moment)
    {
        var last = rule.Periods.LastOrDefault(p => p.To <= moment);
        var next = rule.Periods.FirstOrDefault(p => p.From > moment);
        var ended = last is null ? "" : $" ended {Moment(last.To!.Value)}";
        var begins = next is null ? "" : $"{(last is null ? "" : " and")} begins {Moment(next.From)}";
        return $"{rule.Id} ({rule.Name}){ended}{begins}";
    }

    private static string Why(Reached reached, Period period, Ruling? found, bool binds, Func<string, string> nameOf)
    {
        var rule = reached.Rule;
        var until = period.To is { } to ? $"until {Moment(to)}" : "with no end on the shelf";
        var parts = new List<string?>
        {
            rule.Says,
            $"On the goods: {reached.Goods.Why}.",
            $"In force since {Moment(period.From)}, {until}{(period.Why is { } why ? $" ({why})" : "")}.",
            period.ContestedBy.IsEmpty ? null : $"{List(period.ContestedBy, nameOf)} hold that it is not in force.",
            rule.Readings.IsEmpty ? null : $"Its reading is disputed: {string.Join("; ", rule.Readings.Select(r => $"{List(r.By, nameOf)}: {r.Says}"))}.",
            found is null ? null : $"Found: {found.By}.",
            rule.Approval is { } body ? $"Approval would be given by {body}; none is on record here." : null,
            rule.Jurisdiction is { } j and not "any" ? binds ? $"It binds those under {j} jurisdiction." : $"It binds only those under {j} jurisdiction, and neither party is." : null,
            rule.Note,
            rule.IsVerified ? null : rule.Check == "partly" ? "The text of this rule was checked only in part." : "The text of this rule is unverified: no source was read.",
        };
        return string.Join(" ", parts.OfType<string>());
    }

    private static string List(ImmutableArray<string> states, Func<string, string> nameOf) =>
        states.Length == 1 ? nameOf(states[0]) : $"{string.Join(", ", states[..^1].Select(nameOf))} and {nameOf(states[^1])}";

    private static string Moment(Instant moment) =>
        moment.InUtc().TimeOfDay == LocalTime.Midnight
            ? moment.InUtc().Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture) + ", 00:00 UTC"
            : moment.InUtc().LocalDateTime.ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
