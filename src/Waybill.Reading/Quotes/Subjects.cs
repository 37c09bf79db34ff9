using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Quotes;

/// <summary>The words that name who does what a verb says.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">One past the last.</param>
/// <param name="AfterComma">Whether a comma or a quotation mark parts it from what stands before.</param>
/// <param name="Leading">Whether only an adverbial stands before it: <c>On Monday, officials</c>.</param>
internal readonly record struct Subject(int From, int To, bool AfterComma, bool Leading);

/// <summary>Finds the subject of a verb to its left.</summary>
internal static class Subjects
{
    public static Subject? Before(Syntax syntax, Markup markup, VerbGroup group)
    {
        var stop = ClauseStart(syntax, markup, group);
        var to = group.First;
        while (to > stop + 1 && ((Words.IsAdverb(syntax.Lower[to - 1]) && syntax.Lower[to - 1] is not ("itself" or "himself" or "herself" or "themselves")) || (IsQuote(syntax.Lower[to - 1]) && Words.IsAdverb(syntax.LowerAt(to - 2))) || (IsQuote(syntax.Lower[to - 1]) && Words.IsAdverb(syntax.LowerAt(to)))))
        {
            to--;
        }

        // A short quotation may begin with the verb itself: Hezbollah "denies categorically" that.
        to = to - 1 > stop && syntax.Lower[to - 1] is "\"" or "\u201C" && syntax.Lower[to - 2] is not "," ? to - 1 : to;
        if (to <= stop || Words.Relatives.Contains(syntax.LowerAt(to - 1)) || (Words.Relatives.Contains(syntax.LowerAt(to - 2)) && Cues.NeedsClause.Contains(group.Lemma)))
        {
            return null;
        }

        var (from, afterComma) = syntax.IsMark(to - 1) ? OverInsertion(syntax, markup, stop, to - 1) : AfterLastMark(syntax, stop, to);
        from = SkipAdverbial(syntax, markup, from, to);
        while (to > from && syntax.IsMark(to - 1))
        {
            to--;
        }

        // How the missile got there we do not know: only the pronoun right before the verb is its subject.
        from = to - from > 2 && Words.SubjectPronouns.Contains(syntax.Lower[to - 1]) && syntax.Lower[to - 1] is "we" or "i" or "he" or "she" or "they" && !Words.Coordinators.Contains(syntax.Lower[to - 2]) ? to - 1 : from;
        if (from >= to || !(CanSpeak(syntax, from, to) || Speaks(syntax, from, to, group)))
        {
            return null;
        }

        var leading = !syntax.Groups.Any(g => g.First >= 0 && g.Head < from && g.Kind == VerbKind.Finite);
        return new Subject(from, to, afterComma, leading);
    }

    /// <summary>The words between the clause's start and a verb, whatever they name: The sale [is denied].</summary>
    public static (int From, int To)? PhraseBefore(Syntax syntax, Markup markup, VerbGroup group)
    {
        var stop = ClauseStart(syntax, markup, group);
        var from = stop < group.First ? SkipAdverbial(syntax, markup, stop, group.First) : stop;
        return from < group.First ? (from, group.First) : null;
    }

    /// <summary>Whether a quotation mark has its fellow a few words off, so that it sets off words and not a statement.</summary>
    private static bool IsShort(Syntax syntax, int at) =>
        Enumerable.Range(Math.Max(0, at - 4), 9).Any(i => i != at && i < syntax.Lower.Length && IsQuote(syntax.Lower[i]));

    private static bool IsQuote(string mark) => mark is "\"" or "\u201C" or "\u201D";

    /// <summary>Back to the verb, semicolon, quotation mark or conjunction that closes what stood before.</summary>
    private static int ClauseStart(Syntax syntax, Markup markup, VerbGroup group)
    {
        var last = syntax.Groups.LastOrDefault(g => g.Head < group.First && g.Kind == VerbKind.Finite && !InsideInsertion(syntax, g, group));
        var floor = last is null ? Openings.Skip(markup, syntax) : last.Head + 1;
        for (var i = group.First - 1; i >= floor; i--)
        {
            if (IsQuote(syntax.Lower[i]) && IsShort(syntax, i))
            {
                continue;
            }

            if (syntax.Lower[i] is ";" or ":" or "\u201D" or "\u201C" or "\"" or "\u2014" or "\u2013" or "(" or "?" || Words.Contrasts.Contains(syntax.Lower[i])
                || syntax.Lower[i] is "that" && i + 1 < group.First || (Words.Coordinators.Contains(syntax.Lower[i]) && i > 0 && syntax.LowerAt(i - 1) == ",")
                || (last is not null && (Words.Coordinators.Contains(syntax.Lower[i]) || Words.Subordinators.Contains(syntax.Lower[i]) && syntax.Lower[i] is not "as")))
            {
                return i + 1;
            }
        }

        return floor;
    }

