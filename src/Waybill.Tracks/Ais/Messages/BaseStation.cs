using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A base station's place and clock, and a ship's answer to a question for the time: types 4 and 11 (ITU-R M.1371-5, annex 8, 3.2).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly ref struct BaseStation(AisBits bits) : IAisMessage
{
    public const int Least = 168;

    private readonly uint year = bits.Unsigned(38, 14);
    private readonly uint month = bits.Unsigned(52, 4);
    private readonly uint day = bits.Unsigned(56, 5);
    private readonly uint hour = bits.Unsigned(61, 5);
    private readonly uint minute = bits.Unsigned(66, 6);
    private readonly uint second = bits.Unsigned(72, 6);
    private readonly bool accuracy = bits.Flag(78);
    private readonly int longitude = bits.Signed(79, 28);
    private readonly int latitude = bits.Signed(107, 27);
    private readonly uint device = bits.Unsigned(134, 4);
    private readonly bool raim = bits.Flag(148);
    private readonly uint radio = bits.Unsigned(149, 19);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        json.Date("timestamp"u8, year, month, day, hour, minute, second);
        json.Flag("accuracy"u8, accuracy);
        json.Degrees("lon"u8, longitude);
        json.Degrees("lat"u8, latitude);
        json.Number("epfd"u8, device);
        json.Word("epfd_text"u8, Legends.PositionFixing(device));
        json.Flag("raim"u8, raim);
        json.Number("radio"u8, radio);
    }
}
