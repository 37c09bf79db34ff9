using System.Globalization;

namespace Waybill.Reference.Places;

/// <summary>In what way a name belongs to a place.</summary>
public enum NameMatch
{
    /// <summary>It is the name by which the gazetteer lists the place.</summary>
    Main,

    /// <summary>It is one of its other names.</summary>
    Alternate,

    /// <summary>It is what is left of a site's name without the words for its kind: Seshcha of Seshcha Air Base.</summary>
    Core,

    /// <summary>It is a code, such as an airfield's.</summary>
    Code,

    /// <summary>It is a romanisation at second hand that somebody has recorded.</summary>
    SecondHand,

    /// <summary>It only sounds like one of its names.</summary>
    Sound,
}

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Match">In what way the name belongs to it.</param>
/// <param name="Codes">The divisions it lies in, or is: ISO 3166-2 and GeoNames codes parted by spaces.</param>
/// <param name="Likeness">How alike the spellings are, from 0 to 1; 1 unless the name only sounds like it.</param>
/// <param name="Because">How the spelling arose, where somebody recorded it; the name it sounds like, where it does.</param>
public sealed record GazetteerHit(Place Place, NameMatch Match, string Codes, double Likeness = 1, string? Because = null)
{
    private const string Within = "within:";
    private const string Box = "box:";

    /// <summary>Whether it stands in our own tables of sites, regions and waters.</summary>
    public bool IsCurated => Place.Id.StartsWith("waybill:", StringComparison.Ordinal);

    /// <summary>Whether this place lies in the other: by their codes, by its country, or near enough to the middle of a region that has no code.</summary>
    public bool LiesIn(GazetteerHit other)
    {
        if (other.Place.IsCountry)
        {
            return Place.Country == other.Place.Country && !Place.IsCountry;
        }

        if (other.Codes.StartsWith(Within, StringComparison.Ordinal))
        {
            return (other.Place.Country is null || other.Place.Country == Place.Country)
                && Nearness.Between(Place.Point, other.Place.Point).Kilometres <= double.Parse(other.Codes[Within.Length..], CultureInfo.InvariantCulture);
        }

        if (other.Codes.StartsWith(Box, StringComparison.Ordinal))
        {
            var edge = other.Codes[Box.Length..].Split(',').Select(e => double.Parse(e, CultureInfo.InvariantCulture)).ToArray();
            var (latitude, longitude) = (Place.Point.Latitude, Place.Point.Longitude);
            // A box whose west lies east of its east crosses the antimeridian.
            var between = edge[1] <= edge[3] ? longitude >= edge[1] && longitude <= edge[3] : longitude >= edge[1] || longitude <= edge[3];
            return latitude >= edge[0] && latitude <= edge[2] && between;
        }

        return other.Place.Kind.StartsWith("A.ADM", StringComparison.Ordinal) && other.OwnCodes.Any(SharesCode);
    }

    /// <summary>A first-level division lists its own codes; one below it lists its own first and then that above it.</summary>
    private IEnumerable<string> OwnCodes =>
        Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Place.Kind == "A.ADM1" ? 2 : 1);

    private bool SharesCode(string code) => $" {Codes} ".Contains($" {code} ", StringComparison.Ordinal);
}
