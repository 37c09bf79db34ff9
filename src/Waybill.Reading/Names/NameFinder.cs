using System.Collections.Immutable;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Names;

/// <summary>Finds names by capitals, titles, and words for bodies; places and weapons are named by their own finders.</summary>
internal static class NameFinder
{
    public static ImmutableArray<NameMention> In(Document document, ImmutableArray<Syntax> sentences, ImmutableArray<PlaceMention> places)
    {
        var names = new List<NameMention>();
        var taken = places.Where(p => p.Form == PlaceForm.Name).Select(p => p.Span).ToList();
        var people = new HashSet<string>(StringComparer.Ordinal);
        var place = 0;
        foreach (var syntax in sentences)
        {
            while (place < taken.Count && taken[place].End <= syntax.Sentence.Start)
            {
                place++;
            }

            var here = taken.Skip(place).TakeWhile(p => p.Start < syntax.Sentence.End).ToList();
            for (var at = 0; at < syntax.Tokens.Length;)
            {
                at = Read(document, syntax, at, here, people, names);
            }
        }

        var located = places.Where(p => p.Form == PlaceForm.Name && !names.Any(n => n.Type != NameType.Location && Overlaps(n, p)))
            .Select(p => new NameMention(p.Start, p.End, p.Text, IsSite(p.Place) ? NameType.Facility : NameType.Location));
        return [.. names.Concat(located).OrderBy(n => n.Start).ThenBy(n => n.End)];

        static bool Overlaps(NameMention name, PlaceMention place) => name.Start < place.End && place.Start < name.End;
    }

    /// <summary>Takes the name at a token if there is one; returns where to go on.</summary>
    private static int Read(Document document, Syntax syntax, int at, List<TextSpan> places, HashSet<string> people, List<NameMention> names)
    {
        if (KnownActors.At(syntax, at) is { } known && !GoesOnInCapitals(syntax, at + known.Length))
        {
            return Add(known.Actor.Type, at, at + known.Length);
        }

        if (NumberedPaper(syntax, at) is { } paper)
        {
            return Add(NameType.Document, at, paper);
        }

        if (!syntax.Tokens[at].IsCapital || (at == 0 && Words.Determiners.Contains(syntax.Lower[at])) || (at == 0 && Words.Prepositions.Contains(syntax.Lower[at])))
        {
            return at + 1;
        }

        var end = CapitalRun(syntax, at, places);
        var from = AfterTitles(syntax, at, end);

        if (TypeOf(syntax, at, from, end, places, people) is not { } type)
        {
            return Math.Max(end, at + 1);
        }

        var start = type == NameType.Person ? from : at;
        if (type == NameType.Person)
        {
            people.Add(syntax.Tokens[end - 1].Text);
        }

        return Add(type, start, end);

        int Add(NameType what, int first, int stop)
        {
            var span = syntax.SpanOf(first, stop);
            names.Add(new NameMention(span.Start, span.End, span.In(document.Text), what));
            return stop;
        }
    }

    /// <summary>The name proper begins after the last title in the run: Israeli Prime Minister [Benjamin Netanyahu].</summary>
    private static int AfterTitles(Syntax syntax, int at, int end)
    {
        for (var i = end - 2; i >= at; i--)
        {
            if (Roles.Titles.Contains(syntax.Lower[i].TrimEnd('.')) || Roles.Person.Contains(syntax.Lower[i]))
            {
                return syntax.LowerAt(i + 1) == "." && i + 2 < end ? i + 2 : i + 1;
            }
        }

        return at;
    }

    private static NameType? TypeOf(Syntax syntax, int first, int from, int end, List<TextSpan> places, HashSet<string> people)
    {
        var span = syntax.SpanOf(from, end);
        var whole = places.Any(p => p.Contains(span));
        var length = end - from;
        for (var i = first; i < end; i++)
        {
            if (Roles.Body.Contains(syntax.Lower[i]) && length > 1)
            {
                return NameType.Organisation;
            }
        }

        if (whole || length <= 0 || syntax.Tokens[from..end].Any(t => Months.Contains(t.Text)))
        {
            return null;
        }

        if (IsShip(syntax, first, end))
        {
            return NameType.Platform;
        }

        var titled = from > first || (first > 0 && Roles.Person.Contains(syntax.Lower[first - 1])) || (first > 1 && syntax.LowerAt(first - 1) == "," && Roles.Person.Contains(syntax.Lower[first - 2]));
        var lastKnown = length == 1 && people.Contains(syntax.Tokens[from].Text);
        return lastKnown || (titled && !places.Any(p => p.Overlaps(span))) || (length is 2 or 3 or 4 && LooksLikePerson(syntax, from, end) && !places.Any(p => p.Overlaps(span)) && (from > 0 || length > 1))
            ? NameType.Person
            : length > 1 && syntax.Tokens[from..end].All(t => t.Text.Length > 1) && from > 0 ? NameType.Other
            : IsAcronym(syntax, from, end) ? NameType.Organisation : null;
    }

