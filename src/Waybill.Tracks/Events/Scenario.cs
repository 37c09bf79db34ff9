using System.Globalization;

namespace Waybill.Tracks.Events;

/// <summary>
/// Ships on the Caspian that never were, from a seed: a voyage with a silence, a meeting over midnight, a number that two ships share, a change of
/// name and one of number. Every row says that it is made up, in the receiver, the message's name and the ship's. No real AIS of the Caspian is at hand.
/// </summary>
public static class Scenario
{
    /// <summary>What every row is marked with.</summary>
    public const string Mark = "MADE UP";

    private const string Header = "mmsi,timestamp,lat,lon,speed,course,receiver,receiver_type,msgid,shipname,callsign,imo";

    private static readonly GeoPoint Amirabad = new(36.858, 53.371);
    private static readonly GeoPoint Makhachkala = new(42.992, 47.503);
    private static readonly GeoPoint OffMakhachkala = new(42.99, 48.2);
    private static readonly GeoPoint OffAmirabad = new(37.2, 53.2);
    private static readonly GeoPoint Open = new(40.5, 50.9);
    private static readonly GeoPoint OpenWest = new(41.6, 49.4);

    /// <summary>A table of positions with a header, in order of time.</summary>
    /// <param name="seed">The same seed gives the same table.</param>
    /// <param name="begin">When it begins, in seconds since 1970 in UTC.</param>
    public static IEnumerable<string> Rows(int seed, long begin = 1_704_067_200)
    {
        var chance = new Random(seed);
        var rows = new List<(long Time, string Row)>();
        foreach (var ship in Ships(chance, begin))
        {
            foreach (var report in ship.Reports)
            {
                var named = chance.Next(4) == 0;
                rows.Add((report.Time, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{ship.Mmsi},{report.Time},{report.Place.Latitude:F5},{report.Place.Longitude:F5},{report.Knots:F1},{report.Course:F1},{Mark},made-up,made-up-{seed}-{rows.Count},{(named ? ship.NameAt(report.Time) : "")},{(named ? ship.CallSign : "")},{(named ? ship.Imo : "")}")));
            }
        }

        return rows.OrderBy(r => r.Time).ThenBy(r => r.Row, StringComparer.Ordinal).Select(r => r.Row).Prepend(Header);
    }

    private static IEnumerable<ScenarioShip> Ships(Random chance, long begin)
    {
        var hour = 3600L;
        var carrier = new ScenarioShip(999000001, $"{Mark} ONE", "MU1", "9999993", begin, chance);
        carrier.Stay(Amirabad, 10 + chance.Next(6));
        carrier.Sail(OffAmirabad, 11);
        carrier.Sail(Open, 12);
        carrier.Silence(OffMakhachkala, 10);
        carrier.Sail(Makhachkala, 9);
        carrier.Stay(Makhachkala, 12);
        carrier.Sail(OffMakhachkala, 10);
        yield return carrier;

        // Side by side from about 21:00 on the first day to 03:00 on the second.
        var meeting = new GeoPoint(39.2 + (chance.NextDouble() / 10), 51.3);
        for (var i = 0; i < 2; i++)
        {
            var lighter = new ScenarioShip(999000002 + (uint)i, $"{Mark} {(i == 0 ? "TWO" : "THREE")}", $"MU{2 + i}", "", begin + (2 * hour), chance);
            lighter.Stay(new GeoPoint(39.6, 51.0 + (0.4 * i)), 16);
            lighter.Sail(new GeoPoint(meeting.Latitude, meeting.Longitude + (0.003 * i)), 9);
            lighter.StayUntil(begin + ((27 + chance.Next(3)) * hour));
            lighter.Sail(new GeoPoint(40.1, 51.0 + (0.4 * i)), 9);
            yield return lighter;
        }

        var shared = new ScenarioShip(999000004, $"{Mark} FOUR", "MU4", "", begin, chance);
        shared.Stay(Open, 2);
        shared.Sail(OpenWest, 8);
        yield return shared;
        var sharing = new ScenarioShip(999000004, $"{Mark} FOUR", "MU4", "", begin + hour, chance);
        sharing.Stay(OffAmirabad, 3);
        sharing.Sail(new GeoPoint(37.9, 52.6), 8);
        yield return sharing;

        var renamed = new ScenarioShip(999000005, $"{Mark} FIVE", "MU5", "", begin, chance) { LaterName = $"{Mark} SIX", RenamedAt = begin + (20 * hour) };
        renamed.Stay(new GeoPoint(44.2, 49.6), 40);
        yield return renamed;

        var before = new ScenarioShip(999000006, $"{Mark} SEVEN", "MU7", "9999981", begin, chance);
        before.Stay(new GeoPoint(44.4, 50.0), 12);
        yield return before;
        var after = new ScenarioShip(999100006, $"{Mark} EIGHT", "MU8", "9999981", begin + (15 * hour), chance);
        after.Stay(new GeoPoint(44.4, 50.0), 12);
        yield return after;
    }
}
