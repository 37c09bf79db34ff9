using System.Collections.Immutable;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>Reads from the words around a name of what kind the place is, what it lies in, and of which country it is.</summary>
internal sealed partial class PlaceContext(ImmutableArray<Run> runs, Shelf shelf)
{
    private const int FurthestWord = 6;

    public void Read(List<Spotted> all)
    {
        Enumeration.Read(all, sentence => runs[sentence]);
        for (var i = 0; i < all.Count; i++)
        {
            var name = all[i];
            if (name.IsAdjective || name.IsSilent)
            {
                continue;
            }

            var (before, after) = (i > 0 ? all[i - 1] : null, i + 1 < all.Count ? all[i + 1] : null);
            ReadKind(name, before);
            name.IsDivision = IsDivision(runs[name.Sentence], name.To);
            ReadOwner(name, before);
            ReadContainer(name, after);
            ReadApposition(name);
            ReadWater(name, all);
        }
    }

    private static bool IsCountry(Spotted name) => name.Hits.Any(h => h.Place.IsCountry && h.Match != NameMatch.Code);

    private void ReadKind(Spotted name, Spotted? before)
    {
        var run = runs[name.Sentence];
        if (!IsCountry(name) && KindAfter(run, name.To) is { } closing && !(closing.Kind.Word == "state" && run.Is(name.To + 1, "media", "television", "company")))
        {
            (name.Kind, name.KindIsCertain, name.End) = (closing.Kind, true, run.Tokens[name.To + closing.Words - 1].End);
            AddWithKind(name, closing.Kind);
            ShareKind(name, before, closing.Kind);
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
        if (before is null || before.Sentence != name.Sentence || before.Hits is not [var owner, ..])
        {
            return;
        }

        var run = runs[name.Sentence];
        var possessive = run.IsPossessive(before.To);
        var from = before.To + (possessive ? 1 : 0);
        var between = name.From - from;
        if (!IsCountry(before))
        {
            // "Utah's Zion National Park"
            if (possessive && between == 0 && before.Hits.Any(h => h.Place.IsRegion))
            {
                name.Containers.Add(Holding(before));
            }
        }
        else if ((before.IsAdjective || possessive) && between is >= 0 and <= FurthestWord
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

        if (at == after.From && link is "," or "in" or "(" && (link != "," || !(IsListed(run, after) || name.Row?.IsOfLikes(name) == true)))
        {
            var holding = Holding(after);
            if (!holding.IsEmpty)
            {
                name.Containers.Add(holding);
            }
        }
    }


    private static ImmutableArray<GazetteerHit> Holding(Spotted container) =>
        [.. container.Hits.Where(h => h.Place.IsCountry || h.Place.IsRegion || h.Place.Kind.StartsWith("T.", StringComparison.Ordinal)).OrderByDescending(Gazetteer.Prior)];

    /// <summary>A comma before "X and" or "X," within a list of its likes does not contain.</summary>
    private static bool IsListed(Run run, Spotted after) => run.Is(after.To, "and", "or");

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
