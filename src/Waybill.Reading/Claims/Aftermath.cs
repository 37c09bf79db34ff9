using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>
/// What a report on a transfer tells without a word of transfer: the papers were in order, the boxes were stacked on the quay, she was at
/// anchor. Only where goods are named nearby; more is taken from a speaker's words than from the writer's.
/// </summary>
internal static partial class Aftermath
{
    /// <summary>The event of a proposition in which no word of transfer was found; null where it tells of none.</summary>
    public static EventChoice? Of(Markup markup, Topic topic, Proposition proposition, List<Draft> before)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        if (DoneBefore(syntax, proposition, before) is { } again)
        {
            return again;
        }

        if (topic.Holds(proposition.Sentence) && proposition is { Main: null, Attribution.Voice: not null } && proposition.To - proposition.From <= Phrase)
        {
            return Named(markup, syntax, proposition);
        }

        if (!topic.Holds(proposition.Sentence) || proposition.Main is not { Kind: VerbKind.Finite } main || syntax.LowerAt(main.First - 1) == "crow" || IsAsked(syntax, proposition) || Measures(syntax, proposition, main) || SubjectTalks(syntax, proposition))
        {
            return null;
        }

        return proposition.Attribution is { Voice: not null }
            ? ByVerb(markup, syntax, proposition, main, Telling) ?? ByVerb(markup, syntax, proposition, main, Legal) ?? Spoken(markup, syntax, proposition, main) ?? Deed(syntax, proposition, main, before)
            : ByVerb(markup, syntax, proposition, main, Legal) ?? Narrated(markup, syntax, proposition, main);
    }

    /// <summary>They may have done this before: whatever was told last, of the same source if it told any.</summary>
    private static EventChoice? DoneBefore(Syntax syntax, Proposition proposition, List<Draft> before) =>
        proposition is { Main: { Lemma: "do" or "repeat" } main, Attribution.Voice: { } voice } && syntax.Lower[^1] != "?" && syntax.LowerAt(main.Head + 1) is "this" or "so" or "that" or "it"
        && (before.LastOrDefault(d => d.Claim.Source == voice.Name && proposition.Sentence - d.Sentence <= Answer) ?? before.LastOrDefault(d => proposition.Sentence - d.Sentence <= 1)) is { } last
            ? new EventChoice(new Trigger(last.Claim.Event, Frame.None, true), main, main.Head) : null;

    /// <summary>A verb of trade, carriage or law, in the past or the perfect: what is said of habit and of duty is no event.</summary>
    private static EventChoice? ByVerb(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main, FrozenSet<string> verbs) =>
        verbs.Contains(main.Lemma) && (main.Passive || main.Lemma != "questioned") && main.Modal is null && (main.HasAuxiliary || Verbs.Of(syntax.Lower[main.Head])?.Form is VerbForm.Past)
        && (EventChoice.Meaning(markup, syntax, proposition, main) ?? Triggers.OfVerb(main.Lemma)) is { } trigger
            ? new EventChoice(trigger, main, main.Head) : null;

    /// <summary>A speaker's words on the goods, their carrier, papers, contracts or people.</summary>
    private static EventChoice? Spoken(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main)
    {
        if (main.IsCopula && syntax.LowerAt(main.First - 1) == "there")
        {
            return First(markup, syntax, proposition, main.Head + 1, Math.Min(proposition.To, main.Head + 4)) is { } there ? Event(main, there) : null;
        }

        if (Static.Contains(main.Lemma) || (main.Modal is { } modal && Unreal.Contains(modal)) || (main.Lemma == "have" && !Words.Have.Contains(syntax.Lower[main.First]) && syntax.Lower[main.Head] != "had"))
        {
            return null;
        }

        if (Senses.Contains(main.Lemma) && !syntax.Groups.Any(g => g.First > main.Head && g.Head < proposition.To) && !Definite.Contains(syntax.LowerAt(main.Head + 1)))
        {
            // had never seen a rifle: what somebody knows of such things tells nothing of these.
            return null;
        }

        // Who is what tells nothing of a person; of goods and papers it does: the signatures were legitimate.
        var told = main.IsCopula ? Subject(markup, syntax, proposition) : First(markup, syntax, proposition, proposition.From, proposition.To);
        told ??= Before(markup, syntax, proposition, main);
        return told is not { } kind || (kind == MatterKind.Person && (main.IsCopula || main.Lemma == "have")) || (kind == MatterKind.Carrier && main.Lemma == "know") ? null : Event(main, kind);
    }

    /// <summary>The vehicles, he said, stayed where they were: what the words before the speaker name is the subject of those after him.</summary>
    private static MatterKind? Before(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main) =>
        main.First == proposition.From && proposition.Attribution!.Content is { Length: 2 } parts && parts[0].End <= syntax.Tokens[proposition.From].Start && parts[0].Start >= syntax.Sentence.Start
        && syntax.TokensIn(parts[0]) is var (from, to) && from < to && to - from <= Phrase
            ? First(markup, syntax, proposition, from, to) : null;

    /// <summary>What "they" or "he" did, by a speaker right after a supply was told of: they named harmless states.</summary>
    private static EventChoice? Deed(Syntax syntax, Proposition proposition, VerbGroup main, List<Draft> before) =>
        main is { IsCopula: false, Modal: null } && !Idle.Contains(main.Lemma) && !Static.Contains(main.Lemma) && !Mental.Contains(main.Lemma)
        && (main.HasAuxiliary || Verbs.Of(syntax.Lower[main.Head])?.Form is VerbForm.Past) && main.Head + 1 < proposition.To
        && proposition.SubjectTo - proposition.SubjectFrom == 1 && syntax.Lower[proposition.SubjectFrom] is "they" or "it" or "he" or "she" or "nobody" or "none"
        && before.Exists(d => proposition.Sentence - d.Sentence <= Answer && d.Claim.Event is EventKind.Transfer or EventKind.Agreement or EventKind.Assistance or EventKind.Interdiction)
            ? new EventChoice(new Trigger(EventKind.Other, Frame.None, false), main, main.Head) : null;

    /// <summary>A thing of the matter that is all a speaker's words name: mentions explosives as well, confirms the contract.</summary>
    private static EventChoice? Named(Markup markup, Syntax syntax, Proposition proposition) =>
        proposition.Attribution!.Content.Length == 1 && First(markup, syntax, proposition, proposition.From, proposition.To) is { } kind and (MatterKind.Goods or MatterKind.Deal or MatterKind.Paper)
            ? new EventChoice(new Trigger(kind switch { MatterKind.Goods => EventKind.Transfer, MatterKind.Deal => EventKind.Agreement, _ => EventKind.Assistance }, Frame.None, false), null, proposition.From) : null;

    /// <summary>The writer's own words, where what is known already is their subject or is watched, questioned or taken.</summary>
    private static EventChoice? Narrated(Markup markup, Syntax syntax, Proposition proposition, VerbGroup main)
    {
        if (Subject(markup, syntax, proposition) is not { } kind || kind is MatterKind.Person or MatterKind.Rule or MatterKind.Control or MatterKind.Court || (main.Modal is { } modal && Unreal.Contains(modal)))
        {
            return null;
        }

        if (main.IsCopula && kind == MatterKind.Goods && syntax.Lower[main.Head] is "were" && syntax.SpanOf(main.Head, proposition.To) is var predicate && markup.Items[proposition.Sentence].Any(i => predicate.Contains(i.Span)))
        {
            return new EventChoice(new Trigger(EventKind.Disclosure, Frame.None, false), main, main.Head);
        }

        if (main.IsCopula)
        {
            return kind is MatterKind.Carrier or MatterKind.Goods && Locative.Contains(syntax.LowerAt(main.Head + 1)) && markup.PlacesIn(syntax.SpanOf(main.Head, proposition.To)).Any()
                ? new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head)
                : kind is MatterKind.Carrier or MatterKind.Goods && syntax.LowerAt(main.Head + 1) == "part" && First(markup, syntax, proposition, main.Head + 1, proposition.To) == MatterKind.Deal
                    ? new EventChoice(new Trigger(EventKind.Agreement, Frame.None, false), main, main.Head) : null;
        }

        return Idle.Contains(main.Lemma) || (kind == MatterKind.Carrier && syntax.Lower[proposition.SubjectTo - 1] == "she" && Triggers.OfVerb(main.Lemma) is not { Frame: Frame.Move or Frame.None }) ? null : Event(main, kind);
    }

    private static EventChoice Event(VerbGroup main, MatterKind kind)
    {
        var meant = main.Lemma switch
        {
            "say" or "read" or "state" or "describe" or "list" or "mention" or "speak" or "show" when kind == MatterKind.Paper => EventKind.Disclosure,
            "tell" or "show" or "inform" or "notify" when main.Passive => EventKind.Disclosure,
            "decide" or "agree" or "approve" => EventKind.Agreement,
            "promise" or "pledge" => EventKind.Assistance,
            "remain" or "stay" or "keep" or "hold" when kind == MatterKind.Goods => EventKind.Use,
            "remove" or "removed" or "erased" or "painted" or "scratched" or "ground" or "filed" or "hide" when kind == MatterKind.Mark => EventKind.Other,
            "know" or "understand" => EventKind.Assistance,
            "work" or "pay" or "hire" => EventKind.Assistance,
            "ask" or "demand" or "request" => EventKind.Request,
            _ => kind switch
            {
                MatterKind.Goods => EventKind.Transfer,
                MatterKind.Carrier => main.IsCopula || main.Lemma is "watch" or "wait" or "begin" or "follow" ? EventKind.Other : EventKind.Transfer,
                MatterKind.Paper => EventKind.Assistance,
                MatterKind.Deal => EventKind.Agreement,
                MatterKind.Mark => EventKind.Disclosure,
                MatterKind.Control => EventKind.Interdiction,
                MatterKind.Rule => EventKind.Violation,
                _ => EventKind.Other,
            },
        };
        return new EventChoice(new Trigger(meant, Frame.None, false), main, main.Head);
    }

    /// <summary>A question, or the content of one: how he knew, whether it sailed.</summary>
    private static bool IsAsked(Syntax syntax, Proposition proposition) =>
        syntax.Lower[^1] == "?" || syntax.LowerAt(proposition.To) == "?" || (Openers.Contains(syntax.Lower[proposition.From]) && !(syntax.Lower[proposition.From] == "what" && proposition.Main!.First > proposition.From + 2));

    /// <summary>The port is about 300 km away, the drive takes three hours: a measure and no event.</summary>
    private static bool Measures(Syntax syntax, Proposition proposition, VerbGroup main) =>
        main.Lemma is "be" or "lie" or "remain" or "stand" or "take" or "last" && Enumerable.Range(main.Head + 1, Math.Max(0, proposition.To - main.Head - 1)).Any(i => Lengths.Contains(syntax.Lower[i]) && Enumerable.Range(i - 2, 2).Any(k => k > main.Head && (syntax.Tokens[k].IsNumber || syntax.Lower[k] is "three" or "two" or "several" or "few" or "nautical")));

    private static bool SubjectTalks(Syntax syntax, Proposition proposition) =>
        Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(4, proposition.SubjectTo - proposition.SubjectFrom))).TakeWhile(i => !Words.Prepositions.Contains(syntax.LowerAt(i))).Any(i => Talk.Contains(syntax.LowerAt(i)));
}
