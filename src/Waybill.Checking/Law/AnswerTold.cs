using System.Collections.Immutable;
using NodaTime;
using Waybill.Reference.Law;

namespace Waybill.Checking.Law;

/// <summary>Tells a reader what the law book answered: the gravest rule first, then what would change the answer, then the rest.</summary>
internal sealed class AnswerTold(LawBook law, LawQuestion question, LawAnswer answer, string day)
{
    /// <summary>What was asked.</summary>
    public LawQuestion Question => question;

    /// <summary>A party that is neither a State nor a group known to the book; null where both are known.</summary>
    public string? Stranger => !law.Knows(question.From) ? question.From : !law.Knows(question.To) ? question.To : null;

    /// <summary>The whole, with a remark after what answers the question and before the rest.</summary>
    public string With(string remark)
    {
        var parts = answer.Answers.Select(Piece).Append(answer.Answers is [var only] ? Turning(only) : null).Append(remark)
            .Concat(Rest())
            .Append(Absent());
        return $"{law.NameOf(law.Party(question.From))} to {law.NameOf(law.Party(question.To))}, \"{question.Item}\", {day}. {string.Join(" ", parts.OfType<string>())}";
    }

    private string Which => question.Regime is { } regime ? $"{regime} rule" : "rule";

    private string Piece(LawStretch stretch)
    {
        var when = answer.Answers.Length == 1 ? "" : $"{Span(stretch)}: ";
        return when + (stretch.Rules.IsEmpty ? $"No {Which} on the shelf was in force for it." : stretch.Rules[0].InShort + Also([.. stretch.Rules.Skip(1)]));
    }

    private static string Also(ImmutableArray<RuleAnswer> rules) =>
        rules.IsEmpty ? "" : $" Also in force: {string.Join("; ", rules.Select(r => $"{r.Name} ({r.Outcome.InWords()})"))}.";

    /// <summary>What the lead left out: the gravest rules' goods and warnings, the others whole.</summary>
    private IEnumerable<string> Rest()
    {
        var leading = answer.Answers.Where(a => !a.Rules.IsEmpty).Select(a => a.Rules[0]).DistinctBy(r => (r.Id, r.Outcome)).ToList();
        var others = answer.Answers.SelectMany(a => a.Rules).DistinctBy(r => (r.Id, r.Outcome)).Where(r => !leading.Exists(l => (l.Id, l.Outcome) == (r.Id, r.Outcome)));
        return leading.Select(r => r.Further).Where(f => f.Length > 0).Concat(others.Select(r => r.Why));
    }

    /// <summary>What the same act would meet before and after: the day on which the answer turns.</summary>
    private string? Turning(LawStretch now)
    {
        if (now.Rules is [{ Until: { } until } main, ..])
        {
            var then = law.Ask(question with { On = new(until, null) }).Answers;
            var ended = until.InUtc().Date <= law.AsOf ? "ended" : "ends";
            var turns = then.Skip(1).FirstOrDefault(s => s.From is not null);
            return $"The paragraph {ended} on {Day(until)}; the same transfer {(turns is null ? "on that day or later" : $"from then to {LastDay(turns.From!.Value)}")} would meet {Met(then[0])}"
                + (turns is null ? "." : $", from {Day(turns.From!.Value)} on {Met(turns)}.");
        }

        if (!now.Rules.IsEmpty || now.From is not { } from)
        {
            return null;
        }

        var before = law.Ask(question with { On = new(null, from) }).Answers.LastOrDefault(s => !s.Rules.IsEmpty);
        var after = law.Ask(question with { On = new(now.To ?? from, null) }).Answers.FirstOrDefault(s => !s.Rules.IsEmpty);
        return before is null && after is null ? null : string.Join(" ", new[]
        {
            before?.To is { } to ? $"The same transfer before {Day(to)} would have met {Met(before)}." : null,
            after?.From is { } since ? $"From {Day(since)} on it meets {Met(after)}." : null,
        }.OfType<string>());
    }

    private string Met(LawStretch stretch) => stretch.Rules is [var rule, ..] ? $"{rule.Name} ({rule.Outcome.InWords()})" : $"no {Which} on the shelf";

    /// <summary>The rules that would reach the act on other days, where none did on its own.</summary>
    private string? Absent() =>
        answer.Answers.Where(a => a.Rules.IsEmpty).SelectMany(a => a.NotInForce).Distinct().ToList() is [_, ..] rules
            ? $"Not in force then: {string.Join("; ", rules)}."
            : null;

    private static string Span(LawStretch stretch) => (stretch.From, stretch.To) switch
    {
        ({ } from, { } to) => $"{Day(from)} to {LastDay(to)}",
        ({ } from, null) => $"From {Day(from)} on",
        (null, { } to) => $"Before {Day(to)}",
        _ => "On any day",
    };

    private static string Day(Instant moment) => Wording.Day(moment.InUtc().Date);

    private static string LastDay(Instant end) => Wording.Day(end.InUtc().Date.PlusDays(end.InUtc().TimeOfDay == LocalTime.Midnight ? -1 : 0));
}
