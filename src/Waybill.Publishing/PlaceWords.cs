namespace Waybill.Publishing;

/// <summary>What kind of place a GeoNames class and code mean, in words a reader knows.</summary>
internal static class PlaceWords
{
    public static string KindOf(Place place) => place.Kind switch
    {
        "P.PPLC" => "capital",
        "P.PPLA" => "city",
        "S.AIRB" => "air base",
        "S.AIRP" or "S.AIRF" or "S.AIRH" => "airfield",
        "L.PRT" or "S.PRT" or "H.HBR" or "S.DCK" or "S.MAR" => "port",
        "L.INDS" or "L.ZN" or "L.ECOZ" => "industrial zone",
        "S.NVB" or "L.NVB" => "naval base",
        "L.MILB" or "S.MILB" or "S.INSM" => "military base",
        "H.SEA" => "sea",
        "H.GULF" => "gulf",
        "H.STRT" => "strait",
        "L.RNGA" => "range",
        "L.CONT" => "continent",
        "S.CSMD" => "launch site",
        "S.PSTB" => "border post",
        "S.DPOF" => "depot",
        "S.CMPRF" => "refugee camp",
        "H.CNL" => "canal",
        "H.STM" => "river",
        "H.LK" => "lake",
        var k when k.StartsWith("A.PCL", StringComparison.Ordinal) => "country",
        var k when k.StartsWith("S.MF", StringComparison.Ordinal) => "factory",
        var k when k.StartsWith("A.", StringComparison.Ordinal) || k.StartsWith("L.RGN", StringComparison.Ordinal) => "region",
        var k when k.StartsWith("T.ISL", StringComparison.Ordinal) => "island",
        var k when k.StartsWith("P.", StringComparison.Ordinal) => "town",
        var k when k.StartsWith("H.", StringComparison.Ordinal) => "water",
        _ => "site",
    };
}
