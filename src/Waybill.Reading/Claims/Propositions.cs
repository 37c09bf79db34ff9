using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>Splits a stretch of a sentence into what it asserts: one proposition for each verb with its own subject or auxiliary.</summary>
internal sealed partial class Propositions(Markup markup, int sentence, Attribution? attribution)
{
    private readonly Syntax syntax = markup.Sentences[sentence];

    public IEnumerable<Proposition> In(int from, int to) => Asides(from, to).Concat(Clauses(from, to));

    private IEnumerable<Proposition> Clauses(int from, int to)
    {
        var verbs = syntax.Groups.Where(g => g.First >= from && g.Head < to).ToList();
        var main = verbs.Where(g => g.Kind == VerbKind.Finite && !IsRelative(g, from)).ToList();
        if (main.Count == 0)
        {
            foreach (var proposition in Make(from, to, verbs.FirstOrDefault(), from, verbs.FirstOrDefault()?.First ?? to))
            {
                yield return proposition;
            }

            yield break;
        }

        var (start, subjectFrom, subjectTo) = (from, from, main[0].First);
        for (var i = 0; i < main.Count; i++)
        {
            var end = i + 1 < main.Count ? Split(main[i], main[i + 1]) : (Stop: to, Next: to, OwnSubject: true);
            foreach (var proposition in Make(start, end.Stop, main[i], subjectFrom, subjectTo))
            {
                yield return proposition;
            }

            if (i + 1 < main.Count)
            {
                start = end.Next;
                (subjectFrom, subjectTo) = end.OwnSubject ? (end.Next, main[i + 1].First) : (subjectFrom, subjectTo);
            }
        }
    }

    /// <summary>Where one main verb's stretch stops and the next begins, and whether the next has a subject of its own.</summary>
    private (int Stop, int Next, bool OwnSubject) Split(VerbGroup one, VerbGroup next)
    {
        for (var i = next.First; i > one.Head + 1; i--)
        {
            var word = syntax.Lower[i - 1];
            if (word is ";" or ":" or "\u2014" or "\u2013" or "-" || Words.Contrasts.Contains(word) || (Words.Subordinators.Contains(word) && word is not "since" and not "as" && i < next.First) || word is "that")
            {
                return (StopBefore(i - 1), i, i < next.First);
            }

            if (word == "but" && syntax.LowerAt(i - 2) is "nothing" or "anything" or "none" or "all")
            {
                continue;
            }

            if (Words.Coordinators.Contains(word))
            {
                var that = syntax.LowerAt(i) == "that" ? 1 : 0;
                return (StopBefore(i - 1), i + that, SkipAdverbs(i + that) < next.First);
            }

            if (word == ",")
            {
                // ", but with Russia having the right, no action was taken": the conjunction before an adverbial is where it parts.
                var earlier = Enumerable.Range(one.Head + 1, i - 2 - one.Head).LastOrDefault(k => syntax.LowerAt(k) == "," && Words.Coordinators.Contains(syntax.LowerAt(k + 1)) && k + 1 < i - 1, -1);
                var at = earlier > 0 && Words.Prepositions.Contains(syntax.LowerAt(earlier + 2)) ? earlier + 2 : i;
                return (StopBefore(at - 1), at, SkipAdverbs(at) < next.First);
            }
        }

        return (next.First, next.First, false);
    }

    private int SkipAdverbs(int at)
    {
        while (at < syntax.Tokens.Length && (Words.IsAdverb(syntax.Lower[at]) || syntax.IsMark(at)))
        {
            at++;
        }

        return at;
    }

    private int StopBefore(int at)
    {
        while (at > 0 && (syntax.IsMark(at - 1) || Words.Coordinators.Contains(syntax.Lower[at - 1]) || (Words.IsAdverb(syntax.Lower[at - 1]) && syntax.Lower[at - 1] is "especially" or "then" or "only" or "also" or "even") || syntax.Lower[at - 1] is "time" && syntax.Follows(at - 3, "at", "a", "time")))
        {
            at = syntax.Lower[at - 1] == "time" ? at - 3 : at - 1;
        }

        return at;
    }

    /// <summary>Whether a finite verb belongs to a clause that only describes a noun: a ship that turned back, which had left.</summary>
    private bool IsRelative(VerbGroup verb, int from)
    {
        for (var i = verb.First - 1; i >= from && i >= verb.First - 8; i--)
        {
            var word = syntax.Lower[i];
            if (Words.Relatives.Contains(word) || word is "what" or "whatever")
            {
                return i > from;
            }

            if (word == "that")
            {
                return i > from && i == verb.First - 1 && Quotes.Cues.Of(Verbs.Of(syntax.LowerAt(i - 1))?.Lemma ?? "") is null && !Quotes.Cues.Nouns.ContainsKey(syntax.LowerAt(i - 1)) && !syntax.IsMark(i - 1)
                    && !Words.Coordinators.Contains(syntax.LowerAt(i - 1));
            }

            if (syntax.IsMark(i) || syntax.Groups.Any(g => g.Head == i && g.Kind == VerbKind.Finite) || Words.Coordinators.Contains(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The stretch without adverbials and marks at its ends, and a noun phrase with an owner that rides along in it.</summary>
    private IEnumerable<Proposition> Make(int from, int to, VerbGroup? main, int subjectFrom, int subjectTo)
    {
        var lead = from;
        from = Leads.Skip(markup, syntax, from, main?.First ?? to);
        var rider = Rider(from, to);
        var stop = StopBefore(rider?.Before ?? to);
        if (from < stop)
        {
            yield return new Proposition(sentence, from, stop, main, Math.Min(subjectFrom, subjectTo), subjectTo, lead, attribution);
        }

        if (rider is { } r && StopBefore(to) is var end && r.From < end)
        {
            yield return new Proposition(sentence, r.From, end, null, r.From, r.From, r.From, attribution);
        }
    }

    /// <summary>in addition to Moscow's assistance in building it: an event noun with its owner after a joining phrase.</summary>
    private (int Before, int From)? Rider(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            var length = syntax.Follows(i, "in", "addition", "to") || syntax.Follows(i, "as", "well", "as") || syntax.Follows(i, "along", "with") || syntax.Follows(i, "together", "with") ? 3
                : syntax.Lower[i] is "besides" or "despite" or "following" ? 1 : 0;
            length = length == 3 && syntax.Lower[i] is "along" or "together" ? 2 : length;
            var start = i + length;
            if (length > 0 && Enumerable.Range(start, Math.Max(0, Math.Min(to, start + 8) - start)).Any(k => Triggers.OfNoun(syntax.Lower[k]) is not null)
                && markup.Actors[sentence].Any(a => a.From >= start && a.From <= start + 2 && (syntax.IsPossessive(a.To) || a.Adjective)))
            {
                return (i, start);
            }
        }

        return null;
    }
}
