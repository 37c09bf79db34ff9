using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>The straight way between two reports.</summary>
internal static class Way
{
    private const double KilometresAMile = 1.852;

    public static ImmutableArray<(string Name, double Value)> Between(in TrackRecord from, in TrackRecord to) => Between(from.Time, from.Place, to.Time, to.Place);

    /// <summary>Hours, kilometres and the knots that these take; without knots where no time lies between.</summary>
    public static ImmutableArray<(string Name, double Value)> Between(long start, GeoPoint from, long end, GeoPoint to)
    {
        var (hours, kilometres) = ((end - start) / (double)Moments.Hour, Sphere.Kilometres(from, to));
        return hours > 0
            ? [("hours", hours), ("km", kilometres), ("knots", kilometres / KilometresAMile / hours)]
            : [("hours", hours), ("km", kilometres)];
    }
}