    /// <summary>A relative clause between commas right before the verb belongs to the subject: the line, which had chartered her, said.</summary>
    private static bool InsideInsertion(Syntax syntax, VerbGroup inner, VerbGroup group)
    {
        var opened = inner.First;
        while (opened > 0 && !Words.Relatives.Contains(syntax.Lower[opened]) && syntax.Lower[opened] is not ("," or "that"))
        {
            opened--;
        }

        var relative = Words.Relatives.Contains(syntax.Lower[opened]);
        return relative && (syntax.LowerAt(group.First - 1) == "," && syntax.LowerAt(opened - 1) == ","
            || (syntax.LowerAt(opened - 1) != "," && Enumerable.Range(inner.Head, group.First - inner.Head).All(i => !syntax.IsMark(i))));
    }

    /// <summary>The subject stands before an insertion between commas: Its minister, Manouchehr Mottaki, said.</summary>
    private static (int From, bool AfterComma) OverInsertion(Syntax syntax, Markup markup, int stop, int comma)
    {
        if (syntax.Lower[comma] != ",")
        {
            return (comma + 1, true);
        }

        var from = SkipAdverbial(syntax, markup, stop, comma);
        return (from, from > 0 && syntax.IsMark(from - 1));
    }

    private static (int From, bool AfterComma) AfterLastMark(Syntax syntax, int stop, int to)
    {
        for (var i = to - 1; i >= stop; i--)
        {
            if (IsQuote(syntax.Lower[i]) && IsShort(syntax, i))
            {
                continue;
            }

            if (syntax.Lower[i] is "," or "-" or "\u2014" or "\u2013" or ")" or "\"" or "\u201D" or "'" or "\u2019")
            {
                return syntax.IsPossessive(i) ? (stop, stop > 0 && syntax.IsMark(stop - 1)) : (i + 1, true);
            }
        }

        return (stop, stop > 0 && syntax.IsMark(stop - 1));
    }

    /// <summary>Leaves out conjunctions, adverbs, times and places before the subject: On Monday a network, In London officials.</summary>
    private static int SkipAdverbial(Syntax syntax, Markup markup, int from, int to)
    {
        while (from < to)
        {
            var start = syntax.Tokens[from].Start;
            var stop = syntax.Tokens[to - 1].End;
            if (Words.Coordinators.Contains(syntax.Lower[from]) || Words.Relatives.Contains(syntax.Lower[from]) || (Words.Relatives.Contains(syntax.LowerAt(from + 1)) && Words.Prepositions.Contains(syntax.Lower[from])) || Words.Subordinators.Contains(syntax.Lower[from]) || syntax.IsMark(from) || (Words.IsAdverb(syntax.Lower[from]) && syntax.Lower[from] is not ("both" or "neither" or "either")))
            {
                from++;
            }
            else if (markup.TimesIn(new TextSpan(start, stop)).FirstOrDefault(t => t.Start == start) is { } time)
            {
                from = syntax.TokenAt(time.End);
            }
            else if (Words.Prepositions.Contains(syntax.Lower[from]) && from + 1 < to && AfterPreposition(syntax, markup, from + 1, to) is { } next)
            {
                from = next;
            }
            else
            {
                break;
            }
        }

        return from;
    }

    private static int? AfterPreposition(Syntax syntax, Markup markup, int from, int to)
    {
        var span = new TextSpan(syntax.Tokens[from].Start, syntax.Tokens[to - 1].End);
        if (markup.TimesIn(span).FirstOrDefault(t => t.Start == span.Start) is { } time)
        {
            return syntax.TokenAt(time.End);
        }

        for (var i = from; i < to; i++)
        {
            if (syntax.Lower[i] == ",")
            {
                return i + 1;
            }
        }

        return markup.PlacesIn(span).FirstOrDefault(p => p.Start == span.Start && p.Form == PlaceForm.Name) is { } place ? syntax.TokenAt(place.End) : null;
    }

    /// <summary>Somebody or something that can say: a pronoun, a name, a role, a body, a paper.</summary>
    private static bool CanSpeak(Syntax syntax, int from, int to)
    {
        if (to - from > 30 || (syntax.Groups.Any(g => g.Kind == VerbKind.Finite && g.First == from && !Words.Pronouns.Contains(syntax.Lower[from])) && !Roles.IsSeveral(syntax.Lower[from])))
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            if (syntax.Tokens[i].IsCapital || Roles.IsSpeaker(syntax.Lower[i]) || (Words.SubjectPronouns.Contains(syntax.Lower[i]) && syntax.Lower[i] is not ("there" or "that" or "which" or "you" or "who")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whatever noun stands before a verb that only speakers have: a stevedore remembers, brokers say.</summary>
    private static bool Speaks(Syntax syntax, int from, int to, VerbGroup group) =>
        to - from <= 12 && Cues.OnlySpeakers.Contains(group.Lemma) && char.IsLetter(syntax.Tokens[to - 1].Text[0]) && !Words.Prepositions.Contains(syntax.Lower[from]) && !Words.Pronouns.Contains(syntax.Lower[from])
        && !Words.IsAdverb(syntax.Lower[to - 1]) && !Words.Determiners.Contains(syntax.Lower[to - 1]) && !syntax.Groups.Any(g => g.First >= from && g.Head < to && g.Kind is VerbKind.Finite or VerbKind.Infinitive);
}
