namespace Waybill.Reference.Places;

/// <summary>How far apart two places are, well enough to rank them: on a sphere, within half a per cent. Stated distances are checked elsewhere.</summary>
public static class Nearness
{
    private const double MeanEarthRadiusKilometres = 6371.0088;

    /// <summary>The great-circle distance by the haversine formula.</summary>
    public static Length Between(GeoPoint a, GeoPoint b)
    {
        var (latitude, longitude) = (Radians(b.Latitude - a.Latitude), Radians(b.Longitude - a.Longitude));
        var h = Math.Pow(Math.Sin(latitude / 2), 2)
            + (Math.Cos(Radians(a.Latitude)) * Math.Cos(Radians(b.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return Length.FromKilometres(2 * MeanEarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(h))));
    }

    /// <summary>1 at no distance, a half at 400 km, and falling slowly: of two places far off the nearer still counts as nearer.</summary>
    public static double Closeness(double kilometres) => 1 / (1 + (kilometres / 400));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
