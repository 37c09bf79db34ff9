using System.Collections.Immutable;

namespace Waybill.Tracks.Events;

/// <summary>The reports under one MMSI that one ship can have sent, in order of time.</summary>
internal sealed class Track(uint mmsi, int number)
{
    private readonly List<TrackRecord> points = [];
    private readonly List<int> segments = [];

    public uint Mmsi => mmsi;

    /// <summary>Which of the tracks under the MMSI.</summary>
    public int Number => number;

    public IReadOnlyList<TrackRecord> Points => points;

    /// <summary>The segment of each point.</summary>
    public IReadOnlyList<int> Segments => segments;

    public void Add(in TrackRecord point, int segment)
    {
        points.Add(point);
        segments.Add(segment);
    }

    /// <summary>How many positions were heard in the hours up to a time, that time included, by kind of receiver.</summary>
    public ImmutableSortedDictionary<string, int> Before(long time, double hours, IReadOnlyList<string> receivers)
    {
        var counts = new Dictionary<string, int>();
        for (var i = IndexAfter(time) - 1; i >= 0 && points[i].Time >= time - Moments.OfHours(hours); i--)
        {
            var receiver = receivers[points[i].Receiver];
            counts[receiver] = counts.GetValueOrDefault(receiver) + 1;
        }

        return counts.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The first point later than a time.</summary>
    private int IndexAfter(long time)
    {
        var (low, high) = (0, points.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = points[middle].Time <= time ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
