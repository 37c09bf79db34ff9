using static Waybill.Tracks.Ais.Applications.Fields;

namespace Waybill.Tracks.Ais.Applications;

/// <summary>What several messages of Inland AIS share.</summary>
internal static class Inland
{
    /// <summary>A lock, bridge or terminal by its place on the waterway.</summary>
    public static readonly Field[] Place =
        [Text("country", 88, 2), Text("locode", 100, 3), Text("section", 118, 5), Text("terminal", 148, 5), Text("hectometre", 178, 5)];

    public static readonly Field Arrival = Moment("eta", 208, zulu: false);

    /// <summary>When a warning begins: year since 2000, month and day; hour and minute stand behind the end's day.</summary>
    public static void WarningStart(AisBits bits, int origin, GpsdJson json) => Day(bits, json, "start"u8, 56, 90);

    public static void WarningEnd(AisBits bits, int origin, GpsdJson json) => Day(bits, json, "end"u8, 73, 101);

    private static void Day(AisBits bits, GpsdJson json, ReadOnlySpan<byte> name, int date, int clock) =>
        json.YearMoment(name, 2000 + bits.Unsigned(date, 8), bits.Unsigned(date + 8, 4), bits.Unsigned(date + 12, 5), bits.Unsigned(clock, 5), bits.Unsigned(clock + 5, 6));
}
