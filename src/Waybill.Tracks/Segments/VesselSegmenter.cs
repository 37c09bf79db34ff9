using NodaTime;
using NodaTime.Text;

namespace Waybill.Tracks.Segments;

/// <summary>
/// Cuts the reports under one MMSI into segments, each of which one ship can have sailed: by where she is expected from place, course and speed
/// (Global Fishing Watch's gpsdio-segment). Two ships that share a number, or one whose place is made up, show as segments side by side.
/// </summary>
internal sealed class VesselSegmenter(uint mmsi, SegmentationRules rules, SegmentNames names)
{
    private readonly List<OpenSegment> open = [];
    private readonly HashSet<(int, int, int, int, int)> seen = [];

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

    /// <summary>Takes the next report in time; the segments of the rows are noted in <paramref name="rows"/>.</summary>
    public void Add(TrackPoint point, List<int> rows)
    {
        open.RemoveAll(s => s.Last.HoursTo(point) > rules.MaxHours);
        var matches = open.Select(s => (Segment: s, Match: Matching.Of(s, point, rules))).Where(m => m.Match.Fit > 0).ToArray();
        if (matches.Length == 0)
        {
            Begin(point, rows);
            return;
        }

        var close = matches.Length == 1 ? matches : Closest(matches);
        if (point.Coarse && close.Min(m => m.Match.Hours) < rules.CoarseHours)
        {
            rows[point.Row] = Alone(point.Time);
        }
        else if (close.Length > 1)
        {
            open.RemoveAll(s => close.Any(m => m.Segment == s));
            Begin(point, rows);
        }
        else
        {
            Follow(close[0].Segment, close[0].Match, point, rows);
        }
    }

    /// <summary>The best match, and all that are not clearly worse. Segments of few reports weigh less.</summary>
    private (OpenSegment Segment, Matching Match)[] Closest((OpenSegment Segment, Matching Match)[] matches)
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
        while (open.Any(s => s.Begun == time))
        {
            time += 1000;
        }

        return time;
    }

    private static int Round(double value) => double.IsNaN(value) ? int.MinValue : (int)Math.Round(value);
}

/// <summary>The names of segments by their numbers: <c>MMSI-YYYY-MM-DDThh:mm:ss.ffffffZ</c> of the first report.</summary>
internal sealed class SegmentNames
{
    private static readonly InstantPattern Pattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");

    private readonly List<(uint Mmsi, long Time)> names = [];

    public string this[int number] =>
        $"{names[number].Mmsi:D9}-{Pattern.Format(Instant.FromUnixTimeTicks(names[number].Time * 10))}";

    public int Add(uint mmsi, long time)
    {
        names.Add((mmsi, time));
        return names.Count - 1;
    }
}
