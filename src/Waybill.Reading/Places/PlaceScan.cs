using System.Collections.Immutable;
using System.Text;
using Waybill.Reading.Text;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Spots the names of places in a document: the longest that the gazetteer knows, unless it is part of another name.</summary>
internal sealed class PlaceScan
{
    private const int LongestName = 7;

    /// <summary>At this prior (a town of some ten thousand) a name needs nothing beside it to be taken for the place.</summary>
    private const double KnownAlone = 0.5;

    private readonly Document document;
    private readonly ImmutableArray<Sentence> sentences;
    private readonly Shelf shelf;
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> inside = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ships = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Spotted> spotted = [];

    public PlaceScan(Document document, ImmutableArray<Sentence> sentences, Shelf shelf)
    {
        (this.document, this.sentences, this.shelf) = (document, sentences, shelf);
        Runs = [.. sentences.Select(s => new Run(document.Text, s))];
    }

    public ImmutableArray<Run> Runs { get; }

    public List<Spotted> Spot()
    {
        foreach (var run in Runs)
        {
            LearnNames(run);
        }

        for (var i = 0; i < sentences.Length; i++)
        {
            if (!document.Furniture.Any(f => f.Overlaps(sentences[i].Span)))
            {
                Spot(i);
            }
        }

        return spotted;
    }

    /// <summary>Remembers who is a person and what is a ship, since the second mention is barer than the first.</summary>
    private void LearnNames(Run run)
    {
        for (var at = 0; at < run.Tokens.Length; at++)
        {
            if (at > 0 && !run.InTitleCase && run.IsNamePart(at) && run.Tokens[at - 1].IsWord)
            {
                inside.Add(run.Word(at));
            }

            if (!run.InTitleCase && run.IsNamePart(at) && !(run.Touches(at - 1) && run.IsNamePart(at - 1)) && run.Touches(at) && run.IsNamePart(at + 1))
            {
                LearnSurname(run, at);
            }

            if ((PlaceWords.OfShips.Contains(run.Word(at)) || run.Is(at, "the")) && run.IsNamePart(at + 1) && BareArticle(run, at + 1, at + 2))
            {
                ships.Add(run.Word(at + 1));
            }
        }
    }

    /// <summary>The last word of a longer name that is no place: <c>Clark</c> of <c>Wesley Clark</c>.</summary>
    private void LearnSurname(Run run, int from)
    {
        var last = from + 1;
        while (run.Touches(last) && run.IsNamePart(last + 1))
        {
            last++;
        }

        var first = run.Word(from);
        var titled = PlaceWords.BeforeSurname.Contains(first);
        var plain = PlaceWords.Directions.Contains(first) || KindWords.Of(first) is not null || shelf.Countries.ByAdjective(first) is not null || shelf.Countries.ByName(first) is not null;
        if (titled || (!plain && KindWords.Of(run.Word(last)) is null && !Enumerable.Range(from, last - from + 1).Any(at => shelf.Gazetteer.Knows(run.Slice(from, at + 1)) && at > from)))
        {
            surnames.Add(run.Word(last));
        }
    }

    private void Spot(int number)
    {
        var run = Runs[number];
        for (var at = 0; at < run.Tokens.Length;)
        {
            at = run.IsName(at) ? Take(number, run, at) : at + 1;
        }
    }

    /// <summary>Takes the longest name that begins at a token; gives the token after it.</summary>
    private int Take(int number, Run run, int at)
    {
        for (var length = Math.Min(LongestName, run.Tokens.Length - at); length >= 1; length--)
        {
            var to = at + length;
            if (!HangsTogether(run, at, to))
            {
                continue;
            }

            var name = run.Slice(at, to);
            if (shelf.Countries.BySeat(name) is { } seat)
            {
                Add(number, run, at, to, [CountryHit(seat)], silent: true);
                return to;
            }

            if (shelf.Countries.ByAdjective(name) is { } people && shelf.Countries.ByName(name) is null)
            {
                Add(number, run, at, to, [CountryHit(people)], adjective: true, silent: IsInBody(run, at, to));
                return to;
            }

            var hits = Airfields(run, at, to, Hits(name, to - at));
            if (hits.IsEmpty)
            {
                continue;
            }

            switch (Judge(run, at, to, hits))
            {
                case Judgement.Place:
                    Add(number, run, at, to, hits);
                    return to;
                case Judgement.PartOfAnother:
                    Add(number, run, at, to, hits, silent: true);
                    return to;
            }
        }

        return TakeUnknown(number, run, at);
    }

