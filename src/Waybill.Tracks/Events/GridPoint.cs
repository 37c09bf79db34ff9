namespace Waybill.Tracks.Events;

/// <summary>Where a ship was, or must have been, at a time of the grid.</summary>
/// <param name="Slot">The time, in steps of the grid from 1970.</param>
/// <param name="Mmsi">Her number.</param>
/// <param name="Track">Which track under it.</param>
/// <param name="Latitude">Degrees.</param>
/// <param name="Longitude">Degrees.</param>
/// <param name="Source">The report it was worked out from.</param>
internal readonly record struct GridPoint(long Slot, uint Mmsi, int Track, double Latitude, double Longitude, SourceLine Source);

/// <summary>The places of a track at the times of the grid. The grid runs on over midnight, so that no day's end is an end.</summary>
internal static class Grid
{
    /// <summary>Keeps a degree of longitude from vanishing at the poles.</summary>
    private const double LeastCosine = 0.1;

    public static IEnumerable<GridPoint> Of(Track track, EncounterRules rules)
    {
        var step = rules.GridMinutes * Moments.Minute;
        var bridged = Moments.OfHours(rules.BridgedHours);
        var done = long.MinValue;
        for (var i = 0; i < track.Points.Count; i++)
        {
            var point = track.Points[i];
            var begins = i == 0 || track.Segments[i - 1] != track.Segments[i];
            var ends = i == track.Points.Count - 1 || track.Segments[i + 1] != track.Segments[i];
            var nextTime = i == track.Points.Count - 1 ? long.MaxValue : track.Points[i + 1].Time;
            var first = begins ? point.Time - bridged : point.Time;
            var last = ends ? Math.Min(point.Time + bridged, nextTime - 1) : nextTime - point.Time < bridged ? nextTime : point.Time;
            for (var slot = Math.Max(done + 1, Moments.Piece(first + step - 1, step)); slot * step <= last; slot++)
            {
                var time = slot * step;
                var place = time <= point.Time || ends ? Sailed(point, time) : Between(point, track.Points[i + 1], time);
                if (place is var (latitude, longitude))
                {
                    yield return new GridPoint(slot, track.Mmsi, track.Number, latitude, longitude, point.Source);
                    done = slot;
                }
            }
        }
    }

    /// <summary>Along the straight line between two reports.</summary>
    private static (double Latitude, double Longitude)? Between(in TrackRecord from, in TrackRecord to, long time)
    {
        var share = (time - from.Time) / (double)(to.Time - from.Time);
        var longitude = from.Longitude + (share * Math.IEEERemainder(to.Longitude - from.Longitude, 360));
        return ((to.Latitude * share) + (from.Latitude * (1 - share)), Math.IEEERemainder(longitude, 360));
    }

    /// <summary>Where course and speed take a ship, forward or back; null where they were not given and she may have moved.</summary>
    private static (double Latitude, double Longitude)? Sailed(in TrackRecord point, long time)
    {
        if (time == point.Time || point.Knots == 0)
        {
            return (point.Latitude, point.Longitude);
        }

        if (double.IsNaN(point.Knots) || double.IsNaN(point.Course))
        {
            return null;
        }

        var degrees = point.Knots * (time - point.Time) / Moments.Hour / 60;
        var (east, north) = Math.SinCos(double.DegreesToRadians(point.Course));
        var latitude = Math.Clamp(point.Latitude + (degrees * north), -90, 90);
        var wide = Math.Max(Math.Cos(double.DegreesToRadians(point.Latitude)), LeastCosine);
        return (latitude, Math.IEEERemainder(point.Longitude + (degrees * east / wide), 360));
    }
}
