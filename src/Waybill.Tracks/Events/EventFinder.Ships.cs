using Waybill.Tracks.Segments;

namespace Waybill.Tracks.Events;

/// <content>What one ship's reports show, and where she was on the grid.</content>
public sealed partial class EventFinder
{
    private void Work(int part, RecordOrder order, List<TrackEvent> events)
    {
        var (found, ended, places, stayed) = (new List<TrackEvent>(), new List<NumberLife>(), new List<GridPoint>(), new List<Stay>());
        foreach (var records in Ships(part, order))
        {
            var ship = records.AsSpan();
            Ship(ship, found, places);
            stayed.AddRange(Presence.Stays(ship, rules.Gap.CellDegrees));
            if (NumberLife.Of(ship, Intake.Identities) is { } life)
            {
                ended.Add(life);
            }
        }

        Collect(events, found, ended, places, stayed);
    }

    /// <summary>The reports of a part, ship by ship, in order, each said once.</summary>
    private IEnumerable<ArraySegment<TrackRecord>> Ships(int part, RecordOrder order)
    {
        var all = records.Read(part);
        Array.Sort(all, order);
        for (var first = 0; first < all.Length;)
        {
            var (end, kept) = (first, first);
            for (; end < all.Length && all[end].Mmsi == all[first].Mmsi; end++)
            {
                if (end == first || !all[end].Says(all[kept - 1]))
                {
                    all[kept++] = all[end];
                }
            }

            yield return new ArraySegment<TrackRecord>(all, first, kept - first);
            first = end;
        }
    }

    /// <summary>Counts what was heard before events that were not found by one ship's reports alone.</summary>
    private void Look(List<TrackEvent> events, RecordOrder order)
    {
        var without = events.Select((e, i) => (Event: e, Index: i)).Where(e => e.Event.PositionsBefore.IsEmpty).ToLookup(e => e.Event.Mmsi);
        foreach (var part in without.Select(e => TrackIntake.Part(e.Key)).Distinct().ToArray())
        {
            foreach (var ship in Ships(part, order).Where(s => without.Contains(s[0].Mmsi)))
            {
                var track = new Track(ship[0].Mmsi, 0);
                foreach (var record in ship.Where(r => r.IsPlaced))
                {
                    track.Add(record, 0);
                }

                foreach (var (found, index) in without[ship[0].Mmsi])
                {
                    events[index] = found with { PositionsBefore = track.Before(found.Start, rules.Gap.HoursBefore, Intake.Receivers) };
                }
            }
        }
    }

    private void Ship(ReadOnlySpan<TrackRecord> records, List<TrackEvent> found, List<GridPoint> places)
    {
        var vessel = VesselTracks.Of(records, new SegmentationRules(), rules.Jump);
        var own = new List<TrackEvent>();
        foreach (var track in vessel.Tracks)
        {
            var visits = PortVisits.In(track, ports, rules.PortVisit).ToArray();
            own.AddRange(Gaps.In(track, rules.Gap));
            own.AddRange(visits);
            own.AddRange(PortVisits.Voyages(visits, rules.Voyage));
            own.AddRange(Loitering.In(track, rules.Loitering));
            places.AddRange(Grid.Of(track, rules.Encounter));
        }

        own.AddRange(Jumps.In(vessel, rules.Jump));
        own.AddRange(Identities.In(records, Intake.Identities, rules.Identity));
        found.AddRange(own.Select(e => e with { PositionsBefore = vessel.Tracks[Math.Min(e.Track, vessel.Tracks.Count - 1)].Before(e.Start, rules.Gap.HoursBefore, Intake.Receivers) }));
    }

    private void Collect(List<TrackEvent> events, List<TrackEvent> found, List<NumberLife> ended, List<GridPoint> places, List<Stay> stayed)
    {
        var steps = (int)(Moments.Day / (rules.Encounter.GridMinutes * Moments.Minute));
        lock (door)
        {
            events.AddRange(found);
            lives.AddRange(ended);
            foreach (var place in places)
            {
                grid.Add((int)Moments.Piece(place.Slot, steps), place);
            }

            foreach (var stay in stayed)
            {
                stays.Add(TrackIntakePart(stay.Cell), stay);
            }
        }
    }

    /// <summary>Lets the days of the grid pass one after the other; a meeting goes on from one to the next.</summary>
    private void Meet(List<TrackEvent> events, CancellationToken stop)
    {
        var encounters = new Encounters(rules.Encounter, ports, events.Add);
        foreach (var day in grid.Keys)
        {
            stop.ThrowIfCancellationRequested();
            var points = grid.Read(day);
            Array.Sort(points, static (a, b) =>
                (a.Slot, a.Latitude, a.Mmsi, a.Track).CompareTo((b.Slot, b.Latitude, b.Mmsi, b.Track)));
            for (var first = 0; first < points.Length;)
            {
                var end = first;
                while (end < points.Length && points[end].Slot == points[first].Slot)
                {
                    end++;
                }

                encounters.Add(points[first].Slot, points.AsSpan(first, end - first));
                first = end;
            }
        }

        encounters.End();
    }
}
