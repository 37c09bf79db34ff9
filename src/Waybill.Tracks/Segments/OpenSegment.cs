namespace Waybill.Tracks.Segments;

/// <summary>A segment that may still be added to: its last reports, and how many it has had.</summary>
internal sealed class OpenSegment(int number, long begun)
{
    /// <summary>Reports that are kept; many more than are looked back on, as those left out are gone from here.</summary>
    private const int Kept = 64;

    private readonly List<TrackPoint> points = [];

    /// <summary>Its number among all segments.</summary>
    public int Number => number;

    /// <summary>The time in its name, microseconds since 1970.</summary>
    public long Begun => begun;

    /// <summary>Reports added, those left out later included.</summary>
    public int Count { get; private set; }

    public TrackPoint Last => points[^1];

    /// <summary>How many can be looked back on.</summary>
    public int Held => points.Count;

    /// <summary>The report so many before the last.</summary>
    public TrackPoint Back(int steps) => points[^(steps + 1)];

    public void Add(TrackPoint point)
    {
        if (points.Count == 2 * Kept)
        {
            points.RemoveRange(0, Kept);
        }

        points.Add(point);
        Count++;
    }

    /// <summary>Leaves the last reports out: a new one fits what was before them better.</summary>
    public void LeaveOut(int last) => points.RemoveRange(points.Count - last, last);
}
