using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Reports that cannot come from one ship: a shared number, a place made up, or a clock that is wrong.</summary>
internal static class Jumps
{
    private const double KilometresAMile = 1.852;

    public static IEnumerable<TrackEvent> In(VesselTracks vessel, JumpRules rules) => vessel.Breaks.Where(b => IsJump(b.Before, b.First, rules)).Select(b => Event(b.Before, b.First));

    /// <summary>Whether the way is longer than the speed allows over the time between, lengthened by the buffer as in segmentation.</summary>
    public static bool IsJump(in TrackRecord before, in TrackRecord after, JumpRules rules)
    {
        var hours = after.HoursSince(before);
        var miles = Sphere.Kilometres(before.Place, after.Place) / KilometresAMile;
        return miles > rules.Knots * Math.Sqrt((hours * hours) + (rules.BufferHours * rules.BufferHours));
    }

    private static TrackEvent Event(in TrackRecord before, in TrackRecord after) =>
        new(TrackEventKind.Jump, before.Mmsi, before.Time, after.Time, before.Place, after.Place) { Metrics = Way.Between(before, after), Lines = [before.Source, after.Source] };
}
