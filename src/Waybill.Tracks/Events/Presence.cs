namespace Waybill.Tracks.Events;

/// <summary>A ship's stay in a cell, heard at least every ten minutes.</summary>
internal readonly record struct Stay(int Cell, uint Mmsi, long From, long To);

/// <summary>Who was heard where: the stays of ships in cells, and how many of them fall into an event.</summary>
internal static class Presence
{
    private const long LongestSilence = 10 * Moments.Minute;

    /// <summary>The cell of a place, a number.</summary>
    public static int Cell(GeoPoint place, double degrees) =>
        ((int)Math.Floor((place.Latitude + 90) / degrees) * (int)Math.Ceiling(361 / degrees)) + (int)Math.Floor((place.Longitude + 180) / degrees);

    /// <param name="records">All reports under one MMSI, in order of time.</param>
    /// <param name="degrees">The size of cells.</param>
    public static List<Stay> Stays(ReadOnlySpan<TrackRecord> records, double degrees)
    {
        var stays = new List<Stay>();
        foreach (ref readonly var record in records)
        {
            if (!record.IsPlaced)
            {
                continue;
            }

            var cell = Cell(record.Place, degrees);
            if (stays.Count > 0 && stays[^1].Cell == cell && record.Time - stays[^1].To <= LongestSilence)
            {
                stays[^1] = stays[^1] with { To = record.Time };
            }
            else
            {
                stays.Add(new Stay(cell, record.Mmsi, record.Time, record.Time));
            }
        }

        return stays;
    }

    /// <summary>How many ships other than its own were heard during each event in the cells of its two ends.</summary>
    public static int[] Neighbours(IReadOnlyList<TrackEvent> events, Buckets<Stay> stays, double degrees, Func<int, int> bucket)
    {
        var heard = new HashSet<uint>?[events.Count];
        var wanted = events.SelectMany((e, i) => new[] { Cell(e.From, degrees), Cell(e.To, degrees) }.Distinct().Select(c => (Cell: c, Event: i))).ToLookup(p => p.Cell, p => p.Event);
        foreach (var key in wanted.Select(w => bucket(w.Key)).Distinct().ToArray())
        {
            foreach (var stay in stays.Read(key))
            {
                foreach (var at in wanted[stay.Cell])
                {
                    var e = events[at];
                    if (stay.Mmsi != e.Mmsi && stay.Mmsi != e.Other && stay.From < e.End && stay.To > e.Start)
                    {
                        (heard[at] ??= []).Add(stay.Mmsi);
                    }
                }
            }
        }

        return [.. heard.Select(h => h?.Count ?? 0)];
    }
}
