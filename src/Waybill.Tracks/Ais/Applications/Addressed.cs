using static Waybill.Tracks.Ais.Applications.Fields;

namespace Waybill.Tracks.Ais.Applications;

/// <summary>Applications of type 6 by area code and function, in gpsd's names; bits are counted from the beginning of the message.</summary>
internal static class Addressed
{
    private static readonly Field[] DangerousCargo236 =
    [
        Text("lastport", 88, 5), Moment("departure", 118), Text("nextport", 138, 5), Moment("eta", 168), Text("dangerous", 188, 20), Text("imdcat", 308, 4),
        Number("unid", 332, 13), Number("amount", 345, 10), Number("unit", 355, 2),
    ];

    /// <summary>gpsd reads the finer positions of the older circular and scales them as the newer one's; its numbers are the contract.</summary>
    private static readonly Field[] TidalWindow236 =
        [Number("month", 88, 4), Number("day", 92, 5), List("tidals", 97, 93, left => left < 0 ? 0 : (left / 93) + 1, [Degrees("lon", 27, 28), Degrees("lat", 0, 27), .. Tide(55, 7)])];

    private static readonly Field[] TidalWindow289 =
        [Number("month", 88, 4), Number("day", 92, 5), List("tidals", 97, 88, left => left < 0 ? 0 : (left / 88) + 1, [Degrees("lon", 0, 25), Degrees("lat", 25, 24), .. Tide(49, 8)])];

    private static readonly Field[] AirDraught = [Number("airdraught", 88, 11)];

    private static readonly Field[] Persons = [Number("persons", 88, 13)];

    private static readonly Field[] Clearance =
        [Number("linkage", 88, 10), Moment("arrival", 98), Text("portname", 118, 20), Text("destination", 238, 5), Degrees("lon", 268, 25), Degrees("lat", 293, 24)];

    private static readonly string[] Services =
    [
        "agent", "fuel", "chandler", "stevedore", "electrical", "water", "customs", "cartage", "crane", "lift", "medical", "navrepair", "provisions", "shiprepair",
        "surveyor", "steam", "tugs", "solidwaste", "liquidwaste", "hazardouswaste", "ballast", "additional", "regional1", "regional2", "future1", "future2",
    ];

    private static readonly Field[] Berth =
    [
        Number("linkage", 88, 10), Number("berth_length", 98, 9), Coded("position", 115, 3, Meanings.Berth), Moment("arrival", 118, zulu: false),
        Number("availability", 138, 1), .. Services.Select((service, i) => Number(service, 139 + (2 * i), 2)), Text("berth_name", 191, 20),
        Degrees("berth_lon", 311, 25), Degrees("berth_lat", 336, 24), Tenths("berth_depth", 107, 8),
    ];

    private static readonly Field[] DangerousCargo289 =
        [Number("unit", 88, 2), Number("amount", 90, 10), List("cargos", 100, 17, left => (left + 16) / 17, Number("code", 0, 4), Number("subtype", 4, 13))];

    private static readonly Field[] Route =
    [
        Number("linkage", 88, 10), Number("sender", 98, 3), Coded("rtype", 101, 5, Meanings.Route), Moment("start", 106), Number("duration", 126, 18),
        Counted("waypoints", 144, 149, 55, FineDegrees("lon", 0, 28), FineDegrees("lat", 28, 27)),
    ];

    private static readonly Field[] Description = [Number("linkage", 88, 10), Rest("text", 98)];

    private static readonly Field[] LockArrival = [.. Inland.Place, Inland.Arrival, Number("tugs", 228, 3), Number("airdraught", 231, 12)];

    private static readonly Field[] LockAnswer = [.. Inland.Place, Inland.Arrival, Coded("status", 228, 2, Meanings.Arrival)];

    private static readonly Field[] InlandPersons = [Number("crew", 88, 8), Number("passengers", 96, 13), Number("personnel", 109, 8)];

    /// <summary>The General Lighthouse Authorities' monitoring of lights and buoys.</summary>
    private static readonly Field[] AidMonitoring =
    [
        Flag("off_pos", 131), Flag("alarm", 122), Number("stat_ext", 123, 8), Twentieths("ana_int", 88, 10), Twentieths("ana_ext1", 98, 10),
        Twentieths("ana_ext2", 108, 10), Coded("racon", 118, 2, Meanings.Racon), Coded("light", 120, 2, Meanings.Light),
    ];

    /// <summary>The layout for an area code, a function and a length in bits; null where there is none.</summary>
    public static Field[]? Layout(uint area, uint function, int length) => (area, function) switch
    {
        (1, 12) => DangerousCargo236,
        (1, 14) => TidalWindow236,
        (1, 15) => AirDraught,
        (1, 16) => Persons,
        (1, 18) => Clearance,
        (1, 20) => Berth,
        (1, 23) => AreaNotice.Addressed,
        (1, 25) => DangerousCargo289,
        (1, 28) => Route,
        (1, 30) => Description,
        (1, 32) => TidalWindow289,
        (200, 21) when length == 248 => LockArrival,
        (200, 22) when length == 232 => LockAnswer,
        (200, 55) when length == 168 => InlandPersons,
        (235 or 250, 10) when length == 136 => AidMonitoring,
        _ => null,
    };

    private static Field[] Tide(int start, int speedWidth) =>
    [
        Number("from_hour", start, 5), Number("from_min", start + 5, 6), Number("to_hour", start + 11, 5), Number("to_min", start + 16, 6), Number("cdir", start + 22, 9),
        Tenths("cspeed", start + 31, speedWidth),
    ];
}
