using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Segments;

/// <summary>
/// How far two reports are from lying on one ship's way, in nautical miles: the least of three measures (gpsdio-segment, DiscrepancyCalculator).
/// </summary>
internal static class Misfit
{
    private const double MilesADegree = 60;

    /// <summary>
    /// Whether two reports lie so far apart in latitude alone that none of the measures can be as low as <paramref name="most"/>: neither ship
    /// gets further north or south than she is fast.
    /// </summary>
    public static bool Exceeds(TrackPoint first, TrackPoint second, double hours, double most) =>
        (MilesADegree * Math.Abs(second.Latitude - first.Latitude)) - (Math.Max(first.Knots, second.Knots) * hours) > most;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Between(TrackPoint first, TrackPoint second, double hours, SegmentationRules rules)
    {
        var (x2, y2) = Expected(first, hours);
        var (x1, y1) = Expected(second, -hours);
        var milesEast = MilesADegree * Math.Cos(double.DegreesToRadians(0.5 * (first.Latitude + second.Latitude)));
        var forward = Hypot(milesEast * Wrap(x2 - second.Longitude), MilesADegree * (y2 - second.Latitude));
        var backward = Hypot(milesEast * Wrap(x1 - first.Longitude), MilesADegree * (y1 - first.Latitude));

        var (east, north) = (milesEast * Wrap(second.Longitude - first.Longitude), MilesADegree * (second.Latitude - first.Latitude));
        var distance = Hypot(north, east);
        var beside = 0.5 * (Beside(first, east, north, hours) + Beside(second, east, north, hours));
        return Math.Min(0.5 * (forward + backward), rules.ShapeFactor * Math.Min(distance, beside));
    }

    /// <summary>How far off the path a place lies that a ship on her course would have passed; infinite where she would not have come so far.</summary>
    private static double Beside(TrackPoint point, double east, double north, double hours)
    {
        var along = (point.East * east) + (point.North * north);
        return along > 0 && along <= point.Knots * hours ? Math.Abs((point.North * east) - (point.East * north)) : double.PositiveInfinity;
    }

    /// <summary>Where a ship is after some hours on her course; one without a course lies still.</summary>
    private static (double Longitude, double Latitude) Expected(TrackPoint point, double hours)
    {
        var miles = point.Under * hours;
        return (point.Longitude + (point.East * miles * point.DegreesEast), point.Latitude + (point.North * miles / MilesADegree));
    }

    private static double Hypot(double a, double b) => Math.Sqrt((a * a) + (b * b));

    /// <summary>A difference of longitudes, the short way round.</summary>
    private static double Wrap(double degrees) => degrees is > -180 and < 180 ? degrees : degrees - (360 * Math.Floor((degrees + 180) / 360));
}
