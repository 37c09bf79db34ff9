using System.Collections.Immutable;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Reads from the words around a name of what kind the place is, what it lies in, and of which country it is.</summary>
internal sealed class PlaceContext(ImmutableArray<Run> runs, Shelf shelf)
{
    private const int FurthestWord = 6;

    public void Read(List<Spotted> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var name = all[i];
            if (name.IsAdjective || name.IsSilent)
            {
                continue;
            }

            var (before, after) = (i > 0 ? all[i - 1] : null, i + 1 < all.Count ? all[i + 1] : null);
            ReadKind(name, before);
            ReadOwner(name, before);
            ReadContainer(name, after);
            ReadApposition(name);
            ReadWater(name, all);
        }
    }

    /// <summary>The word for a kind that leads to a name: <c>port of</c>, <c>air bases in</c>, <c>the port</c>.</summary>
    public static (KindWord Kind, bool Certain, bool Linked)? KindBefore(Run run, int from)
    {
        var at = from - 1;
        at -= run.Is(at, "the") ? 1 : 0;
        var link = run.Word(at);
        var linked = link is "of" or "at" or "in" or "near" or "called" or "named" or "," or ":";
        at -= linked ? 1 : 0;
        for (var length = 3; length >= 1; length--)
        {
            if (at - length + 1 >= 0 && KindWords.Of(run.Slice(at - length + 1, at + 1)) is { } kind
                // "The region, Iran" and "near the border in Turkey" say nothing of Iran and Turkey.
                && (link is not ("," or ":") || kind.Word is "capital" or "port" or "city")
                && (link is not ("in" or "near" or "at") || KindWords.Of("air base")!.Kinds.Intersect(kind.Kinds).Any() || kind.Kinds.Any(k => k is "L.PRT" or "L.NVB" or "L.INDS" or "S.MFG" or "L.RNGA" or "S.CMPRF")))
            {
                return (kind, link is not ("in" or "near" or "at"), linked && char.IsLower(link[0]));
            }
        }

        return null;
    }

    /// <summary>The word for a kind that closes a name: <c>Seshcha air base</c>, <c>Batroun district</c>; and how many words it has.</summary>
    public static (KindWord Kind, int Words)? KindAfter(Run run, int to)
    {
        for (var length = 3; length >= 1; length--)
        {
            if (to + length <= run.Tokens.Length && run.Tokens[to].IsWord && Enumerable.Range(to - 1, length).All(run.Touches) && KindWords.Of(run.Slice(to, to + length)) is { } kind
                && (length > 1 || !(kind.Word is "state" or "division" or "works" or "department" or "capital" or "country" or "plant" or "base" or "sea" or "port" && run.Word(to).EndsWith('s'))))
            {
                return (kind, length);
            }
        }

        return null;
    }

    /// <summary>Whether a kind of place follows as a description: <c>, an air base</c>.</summary>
    public static bool IsDescribed(Run run, int to) => Described(run, to, w => KindWords.Of(w) is not null);

    /// <summary>Whether a kind of ship follows as a description: <c>, a freighter</c>.</summary>
    public static bool IsShip(Run run, int to) => Described(run, to, w => PlaceWords.OfShips.Contains(w) && w != "aboard");

    private static bool Described(Run run, int to, Func<string, bool> isKind)
    {
        if (!run.Is(to, ",", "(") || !run.Is(to + 1, "a", "an", "the"))
        {
            return false;
        }

        for (var at = to + 2; at < Math.Min(to + 6, run.Tokens.Length) && run.Tokens[at].IsWord && !PlaceWords.Locative.Contains(run.Word(at)) && !PlaceWords.Verbal.Contains(run.Word(at)); at++)
        {
            if (run.Word(at).EndsWith("ed", StringComparison.Ordinal) && !run.Word(at).Contains('-', StringComparison.Ordinal))
            {
                return false;
            }

            if (isKind(run.Word(at)) || (at + 1 < run.Tokens.Length && isKind(run.Slice(at, at + 2))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCountry(Spotted name) => name.Hits.Any(h => h.Place.IsCountry && h.Match != NameMatch.Code);

    private void ReadKind(Spotted name, Spotted? before)
    {
        var run = runs[name.Sentence];
        if (!IsCountry(name) && KindAfter(run, name.To) is { } closing && !(closing.Kind.Word == "state" && run.Is(name.To + 1, "media", "television", "company")))
        {
            (name.Kind, name.KindIsCertain, name.End) = (closing.Kind, true, run.Tokens[name.To + closing.Words - 1].End);
        }
        else if (KindBefore(run, name.From) is { } opening && (opening.Certain || !IsCountry(name)))
        {
            (name.Kind, name.KindIsCertain) = (opening.Kind, opening.Certain);
        }
        else if (before is { Kind: not null, IsAdjective: false } && before.Sentence == name.Sentence && run.Is(name.From - 1, "and", ",") && before.To == name.From - 1
            && (KindBefore(run, before.From) is not null) && !IsCountry(name))
        {
            // One word serves a list: the air bases in X and Y.
            (name.Kind, name.KindIsCertain) = (before.Kind, before.KindIsCertain);
        }
    }

    /// <summary>The country of an adjective or owner before the name or before the word for its kind: <c>Sudan's</c>, <c>the Syrian city of</c>.</summary>
    private void ReadOwner(Spotted name, Spotted? before)
    {
        if (before is null || before.Sentence != name.Sentence || before.Hits is not [var owner, ..] || !IsCountry(before))
        {
            return;
        }

        var run = runs[name.Sentence];
        var possessive = run.IsPossessive(before.To);
        var from = before.To + (possessive ? 1 : 0);
        var between = name.From - from;
        if ((before.IsAdjective || possessive) && between is >= 0 and <= FurthestWord
            && (between == 0 || KindBefore(run, name.From) is not null) && !Enumerable.Range(from, between).Any(at => run.Word(at) is "and" or "." or ";"))
        {
            name.Country = owner.Place.Country;
        }
    }

    /// <summary>What follows and holds the place: <c>, Dagestan</c>, <c>in Dagestan</c>, <c>(Libya)</c>.</summary>
    private void ReadContainer(Spotted name, Spotted? after)
    {
        if (after is null || after.Sentence != name.Sentence || after.IsAdjective || after.IsSilent || IsCountry(name))
        {
            return;
        }

        var run = runs[name.Sentence];
        var at = name.To + (KindAfter(run, name.To) is { } closing && name.Kind == closing.Kind ? closing.Words : 0);
        at += run.Is(at, ",") && run.Is(at + 1, "in") ? 1 : 0;
        var link = run.Word(at);
        at++;
        while (at < after.From && (PlaceWords.Directions.Contains(run.Word(at)) || run.Is(at, "the")))
        {
            at++;
        }

        if (at == after.From && link is "," or "in" or "(" && (link != "," || !IsListed(run, after)))
        {
            var holding = after.Hits.Where(h => h.Place.IsCountry || h.Place.IsRegion || h.Place.Kind.StartsWith("T.", StringComparison.Ordinal)).OrderByDescending(Gazetteer.Prior).ToImmutableArray();
            if (!holding.IsEmpty)
            {
                name.Containers.Add(holding);
            }
        }
    }

    /// <summary>A comma before "X and" or "X," within a list of its likes does not contain.</summary>
    private static bool IsListed(Run run, Spotted after) => run.Is(after.To, "and", "or");

    /// <summary>A description set after the name: <c>X, a Libyan port</c>, or the next sentence: <c>The Lebanese port, not the Libyan capital</c>.</summary>
    private void ReadApposition(Spotted name)
    {
        var run = runs[name.Sentence];
        var at = name.To;
        if (run.Is(at, ",", "(") && run.Is(at + 1, "a", "an", "the"))
        {
            Describe(name, run, at + 2);
        }
        else if (at >= run.Tokens.Length - 1 && name.Sentence + 1 < runs.Length && runs[name.Sentence + 1].Is(0, "the"))
        {
            Describe(name, runs[name.Sentence + 1], 1);
        }
    }

    private void Describe(Spotted name, Run run, int from)
    {
        string? country = null;
        for (var at = from; at < Math.Min(from + 4, run.Tokens.Length); at++)
        {
            country ??= shelf.Countries.ByAdjective(run.Word(at))?.Code;
            for (var length = Math.Min(3, run.Tokens.Length - at); length >= 1; length--)
            {
                if (KindWords.Of(run.Slice(at, at + length)) is not { } kind || (run.Word(at) is "state" or "country" or "division"))
                {
                    continue;
                }

                // The next sentence speaks of this place only where it names a country too.
                var here = from > 1 || run != runs[name.Sentence] ? country is not null || run == runs[name.Sentence] : true;
                if (here && name.Hits.Any(h => !h.Place.IsCountry))
                {
                    (name.Kind, name.Country) = (name.Kind ?? kind, name.Country ?? country);
                    name.KindIsCertain |= name.Kind == kind && run == runs[name.Sentence];
                    ReadNot(name, run, at + length);
                }

                return;
            }

            if (!char.IsLower(run.Word(at).FirstOrDefault()) && shelf.Countries.ByAdjective(run.Word(at)) is null)
            {
                return;
            }
        }
    }

    private void ReadNot(Spotted name, Run run, int at)
    {
        at += run.Is(at, ",") ? 1 : 0;
        if (run.Is(at, "not"))
        {
            name.NotCountry = Enumerable.Range(at + 1, 3).Select(i => shelf.Countries.ByAdjective(run.Word(i))?.Code).FirstOrDefault(c => c is not null);
        }
    }

    /// <summary>A water that the place is said to lie on: <c>overlooking the Caspian Sea</c>.</summary>
    private void ReadWater(Spotted name, List<Spotted> all)
    {
        var run = runs[name.Sentence];
        var water = all.FirstOrDefault(w => w.Sentence == name.Sentence && w.From > name.To && w.From - name.To <= FurthestWord && w.Hits.Any(h => h.Place.IsWater));
        if (water is not null && Enumerable.Range(name.To, water.From - name.To).Any(at => run.Is(at, "overlooking", "on", "facing")) && !Enumerable.Range(name.To, water.From - name.To).Any(run.IsNamePart))
        {
            name.Containers.Add([.. water.Hits.Where(h => h.Place.IsWater)]);
        }
    }
}
