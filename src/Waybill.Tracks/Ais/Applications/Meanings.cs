namespace Waybill.Tracks.Ais.Applications;

/// <summary>What the codes of applications mean, in gpsd's words.</summary>
internal static class Meanings
{
    private static readonly string[] Trends = ["steady", "increasing", "decreasing", "N/A"];
    private static readonly string[] Precipitations = ["reserved", "rain", "thunderstorm", "freezing rain", "mixed/ice", "snow", "reserved", "N/A"];
    private static readonly string[] Ices = ["no", "yes", "reserved", "N/A"];
    private static readonly string[] Racons = ["No RACON installed", "RACON not monitored", "RACON operational", "RACON ERROR"];
    private static readonly string[] Lights = ["No light or no monitoring", "Light ON", "Light OFF", "Light ERROR"];
    private static readonly string[] Arrivals = ["Operational", "Limited operation", "Out of order", "N/A"];
    private static readonly string[] Identities = ["mmsi", "imo", "callsign", "other"];
    private static readonly string[] Berths =
        ["Not available", "Port-side to", "Starboard-side to", "Mediterranean (end-on) mooring", "Mooring buoy", "Anchorage", "Reserved for future use", "Reserved for future use"];

    private static readonly string[] Signals =
    [
        "N/A", "Serious emergency – stop or divert according to instructions.", "Vessels shall not proceed.", "Vessels may proceed. One way traffic.",
        "Vessels may proceed. Two way traffic.", "Vessels shall proceed on specific orders only.", "Vessels in main channel shall not proceed.",
        "Vessels in main channel shall proceed on specific orders only.", "Vessels in main channel shall proceed on specific orders only.",
        "I = \"in-bound\" only acceptable.", "O = \"out-bound\" only acceptable.", "F = both \"in- and out-bound\" acceptable.",
        "XI = Code will shift to \"I\" in due time.", "XO = Code will shift to \"O\" in due time.", "X = Vessels shall proceed only on direction.",
    ];

    private static readonly string[] Routes =
        ["Undefined (default)", "Mandatory", "Recommended", "Alternative", "Recommended route through ice", "Ship route plan"];

    private static readonly string[] Hazards =
        ["0 blue cones/lights", "1 blue cone/light", "2 blue cones/lights", "3 blue cones/lights", "4 B-Flag", "Unknown"];

    private static readonly string[] Loads = ["N/A (default)", "Unloaded", "Loaded"];

    private static readonly string[] Warnings =
        ["Not Available", "Wind", "Rain", "Snow and ice", "Thunderstorm", "Fog", "Low temperature", "High temperature", "Flood", "Forest Fire"];

    private static readonly string[] Winds = ["N/A", "North", "North East", "East", "South East", "South", "South West", "West", "North West"];
    private static readonly string[] Directions = ["Unknown", "Upstream", "Downstream", "To left bank", "To right bank"];

    public static string Trend(uint code) => Trends[code];

    public static string Precipitation(uint code) => Precipitations[code];

    public static string Ice(uint code) => Ices[code];

    public static string Racon(uint code) => Racons[code];

    public static string Light(uint code) => Lights[code];

    public static string Arrival(uint code) => Arrivals[code];

    public static string Identity(uint code) => Identities[code];

    public static string Berth(uint code) => Berths[code];

    public static string Signal(uint code) => Of(Signals, code, "INVALID SIGNAL TYPE");

    public static string Route(uint code) => code == 31 ? "Cancel route identified by message linkage" : Of(Routes, code, "Reserved for future use.");

    public static string Hazard(uint code) => Of(Hazards, code, "INVALID HAZARD TYPE");

    public static string Load(uint code) => Of(Loads, code, "INVALID LOAD STATUS");

    public static string Warning(uint code) => Of(Warnings, code, "INVALID EMMA TYPE");

    public static string Intensity(uint code) => code switch { 0 => "Slight", 1 => "Medium", 2 => "Strong", _ => "INVALID EMMA TYPE" };

    public static string Wind(uint code) => Of(Winds, code, "INVALID EMMA WIND DIRECTION");

    public static string Direction(uint code) => Of(Directions, code, "INVALID DIRECTION");

    private static string Of(string[] words, uint code, string otherwise) => code < words.Length ? words[code] : otherwise;
}
