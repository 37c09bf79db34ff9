using System.Collections.Immutable;

namespace Waybill.Tracks.Events;

/// <summary>All that is kept of an MMSI to see whether its ship goes on under another: its ends, and what was said at them.</summary>
internal sealed record NumberLife(uint Mmsi, TrackRecord First, TrackRecord Last, StatedIdentity AtFirst, StatedIdentity AtLast)
{
    /// <summary>Null where no report has a place.</summary>
    public static NumberLife? Of(ReadOnlySpan<TrackRecord> records, IdentityTable table)
    {
        TrackRecord? first = null, last = null;
        StatedIdentity? atFirst = null, atLast = null;
        foreach (ref readonly var record in records)
        {
            (first, last) = record.IsPlaced ? (first ?? record, record) : (first, last);
            if (record.Identity != 0)
            {
                var stated = table[record.Identity];
                atLast = atLast is null ? stated : new(Or(stated.Name, atLast.Name), Or(stated.CallSign, atLast.CallSign), Or(stated.Imo, atLast.Imo));
                atFirst = atFirst is null ? stated : new(Or(atFirst.Name, stated.Name), Or(atFirst.CallSign, stated.CallSign), Or(atFirst.Imo, stated.Imo));
            }
        }

        var nothing = new StatedIdentity("", "", "");
        return first is { } begin && last is { } end ? new(begin.Mmsi, begin, end, atFirst ?? nothing, atLast ?? nothing) : null;
    }

    private static string Or(string said, string otherwise) => said.Length > 0 ? said : otherwise;
}

/// <summary>Ships that go on under another MMSI: the one ends where the other begins, and both give the same IMO number, call sign or name.</summary>
internal static class NumberChanges
{
    /// <param name="lives">One for each MMSI.</param>
    /// <param name="rules">How near the two must lie.</param>
    /// <param name="flag">The state of an MMSI; null where it has none.</param>
    public static IEnumerable<TrackEvent> In(IEnumerable<NumberLife> lives, IdentityRules rules, Func<uint, string?> flag)
    {
        var ended = lives.ToArray();
        var byKey = ended.SelectMany(l => Keys(l.AtLast).Select(k => (Key: k, Life: l))).ToLookup(p => p.Key, p => p.Life);
        foreach (var later in ended)
        {
            var earlier = Keys(later.AtFirst)
                .SelectMany(k => byKey[k])
                .Where(l => l.Mmsi != later.Mmsi && l.Last.Time < later.First.Time && Identities.AreNear(l.Last, later.First, rules))
                .OrderByDescending(l => l.Last.Time).ThenBy(l => l.Mmsi)
                .FirstOrDefault();
            if (earlier is not null)
            {
                yield return Identities.Event(earlier.Last, later.First, Changes(earlier, later, flag)) with { Other = later.Mmsi };
            }
        }
    }

    private static IEnumerable<string> Keys(StatedIdentity identity) =>
        new[] { "i" + identity.Imo, "c" + identity.CallSign, "n" + identity.Name }.Where(k => k.Length > 1);

    private static ImmutableArray<IdentityChange> Changes(NumberLife earlier, NumberLife later, Func<uint, string?> flag)
    {
        var changes = Identities.Changes(earlier.AtLast, later.AtFirst).Insert(0, new IdentityChange("mmsi", $"{earlier.Mmsi:D9}", $"{later.Mmsi:D9}"));
        return flag(earlier.Mmsi) is { } from && flag(later.Mmsi) is { } to && from != to ? changes.Add(new IdentityChange("flag", from, to)) : changes;
    }
}
