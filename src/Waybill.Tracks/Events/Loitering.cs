using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Runs of clock hours in which a ship was slow.</summary>
internal static class Loitering
{
    private const double KilometresAMile = 1.852;

    public static IEnumerable<TrackEvent> In(Track track, LoiteringRules rules)
    {
        var points = track.Points;
        var (from, to, lastHour) = (-1, -1, long.MinValue);
        for (var first = 0; first < points.Count;)
        {
            var hour = Moments.Piece(points[first].Time, Moments.Hour);
            var end = first;
            var (kilometres, hours) = (0.0, 0.0);
            for (; end < points.Count && Moments.Piece(points[end].Time, Moments.Hour) == hour; end++)
            {
                kilometres += end > 0 ? Sphere.Kilometres(points[end - 1].Place, points[end].Place) : 0;
                hours += end > 0 ? points[end].HoursSince(points[end - 1]) : 0;
            }

            var slow = hours > 0 && kilometres / KilometresAMile / hours < rules.Knots;
            if (from >= 0 && (!slow || hour != lastHour + 1))
            {
                if (Event(track, from, to, rules) is { } run)
                {
                    yield return run;
                }

                from = -1;
            }

            if (slow)
            {
                var prefixed = first > 0 && Moments.Piece(points[first - 1].Time, Moments.Hour) == hour - 1;
                (from, to, lastHour) = (from >= 0 ? from : prefixed ? first - 1 : first, end - 1, hour);
            }

            first = end;
        }

        if (from >= 0 && Event(track, from, to, rules) is { } open)
        {
            yield return open;
        }
    }

    /// <summary>The run from one point to another; null where it is one report only or too short.</summary>
    private static TrackEvent? Event(Track track, int from, int to, LoiteringRules rules)
    {
        var (first, last) = (track.Points[from], track.Points[to]);
        var hours = last.HoursSince(first);
        if (hours <= 0 || hours < rules.LeastHours)
        {
            return null;
        }

        var kilometres = Enumerable.Range(from + 1, to - from).Sum(i => Sphere.Kilometres(track.Points[i - 1].Place, track.Points[i].Place));
        return new TrackEvent(TrackEventKind.Loitering, track.Mmsi, first.Time, last.Time, first.Place, last.Place)
        {
            Track = track.Number,
            Metrics = [("hours", hours), ("km", kilometres), ("knots", kilometres / KilometresAMile / hours)],
            Lines = [first.Source, last.Source],
        };
    }
}