    /// <summary>A name that the gazetteer does not have is kept where a word says that it is a place: <c>the port of X</c>.</summary>
    private int TakeUnknown(int number, Run run, int at)
    {
        var to = at + 1;
        while (run.Touches(to - 1) && run.IsNamePart(to))
        {
            to++;
        }

        var word = run.Word(at);
        if (run.IsNamePart(at) && !PlaceWords.NeverAlone.Contains(word) && !PlaceWords.BeforeSurname.Contains(word) && !surnames.Contains(run.Word(to - 1))
            && !IsInBody(run, at, to) && (PlaceContext.KindBefore(run, at) is { Linked: true } || PlaceContext.KindAfter(run, to) is not null || ContinuesList(number, run, at)))
        {
            Add(number, run, at, to, []);
            return to;
        }

        return at + 1;
    }

    private bool ContinuesList(int number, Run run, int at) =>
        run.Is(at - 1, "and") && spotted.Count > 0 && spotted[^1] is { IsAdjective: false, IsSilent: false } before && before.Sentence == number && before.To == at - 1
        && PlaceContext.KindBefore(run, before.From) is not null;

    private GazetteerHit CountryHit(Country country) => shelf.Gazetteer.ById($"iso3166:{country.Code}")!;

    /// <summary>Everything that may be meant by words that are known to name a place: as they stand, else without article, owner's s or word for the kind.</summary>
    public ImmutableArray<GazetteerHit> Bearing(string words)
    {
        var bare = words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("\u2019s", StringComparison.Ordinal) ? words[..^2] : words;
        bare = bare.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && shelf.Gazetteer.Look(bare).IsEmpty ? bare[4..] : bare;
        var hits = Hits(bare, 2);
        return hits.IsEmpty ? Hits(KindWords.NameIn(bare), 2) : hits;
    }

