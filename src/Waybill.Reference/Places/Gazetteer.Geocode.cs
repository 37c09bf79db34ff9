using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Reference.Places;

public sealed partial class Gazetteer
{
    private const int MostCandidates = 12;

    /// <summary>
    /// Candidates for a name or description, best first, each with the reasons for its score: <c>Makhachkala, Dagestan, Russia</c>,
    /// <c>port of Amirabad</c>, <c>Seshcha air base</c>, <c>Сеща</c>.
    /// </summary>
    /// <param name="text">The name, with a word for its kind and what contains it where known.</param>
    /// <param name="near">A point that the place is likely near to.</param>
    /// <param name="country">The code or name of the only country to look in.</param>
    public ImmutableArray<Candidate<Place>> Geocode(string text, GeoPoint? near = null, string? country = null)
    {
        var asked = PlaceQuery.Parse(text);
        var only = country is null ? null : countries.Of(country)?.Code ?? country.ToUpperInvariant();
        bool InCountry(GazetteerHit hit) => only is null || hit.Place.Country == only;

        // What a comma parts is a name and its container, unless something is listed so: not what is left of "Port of Tripoli (Lebanon)".
        var whole = Look(asked.Whole).RemoveAll(h => h.Match == NameMatch.Core && !asked.Containers.IsEmpty);
        var containers = whole.IsEmpty ? [.. asked.Containers.Select(Containers).Where(c => !c.IsEmpty)] : ImmutableArray<ImmutableArray<GazetteerHit>>.Empty;
        var hits = (whole.IsEmpty ? Look(asked.Name) : whole.Concat(asked.Kind is null ? [] : Look(asked.Name)))
            .Where(InCountry).DistinctBy(h => h.Place.Id).ToList();
        var fitting = asked.Kind is { } kind ? hits.Where(h => kind.Fits(h.Place)).ToList() : hits;
        if (fitting.Count == 0)
        {
            hits.AddRange(Sounding(
                asked.Name,
                h => InCountry(h) && (asked.Kind?.Fits(h.Place) ?? true) && containers.All(c => c.Any(h.LiesIn)),
                MostCandidates));
        }

        return [.. hits.Select(h => Weigh(h, asked, containers, near)).OrderByDescending(c => c.Score).ThenByDescending(c => c.Value.Population)
            .ThenBy(c => c.Value.Id, StringComparer.Ordinal).DistinctBy(c => c.Value.Id).Take(MostCandidates)];
    }

    /// <summary>What a place may be said to lie in: countries, regions, waters and towns of that name, the likeliest first.</summary>
    public ImmutableArray<GazetteerHit> Containers(string name) =>
        [.. Look(name).Where(h => h.Match is not (NameMatch.Core or NameMatch.Code) || h.Place.IsCountry)
            .Where(h => h.Place.IsCountry || h.Place.IsRegion || h.Place.IsWater || h.Place.Kind == "L.CONT" || h.Place.Kind.StartsWith("T.", StringComparison.Ordinal))
            .OrderByDescending(Prior)];

    private static Candidate<Place> Weigh(GazetteerHit hit, PlaceQuery asked, ImmutableArray<ImmutableArray<GazetteerHit>> containers, GeoPoint? near)
    {
        var (score, because) = (Prior(hit), new List<string> { Reason(hit) });
        if (asked.Kind is { } kind)
        {
            var fits = kind.Fits(hit.Place);
            score = fits ? Math.Min(0.99, score + 0.3) : score * 0.45;
            because.Add(fits ? $"{Articles.A(KindWords.Describe(hit.Place.Kind))}, as asked for" : $"{Articles.A(KindWords.Describe(hit.Place.Kind))}, though {Articles.A(kind.Word)} was asked for");
        }

        foreach (var container in containers)
        {
            var holding = container.FirstOrDefault(hit.LiesIn);
            score = holding is null ? score * 0.25 : Math.Min(0.99, score + 0.25);
            because.Add(holding is null ? $"does not lie in {container[0].Place.Name}" : $"lies in {holding.Place.Name}, as said");
        }

        if (near is { } point)
        {
            var kilometres = Nearness.Between(point, hit.Place.Point).Kilometres;
            score = Math.Min(0.99, (score * 0.55) + (0.45 * Nearness.Closeness(kilometres)));
            because.Add(string.Create(CultureInfo.InvariantCulture, $"{kilometres:0} km from the point given"));
        }

        if (hit.Place.Population > 0 && hit.Place.Kind.StartsWith("P.", StringComparison.Ordinal))
        {
            because.Add(string.Create(CultureInfo.InvariantCulture, $"{hit.Place.Population:#,0} inhabitants"));
        }

        return new(hit.Place, Math.Clamp(score, 0, 0.99), string.Join("; ", because));
    }

    /// <summary>Why a name leads to a place, in a phrase.</summary>
    public static string Reason(GazetteerHit hit) => hit.Match switch
    {
        NameMatch.Main => "listed under this name",
        NameMatch.Alternate => $"another name of {hit.Place.Name}",
        NameMatch.Core => $"short for {hit.Place.Name}",
        NameMatch.Code => $"a code of {hit.Place.Name}",
        NameMatch.SecondHand => $"a romanisation at second hand of {hit.Place.Name}: {hit.Because}",
        _ => string.Create(CultureInfo.InvariantCulture, $"not listed; sounds like {hit.Because}, likeness {hit.Likeness:0.00}"),
    };
}
