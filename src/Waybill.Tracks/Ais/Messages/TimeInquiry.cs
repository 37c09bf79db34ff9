using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A question for the time: type 10 (ITU-R M.1371-5, annex 8, 3.8).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct TimeInquiry(AisBits bits) : IAisMessage
{
    public const int Least = 72;

    private readonly uint destination = bits.Unsigned(40, 30);

    public void Write(GpsdJson json) => json.Number("dest_mmsi"u8, destination);
}