    /// <summary>Codes are no names in running text, except those of states: US, UAE.</summary>
    private ImmutableArray<GazetteerHit> Hits(string name, int words)
    {
        if (!shelf.Gazetteer.Knows(name) && !name.StartsWith("al", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var country = shelf.Countries.ByName(name);
        if (country is null && name.Length <= 3 && name.All(c => char.IsUpper(c) || c == '.'))
        {
            return [];
        }

        var brief = words == 1 && name.Length <= 5 && Ascii.IsValid(name);
        return [.. shelf.Gazetteer.Look(name).Where(h => h.Match != NameMatch.Code || h.Place.Country == country?.Code)
            // "Man" is another language's word for a country, not English for it.
            .Where(h => !h.Place.IsCountry || country is not null || !brief)
            .Select(h => h.Place.IsCountry && h.Place.Country == country?.Code ? h with { Match = NameMatch.Main } : h)
            // A short single word that is only some other name of a village is more often no place at all.
            .Where(h => words > 1 || h.Match != NameMatch.Alternate || name.Length > 4 || Gazetteer.Prior(h) >= KnownAlone)];
    }

    /// <summary>An airfield's further names are those of towns and people: it is meant only where a word says that it is an airfield.</summary>
    private static ImmutableArray<GazetteerHit> Airfields(Run run, int from, int to, ImmutableArray<GazetteerHit> hits)
    {
        var said = PlaceContext.KindBefore(run, from) is not null || PlaceContext.KindAfter(run, to) is not null || PlaceContext.IsDescribed(run, to);
        return said ? hits : hits.RemoveAll(h => h.Match is NameMatch.Core or NameMatch.Alternate && h.Place.Id.StartsWith("ourairports:", StringComparison.Ordinal));
    }

    private static bool HangsTogether(Run run, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var word = run.Word(at);
            var dotted = word == "." && at > from && run.Is(at - 1, "St", "Mt", "Ft", "Ste");
            if (at == from && to - from > 1 && PlaceWords.Function.Contains(word) && !Enumerable.Range(from + 1, to - from - 1).Any(run.IsNamePart))
            {
                return false;
            }

            var inner = at > from && at < to - 1 && word is "of" or "the" or "and" or "al" or "de" or "la" or "el" or "da" or "do" or "du" or "des" or "es" or "sur" or "upon" or "on" or "y" or "&";
            var closing = at > from && at == to - 1 && char.IsLower(word.FirstOrDefault()) && KindWords.Of(word) is not null;
            if (!(run.IsName(at) || dotted || inner || closing || (at > from && KindWords.Of(word) is not null)) || (at + 1 < to && !run.Touches(at)))
            {
                return false;
            }
        }

        return true;
    }

    private enum Judgement
    {
        No,
        PartOfAnother,
        Place,
    }

    private Judgement Judge(Run run, int from, int to, ImmutableArray<GazetteerHit> hits)
    {
        var prior = hits.Max(Gazetteer.Prior);
        var single = to - from == 1;
        var word = run.Word(from);
        if (single && PlaceWords.BeforeSurname.Contains(word) && run.Touches(from) && run.IsNamePart(to) && KindWords.Of(run.Word(to)) is null)
        {
            return Judgement.No;
        }

        if (single && (PlaceWords.NeverAlone.Contains(word) || (PlaceWords.Function.Contains(word) && prior < 0.9) || (char.IsLower(word[0]) && prior < 0.1)))
        {
            return Judgement.No;
        }

        if (IsInBody(run, from, to))
        {
            return Judgement.PartOfAnother;
        }

        if (single && (surnames.Contains(word) || ships.Contains(word)) && prior < 0.9)
        {
            return Judgement.No;
        }

        if (run.Is(to, "$", "dollars", "dollar") || PlaceWords.NotOfPlaces.Contains(run.Word(to)) || (single && prior < 0.75 && IsDoubtful(run, from, to, prior)))
        {
            return Judgement.No;
        }

        return IsInName(run, from, to, prior) ? Judgement.No : IsKnownEnough(run, from, to, prior) ? Judgement.Place : Judgement.No;
    }

    /// <summary>
    /// A first name without a preposition before it, or a word that only the start of its sentence may have given its capital:
    /// taken for a place only where the document writes it with a capital elsewhere, or something beside it says so.
    /// </summary>
    private bool IsDoubtful(Run run, int from, int to, double prior)
    {
        var word = run.Word(from);
        if (PlaceWords.BeforeSurname.Contains(word))
        {
            return !run.Is(from - 1, "in", "at", "near", "from", "to", "via");
        }

        var opens = from == 0 || (run.Tokens[from - 1] is { IsWord: false, IsNumber: false } mark && mark.Text is not ("," or ";" or "(" or "-" or "/" or "&" or "–" or "—"));
        return opens && !inside.Contains(word) && !run.Is(to, ",", "-", "(", "–", "—", "--", ":") && !run.IsPossessive(to) && !(prior >= 0.6 && PlaceWords.Verbal.Contains(run.Word(to)));
    }

    private static bool IsKnownEnough(Run run, int from, int to, double prior)
    {
        var locative = PlaceWords.Locative.Contains(run.Word(from - 1)) || PlaceContext.KindBefore(run, from) is not null || PlaceContext.KindAfter(run, to) is not null
            || (run.Is(from - 1, "the") && to - from > 1);
        var contained = run.Is(to, ",") && run.IsNamePart(to + 1) && from > 0;
        var described = PlaceContext.IsDescribed(run, to) || (char.IsLower(run.Word(from)[0]) && to - from == 1);
        return prior >= KnownAlone || (described && prior >= 0.1) || (locative && prior >= 0.1 && from > 0) || (contained && prior >= 0.3) || (to - from > 1 && prior >= 0.35);
    }

    /// <summary>Whether the name is part of the name of a body, paper or treaty: Tehran Times, Bank of Syria.</summary>
    private static bool IsInBody(Run run, int from, int to)
    {
        var last = to;
        while (run.Touches(last - 1) && run.IsNamePart(last))
        {
            if (!run.InTitleCase && PlaceWords.OfBodies.Contains(run.Word(last)))
            {
                return true;
            }

            last++;
        }

        var opener = from - 1;
        opener -= run.Is(opener, "the") ? 1 : 0;
        return run.Is(opener, "of", "for") && run.IsName(opener - 1) && !run.InTitleCase && opener > 1 && PlaceWords.OfBodies.Contains(run.Word(opener - 1));
    }

    /// <summary>Whether capitalised neighbours or an article make it part of a person's, ship's or other name.</summary>
    private bool IsInName(Run run, int from, int to, double prior)
    {
        if (run.InTitleCase)
        {
            return prior < KnownAlone;
        }

        var before = from > 0 && run.Touches(from - 1) && run.IsNamePart(from - 1) ? run.Word(from - 1) : null;
        // "Mr." and "Gov." are two tokens each.
        before ??= run.Is(from - 1, ".") && (PlaceWords.BeforeSurname.Contains(run.Word(from - 2)) || (run.Word(from - 2).Length == 1 && run.IsName(from - 2))) ? run.Word(from - 2) : null;
        var beforeIsPlain = before is null || PlaceWords.Directions.Contains(before) || KindWords.Of(before) is not null || shelf.Countries.ByAdjective(before) is not null;
        if (!beforeIsPlain || PlaceContext.IsShip(run, to) || (from > 0 && run.Touches(from - 1) && PlaceWords.OfShips.Contains(run.Word(from - 1))))
        {
            return true;
        }

        var after = run.Touches(to - 1) && run.IsNamePart(to) ? run.Word(to) : null;
        var afterIsPlain = after is null || KindWords.Of(after) is not null || (to - from > 1 && KindWords.Of(run.Word(to - 1)) is not null)
            || (prior >= KnownAlone && PlaceWords.Titles.Contains(after)) || (prior >= 0.85 && (PlaceWords.BeforeSurname.Contains(after) || PlaceWords.NeverAlone.Contains(after)));
        return !afterIsPlain || (prior < 0.97 && to - from == 1 && run.Is(from - 1, "the") && BareArticle(run, from, to));
    }

    /// <summary>A word in small letters that is neither verb nor function word, as far as lists and endings tell.</summary>
    private static bool IsNoun(Run run, int at)
    {
        var word = run.Word(at);
        return word.Length > 2 && char.IsLower(word[0]) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ly", StringComparison.Ordinal)
            && !PlaceWords.Verbal.Contains(word) && !PlaceWords.Function.Contains(word) && !PlaceWords.Locative.Contains(word) && !PlaceWords.OfShips.Contains(word);
    }

    /// <summary>An article before a single name that modifies nothing: more often a ship than a place.</summary>
    private bool BareArticle(Run run, int from, int to) =>
        !PlaceWords.Modified.Contains(run.Word(to)) && !IsNoun(run, to) && KindWords.Of(run.Word(to)) is null && !run.IsPossessive(to)
        && !shelf.Gazetteer.Knows("the " + run.Word(from)) && !(run.Touches(to - 1) && run.IsNamePart(to))
        && shelf.Countries.ByAdjective(run.Word(from)) is null && !shelf.Gazetteer.Look(run.Word(from)).Any(h => Gazetteer.Prior(h) >= 0.75);

    private void Add(int number, Run run, int from, int to, ImmutableArray<GazetteerHit> hits, bool adjective = false, bool silent = false) =>
        spotted.Add(new()
        {
            Sentence = number,
            From = from,
            To = to,
            Start = run.Tokens[from].Start,
            End = run.Tokens[to - 1].End,
            Name = run.Slice(from, to),
            Hits = hits,
            IsAdjective = adjective,
            IsSilent = silent,
        });
}
