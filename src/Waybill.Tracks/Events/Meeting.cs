using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Two tracks, the lower number first.</summary>
internal readonly record struct Pair(uint Mmsi, int Track, uint OtherMmsi, int OtherTrack);

/// <summary>Two ships side by side without a break, on the grid.</summary>
internal sealed class Meeting(GridPoint one, GridPoint other, double kilometres)
{
    private readonly (GridPoint One, GridPoint Other) first = (one, other);
    private readonly List<double> distances = [kilometres];
    private readonly List<double> speeds = [];
    private readonly List<double> otherSpeeds = [];
    private (GridPoint One, GridPoint Other) last = (one, other);
    private (double Latitude, double East, double North) sum = Parts(one);

    public long Begin => first.One.Slot;

    public long End => last.One.Slot;

    public GeoPoint From => new(first.One.Latitude, first.One.Longitude);

    public GeoPoint To => new(last.One.Latitude, last.One.Longitude);

    public double MedianKilometres => Median(distances);

    /// <summary>Kilometres a step of the grid, of the one ship and of the other.</summary>
    public double[] MedianSteps => speeds.Count == 0 ? [] : [Median(speeds), Median(otherSpeeds)];

    public GeoPoint Middle => new(sum.Latitude / distances.Count, double.RadiansToDegrees(Math.Atan2(sum.East, sum.North)));

    public SourceLine[] Lines => [first.One.Source, first.Other.Source, last.One.Source, last.Other.Source];

    public void Add(in GridPoint one, in GridPoint other, double kilometres)
    {
        distances.Add(kilometres);
        speeds.Add(Sphere.Kilometres(last.One.Latitude, last.One.Longitude, one.Latitude, one.Longitude));
        otherSpeeds.Add(Sphere.Kilometres(last.Other.Latitude, last.Other.Longitude, other.Latitude, other.Longitude));
        var (latitude, east, north) = Parts(one);
        (last, sum) = ((one, other), (sum.Latitude + latitude, sum.East + east, sum.North + north));
    }

    /// <summary>The middle one of some numbers, or the mean of the two in the middle.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static (double Latitude, double East, double North) Parts(in GridPoint point)
    {
        var (east, north) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        return (point.Latitude, east, north);
    }
}
