using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <content>The words for a kind of place or ship before and after a name.</content>
internal sealed partial class PlaceContext
{
    /// <summary>The word for a kind that leads to a name: <c>port of</c>, <c>air bases in</c>, <c>the port</c>.</summary>
    public static (KindWord Kind, bool Certain, bool Linked)? KindBefore(Run run, int from)
    {
        var at = from - 1;
        at -= run.Is(at, "the") ? 1 : 0;
        var link = run.Word(at);
        var linked = link is "of" or "at" or "in" or "near" or "called" or "named" or "," or ":";
        at -= linked ? 1 : 0;
        if (link == "near" && run.IsName(at - 1))
        {
            // "Ndjili airport near Kinshasa": the airport has its own name and the town is a town.
            return null;
        }

        for (var length = 3; length >= 1; length--)
        {
            if (at - length + 1 >= 0 && run.Tokens[at].IsWord && run.Tokens[at - length + 1].IsWord && KindWords.Of(run.Slice(at - length + 1, at + 1)) is { } kind
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
            if (to + length <= run.Tokens.Length && Enumerable.Range(to, length).All(at => run.Tokens[at].IsWord && run.Touches(at - 1)) && KindWords.Of(run.Slice(to, to + length)) is { } kind
                && (length > 1 || !(kind.Word is "state" or "division" or "works" or "department" or "capital" or "country" or "plant" or "base" or "sea" or "port" && run.Word(to).EndsWith('s'))))
            {
                return (kind, length);
            }
        }

        return null;
    }

    /// <summary>Whether what only a state or province has is named after it: <c>Governor</c>, <c>attorney general</c>, <c>lawmakers</c>.</summary>
    private static bool IsDivision(Run run, int to)
    {
        var at = to + (run.IsPossessive(to) ? 1 : 0);
        return PlaceWords.OfDivisions.Contains(run.Word(at)) || (run.Is(at, "attorney") && run.Is(at + 1, "general")) || (run.Is(at, "Supreme") && run.Is(at + 1, "Court"));
    }

    /// <summary>What the gazetteer lists with the word for its kind: Ellis County, of <c>Ellis and Henderson counties</c>.</summary>
    private void AddWithKind(Spotted name, KindWord kind)
    {
        if (kind.Word is "county" or "parish" or "district" or "province" or "island" or "lake" or "river" && !name.Hits.Any(h => kind.Fits(h.Place) && h.Match == NameMatch.Main))
        {
            var more = shelf.Gazetteer.Look($"{name.Name} {kind.Word}").Where(h => kind.Fits(h.Place) && name.Hits.All(k => k.Place.Id != h.Place.Id));
            name.Hits = [.. name.Hits, .. more];
        }
    }

    /// <summary>A plural after the last of a row is the kind of them all: <c>Navarro, Henderson and Ellis counties</c>.</summary>
    private void ShareKind(Spotted name, Spotted? before, KindWord kind)
    {
        var run = runs[name.Sentence];
        if (before is null || before.Sentence != name.Sentence || !run.Is(name.From - 1, "and", "or") || KindWords.Of(run.Word(name.To))?.Word.Equals(run.Word(name.To), StringComparison.OrdinalIgnoreCase) != false)
        {
            return;
        }

        foreach (var other in name.Row?.Members ?? [before])
        {
            if (other != name && other.Sentence == name.Sentence && (other.Row is not null || other.To == name.From - 1) && !IsCountry(other))
            {
                (other.Kind, other.KindIsCertain) = (kind, true);
                AddWithKind(other, kind);
            }
        }
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
}
