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
        var told = new Telling(reached, period, outcome, asked.From, binds, nameOf);
        var (brief, further) = (told.InShort(), told.Further(found));
        return new(rule.Id, rule.Instrument, rule.Paragraph, outcome, contested, $"{brief} {further}".TrimEnd(), rule.Check)
        {
            Mark = rule.Mark,
            Verification = rule.Verification,
            InShort = brief,
            Further = further,
            Since = period.From,
            Until = period.To,
        };
    }

    /// <summary>A rule that would reach the act, and when it did.</summary>
    public static string NotInForce(Rule rule, Instant moment)
    {
        var last = rule.Periods.LastOrDefault(p => p.To <= moment);
        var next = rule.Periods.FirstOrDefault(p => p.From > moment);
        var ended = last is null ? ""
            : last.EndUnverified ? $" was last renewed to {Moment(last.To!.Value)}, and whether it was again is unverified"
            : $" ended {Moment(last.To!.Value)}";
        var begins = next is null ? "" : $"{(last is null ? "" : " and")} begins {Moment(next.From)}";
        return $"{rule.Id} ({rule.Name}){ended}{begins}";
    }

    internal static string Moment(Instant moment) =>
        moment.InUtc().TimeOfDay == LocalTime.Midnight
            ? moment.InUtc().Date.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)
            : moment.InUtc().LocalDateTime.ToString("d MMMM uuuu, HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
