using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quotes;

internal sealed partial class SentenceQuotes
{
    /// <summary>X denied that …, denied having …, rejected charges that …, denies this.</summary>
    private void Denial(VerbGroup group, Subject subject)
    {
        var at = group.Head + 1;
        var opened = SkipToContent(at, CueClass.Deny, out var marked);
        var end = ContentEnd(opened);
        var that = ThatAfterCharge(at, end);
        if (marked || that is not null)
        {
            Add(subject, group, CueClass.Deny, [(that ?? opened, end)]);
        }
        else if (group.Lemma == "refuse")
        {
            // To refuse landing rights or a comment denies nothing.
        }
        else if (syntax.Groups.FirstOrDefault(g => g.First >= at && g.First <= at + 1 && g.Kind is VerbKind.Gerund) is not null)
        {
            Add(subject, group, CueClass.Deny, [(at, end)]);
        }
        else if (at < end)
        {
            at = IsVerdict(at) ? at + 2 : at;
            var stop = ObjectEnd(at, end);
            if (stop > at)
            {
                Add(subject, group, CueClass.Deny, [(at, stop)], pointsBack: true);
            }
        }
    }

    /// <summary>X denied this: it had sold nothing. What stands after the colon is the denier's own word, and says what "this" is.</summary>
    private void Elaborate(Attribution denial)
    {
        var colon = syntax.TokenAt(denial.Whole.End);
        if (denial is not { Class: CueClass.Deny, Voice: not null, Quote: { Source: not null, Cue: not null } } || syntax.LowerAt(colon) is not (":" or "\u2014") || !HasFinite((colon + 1, syntax.Tokens.Length)) || IsWriters(colon + 1) || Trimmed(colon + 1, syntax.Tokens.Length) is not { } told)
        {
            return;
        }

        if (denial is { PointsBack: true, Content: [var only] } && markup.Text.AsSpan(only.Start, only.Length) is "this" or "that" or "it")
        {
            found.Remove(denial);
        }

        found.Add(denial with { Class = CueClass.Say, PointsBack = false, Quote = denial.Quote with { Content = [told], Kind = QuoteKind.Indirect } });
    }

    /// <summary>let it be known that, made clear that: says.</summary>
    private bool MakingKnown(VerbGroup group)
    {
        var at = syntax.LowerAt(group.Head + 1) == "it" ? group.Head + 2 : group.Head + 1;
        at = syntax.LowerAt(at) == "be" ? at + 1 : at;
        var made = group is { Passive: false, Kind: VerbKind.Finite, Lemma: "let" or "make" } && syntax.LowerAt(at) is "known" or "clear" or "plain" && syntax.LowerAt(at + 1) == "that";
        if (made && Subjects.Before(syntax, markup, group) is { } subject)
        {
            Add(subject, group, CueClass.Say, [(at + 2, ContentEnd(at + 2))]);
        }

        return made;
    }

    /// <summary>called the charges groundless, calls this "fantasy": denies them.</summary>
    private bool CallingUntrue(VerbGroup group)
    {
        if (group is not { Passive: false, Kind: VerbKind.Finite, Lemma: "call" or "brand" or "label" or "describe" })
        {
            return false;
        }

        var verdict = Enumerable.Range(group.Head + 1, Math.Max(0, Math.Min(9, syntax.Tokens.Length - group.Head - 1))).FirstOrDefault(i => Verdicts.Contains(syntax.Lower[i]), -1);
        var to = verdict;
        while (to > group.Head + 1 && (syntax.IsMark(to - 1) || Words.IsAdverb(syntax.Lower[to - 1]) || syntax.Lower[to - 1] is "as" or "a" or "an" or "pure"))
        {
            to--;
        }

        if (to <= group.Head + 1 || Subjects.Before(syntax, markup, group) is not { } subject)
        {
            return false;
        }

        Add(subject, group, CueClass.Deny, [(group.Head + 1, to)], pointsBack: true);
        return true;
    }

