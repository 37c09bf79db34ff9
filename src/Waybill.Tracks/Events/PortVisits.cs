using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Visits of ports, and the voyages between them.</summary>
internal static class PortVisits
{
    private const double KilometresAMile = 1.852;

    public static IEnumerable<TrackEvent> In(Track track, Ports ports, PortVisitRules rules)
    {
        var visit = new List<PortSign>();
        foreach (var sign in PortSigns.In(track, ports, rules).OrderBy(s => s.Time).ThenBy(s => s.Kind))
        {
            if (visit.Count > 0 && (sign.Kind == PortSignKind.Entry || IsFar(visit[^1], sign, rules)))
            {
                yield return Event(track, visit);
                visit.Clear();
            }

            visit.Add(sign);
            if (sign.Kind == PortSignKind.Exit)
            {
                yield return Event(track, visit);
                visit.Clear();
            }
        }

        if (visit.Count > 0)
        {
            yield return Event(track, visit);
        }
    }

    /// <summary>The ways from the end of each visit to the beginning of the next, visits of less confidence being passed over.</summary>
    public static IEnumerable<TrackEvent> Voyages(IEnumerable<TrackEvent> visits, VoyageRules rules)
    {
        TrackEvent? before = null;
        foreach (var visit in visits.Where(v => v.Confidence >= rules.Confidence))
        {
            if (before is not null)
            {
                yield return Voyage(before, visit);
            }

            before = visit;
        }
    }

    private static TrackEvent Voyage(TrackEvent before, TrackEvent after) =>
        new(TrackEventKind.Voyage, before.Mmsi, before.End, after.Start, before.To, after.From)
        {
            Track = before.Track,
            FromPort = before.EndPort,
            Port = after.Port,
            Confidence = Math.Min(before.Confidence ?? 0, after.Confidence ?? 0),
            Metrics = Way.Between(before.End, before.To, after.Start, after.From),
            Lines = [before.Lines[^1], after.Lines[0]],
        };

    private static bool IsFar(in PortSign before, in PortSign sign, PortVisitRules rules) =>
        before.Segment != sign.Segment && Sphere.Kilometres(before.Port.At, sign.Port.At) / KilometresAMile > rules.SplitMiles;

    private static TrackEvent Event(Track track, List<PortSign> signs)
    {
        var (first, last) = (signs[0], signs[^1]);
        return new TrackEvent(TrackEventKind.PortVisit, track.Mmsi, first.Time, last.Time, first.Report.Place, last.Report.Place)
        {
            Track = track.Number,
            Port = first.Port,
            EndPort = last.Port,
            Confidence = Confidence(signs),
            Metrics = [("hours", (last.Time - first.Time) / (double)Moments.Hour)],
            Lines = [.. signs.Select(s => s.Report.Source).Distinct()],
        };
    }

    /// <summary>4: she came, left, and stopped or was silent; 3: one of coming and leaving with a stop or silence; 2: a stop or silence only; 1: coming or leaving only.</summary>
    private static int Confidence(List<PortSign> signs)
    {
        var stayed = signs.Exists(s => s.Kind is not (PortSignKind.Entry or PortSignKind.Exit));
        var (came, left) = (signs.Exists(s => s.Kind == PortSignKind.Entry), signs.Exists(s => s.Kind == PortSignKind.Exit));
        return (stayed, came && left, came || left) switch
        {
            (true, true, _) => 4,
            (true, _, true) => 3,
            (true, _, _) => 2,
            _ => 1,
        };
    }
}
