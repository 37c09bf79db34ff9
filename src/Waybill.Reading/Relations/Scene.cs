using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Relations;

/// <summary>A sentence with its places, as the finders of relations see it.</summary>
internal sealed class Scene
{
    private static readonly HashSet<string> Copulas = ["is", "was", "lies", "lay", "are", "were", "stands", "sits", "situated", "located", "being", "be", "lying", "sitting"];

    /// <summary>Nouns that stand for a place named before: "the base", "the port".</summary>
    private static readonly HashSet<string> Sites =
        ["base", "port", "town", "city", "site", "airfield", "airport", "island", "village", "plant", "factory", "facility", "camp", "zone", "harbour", "harbor", "airbase", "capital", "depot", "complex"];

    /// <summary>Verbs that say where a place is, and of a ship or a convoy hardly ever.</summary>
    private static readonly HashSet<string> Lying = ["lies", "lay", "sits", "stands", "situated", "located"];

    private readonly Document document;

    /// <summary>The sentence before in the same paragraph.</summary>
    private readonly Sentence? before;

    public Scene(Document document, Sentence sentence, ImmutableArray<PlaceMention> places, Sentence? before = null)
    {
        (this.document, this.before) = (document, before);
        Places = places;
        Elements = Element.Of(sentence, places);
        Words = [.. Elements.Select(e => e.Lower)];
    }

    public ImmutableArray<PlaceMention> Places { get; }

    public ImmutableArray<Element> Elements { get; }

    /// <summary>The words in lower case, an empty string for a place.</summary>
    public string[] Words { get; }

    /// <summary>The word at this index, empty before the first, after the last and for a place.</summary>
    public string Word(int at) => at >= 0 && at < Words.Length ? Words[at] : "";

    /// <summary>The place at this index.</summary>
    public int? PlaceAt(int at) => at >= 0 && at < Elements.Length ? Elements[at].Place : null;

    /// <summary>A relation over these elements.</summary>
    public Relation Relation(RelationKind kind, int from, int to, double? value = null, string? unit = null)
    {
        var (start, end) = (Elements[from].Start, Elements[to - 1].End);
        return new Relation(kind, start, end, document.Text[start..end], null, value, unit);
    }

    /// <summary>
    /// The place by which something is located, read from the word after the preposition: "Moscow", "the capital, Moscow",
    /// "the port of Aden", "the centre of Khartoum".
    /// </summary>
    public (int Place, int To)? Reference(int at)
    {
        for (var i = at; i < Math.Min(Elements.Length, at + 6); i++)
        {
            if (Elements[i].Place is { } place)
            {
                // "Israel's shores" is measured to a line, not to a point.
                return Word(i + 1) == "'s" && Word(i + 2) is not "capital" ? null : (place, i + 1);
            }

            var fits = Word(i) is "the" or "of" or "," or "capital" or "city" or "town" or "port" or "centre" or "center" or "coast" or "village" or "island" or "airport" or "coastal" or "border" or "edge" or "outskirts" or "downtown" or "central"
                || (i > at && Word(i - 1) == "the" && Word(i + 1) is "capital" or "city" or "port" or "town" or "island" or "coast");
            if (!fits || (Word(i) == "," && Word(i - 1) is not ("capital" or "city" or "port" or "town")))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The place that a phrase beginning at this word locates: the one in apposition before it, else the subject of its clause.</summary>
    public int? Located(int at)
    {
        var left = at - 1;
        while (Word(left) is "," or "(" or "just" or "only" or "lying" or "located" or "situated" or "due" or "directly" or "far")
        {
            left--;
        }

        if (PlaceAt(left) is { } place)
        {
            return Apposed(left) ?? Point(place);
        }

        return Copulas.Contains(Word(left)) || Word(left) is "'s" or "not" or "even" ? Subject(left) : Apposed(left);
    }

    /// <summary>The one place before this word, other than the given, that a distance can be reckoned from; null where there are several.</summary>
    public int? PointBefore(int at, int other)
    {
        var places = Elements.Take(at).Where(e => e.Place is { } p && p != other && Point(p) is not null).Select(e => e.Place!.Value).Distinct().ToArray();
        return places.Length == 1 ? places[0] : null;
    }

    /// <summary>Whether the word is a noun for a site whose own place is not known: "an air base some 100 km east of Benghazi".</summary>
    public bool IsSite(int at) => Sites.Contains(Word(at)) || (Word(at) == "," && Sites.Contains(Word(at - 1)));

    /// <summary>The place before "a port in Batroun district" or "an air base": what the words up to here stand in apposition to.</summary>
    private int? Apposed(int at)
    {
        for (var i = at; i > Math.Max(1, at - 9); i--)
        {
            if (Word(i) is "a" or "an" && Word(i - 1) == "," && PlaceAt(i - 2) is { } head)
            {
                return Point(head);
            }

            if (Word(i) is "," or ";" or "." || Copulas.Contains(Word(i)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The subject of the verb at this word: a place, or "the base" for the one named last.</summary>
    private int? Subject(int verb)
    {
        var from = verb;
        while (from > 0 && Word(from - 1) is not (";" or ":" or "that" or "and" or "but" or "\"" or "\u201C"))
        {
            from--;
        }

        if (PlaceAt(from) is { } place)
        {
            return Point(place);
        }

        // "It lies about 900 km east of Moscow": the place that the sentence before is about.
        if (Word(from) == "it" && (from + 1 == verb || Word(from + 1) is "is" or "was"))
        {
            return SpokenOf(Word(verb));
        }

        var noun = Word(from) is "the" or "this" or "that" ? Enumerable.Range(from + 1, 3).FirstOrDefault(i => Sites.Contains(Word(i)), -1) : -1;
        if (noun < 0 || noun >= verb)
        {
            return null;
        }

        // "the port of Aden lies": the name itself follows the noun.
        return Word(noun + 1) == "of" && PlaceAt(noun + 2) is { } named ? Point(named) : NamedLast(Word(noun));
    }

    /// <summary>The place that the sentence before begins with; after a verb of lying also the only one it names.</summary>
    private int? SpokenOf(string verb)
    {
        if (before is null)
        {
            return null;
        }

        var elements = Element.Of(before, Places);
        var first = elements.FirstOrDefault(e => e.Lower is not ("the" or "\"" or "\u201C"));
        var named = elements.Where(e => e.Place is { } p && Point(p) is not null).Select(e => e.Place!.Value).ToArray();
        return first?.Place is { } subject ? Point(subject) : named.Length == 1 && Lying.Contains(verb) ? named[0] : null;
    }

    /// <summary>The last place named before this sentence that was called by this noun, else the last that is no country.</summary>
    private int? NamedLast(string noun)
    {
        var before = Places.Index().Where(p => p.Item.End <= Elements[0].Start && p.Item.Role == PlaceRole.Location && Point(p.Index) is not null).Reverse().ToArray();
        var called = before.Where(p => After(p.Item, noun)).Select(p => (int?)p.Index).FirstOrDefault();
        return called ?? before.Select(p => (int?)p.Index).FirstOrDefault();
    }

    private bool After(PlaceMention place, string noun)
    {
        var words = document.Text[place.End..Math.Min(document.Text.Length, place.End + 40)];
        return words.StartsWith(", a", StringComparison.Ordinal) && words.Contains(noun, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The place, unless it is too wide to be measured from: a country or a sea.</summary>
    private int? Point(int index) => Places[index].Place is { IsCountry: true } or { IsWater: true } || Places[index].Form == PlaceForm.Adjective ? null : index;
}