    private static readonly System.Collections.Frozen.FrozenSet<string> Verdicts = Words.Set("""
        baseless false untrue unfounded groundless fabricated absurd ridiculous nonsense propaganda fiction lie lies inaccurate incorrect disinformation fantasy slander invention
        fabrication speculation rubbish
        """);

    /// <summary>knows nothing of any shells: what the speaker will not know of.</summary>
    private (int From, int To)? Unaware(VerbGroup group)
    {
        var at = group.Head + 1;
        return group.Lemma == "know" && syntax.LowerAt(at) == "nothing" && syntax.LowerAt(at + 1) is "of" or "about" && ObjectEnd(at + 2, ContentEnd(at + 2)) is var stop && stop > at + 2 ? (at + 2, stop) : null;
    }

    /// <summary>asked Panama to let the ship go, asks that it be let go: the asking is the asker's, verb and all.</summary>
    private void Asking(VerbGroup group, Subject subject)
    {
        var end = ContentEnd(group.Head + 1);
        var wants = Enumerable.Range(group.Head + 1, Math.Max(0, Math.Min(end, group.Head + 12) - group.Head - 1))
            .Any(i => syntax.Lower[i] is "that" || (syntax.Lower[i] == "to" && syntax.LowerAt(i - 1) == "not") || syntax.Follows(i, "to", "do") || syntax.Groups.Any(g => g.First == i && g.Kind == VerbKind.Infinitive));
        if (wants && !group.Passive && Claims.Matter.Of(syntax.LowerAt(subject.To - 1)) is not Claims.MatterKind.Carrier)
        {
            Add(subject, group, CueClass.Ask, [(group.First, end)]);
        }
    }

    /// <summary>rejected Israeli charges on Wednesday that …: the clause after the noun is what is denied.</summary>
    private int? ThatAfterCharge(int from, int to)
    {
        var noun = false;
        for (var i = from; i < to && i - from < 14; i++)
        {
            noun |= Cues.Nouns.ContainsKey(syntax.Lower[i]) || syntax.Lower[i] is "reports" or "report" or "suggestions" or "suggestion" or "rumours" or "rumors" or "notion" or "idea" or "story";
            if (syntax.Lower[i] == "that" && noun)
            {
                return i + 1;
            }

            if (syntax.Groups.Any(g => g.First == i && g.Kind == VerbKind.Finite))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>as baseless, as a fabrication: how the denier calls it, no part of what is denied.</summary>
    private bool IsVerdict(int at) =>
        syntax.LowerAt(at) == "as" && syntax.LowerAt(at + 1) is "baseless" or "false" or "untrue" or "unfounded" or "groundless" or "fabricated" or "absurd" or "ridiculous" or "nonsense" or "propaganda" or "fiction" or "lies" or "a" or "an" or "inaccurate" or "incorrect" or "disinformation";

    private int ObjectEnd(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (syntax.Lower[i] is "," or ";" or ":" or "." or "\u2014" || (i > from && IsVerdict(i)) || (i > from && syntax.Groups.Any(g => g.First == i && g.Kind == VerbKind.Finite)) || (i > from && Words.Coordinators.Contains(syntax.Lower[i]) && syntax.Groups.Any(g => g.First > i && g.First <= i + 4 && g.Kind == VerbKind.Finite)))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>X accused Y of doing: what Y is said to do, from Y on.</summary>
    private void Accusation(VerbGroup group, Subject subject, CueClass cue)
    {
        var at = group.Head + 1;
        var end = ContentEnd(at);
        var of = Enumerable.Range(at, Math.Max(0, end - at)).FirstOrDefault(i => syntax.Lower[i] is "of" or "for" or "with" && syntax.Groups.Any(g => g.First == i + 1 && g.Kind == VerbKind.Gerund), -1);
        if (of > at)
        {
            Add(subject, group, cue, [(at, end)]);
        }
    }
}
