using static Waybill.Tracks.Ais.Applications.Fields;

namespace Waybill.Tracks.Ais.Applications;

/// <summary>
/// Applications of type 8 by area code and function, in gpsd's names: IMO SN/Circ.236 and SN.1/Circ.289 under 1, Inland AIS under 200. Bits are
/// counted from the beginning of the message.
/// </summary>
internal static class Broadcast
{
    /// <summary>IMO SN/Circ.236, annex 2, 1.1: meteorological and hydrological data, 352 bits.</summary>
    private static readonly Field[] Weather236 =
    [
        Degrees("lat", 56, 24), Degrees("lon", 80, 25), DayClock("timestamp", 105), Number("wspeed", 121, 7), Number("wgust", 128, 7), Number("wdir", 135, 9),
        Number("wgustdir", 144, 9), Number("humidity", 164, 7), Tenths("airtemp", 153, 11, 600), Tenths("dewpoint", 171, 10, 200), Offset("pressure", 181, 9, 800),
        Meant("pressuretend", 190, 2, Meanings.Trend), Tenths("visibility", 192, 8), Tenths("waterlevel", 200, 9, 100), Meant("leveltrend", 209, 2, Meanings.Trend),
        .. Sea(211), Tenths("watertemp", 322, 10, 100), Coded("preciptype", 332, 3, Meanings.Precipitation), Tenths("salinity", 335, 9),
        Coded("ice", 344, 2, Meanings.Ice),
    ];

    /// <summary>IMO SN.1/Circ.289, annex, 1: the same anew, 360 bits.</summary>
    private static readonly Field[] Weather289 =
    [
        Degrees("lat", 81, 24), Degrees("lon", 56, 25), Flag("accuracy", 105), DayClock("timestamp", 106), Number("wspeed", 122, 7), Number("wgust", 129, 7),
        Number("wdir", 136, 9), Number("wgustdir", 145, 9), Number("humidity", 165, 7), SignedTenths("airtemp", 154, 11), SignedTenths("dewpoint", 172, 10),
        Offset("pressure", 182, 9, 799), Meant("pressuretend", 191, 2, Meanings.Trend), Flag("visgreater", 193), Tenths("visibility", 194, 7),
        Hundredths("waterlevel", 201, 12, 1000), Meant("leveltrend", 213, 2, Meanings.Trend), .. Sea(215), SignedTenths("watertemp", 326, 10),
        Meant("preciptype", 336, 3, Meanings.Precipitation), Tenths("salinity", 339, 9), Meant("ice", 348, 2, Meanings.Ice),
    ];

    private static readonly Field[] FairwayClosed =
    [
        Text("reason", 56, 20), Text("closefrom", 176, 20), Text("closeto", 296, 20), Number("radius", 416, 10), Number("extunit", 426, 2),
        DayMonth("from", 428), DayMonth("to", 448),
    ];

    private static readonly Field[] AirDraught = [Number("airdraught", 56, 11)];

    private static readonly Field[] Persons = [Number("persons", 56, 13)];

    private static readonly Field[] Targets =
    [
        List("targets", 56, 122, left => (left / 122) + 1, Coded("idtype", 0, 2, Meanings.Identity), TargetName, Degrees("lat", 48, 24), Degrees("lon", 72, 25),
            Number("course", 97, 9), Number("second", 106, 6), Number("speed", 112, 10)),
    ];

    private static readonly Field[] TrafficSignal =
    [
        Number("linkage", 56, 10), Text("station", 66, 20), Degrees("lon", 186, 25), Degrees("lat", 211, 24), Number("status", 235, 2),
        Coded("signal", 237, 5, Meanings.Signal), Number("hour", 242, 5), Number("minute", 247, 6), Coded("nextsignal", 253, 5, Meanings.Signal),
    ];

    private static readonly Field[] Route =
    [
        Number("linkage", 56, 10), Number("sender", 66, 3), Coded("rtype", 69, 5, Meanings.Route), Moment("start", 74), Number("duration", 94, 18),
        Counted("waypoints", 112, 117, 55, FineDegrees("lon", 0, 28), FineDegrees("lat", 28, 27)),
    ];

    private static readonly Field[] Description = [Number("linkage", 56, 10), Rest("text", 66)];

