using System.Runtime.CompilerServices;
using Waybill.Tracks.Events;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Where a ship of class B is and how she moves: type 18 (ITU-R M.1371-5, annex 8, 3.16).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly ref struct ClassBPosition(AisBits bits) : IAisMessage
{
    public const int Least = 168;

    private readonly uint reserved = bits.Unsigned(38, 8);
    private readonly uint speedTenths = bits.Unsigned(46, 10);
    private readonly bool accuracy = bits.Flag(56);
    private readonly int longitude = bits.Signed(57, 28);
    private readonly int latitude = bits.Signed(85, 27);
    private readonly uint courseTenths = bits.Unsigned(112, 12);
    private readonly uint heading = bits.Unsigned(124, 9);
    private readonly uint second = bits.Unsigned(133, 6);
    private readonly uint regional = bits.Unsigned(139, 2);
    private readonly bool carrierSense = bits.Flag(141);
    private readonly bool display = bits.Flag(142);
    private readonly bool selectiveCalling = bits.Flag(143);
    private readonly bool band = bits.Flag(144);
    private readonly bool channelManagement = bits.Flag(145);
    private readonly bool assigned = bits.Flag(146);
    private readonly bool raim = bits.Flag(147);
    private readonly uint radio = bits.Unsigned(148, 20);

    /// <summary>Where the ship is and how she moves, in degrees and knots.</summary>
    public StatedReport Position => new(latitude / 600_000.0, longitude / 600_000.0, speedTenths / 10.0, courseTenths / 10.0, 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        json.Flag("cs"u8, carrierSense);
        json.Flag("display"u8, display);
        json.Flag("dsc"u8, selectiveCalling);
        json.Flag("band"u8, band);
        json.Flag("msg22"u8, channelManagement);
        json.Flag("assigned"u8, assigned);
        json.Flag("raim"u8, raim);
        json.Number("radio"u8, radio);
    }
}
