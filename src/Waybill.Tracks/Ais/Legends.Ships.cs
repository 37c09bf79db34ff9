using System.Text;

namespace Waybill.Tracks.Ais;

/// <summary>The words for kinds of ships: the tens say what, the units which cargo (ITU-R M.1371-5, annex 8, table 53).</summary>
internal static partial class Legends
{
    private static readonly byte[][] Ships = [.. Enumerable.Range(0, 100).Select(type => Encoding.ASCII.GetBytes(Ship(type)))];

    public static ReadOnlySpan<byte> ShipType(uint type) => type < 100 ? Ships[type] : "INVALID SHIP TYPE"u8;

    private static string Ship(int type) => type switch
    {
        0 => "Not available",
        < 20 => "Reserved for future use",
        < 30 => $"Wing in ground (WIG) - {Cargo(type, "Reserved for future use")}",
        30 => "Fishing",
        31 => "Towing",
        32 => "Towing: length exceeds 200m or breadth exceeds 25m",
        33 => "Dredging or underwater ops",
        34 => "Diving ops",
        35 => "Military ops",
        36 => "Sailing",
        37 => "Pleasure Craft",
        < 40 => "Reserved",
        < 50 => $"High speed craft (HSC) - {Cargo(type, "No additional information")}",
        50 => "Pilot Vessel",
        51 => "Search and Rescue vessel",
        52 => "Tug",
        53 => "Port Tender",
        54 => "Anti-pollution equipment",
        55 => "Law Enforcement",
        < 58 => "Spare - Local Vessel",
        58 => "Medical Transport",
        59 => "Ship according to RR Resolution No. 18",
        < 70 => $"Passenger - {Cargo(type, "No additional information")}",
        < 80 => $"Cargo - {Cargo(type, "No additional information")}",
        < 90 => $"Tanker - {Cargo(type, "No additional information")}",
        _ => $"Other Type - {Cargo(type, "no additional information")}",
    };

    private static string Cargo(int type, string ninth) => (type % 10) switch
    {
        0 => "all ships of this type",
        1 => "Hazardous category A",
        2 => "Hazardous category B",
        3 => "Hazardous category C",
        4 => "Hazardous category D",
        9 => ninth,
        _ => "Reserved for future use",
    };
}
