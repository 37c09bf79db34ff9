using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>
/// Two ships side by side, slow and away from ports. Fed with the places at one time of the grid after the other; only meetings that go on, or that
/// a later one may be merged with, are held.
/// </summary>
internal sealed class Encounters(EncounterRules rules, Ports ports, Action<TrackEvent> found)
{
    private const double KilometresAMile = 1.852;
    private const double KilometresADegree = Sphere.Radius * Math.PI / 180;

    private readonly Dictionary<Pair, Meeting> open = [];
    private readonly Dictionary<Pair, List<Meeting>> waiting = [];

    private long Step => rules.GridMinutes * Moments.Minute;

    /// <summary>All places at one time, in order of latitude.</summary>
    public void Add(long slot, ReadOnlySpan<GridPoint> points)
    {
        var reach = rules.Km / KilometresADegree * 1.0001;
        for (var i = 0; i < points.Length; i++)
        {
            for (var j = i + 1; j < points.Length && points[j].Latitude - points[i].Latitude <= reach; j++)
            {
                if (points[i].Mmsi != points[j].Mmsi
                    && Sphere.Kilometres(points[i].Latitude, points[i].Longitude, points[j].Latitude, points[j].Longitude) is var distance && distance <= rules.Km)
                {
                    var (one, other) = points[i].Mmsi < points[j].Mmsi ? (points[i], points[j]) : (points[j], points[i]);
                    Together(one, other, distance);
                }
            }
        }

        foreach (var (pair, meeting) in open.Where(o => o.Value.End < slot).ToArray())
        {
            open.Remove(pair);
            Ended(pair, meeting);
        }

        var forgotten = slot - ((long)(rules.MergeHours * Moments.Hour) / Step) - 1;
        foreach (var pair in waiting.Where(w => w.Value[^1].End < forgotten && !open.ContainsKey(w.Key)).Select(w => w.Key).ToArray())
        {
            Publish(pair);
        }
    }

    /// <summary>Nothing more will come.</summary>
    public void End()
    {
        foreach (var (pair, meeting) in open)
        {
            Ended(pair, meeting);
        }

        open.Clear();
        foreach (var pair in waiting.Keys.ToArray())
        {
            Publish(pair);
        }
    }

    private void Together(in GridPoint one, in GridPoint other, double distance)
    {
        var pair = new Pair(one.Mmsi, one.Track, other.Mmsi, other.Track);
        if (open.TryGetValue(pair, out var meeting) && meeting.End == one.Slot - 1)
        {
            meeting.Add(one, other, distance);
            return;
        }

        if (meeting is not null)
        {
            Ended(pair, meeting);
        }

        open[pair] = new Meeting(one, other, distance);
    }

    private void Ended(Pair pair, Meeting meeting)
    {
        if ((meeting.End - meeting.Begin) * rules.GridMinutes < rules.LeastMinutes)
        {
            return;
        }

        if (waiting.TryGetValue(pair, out var before) && (meeting.Begin - before[^1].End) * Step >= Moments.OfHours(rules.MergeHours))
        {
            Publish(pair);
        }

        if (!waiting.TryGetValue(pair, out before))
        {
            waiting[pair] = before = [];
        }

        before.Add(meeting);
    }

    private void Publish(Pair pair)
    {
        waiting.Remove(pair, out var meetings);
        var (first, last) = (meetings![0], meetings[^1]); // Not null: asked for only where meetings wait.
        var minutes = (last.End - first.Begin) * rules.GridMinutes;
        var knots = Meeting.Median(meetings.SelectMany(m => m.MedianSteps)) / KilometresAMile * 60 / rules.GridMinutes;
        var middle = Middle(meetings);
        if (minutes < rules.FinalMinutes || knots >= rules.MedianKnots || (ports.Near(middle, out var kilometres) is not null && kilometres < rules.PortKm))
        {
            return;
        }

        found(new TrackEvent(TrackEventKind.Encounter, pair.Mmsi, first.Begin * Step, last.End * Step, first.From, last.To)
        {
            Track = pair.Track,
            Other = pair.OtherMmsi,
            Metrics = [("hours", minutes / 60.0), ("medianKnots", knots), ("medianKm", Meeting.Median(meetings.Select(m => m.MedianKilometres)))],
            Lines = [.. first.Lines.Concat(last.Lines).Distinct()],
        });
    }

    /// <summary>The mean place, longer meetings counting for more.</summary>
    private static GeoPoint Middle(List<Meeting> meetings)
    {
        var (latitude, east, north, all) = (0.0, 0.0, 0.0, 0.0);
        foreach (var meeting in meetings)
        {
            var weight = (double)(meeting.End - meeting.Begin);
            var (sine, cosine) = Math.SinCos(double.DegreesToRadians(meeting.Middle.Longitude));
            (latitude, east, north, all) = (latitude + (weight * meeting.Middle.Latitude), east + (weight * sine), north + (weight * cosine), all + weight);
        }

        return new GeoPoint(latitude / all, double.RadiansToDegrees(Math.Atan2(east, north)));
    }
}
