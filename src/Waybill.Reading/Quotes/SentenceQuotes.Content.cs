using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quotes;

internal sealed partial class SentenceQuotes
{
    /// <summary>What is said, where it follows the cue; null where nothing that can be said follows.</summary>
    private (int From, int To)? ContentAfter(VerbGroup group, CueClass cue)
    {
        var at = SkipToContent(group.Head + 1, cue, out var marked);
        var end = ContentEnd(at);
        if (at >= end || end - at < 2 || syntax.Lower[at] is "which" or "who" or "whose" || syntax.Groups.Any(g => g.First == at && g.Kind == VerbKind.Gerund && Cues.Of(g.Lemma) is not null))
        {
            return null;
        }

        var opensQuote = marks.Any(m => m.Start >= syntax.Tokens[at].Start && m.Start <= syntax.Tokens[Math.Min(at + 1, end - 1)].End && m.Length > 3);
        var infinitive = syntax.Lower[at] == "to" && cue is CueClass.Say && group.Lemma is "claim" or "affirm" or "confirm" or "admit";
        var finite = HasFinite((at, end)) && SubjectFollows(at, end);
        var needs = Cues.NeedsClause.Contains(group.Lemma) || cue is CueClass.Find or CueClass.Believe or CueClass.Suspect;
        return marked || opensQuote || infinitive || (finite && (!needs || group.Lemma is "add" or "note" or "believe" or "think" or "consider")) ? (at, end) : null;
    }

