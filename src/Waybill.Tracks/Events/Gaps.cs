namespace Waybill.Tracks.Events;

/// <summary>Times in which a ship was not heard. Why she was not cannot be seen from here: nobody may have listened.</summary>
internal static class Gaps
{
    public static IEnumerable<TrackEvent> In(Track track, GapRules rules)
    {
        for (var i = 1; i < track.Points.Count; i++)
        {
            var (last, next) = (track.Points[i - 1], track.Points[i]);
            if (next.Time - last.Time > Moments.OfHours(rules.Hours))
            {
                yield return new TrackEvent(TrackEventKind.Gap, track.Mmsi, last.Time, next.Time, last.Place, next.Place) { Track = track.Number, Metrics = Way.Between(last, next), Lines = [last.Source, next.Source] };
            }
        }
    }
}
