using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>The words that name a speaker, taken apart: <c>a senior Turkish official in Ankara</c>.</summary>
/// <param name="From">The first token of the core, articles left out.</param>
/// <param name="To">One past its last.</param>
/// <param name="Head">The noun that says what the speaker is, in lower case; empty where only a name is given.</param>
/// <param name="Definite">Whether it has <c>the</c>, <c>that</c>, <c>the same</c>.</param>
/// <param name="Possessor">The word <c>its</c>, <c>his</c>, … before it; null where none.</param>
internal sealed record SpeakerPhrase(int From, int To, string Head, bool Definite, string? Possessor)
{
    /// <summary>Takes the phrase apart; null where it has no words.</summary>
    public static SpeakerPhrase? Of(Syntax syntax, int from, int to)
    {
        var (definite, possessor) = (false, (string?)null);
        while (from < to && (syntax.Lower[from] is "the" or "a" or "an" or "that" or "this" or "these" or "those" or "both" or "another" or "one" or "some" or "other" or "same" or "several" or "many"
            || Words.Possessives.Contains(syntax.Lower[from]) || syntax.IsMark(from) || Words.Coordinators.Contains(syntax.Lower[from])
            || (syntax.Tokens[from].IsNumber && to - from > 1) || (syntax.Lower[from] is "two" or "three" or "four" or "five" or "six" && to - from > 1)))
        {
            definite |= syntax.Lower[from] is "the" or "that" or "this" or "these" or "those" or "same" or "both";
            possessor = Words.Possessives.Contains(syntax.Lower[from]) ? syntax.Lower[from] : possessor;
            from++;
        }

        // "other experts" and "one officer" keep the word that tells them from the rest.
        from = from > 0 && syntax.Lower[from - 1] is "other" && from < to ? from - 1 : from;
        to = CutAt(syntax, from, to);
        return from >= to ? null : new SpeakerPhrase(from, to, HeadOf(syntax, from, to), definite, possessor);
    }

    /// <summary>The core ends at an apposition, a relative clause, a preposition that does not belong to the name.</summary>
    private static int CutAt(Syntax syntax, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (syntax.Lower[i] is "," or "(" or "\u2014" or "\u2013" || Words.Relatives.Contains(syntax.Lower[i]) || syntax.Lower[i] is "that" or "on" or "at" or "with" or "after" or "during" or "by" or "seen" or "citing"
                || (syntax.Lower[i] is "briefed" or "reached" or "appointed" or "speaking" or "asked" or "quoted" or "interviewed" or "contacted" or "cited" or "present"))
            {
                return i;
            }
        }

        return to;
    }

    /// <summary>The last word before <c>of</c>, <c>in</c>, <c>for</c>; in a run of role words before a name, the last of the roles.</summary>
    private static string HeadOf(Syntax syntax, int from, int to)
    {
        var stop = from;
        while (stop < to && !(syntax.Lower[stop] is "of" or "in" or "for" or "from" or "to" && stop > from))
        {
            stop++;
        }

        for (var i = stop - 1; i >= from; i--)
        {
            if (Roles.IsSpeaker(syntax.Lower[i]))
            {
                return syntax.Lower[i];
            }
        }

        return stop > from && char.IsLower(syntax.Tokens[stop - 1].Text[0]) ? syntax.Lower[stop - 1] : "";
    }
}