    /// <summary>the freighter Kosmos, MV Sea Star, the Victoria-like name after a word for a ship.</summary>
    private static bool IsShip(Syntax syntax, int first, int end) =>
        syntax.LowerAt(first - 1).EndsWith("-flagged", StringComparison.Ordinal) || syntax.Lower[first].EndsWith("-flagged", StringComparison.Ordinal)
        || syntax.Lower[first] is "mv" or "m/v" or "hms" or "uss" or "mt" or "ms" or "ins" or "rfs" && end - first > 1
        || (first > 0 && syntax.LowerAt(first - 1) is "ship" or "freighter" or "dhow" or "vessel" or "frigate" or "tanker" or "carrier" or "trawler" or "steamer" or "destroyer" or "submarine" or "yacht" or "corvette" or "coaster");

    private static bool LooksLikePerson(Syntax syntax, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var text = syntax.Tokens[i].Text;
            if (!text.All(c => char.IsLetter(c) || c is '-' or '\'' or '\u2019' or '.') || (text.Length > 2 && text.All(char.IsUpper)))
            {
                return false;
            }
        }

        return end - from >= 2 && !Words.IsAdverb(syntax.Lower[from]) && !Words.Subordinators.Contains(syntax.Lower[from]);
    }

    private static bool IsAcronym(Syntax syntax, int from, int end) =>
        end - from == 1 && syntax.Tokens[from].Text is { Length: >= 2 and <= 8 } text && text.All(char.IsUpper) && text.Length > 2;

    /// <summary>Capitalised words with the small words that hold a name together.</summary>
    private static int CapitalRun(Syntax syntax, int at, List<TextSpan> places)
    {
        var end = at + 1;
        while (end < syntax.Tokens.Length)
        {
            if (syntax.Tokens[end].IsCapital)
            {
                end++;
            }
            else if (syntax.Tokens[end].Text == "." && Roles.Titles.Contains(syntax.Lower[end - 1]) && end + 1 < syntax.Tokens.Length && syntax.Tokens[end + 1].IsCapital)
            {
                end++;
            }
            else if (syntax.Lower[end] is "of" or "for" or "de" or "bin" or "al" or "van" or "von" or "ibn" or "ul" or "el" or "del" or "da" && end + 1 < syntax.Tokens.Length
                && syntax.Tokens[end + 1].IsCapital && (syntax.Lower[end] is not ("of" or "for") || HasBody(syntax, at, end)) && !places.Any(p => p.Start == syntax.Tokens[end + 1].Start && syntax.Lower[end] == "for"))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool HasBody(Syntax syntax, int from, int to) => Enumerable.Range(from, to - from).Any(i => Roles.Body.Contains(syntax.Lower[i]));

    private static bool GoesOnInCapitals(Syntax syntax, int at) =>
        at < syntax.Tokens.Length && (Roles.Body.Contains(syntax.Lower[at]) && syntax.Tokens[at].IsCapital);

    /// <summary>resolution 2231 (2015), Security Council resolution 2216, Treaty and paragraph numbers.</summary>
    private static int? NumberedPaper(Syntax syntax, int at)
    {
        if (syntax.Lower[at] is not ("resolution" or "resolutions" or "decision" or "regulation" or "directive") || at + 1 >= syntax.Tokens.Length || !syntax.Tokens[at + 1].IsNumber)
        {
            return null;
        }

        var yearFollows = syntax.LowerAt(at + 2) == "(" && syntax.LowerAt(at + 4) == ")" && syntax.LowerAt(at + 3).Length == 4;
        return yearFollows ? at + 5 : at + 2;
    }

    private static bool IsSite(Place? place) => place?.Kind.StartsWith("S.", StringComparison.Ordinal) == true;

    private static readonly System.Collections.Frozen.FrozenSet<string> Months = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"], StringComparer.Ordinal);
}
