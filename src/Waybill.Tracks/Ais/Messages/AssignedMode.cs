using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A base station's order when to transmit: type 16 (ITU-R M.1371-5, annex 8, 3.14).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct AssignedMode(AisBits bits) : IAisMessage
{
    public const int Least = 96;
    public const int Most = 168;
    private const int WithSecond = 144;

    private readonly uint first = bits.Unsigned(40, 30);
    private readonly uint firstOffset = bits.Unsigned(70, 12);
    private readonly uint firstIncrement = bits.Unsigned(82, 10);
    private readonly uint second = bits.Length >= WithSecond ? bits.Unsigned(92, 30) : 0;
    private readonly uint secondOffset = bits.Length >= WithSecond ? bits.Unsigned(122, 12) : 0;
    private readonly uint secondIncrement = bits.Length >= WithSecond ? bits.Unsigned(134, 10) : 0;

    public void Write(GpsdJson json)
    {
        json.Number("mmsi1"u8, first);
        json.Number("offset1"u8, firstOffset);
        json.Number("increment1"u8, firstIncrement);
        json.Number("mmsi2"u8, second);
        json.Number("offset2"u8, secondOffset);
        json.Number("increment2"u8, secondIncrement);
    }
}
