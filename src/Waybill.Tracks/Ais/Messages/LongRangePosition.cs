using System.Runtime.CompilerServices;
using Waybill.Tracks.Events;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A position coarse enough to be heard by satellites: type 27 (ITU-R M.1371-5, annex 8, 3.25).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct LongRangePosition(AisBits bits) : IAisMessage
{
    public const int Length = 96;

    /// <summary>Some transmitters fill the slot.</summary>
    public const int FilledLength = 168;

    private readonly bool accuracy = bits.Flag(38);
    private readonly bool raim = bits.Flag(39);
    private readonly uint status = bits.Unsigned(40, 4);
    private readonly int longitude = bits.Signed(44, 18);
    private readonly int latitude = bits.Signed(62, 17);
    private readonly uint speedKnots = bits.Unsigned(79, 6);
    private readonly uint course = bits.Unsigned(85, 9);
    private readonly bool latency = bits.Flag(94);

    /// <summary>Where the ship is and how she moves, in degrees and knots.</summary>
    public StatedReport Position => new(latitude / 600.0, longitude / 600.0, speedKnots, course, 0);

    public void Write(GpsdJson json)
    {
        json.Number("status"u8, status);
        json.Word("status_text"u8, Legends.NavigationStatus(status));
        json.Flag("accuracy"u8, accuracy);
        json.DegreesOfTenths("lon"u8, longitude);
        json.DegreesOfTenths("lat"u8, latitude);
        json.Number("speed"u8, speedKnots);
        json.Number("course"u8, course);
        json.Flag("raim"u8, raim);
        json.Flag("gnss"u8, latency);
    }
}
