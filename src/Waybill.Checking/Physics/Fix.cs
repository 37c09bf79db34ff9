using Waybill.Reference;

namespace Waybill.Checking.Physics;

/// <summary>How well a named place can be put on the map for measuring.</summary>
/// <param name="Place">The place.</param>
/// <param name="Within">How far its point may be from what the writer meant.</param>
internal sealed record Fix(Place Place, Length Within)
{
    /// <summary>Below this score the gazetteer itself is in doubt which place is meant; scores rank, they are no probabilities.</summary>
    private const double LeastScore = 0.3;

    /// <summary>A namesake that scores this share of the best is as good a reading.</summary>
    private const double AsGood = 0.9;

    /// <summary>Namesakes nearer to each other than this do not change what is measured.</summary>
    private const double SameSpotKilometres = 50;

    /// <summary>The fix, or the reason why the place is too vague to measure by.</summary>
    public static Fix? Of(PlaceMention? mention, Shelf shelf, out string why)
    {
        var place = mention?.Place is { IsRegion: true } region ? TownOf(region, mention) ?? region : mention?.Place;
        why = place switch
        {
            null => mention is null ? "the text does not name both places" : $"no place is known for \"{mention.Text}\"",
            { IsCountry: true } => $"{place.Name} is a whole country, and from where in it is not said",
            { IsRegion: true } => $"{place.Name} is a whole region, and from where in it is not said",
            { IsWater: true } => $"{place.Name} is a body of water, and from where in it is not said",
            _ => Doubt(mention!, shelf) ?? "",
        };
        return why.Length > 0 ? null : new(place!, Length.FromKilometres(Radius(place!)));
    }

    /// <summary>Why it is not sure which place is meant; null where it is.</summary>
    public static string? Doubt(PlaceMention mention, Shelf shelf)
    {
        if (mention.Candidates is not [var best, ..] || mention.Place is not { } place)
        {
            return null;
        }

        var other = mention.Candidates.Skip(1).FirstOrDefault(c => c.Score >= AsGood * best.Score && c.Value is { IsCountry: false, IsRegion: false, IsWater: false }
            && Geodesic.Inverse(c.Value.Point, best.Value.Point).Distance.Kilometres > SameSpotKilometres);
        return best.Score < LeastScore ? $"it is not sure that \"{mention.Text}\" is {place.Name} ({best.Why})"
            : place is { IsCountry: false, IsRegion: false } && other is not null ? $"\"{mention.Text}\" may be {place.Name} ({Land(place)}) or {other.Value.Name} ({Land(other.Value)})"
            : null;

        string Land(Place of) => of.Country is { } code ? shelf.Countries.ByCode(code)?.Name ?? code : "no country";
    }

    /// <summary>The town that a region is named for: distances are told from towns.</summary>
    private static Place? TownOf(Place region, PlaceMention mention) =>
        mention.Candidates.FirstOrDefault(c => c.Value.Kind.StartsWith("P.", StringComparison.Ordinal)
            && c.Value.Region == region.Region && c.Value.Country == region.Country && c.Score >= 0.8 * mention.Candidates[0].Score)?.Value;

    /// <summary>Both errors together, as independent errors add.</summary>
    public static Length Together(Fix a, Fix b) => Length.FromMetres(Math.Sqrt((a.Within.Metres * a.Within.Metres) + (b.Within.Metres * b.Within.Metres)));

    /// <summary>Distances are told from a town's middle, so that its size matters little; a site's point is of the site.</summary>
    private static double Radius(Place place) => place switch
    {
        { Population: > 1_000_000 } => 10,
        _ when place.Kind.StartsWith("P.", StringComparison.Ordinal) || place.Kind.StartsWith("S.", StringComparison.Ordinal) => 5,
        _ => 10,
    };
}
