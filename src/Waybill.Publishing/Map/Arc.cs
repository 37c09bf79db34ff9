using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>
/// Lines on a sphere of the Earth's mean radius, for drawing only: on a map of a region the ellipsoid differs by
/// less than a line's width. No number that is printed comes from here.
/// </summary>
internal static class Arc
{
    private const double Radius = 6_371_008.8; // Mean radius R1 of the IUGG, metres.
    private const int Steps = 48;

    public static Length Distance(GeoPoint a, GeoPoint b) => Length.FromMetres(Angle(Vector(a), Vector(b)) * Radius);

    public static ImmutableArray<GeoPoint> Between(GeoPoint a, GeoPoint b)
    {
        var (u, v) = (Vector(a), Vector(b));
        var angle = Angle(u, v);
        return angle is < 1e-9 or > Math.PI - 1e-6
            ? [a, b]
            : [.. Enumerable.Range(0, Steps + 1).Select(i => Slerp(u, v, angle, (double)i / Steps))];
    }

    /// <summary>The point that lies so far from <paramref name="from"/> in that direction.</summary>
    public static GeoPoint Toward(GeoPoint from, Bearing bearing, Length distance)
    {
        var (lat, lon) = (Radians(from.Latitude), Radians(from.Longitude));
        var (angle, turn) = (distance.Metres / Radius, Radians(bearing.Degrees));
        var sin = (Math.Sin(lat) * Math.Cos(angle)) + (Math.Cos(lat) * Math.Sin(angle) * Math.Cos(turn));
        var east = Math.Atan2(Math.Sin(turn) * Math.Sin(angle) * Math.Cos(lat), Math.Cos(angle) - (Math.Sin(lat) * sin));
        return new(Degrees(Math.Asin(Math.Clamp(sin, -1, 1))), Degrees(lon + east));
    }

    public static Bearing Bearing(GeoPoint from, GeoPoint to)
    {
        var (a, b, east) = (Radians(from.Latitude), Radians(to.Latitude), Radians(to.Longitude - from.Longitude));
        var y = Math.Sin(east) * Math.Cos(b);
        var x = (Math.Cos(a) * Math.Sin(b)) - (Math.Sin(a) * Math.Cos(b) * Math.Cos(east));
        return Waybill.Bearing.FromDegrees(Degrees(Math.Atan2(y, x)));
    }

    private static GeoPoint Slerp((double X, double Y, double Z) u, (double X, double Y, double Z) v, double angle, double at)
    {
        var (p, q) = (Math.Sin((1 - at) * angle) / Math.Sin(angle), Math.Sin(at * angle) / Math.Sin(angle));
        var (x, y, z) = ((p * u.X) + (q * v.X), (p * u.Y) + (q * v.Y), (p * u.Z) + (q * v.Z));
        return new(Degrees(Math.Atan2(z, Math.Sqrt((x * x) + (y * y)))), Degrees(Math.Atan2(y, x)));
    }

    private static double Angle((double X, double Y, double Z) u, (double X, double Y, double Z) v)
    {
        var (x, y, z) = ((u.Y * v.Z) - (u.Z * v.Y), (u.Z * v.X) - (u.X * v.Z), (u.X * v.Y) - (u.Y * v.X));
        return Math.Atan2(Math.Sqrt((x * x) + (y * y) + (z * z)), (u.X * v.X) + (u.Y * v.Y) + (u.Z * v.Z));
    }

    private static (double X, double Y, double Z) Vector(GeoPoint p)
    {
        var (lat, lon) = (Radians(p.Latitude), Radians(p.Longitude));
        return (Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}