    private static readonly Field[] InlandShip =
    [
        Text("vin", 56, 8), Number("length", 104, 13), Number("beam", 117, 10), Coded("shiptype", 127, 14, InlandShips.Name), Coded("hazard", 141, 3, Meanings.Hazard),
        Number("draught", 144, 11), Coded("loaded", 155, 2, Meanings.Load), Flag("speed_q", 157), Flag("course_q", 158), Flag("heading_q", 159),
    ];

    /// <summary>Beyond it the number of blue cones means nothing: the message is something else under the same function.</summary>
    private const uint MostCones = 5;

    private static readonly Field[] InlandWarning =
    [
        Inland.WarningStart, Inland.WarningEnd, FineDegrees("start_lon", 112, 28), FineDegrees("start_lat", 140, 27), FineDegrees("end_lon", 167, 28),
        FineDegrees("end_lat", 195, 27), Coded("type", 222, 4, Meanings.Warning), SignedNumber("min", 226, 9), SignedNumber("max", 235, 9),
        Coded("class", 244, 2, Meanings.Intensity), Coded("wind", 246, 4, Meanings.Wind),
    ];

    private static readonly Field[] WaterLevels =
        [Text("country", 56, 2), List("gauges", 68, 25, left => (left + 24) / 25, Number("id", 0, 11), SignedNumber("level", 11, 14))];

    private static readonly Field[] SignalStatus =
    [
        FineDegrees("lon", 56, 28), FineDegrees("lat", 84, 27), Number("form", 111, 4), Number("facing", 115, 9), Coded("direction", 124, 3, Meanings.Direction),
        Number("status", 127, 30),
    ];

    /// <summary>The layout for an area code, a function and the length of a message; null where there is none.</summary>
    public static Field[]? Layout(uint area, uint function, AisBits bits) => (area, function) switch
    {
        (1, 11) => Weather236,
        (1, 13) => FairwayClosed,
        (1, 15) => AirDraught,
        (1, 16) when bits.Length == 72 => Persons,
        (1, 17) => Targets,
        (1, 19) => TrafficSignal,
        (1, 22) => AreaNotice.Broadcast,
        (1, 27) => Route,
        (1, 29) => Description,
        (1, 31) => Weather289,
        (200, 10) when bits.Length == 168 && bits.Unsigned(141, 3) <= MostCones => InlandShip,
        (200, 23) when bits.Length == 256 => InlandWarning,
        (200, 24) when bits.Length == 168 => WaterLevels,
        (200, 40) when bits.Length == 168 => SignalStatus,
        _ => null,
    };

    /// <summary>Currents, waves and swell, which both circulars have alike.</summary>
    private static Field[] Sea(int start) =>
    [
        Tenths("cspeed", start, 8), Number("cdir", start + 8, 9), Tenths("cspeed2", start + 17, 8), Number("cdir2", start + 25, 9), Number("cdepth2", start + 34, 5),
        Tenths("cspeed3", start + 39, 8), Number("cdir3", start + 47, 9), Number("cdepth3", start + 56, 5), Tenths("waveheight", start + 61, 8),
        Number("waveperiod", start + 69, 6), Number("wavedir", start + 75, 9), Tenths("swellheight", start + 84, 8), Number("swellperiod", start + 92, 6),
        Number("swelldir", start + 98, 9), Number("seastate", start + 107, 4),
    ];

    /// <summary>Day (5 bits), month (4), hour (5) and minute (6), unlike everywhere else.</summary>
    private static Field DayMonth(string name, int start)
    {
        var key = System.Text.Encoding.ASCII.GetBytes(name);
        return (bits, origin, json) => json.Moment(key, bits.Unsigned(start + 5, 4), bits.Unsigned(start, 5), bits.Unsigned(start + 9, 5), bits.Unsigned(start + 14, 6), zulu: false);
    }

    /// <summary>How a synthetic target is named depends on the kind of its name.</summary>
    private static void TargetName(AisBits bits, int origin, GpsdJson json)
    {
        switch (bits.Unsigned(origin, 2))
        {
            case 0:
                json.Digits("mmsi"u8, bits.Unsigned(origin + 12, 32));
                break;
            case 1:
                json.Digits("imo"u8, bits.Unsigned(origin + 12, 32));
                break;
            case 2:
                json.Text("callsign"u8, bits.Text(origin + 2, 7));
                break;
            default:
                json.Text("other"u8, bits.Text(origin + 2, 7));
                break;
        }
    }
}
