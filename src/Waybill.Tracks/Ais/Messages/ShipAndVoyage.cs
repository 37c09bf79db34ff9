using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Who a ship of class A is and where she is going, as her crew keyed it in: type 5 (ITU-R M.1371-5, annex 8, 3.3).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly ref struct ShipAndVoyage(AisBits bits) : IAisMessage
{
    /// <summary>Many transmitters send 420 or 422 bits instead of 424; all that counts is there.</summary>
    public const int Least = 420;

    private readonly uint version = bits.Unsigned(38, 2);
    private readonly uint imo = bits.Unsigned(40, 30);
    private readonly SixBitText callsign = bits.Text(70, 7);
    private readonly SixBitText name = bits.Text(112, 20);
    private readonly uint shipType = bits.Unsigned(232, 8);
    private readonly Dimensions dimensions = new(bits, 240);
    private readonly uint device = bits.Unsigned(270, 4);
    private readonly uint month = bits.Unsigned(274, 4);
    private readonly uint day = bits.Unsigned(278, 5);
    private readonly uint hour = bits.Unsigned(283, 5);
    private readonly uint minute = bits.Unsigned(288, 6);
    private readonly uint draughtTenths = bits.Unsigned(294, 8);
    private readonly SixBitText destination = bits.Text(302, 20);
    private readonly uint terminal = bits.Length >= 423 ? bits.Unsigned(422, 1) : 0;

    public SixBitText Name => name;

    public SixBitText CallSign => callsign;

    public uint Imo => imo;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Number("imo"u8, imo);
        json.Number("ais_version"u8, version);
        json.Text("callsign"u8, callsign);
        json.Text("shipname"u8, name);
        json.Number("shiptype"u8, shipType);
        json.Word("shiptype_text"u8, Legends.ShipType(shipType));
        dimensions.Write(json);
        json.Number("epfd"u8, device);
        json.Word("epfd_text"u8, Legends.PositionFixing(device));
        json.Moment("eta"u8, month, day, hour, minute);
        json.Tenths("draught"u8, (int)draughtTenths);
        json.Text("destination"u8, destination);
        json.Number("dte"u8, terminal);
    }
}
