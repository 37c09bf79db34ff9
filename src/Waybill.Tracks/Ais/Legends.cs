namespace Waybill.Tracks.Ais;

/// <summary>The words gpsd sets beside numbers. Written in its spelling, so that what reads gpsd reads this.</summary>
internal static partial class Legends
{
    public static ReadOnlySpan<byte> NavigationStatus(uint status) => status switch
    {
        0 => "Under way using engine"u8,
        1 => "At anchor"u8,
        2 => "Not under command"u8,
        3 => "Restricted maneuverability"u8,
        4 => "Constrained by her draught"u8,
        5 => "Moored"u8,
        6 => "Aground"u8,
        7 => "Engaged in fishing"u8,
        8 => "Under way sailing"u8,
        9 => "Reserved for HSC"u8,
        10 => "Reserved for WIG"u8,
        11 => "Power-driven vessel towing astern"u8,
        12 => "Power-driven vessel pushing ahead or towing alongside"u8,
        13 => "Reserved"u8,
        14 => "AIS-SART is active"u8,
        _ => "Not defined"u8,
    };

    /// <summary>The kind of position fixing device; 15 is a receiver inside the radio (ITU-R M.1371-5).</summary>
    public static ReadOnlySpan<byte> PositionFixing(uint device) => device switch
    {
        0 => "Undefined"u8,
        1 => "GPS"u8,
        2 => "GLONASS"u8,
        3 => "Combined GPS/GLONASS"u8,
        4 => "Loran-C"u8,
        5 => "Chayka"u8,
        6 => "Integrated navigation system"u8,
        7 => "Surveyed"u8,
        8 => "Galileo"u8,
        9 => "Reserved (9)"u8,
        10 => "Reserved (10)"u8,
        11 => "Reserved (11)"u8,
        12 => "Reserved (12)"u8,
        13 => "Reserved (13)"u8,
        14 => "Reserved (14)"u8,
        _ => "Internal GNSS"u8,
    };

    public static ReadOnlySpan<byte> StationType(uint type) => type switch
    {
        0 => "All types of mobiles"u8,
        2 => "All types of Class B mobile stations"u8,
        3 => "SAR airborne mobile station"u8,
        4 => "Aid to Navigation station"u8,
        5 => "Class B shipborne mobile station"u8,
        >= 6 and <= 9 => "Regional use and inland waterways"u8,
        _ => "Reserved for future use"u8,
    };

    public static ReadOnlySpan<byte> AidType(uint type) => type switch
    {
        0 => "Unspecified"u8,
        1 => "Reference point"u8,
        2 => "RACON"u8,
        3 => "Fixed offshore structure"u8,
        4 => "Spare, Reserved for future use."u8,
        5 => "Light, without sectors"u8,
        6 => "Light, with sectors"u8,
        7 => "Leading Light Front"u8,
        8 => "Leading Light Rear"u8,
        9 => "Beacon, Cardinal N"u8,
        10 => "Beacon, Cardinal E"u8,
        11 => "Beacon, Cardinal S"u8,
        12 => "Beacon, Cardinal W"u8,
        13 => "Beacon, Port hand"u8,
        14 => "Beacon, Starboard hand"u8,
        15 => "Beacon, Preferred Channel port hand"u8,
        16 => "Beacon, Preferred Channel starboard hand"u8,
        17 => "Beacon, Isolated danger"u8,
        18 => "Beacon, Safe water"u8,
        19 => "Beacon, Special mark"u8,
        20 => "Cardinal Mark N"u8,
        21 => "Cardinal Mark E"u8,
        22 => "Cardinal Mark S"u8,
        23 => "Cardinal Mark W"u8,
        24 => "Port hand Mark"u8,
        25 => "Starboard hand Mark"u8,
        26 => "Preferred Channel Port hand"u8,
        27 => "Preferred Channel Starboard hand"u8,
        28 => "Isolated danger"u8,
        29 => "Safe Water"u8,
        30 => "Special Mark"u8,
        _ => "Light Vessel / LANBY / Rigs"u8,
    };
}
