using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using Waybill.Reference.Law;
using Period = NodaTime.Period;

namespace Waybill.Checking.Law;

/// <summary>Asks the law book what bears on a claimed transfer on its day, and whether a claimed breach follows from it.</summary>
internal sealed partial class LawInForce : ICheck
{
    /// <summary>How far a day may stand from the verb of saying that it dates, in characters.</summary>
    private const int AtCue = 12;

    public string Name => "law";

    public int Version => 3;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Claims
            .Where(c => c.Claim.Event == EventKind.Violation || c.Claim is { Event: EventKind.Transfer or EventKind.Agreement, Polarity: Polarity.Asserted })
            .SelectMany(c => Examine(c, view));

    private IEnumerable<Finding> Examine(StatedClaim stated, CaseView view)
    {
        var breach = stated.Claim.Event == EventKind.Violation;
        var deed = breach ? DeedOf(stated, view) : stated;
        if (deed?.Claim is not { Supplier: { } from, Recipient: { } to, Items: [_, ..] } claim)
        {
            if (breach)
            {
                yield return Found(stated, new Verdict.Undecided("The claim of a breach names no supplier, recipient and goods, and no claim before it does, so that no rule can be asked."), stated);
            }

            yield break;
        }

        if (Day(stated, deed) is not { } day)
        {
            yield return Found(stated, new Verdict.Undecided("The day is open and so is the day of publication, so that no rule can be asked."), deed);
            yield break;
        }

        var regime = breach ? Regime(stated.Sentence) : "UN";
        var item = Worded(claim.Items, view.Shelf.Platforms);
        var question = new LawQuestion(item, from, to, LawQuestion.Days(day.When.Earliest, day.When.Latest), null, regime);
        var answer = view.Shelf.Law.Ask(question);
        yield return Found(stated, Judge(stated, answer, new AnswerTold(view.Shelf.Law, question, answer, day.Words), breach), deed) with
        {
            Basis = [.. answer.Answers.SelectMany(a => a.Rules).Select(r => r.Id + r.Mark).Distinct()],
        };
    }

    /// <summary>The transfer that a claim of breach speaks of: itself where it says enough, else the nearest before it in its report that does.</summary>
    private static StatedClaim? DeedOf(StatedClaim stated, CaseView view) =>
        Says(stated.Claim) ? stated
        : view.Claims.Where(c => ReferenceEquals(c.Report, stated.Report) && c.Claim.Event is EventKind.Transfer && c.Claim.Polarity == Polarity.Asserted && Says(c.Claim)
                && Alike.ItemsFit(c.Claim, stated.Claim, view.Shelf)
                && (stated.Claim.Supplier is null || stated.Claim.Supplier == c.Claim.Supplier))
            .MinBy(c => (c.Claim.Start > stated.Claim.Start, Math.Abs(c.Claim.Start - stated.Claim.Start)));

    private static bool Says(Claim claim) => claim is { Supplier: not null, Recipient: not null, Items: [_, ..] };

    /// <summary>The days to ask for: the claim's own, else those of the transfer that it speaks of, else that of the statement or of publication; one end where the other is open.</summary>
    private static (When When, string Words)? Day(StatedClaim stated, StatedClaim deed) => (stated.Claim.When ?? deed.Claim.When, stated.Report.Document.Published) switch
    {
        ({ Earliest: null, Latest: { } latest }, _) => (When.On(latest), $"{Wording.Day(latest)} (the latest possible day; the first is open)"),
        ({ Earliest: { } first, Latest: null }, { } published) when first <= published => (new(first, published), $"{Wording.Day(first)} to the day of publication"),
        ({ Earliest: { } first, Latest: null }, _) => (When.On(first), $"{Wording.Day(first)} (the first possible day; the last is open)"),
        ({ } own, _) => (own, Wording.Days(own)),
        (null, { } published) when Said(stated, published) is { } said => (When.On(said), $"{Wording.Day(said)} (the day of the statement, as the claim gives none)"),
        (null, { } published) => (When.On(published), $"{Wording.Day(published)} (the day of publication, as the claim gives none)"),
        _ => null,
    };

    /// <summary>The day on which the claim's speaker is said to have spoken, within the week before publication.</summary>
    private static LocalDate? Said(StatedClaim stated, LocalDate published)
    {
        var text = stated.Report.Document.Text;
        return stated.Report.Quotes
            .Where(q => q.Cue is not null && q.Source?.Name == stated.Claim.Source)
            .Select(q => (Quote: q, Sentence: Wording.Sentence(text, new(q.Cue!.Start, q.Cue.End))))
            .SelectMany(q => stated.Report.Times.Where(t => q.Sentence.Contains(t.Span) && Math.Abs(t.Start - q.Quote.Cue!.End) <= AtCue && !q.Quote.Content.Any(c => c.Overlaps(t.Span))))
            .Where(t => t.Earliest == t.Latest && t.Latest <= published && Period.DaysBetween(t.Latest!.Value, published) <= 7)
            .Select(t => t.Latest).FirstOrDefault();
    }

