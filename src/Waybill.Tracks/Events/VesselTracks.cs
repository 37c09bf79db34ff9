using Waybill.Reference.Places;
using Waybill.Tracks.Segments;

namespace Waybill.Tracks.Events;

/// <summary>
/// The tracks under one MMSI. Segments that follow one another are one ship's; where two are heard at the same time they are two tracks. A lone
/// report that a track which goes on cannot have reached is noise, but shows as a jump.
/// </summary>
internal sealed class VesselTracks
{
    private readonly List<Track> tracks = [];

    /// <summary>In the order in which they begin.</summary>
    public IReadOnlyList<Track> Tracks => tracks;

    /// <summary>Each first report of a segment, with the last report before it.</summary>
    public List<(TrackRecord Before, TrackRecord First)> Breaks { get; } = [];

    /// <param name="records">All reports under one MMSI, in order of time.</param>
    /// <param name="rules">How segments are cut.</param>
    /// <param name="jump">What one ship can sail.</param>
    public static VesselTracks Of(ReadOnlySpan<TrackRecord> records, SegmentationRules rules, JumpRules jump)
    {
        var placed = new List<TrackRecord>();
        foreach (ref readonly var record in records)
        {
            if (record.IsPlaced)
            {
                placed.Add(record);
            }
        }

        var found = new VesselTracks();
        if (placed.Count > 0)
        {
            var segments = Cut(placed, rules);
            LoneReports.PutBack(placed, segments, jump);
            found.Join(placed, segments, jump);
        }

        return found;
    }

    private static List<int> Cut(List<TrackRecord> points, SegmentationRules rules)
    {
        var segments = Enumerable.Repeat(-1, points.Count).ToList();
        var vessel = new VesselSegmenter(points[0].Mmsi, rules, new SegmentNames());
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            var (knots, course) = double.IsNaN(point.Knots) ? (0, double.NaN) : (point.Knots, point.Course);
            vessel.Add(new TrackPoint(point.Longitude, point.Latitude, knots, course) { Time = point.Time, Transponders = point.Transponders, Coarse = point.Coarse, Row = i }, segments);
        }

        return segments;
    }

    private void Join(List<TrackRecord> points, List<int> segments, JumpRules jump)
    {
        var extents = Extents(segments);
        var owner = new Dictionary<int, Track?>();
        var ends = new Dictionary<Track, int>();
        foreach (var (segment, first, last) in extents)
        {
            var track = Owner(points, ends, first, first == last, jump);
            owner[segment] = track;
            if (track is not null)
            {
                ends[track] = Math.Max(last, ends.GetValueOrDefault(track, -1));
            }
        }

        var begun = new HashSet<int>();
        TrackRecord? before = null;
        for (var i = 0; i < points.Count; i++)
        {
            if (begun.Add(segments[i]) && before is { } earlier)
            {
                Breaks.Add((earlier, points[i]));
            }

            if (owner[segments[i]] is { } track)
            {
                track.Add(points[i], segments[i]);
                before = points[i];
            }
        }
    }

    /// <summary>The segments with their first and last points, in order of the first.</summary>
    private static List<(int Segment, int First, int Last)> Extents(List<int> segments)
    {
        var last = new Dictionary<int, int>();
        var order = new List<(int Segment, int First)>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (!last.ContainsKey(segments[i]))
            {
                order.Add((segments[i], i));
            }

            last[segments[i]] = i;
        }

        return order.ConvertAll(s => (s.Segment, s.First, last[s.Segment]));
    }

    /// <summary>The track that a segment continues: the nearest one that has ended from where she can have come, or any if none goes on; a new one otherwise.</summary>
    private Track? Owner(List<TrackRecord> points, Dictionary<Track, int> ends, int first, bool lone, JumpRules jump)
    {
        var ended = tracks.Where(t => ends[t] < first && points[ends[t]].Time < points[first].Time).ToList();
        var reachable = ended.Where(t => !Jumps.IsJump(points[ends[t]], points[first], jump)).ToList();
        if (reachable.Count > 0)
        {
            return reachable.MinBy(t => Sphere.Kilometres(points[ends[t]].Place, points[first].Place));
        }

        if (ended.Count == tracks.Count && ended.Count > 0)
        {
            return ended.MaxBy(t => ends[t]);
        }

        if (lone && tracks.Count > 0)
        {
            return null;
        }

        var track = new Track(points[first].Mmsi, tracks.Count);
        tracks.Add(track);
        ends[track] = -1;
        return track;
    }
}
