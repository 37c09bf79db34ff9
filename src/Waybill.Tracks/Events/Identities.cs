using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Tracks.Events;

/// <summary>Changes of what is said under one MMSI.</summary>
internal static class Identities
{
    /// <param name="records">All reports under one MMSI, in order of time.</param>
    /// <param name="table">What their numbers stand for.</param>
    /// <param name="rules">How near the two must lie.</param>
    public static List<TrackEvent> In(ReadOnlySpan<TrackRecord> records, IdentityTable table, IdentityRules rules)
    {
        var found = new List<TrackEvent>();
        var current = new StatedIdentity("", "", "");
        TrackRecord? place = null;
        var waiting = new List<(TrackRecord Before, SourceLine Line, ImmutableArray<IdentityChange> Changes)>();
        foreach (ref readonly var record in records)
        {
            if (record.Identity != 0)
            {
                var stated = table[record.Identity];
                var changes = Changes(current, stated);
                current = new StatedIdentity(Newer(current.Name, stated.Name), Newer(current.CallSign, stated.CallSign), Newer(current.Imo, stated.Imo));
                if (!changes.IsEmpty && place is { } before)
                {
                    waiting.Add((before, record.Source, changes));
                }
            }

            if (record.IsPlaced)
            {
                foreach (var (before, line, changes) in waiting)
                {
                    if (AreNear(before, record, rules))
                    {
                        found.Add(Event(before, record, changes) with { Lines = [.. new[] { before.Source, line, record.Source }.Distinct()] });
                    }
                }

                waiting.Clear();
                place = record;
            }
        }

        return found;
    }

    /// <summary>Whether the second identity begins near where the first one ended, in place and time.</summary>
    public static bool AreNear(in TrackRecord last, in TrackRecord first, IdentityRules rules) =>
        first.Time - last.Time <= Moments.OfHours(rules.Days * 24) && Sphere.Kilometres(last.Place, first.Place) * 1000 <= rules.Metres;

    /// <summary>What is said otherwise; what was not said before or is not said now has not changed.</summary>
    public static ImmutableArray<IdentityChange> Changes(StatedIdentity before, StatedIdentity after) =>
    [
        .. new[] { ("name", before.Name, after.Name), ("callsign", before.CallSign, after.CallSign), ("imo", before.Imo, after.Imo) }
            .Where(c => c.Item2.Length > 0 && c.Item3.Length > 0 && c.Item2 != c.Item3)
            .Select(c => new IdentityChange(c.Item1, c.Item2, c.Item3)),
    ];

    public static TrackEvent Event(in TrackRecord last, in TrackRecord first, ImmutableArray<IdentityChange> changes) =>
        new(TrackEventKind.Identity, last.Mmsi, last.Time, first.Time, last.Place, first.Place)
        {
            Metrics = Way.Between(last, first),
            Changes = changes,
            Lines = [last.Source, first.Source],
        };

    private static string Newer(string before, string after) => after.Length > 0 ? after : before;
}