    /// <summary>The goods in the claim's words, with the make before them where the words do not name it.</summary>
    private static string Worded(ImmutableArray<Item> items, Platforms platforms)
    {
        var item = items.FirstOrDefault(i => i.Platform is not null) ?? items[0];
        return item.Platform is null || platforms.Find(item.Text) is not null || item.Text.Contains(item.Platform, StringComparison.OrdinalIgnoreCase)
            ? item.Text
            : $"{item.Platform} {item.Text}";
    }

    /// <summary>
    /// A denied breach stays open where the deed would be one: the law does not tell whether it happened. That no rule
    /// was in force is taken for known only where the shelf has a rule that reaches the deed on another day.
    /// </summary>
    private static Verdict Judge(StatedClaim stated, LawAnswer answer, AnswerTold told, bool breach)
    {
        const string Deed = "The law does not tell whether it happened.";
        if (!breach)
        {
            return new Verdict.Undecided(told.With(Deed));
        }

        var outcomes = answer.Answers.Select(a => a.Overall).Distinct().ToList();
        var says = stated.Claim.Polarity == Polarity.Asserted;
        return outcomes switch
        {
            _ when told.Stranger is { } stranger => new Verdict.Undecided(told.With($"The shelf knows {stranger} as no State and no listed group, so that a rule may have been missed.")),
            [Outcome.Breach] when Elsewhere(stated, answer) is { } named => new Verdict.Undecided(told.With($"The claim names resolution {named}, which alone leaves it open.")),
            [Outcome.Breach] when Unread(answer) => new Verdict.Undecided(told.With("The answer rests on rules whose text is unverified, which accuses nobody.")),
            [Outcome.Breach] => says ? new Verdict.Supported(told.With("So far as the law goes the claim holds; whether the transfer happened the law does not tell.")) : new Verdict.Undecided(told.With(Deed)),
            [Outcome.NoRule] when told.Question.Regime is null => new Verdict.Undecided(told.With("Which law is meant is not said; terms of licences and contracts are not on the shelf.")),
            [Outcome.NoRule] when answer.Answers.Any(a => a.NotInForce.IsEmpty) => new Verdict.Undecided(told.With("The shelf has no rule of that law on such a transfer on any day, which may be a gap in the shelf.")),
            [Outcome.NoRule] when answer.Answers.Any(a => a.RenewalUnverified) => new Verdict.Undecided(told.With("A rule that would reach it ran out before that day; whether it was renewed is unverified.")),
            [Outcome.NoRule] when !answer.OnGroups.IsEmpty => new Verdict.Undecided(told.With($"Rules on groups or regions were in force, and whether one of these is meant is not said: {string.Join("; ", answer.OnGroups)}.")),
            [Outcome.NoRule] => says ? new Verdict.Contradicted(told.With("A breach needs a rule in force.")) : new Verdict.Supported(told.With("Without a rule in force there is no breach.")),
            _ => new Verdict.Undecided(told.With("Whether it is a breach is left open.")),
        };
    }

    /// <summary>Whether on some day nothing but rules that were read at no source makes the deed a breach.</summary>
    private static bool Unread(LawAnswer answer) =>
        answer.Answers.Any(a => a.Rules.Where(r => r.Outcome == Outcome.Breach).All(r => r.Check == "known-not-source-checked"));

    /// <summary>The resolution that the claim names, where none of the rules that make the deed a breach stands in it.</summary>
    private static string? Elsewhere(StatedClaim stated, LawAnswer answer)
    {
        var named = Number().Matches(stated.Text).Select(m => m.Groups["n"].Value).ToList();
        var breached = answer.Answers.SelectMany(a => a.Rules).Where(r => r.Outcome == Outcome.Breach).ToList();
        return named.Count == 0 || named.Exists(n => breached.Exists(r => Regex.IsMatch(r.Instrument, $@"\b{n}\b"))) ? null : named[0];
    }

    private static string? Regime(string words) =>
        Un().IsMatch(words) ? "UN" : Eu().IsMatch(words) ? "EU" : Us().IsMatch(words) ? "US" : null;

    private Finding Found(StatedClaim stated, Verdict verdict, StatedClaim deed) =>
        new(stated.Claim.Id, Name, Version, verdict, null, null, [.. new[] { stated.Excerpt, deed.Excerpt }.Distinct()]);

    [GeneratedRegex(@"\b(?:UN|U\.N\.|United Nations|Security Council|resolutions?|international law)\b")]
    private static partial Regex Un();

    [GeneratedRegex(@"\b[Rr]esolutions?\s+(?:S/RES/)?(?<n>\d{2,4})\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:EU|European Union|Brussels)\b")]
    private static partial Regex Eu();

    [GeneratedRegex(@"\b(?:US|U\.S\.|American|Treasury|State Department) (?:sanctions|law|embargo)")]
    private static partial Regex Us();
}
