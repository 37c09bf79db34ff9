using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A safety message to one station: type 12 (ITU-R M.1371-5, annex 8, 3.10).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct AddressedSafetyText(AisBits bits) : IAisMessage
{
    public const int Least = 72;
    public const int Most = 1008;

    private readonly uint sequence = bits.Unsigned(38, 2);
    private readonly uint destination = bits.Unsigned(40, 30);
    private readonly bool retransmitted = bits.Flag(70);
    private readonly SixBitText text = bits.Rest(72);

    public void Write(GpsdJson json)
    {
        json.Number("seqno"u8, sequence);
        json.Number("dest_mmsi"u8, destination);
        json.Flag("retransmit"u8, retransmitted);
        json.Text("text"u8, text);
    }
}

/// <summary>A safety message to all: type 14 (ITU-R M.1371-5, annex 8, 3.12).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct SafetyText(AisBits bits) : IAisMessage
{
    public const int Least = 40;
    public const int Most = 1008;

    private readonly SixBitText text = bits.Rest(40);

    public void Write(GpsdJson json) => json.Text("text"u8, text);
}
