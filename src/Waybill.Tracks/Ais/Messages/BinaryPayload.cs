using System.Runtime.CompilerServices;
using Waybill.Tracks.Ais.Applications;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Data of an application to one station: type 6 (ITU-R M.1371-5, annex 8, 3.4).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct AddressedBinary(AisBits bits) : IAisMessage
{
    public const int Least = 88;
    public const int Most = 1008;

    private readonly AisBits bits = bits;
    private readonly uint sequence = bits.Unsigned(38, 2);
    private readonly uint destination = bits.Unsigned(40, 30);
    private readonly bool retransmitted = bits.Flag(70);
    private readonly uint area = bits.Unsigned(72, 10);
    private readonly uint function = bits.Unsigned(82, 6);

    public void Write(GpsdJson json)
    {
        json.Number("seqno"u8, sequence);
        json.Number("dest_mmsi"u8, destination);
        json.Flag("retransmit"u8, retransmitted);
        json.Number("dac"u8, area);
        json.Number("fid"u8, function);
        Payload.Write(bits, Least, Addressed.Layout(area, function, bits.Length), function == 23 && area == 1, json);
    }
}

/// <summary>Data of an application to all: type 8 (ITU-R M.1371-5, annex 8, 3.6).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct BroadcastBinary(AisBits bits) : IAisMessage
{
    public const int Least = 56;
    public const int Most = 1008;

    private readonly AisBits bits = bits;
    private readonly uint area = bits.Unsigned(40, 10);
    private readonly uint function = bits.Unsigned(50, 6);

    public void Write(GpsdJson json)
    {
        json.Number("dac"u8, area);
        json.Number("fid"u8, function);
        Payload.Write(bits, Least, Broadcast.Layout(area, function, bits), function == 22 && area == 1, json);
    }
}
