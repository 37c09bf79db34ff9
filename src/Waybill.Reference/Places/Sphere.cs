namespace Waybill.Reference.Places;

/// <summary>
/// Distances on a sphere of 6371 km. Events of ships are defined by it (Global Fishing Watch), and a threshold is met or missed by it; it differs
/// from the ellipsoid by up to 0.6 %.
/// </summary>
public static class Sphere
{
    /// <summary>Kilometres.</summary>
    public const double Radius = 6371;

    /// <summary>Kilometres between two points, by the haversine formula.</summary>
    public static double Kilometres(GeoPoint from, GeoPoint to) => Kilometres(from.Latitude, from.Longitude, to.Latitude, to.Longitude);

    /// <summary>Kilometres between two places in degrees, by the haversine formula.</summary>
    public static double Kilometres(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var north = Math.Sin(double.DegreesToRadians(latitude2 - latitude1) / 2);
        var east = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        var half = (north * north) + (Math.Cos(double.DegreesToRadians(latitude1)) * Math.Cos(double.DegreesToRadians(latitude2)) * east * east);
        return 2 * Radius * Math.Asin(Math.Sqrt(Math.Min(half, 1)));
    }
}
