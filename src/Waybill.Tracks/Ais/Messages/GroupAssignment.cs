using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A base station's order to all stations of a kind in an area: type 23 (ITU-R M.1371-5, annex 8, 3.21).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct GroupAssignment(AisBits bits) : IAisMessage
{
    public const int Least = 160;

    private readonly Area area = new(bits, 40);
    private readonly uint stationType = bits.Unsigned(110, 4);
    private readonly uint shipType = bits.Unsigned(114, 8);
    private readonly uint mode = bits.Unsigned(144, 2);
    private readonly uint interval = bits.Unsigned(146, 4);
    private readonly uint quietMinutes = bits.Unsigned(150, 4);

    public void Write(GpsdJson json)
    {
        area.Write(json);
        json.Number("stationtype"u8, stationType);
        json.Word("stationtype_text"u8, Legends.StationType(stationType));
        json.Number("shiptype"u8, shipType);
        json.Word("shiptype_text"u8, Legends.ShipType(shipType));
        json.Number("txrx"u8, mode);
        json.Number("interval"u8, interval);
        json.Number("quiet"u8, quietMinutes);
    }
}