    /// <summary>Passes over whom it was told, when and where it was said, up to <c>that</c>, a colon or the clause itself.</summary>
    private int SkipToContent(int at, CueClass cue, out bool marked)
    {
        marked = false;
        var start = at;
        for (var steps = 0; at < syntax.Tokens.Length && steps < 40; steps++)
        {
            if (syntax.Lower[at] is "that" or ":" && (at > start || syntax.Lower[at] == ":" || ThatOpens(at)))
            {
                marked = true;
                return SkipMarks(at + 1);
            }

            if (syntax.Lower[at] == "it" && syntax.LowerAt(at + 1) is "likely" or "probable" or "possible" or "unlikely" or "clear" && syntax.LowerAt(at + 2) == "that")
            {
                marked = true;
                return at + 3;
            }

            if (cue is CueClass.Find or CueClass.Say or CueClass.Tell && AfterEvidence(at) is { } clause)
            {
                marked = true;
                return clause;
            }

            var next = SkipOne(at, start, cue);
            if (next == at)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    /// <summary>found no evidence that, saw signs that: past <c>that</c>.</summary>
    private int? AfterEvidence(int at)
    {
        for (var i = at; i < at + 4; i++)
        {
            if (syntax.LowerAt(i) is "evidence" or "proof" or "sign" or "signs" or "indication" or "indications" or "trace")
            {
                return syntax.LowerAt(i + 1) == "that" ? i + 2 : null;
            }
        }

        return null;
    }

    private int SkipMarks(int at)
    {
        while (at < syntax.Tokens.Length && syntax.IsMark(at))
        {
            at++;
        }

        return at;
    }

    private bool ThatOpens(int at) => at + 1 < syntax.Tokens.Length && !syntax.IsMark(at + 1);

    private int SkipOne(int at, int start, CueClass cue)
    {
        var span = new TextSpan(syntax.Tokens[at].Start, syntax.Sentence.End);
        if (syntax.Lower[at] == "," && syntax.LowerAt(at + 1) is "citing" or "quoting" && Enumerable.Range(at + 2, 14).FirstOrDefault(i => syntax.LowerAt(i) == ",") is > 0 and var closed)
        {
            return closed;
        }

        if (syntax.Lower[at] is "," or "\"" or "\u201C" || syntax.Lower[at] is "however" or "again" or "also" or "yesterday" or "today" or "too" or "flatly" or "publicly" or "later" or "earlier" || syntax.Lower[at].EndsWith("ly", StringComparison.Ordinal))
        {
            return at + 1;
        }

        if (markup.TimesIn(span).FirstOrDefault(t => t.Start == span.Start) is { } time && ClauseAfter(syntax.TokenAt(time.End)))
        {
            return syntax.TokenAt(time.End);
        }

        if (syntax.Lower[at] is "on" or "in" or "at" or "to" or "during" or "from" or "for" or "last" or "before" or "after" or "by" or "through" or "with" && AfterAdverbial(at) is { } after)
        {
            return after;
        }

        return cue == CueClass.Tell && at == start ? AfterAddressee(at) : at;
    }

    /// <summary>Whether a clause of its own stands after a place: a subject and then a verb, <c>that</c>, or a quotation.</summary>
    private bool ClauseAfter(int at)
    {
        at = SkipMarks(at);
        return at < syntax.Tokens.Length && (syntax.Lower[at] is "that" or "on" or "in" || HasFinite((at, syntax.Tokens.Length)) || marks.Any(m => m.Start >= syntax.Tokens[at - 1].Start));
    }

    /// <summary>The end of <c>on Friday</c>, <c>in a letter</c>, <c>to the Committee</c> right after the cue.</summary>
    private int? AfterAdverbial(int at)
    {
        var end = at + 1;
        while (end < syntax.Tokens.Length && end - at < 14 && !syntax.IsMark(end) && syntax.Lower[end] != "that" && !syntax.Groups.Any(g => g.First == end && g.Kind != VerbKind.Participle))
        {
            end++;
        }

        return end < syntax.Tokens.Length && (syntax.Lower[end] is "that" or ":" || (syntax.Lower[end] == "," && ClauseAfter(end + 1))) ? end : TimeOrPlaceAfter(at);
    }

    private int? TimeOrPlaceAfter(int at)
    {
        if (at + 1 >= syntax.Tokens.Length)
        {
            return null;
        }

        var span = new TextSpan(syntax.Tokens[at + 1].Start, syntax.Sentence.End);
        var time = markup.TimesIn(span).FirstOrDefault(t => t.Start == span.Start);
        return time is not null && ClauseAfter(syntax.TokenAt(time.End)) ? syntax.TokenAt(time.End) : null;
    }

    /// <summary>The end of whom it was told to: up to <c>that</c>, a mark, or the subject of the clause told.</summary>
    private int AfterAddressee(int at)
    {
        var end = at;
        while (end < syntax.Tokens.Length && end - at < 12)
        {
            if (syntax.IsMark(end) || syntax.Lower[end] == "that" || (end > at && Words.SubjectPronouns.Contains(syntax.Lower[end]) && syntax.Lower[end] != "that"))
            {
                return end;
            }

            if (end > at && (Words.Determiners.Contains(syntax.Lower[end]) || syntax.Lower[end] is "on" or "in" or "during" or "at") && !Words.Prepositions.Contains(syntax.Lower[end - 1]))
            {
                return end;
            }

            end++;
        }

        return at;
    }

    private bool SubjectFollows(int at, int end) =>
        syntax.Groups.FirstOrDefault(g => g.First >= at && g.Kind == VerbKind.Finite) is { } verb && verb.First < end
        && (verb.First > at || syntax.Lower[at] is "there") && !Words.Prepositions.Contains(syntax.Lower[at]) && !Words.Coordinators.Contains(syntax.Lower[at]) && !Words.Subordinators.Contains(syntax.Lower[at]);

    /// <summary>To the end of the sentence, but not into the next attribution's own words.</summary>
    private int ContentEnd(int at)
    {
        for (var i = at; i < syntax.Tokens.Length; i++)
        {
            if (syntax.Lower[i] == ";" || (syntax.Lower[i] == ":" && i > at && syntax.Groups.Any(g => g.First > i && g.First <= i + 4 && Cues.Of(g.Lemma) is not null && g.Kind == VerbKind.Finite)) || (syntax.Lower[i] == "," && syntax.Follows(i + 1, "according", "to")))
            {
                return i;
            }
        }

        return syntax.Tokens.Length;
    }

    /// <summary>An adverbial before the speaker that belongs to what is said: In May 1992, he says, a plane came.</summary>
    private (int From, int To)? Lead(int to)
    {
        var from = Openings.Skip(markup, syntax);
        return to - from is > 1 and < 12 && Words.Prepositions.Contains(syntax.Lower[from]) ? (from, to) : null;
    }

    /// <summary>What is said, where it stands before the speaker.</summary>
    private (int From, int To)? ContentBefore(int to)
    {
        var from = Openings.Skip(markup, syntax);
        for (var i = to - 2; i > 0; i--)
        {
            if (syntax.Lower[i] is ";" || (syntax.Lower[i] == ":" && i > 1))
            {
                from = i + 1;
                break;
            }
        }

        return from < to && HasVerb((from, to)) || marks.Any(m => m.End <= syntax.Tokens[Math.Max(0, to - 1)].End + 1 && m.Start >= syntax.Tokens[from].Start) ? (from, to) : null;
    }
}
