namespace Waybill;

/// <summary>A named place of the gazetteer.</summary>
/// <param name="Id">Namespaced and stable: <c>geonames:524901</c>, <c>waybill:amirabad-port</c>.</param>
/// <param name="Name">The name an English-language analyst writes.</param>
/// <param name="Kind">GeoNames' class and code: <c>P.PPLC</c>, <c>A.PCLI</c>, <c>S.AIRB</c>, <c>H.SEA</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-3, null at sea.</param>
/// <param name="Point">Where: a centre, not an edge.</param>
/// <param name="Region">ISO 3166-2 of the first-level division, null where not known.</param>
/// <param name="Population">Inhabitants; 0 where it has none or none is known.</param>
public sealed record Place(string Id, string Name, string Kind, string? Country, GeoPoint Point, string? Region = null, long Population = 0)
{
    /// <summary>Whether this is a whole country.</summary>
    public bool IsCountry => Kind.StartsWith("A.PCL", StringComparison.Ordinal);

    /// <summary>Whether this is a region: a first- or second-level division, or one of history or nature.</summary>
    public bool IsRegion => !IsCountry && (Kind.StartsWith("A.", StringComparison.Ordinal) || Kind.StartsWith("L.RGN", StringComparison.Ordinal));

    /// <summary>Whether this is a sea, a gulf, a strait or another body of water.</summary>
    public bool IsWater => Kind.StartsWith("H.", StringComparison.Ordinal);
}
