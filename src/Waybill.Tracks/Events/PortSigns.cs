using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Signs of a visit, in the order in which those of one moment belong.</summary>
internal enum PortSignKind
{
    Entry,
    GapBegin,
    GapEnd,
    StopBegin,
    StopEnd,
    Exit,
}

/// <summary>A sign that a ship is in port.</summary>
internal readonly record struct PortSign(PortSignKind Kind, long Time, Port Port, TrackRecord Report, int Segment);

/// <summary>Entries, stops, silences and exits of a track: what visits are made of.</summary>
internal static class PortSigns
{
    private enum State
    {
        Unknown,
        AtSea,
        InPort,
        Stopped,
    }

    public static IEnumerable<PortSign> In(Track track, Ports ports, PortVisitRules rules)
    {
        var (state, active) = (State.Unknown, (Port?)null);
        for (var i = 0; i < track.Points.Count; i++)
        {
            var (report, segment) = (track.Points[i], track.Segments[i]);
            var nearest = ports.Near(report.Place, out var kilometres);
            var inPort = kilometres <= rules.EntryKm || (kilometres < rules.ExitKm && state is State.InPort or State.Stopped);
            active = inPort ? nearest : active;
            var next = !inPort ? State.AtSea : IsStopped(state, report.Knots, rules) ? State.Stopped : State.InPort;
            if (state is State.InPort or State.Stopped && i > 0 && report.Time - track.Points[i - 1].Time >= Moments.OfHours(rules.GapHours))
            {
                var last = track.Points[i - 1];
                yield return new PortSign(PortSignKind.GapBegin, last.Time + Moments.OfHours(rules.GapHours), active!, last, track.Segments[i - 1]); // Not null: she was in port.
                yield return new PortSign(PortSignKind.GapEnd, report.Time, active!, report, segment);
            }

            foreach (var kind in Signs(state, next))
            {
                yield return new PortSign(kind, report.Time, active!, report, segment);
            }

            state = next;
        }
    }

    /// <summary>Between the two speeds, and where none was given, she goes on as before.</summary>
    private static bool IsStopped(State state, double knots, PortVisitRules rules) => knots <= rules.StopKnots || (!(knots >= rules.StartKnots) && state == State.Stopped);

    /// <summary>What a change of state says. The first report of a track says nothing: nobody saw her come.</summary>
    private static PortSignKind[] Signs(State before, State after) => (before, after) switch
    {
        (State.AtSea, State.InPort) => [PortSignKind.Entry],
        (State.AtSea, State.Stopped) => [PortSignKind.Entry, PortSignKind.StopBegin],
        (State.InPort, State.AtSea) => [PortSignKind.Exit],
        (State.InPort, State.Stopped) => [PortSignKind.StopBegin],
        (State.Stopped, State.AtSea) => [PortSignKind.StopEnd, PortSignKind.Exit],
        (State.Stopped, State.InPort) => [PortSignKind.StopEnd],
        _ => [],
    };
}
