using System.Runtime.CompilerServices;
using Waybill.Tracks.Events;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A ship of class B with her name: type 19 (ITU-R M.1371-5, annex 8, 3.17).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct ExtendedClassBPosition(AisBits bits) : IAisMessage
{
    public const int Least = 312;

    private readonly uint reserved = bits.Unsigned(38, 8);
    private readonly uint speedTenths = bits.Unsigned(46, 10);
    private readonly bool accuracy = bits.Flag(56);
    private readonly int longitude = bits.Signed(57, 28);
    private readonly int latitude = bits.Signed(85, 27);
    private readonly uint courseTenths = bits.Unsigned(112, 12);
    private readonly uint heading = bits.Unsigned(124, 9);
    private readonly uint second = bits.Unsigned(133, 6);
    private readonly uint regional = bits.Unsigned(139, 4);
    private readonly SixBitText name = bits.Text(143, 20);
    private readonly uint shipType = bits.Unsigned(263, 8);
    private readonly Dimensions dimensions = new(bits, 271);
    private readonly uint device = bits.Unsigned(301, 4);
    private readonly bool raim = bits.Flag(305);
    private readonly uint terminal = bits.Unsigned(306, 1);
    private readonly bool assigned = bits.Flag(307);

    /// <summary>Where the ship is and how she moves, in degrees and knots.</summary>
    public StatedReport Position => new(latitude / 600_000.0, longitude / 600_000.0, speedTenths / 10.0, courseTenths / 10.0, 0);

    public SixBitText Name => name;

    public void Write(GpsdJson json)
    {
        json.Number("reserved"u8, reserved);
        json.Tenths("speed"u8, (int)speedTenths);
        json.Flag("accuracy"u8, accuracy);
        json.Degrees("lon"u8, longitude);
        json.Degrees("lat"u8, latitude);
        json.Tenths("course"u8, (int)courseTenths);
        json.Number("heading"u8, heading);
        json.Number("second"u8, second);
        json.Number("regional"u8, regional);
        json.Text("shipname"u8, name);
        json.Number("shiptype"u8, shipType);
        json.Word("shiptype_text"u8, Legends.ShipType(shipType));
        dimensions.Write(json);
        json.Number("epfd"u8, device);
        json.Word("epfd_text"u8, Legends.PositionFixing(device));
        json.Flag("raim"u8, raim);
        json.Number("dte"u8, terminal);
        json.Flag("assigned"u8, assigned);
    }
}
