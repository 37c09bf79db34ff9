namespace Waybill.Tracks.Segments;

/// <summary>
/// Cuts the reports under one MMSI into segments, each of which one ship can have sailed: by where she is expected from place, course and speed
/// (Global Fishing Watch's gpsdio-segment). Two ships that share a number, or one whose place is made up, show as segments side by side.
/// </summary>
internal sealed class VesselSegmenter(uint mmsi, SegmentationRules rules, SegmentNames names)
{
    private readonly List<OpenSegment> open = [];
    private readonly List<(OpenSegment Segment, Matching Match)> matches = [];
    private readonly HashSet<(int, int, int, int, int)> seen = [];
    private long newest = long.MinValue;

    /// <summary>A report without a place: a segment of its own.</summary>
    public int Alone(long time) => names.Add(mmsi, FreeTime(time));

    /// <summary>
    /// Whether a moving ship has said just this before: places do not repeat at sea, so it is an old report sent again. Lying still, they do.
    /// </summary>
    public bool IsRepeated(TrackPoint point, double heading)
    {
        var place = (Round(point.Longitude * 60_000), Round(point.Latitude * 60_000), Round(point.Course * 10), Round(point.Knots * 10), Round(heading));
        return !seen.Add(place) && point.Knots > 0;
    }

    /// <summary>Whether a report is older than the last one: it comes too late to be judged.</summary>
    public bool IsLate(long time)
    {
        var late = time < newest;
        newest = Math.Max(newest, time);
        return late;
    }

    /// <summary>Takes the next report in time; the segments of the rows are noted in <paramref name="rows"/>.</summary>
    public void Add(TrackPoint point, List<int> rows)
    {
        CloseOld(point);
        matches.Clear();
        foreach (var segment in open)
        {
            if (Matching.Of(segment, point, rules) is { Fit: > 0 } match)
            {
                matches.Add((segment, match));
            }
        }

        if (matches.Count == 0)
        {
            Begin(point, rows);
            return;
        }

        var close = matches.Count == 1 ? matches : Closest();
        if (point.Coarse && close.Min(m => m.Match.Hours) < rules.CoarseHours)
        {
            rows[point.Row] = Alone(point.Time);
        }
        else if (close.Count > 1)
        {
            open.RemoveAll(s => close.Exists(m => m.Segment == s));
            Begin(point, rows);
        }
        else
        {
            Follow(close[0].Segment, close[0].Match, point, rows);
        }
    }

    /// <summary>Closes the segments that have been silent too long.</summary>
    private void CloseOld(TrackPoint point)
    {
        for (var at = open.Count - 1; at >= 0; at--)
        {
            if (open[at].Last.HoursTo(point) > rules.MaxHours)
            {
                open.RemoveAt(at);
            }
        }
    }

    /// <summary>The best match, and all that are not clearly worse. Segments of few reports weigh less.</summary>
    private List<(OpenSegment Segment, Matching Match)> Closest()
    {
        // gpsdio-segment pairs the matches with the segments in the order of all that are open; its numbers are kept.
        var weighed = matches.Select((m, i) => (m.Segment, m.Match, Weight: m.Match.Fit * Grown(open[i].Count))).OrderByDescending(m => m.Weight).ToArray();
        return [.. weighed.Where(m => m.Weight * rules.AmbiguityFactor >= weighed[0].Weight).Select(m => (m.Segment, m.Match))];
    }

    private double Grown(int count)
    {
        var share = (double)count / rules.ShortSegment;
        return share / Math.Sqrt(1 + (share * share));
    }

    private void Begin(TrackPoint point, List<int> rows)
    {
        while (open.Count >= rules.MostOpen)
        {
            open.Remove(open.MinBy(s => s.Last.Time)!); // Not empty: MostOpen is at least 1.
        }

        var time = FreeTime(point.Time);
        var segment = new OpenSegment(names.Add(mmsi, time), time);
        segment.Add(point);
        open.Add(segment);
        rows[point.Row] = segment.Number;
    }

    private void Follow(OpenSegment segment, Matching match, TrackPoint point, List<int> rows)
    {
        for (var back = 0; back < match.LeftOut; back++)
        {
            var left = segment.Back(back);
            rows[left.Row] = names.Add(mmsi, left.Time);
        }

        segment.LeaveOut(match.LeftOut);
        point.Fit = match.Fit;
        segment.Add(point);
        rows[point.Row] = segment.Number;
    }

    /// <summary>A time that no open segment is named by: this one, or so many milliseconds later.</summary>
    private long FreeTime(long time)
    {
        for (var at = 0; at < open.Count; at++)
        {
            if (open[at].Begun == time)
            {
                time += 1000;
                at = -1;
            }
        }

        return time;
    }

    private static int Round(double value) => double.IsNaN(value) ? int.MinValue : (int)Math.Round(value);
}
