using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>A question for messages of up to two stations: type 15 (ITU-R M.1371-5, annex 8, 3.13).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct Interrogation(AisBits bits) : IAisMessage
{
    public const int Least = 88;
    public const int Most = 168;

    private readonly uint first = bits.Unsigned(40, 30);
    private readonly uint firstType = bits.Unsigned(70, 6);
    private readonly uint firstOffset = bits.Unsigned(76, 12);
    private readonly uint secondType = bits.Length > 90 ? bits.Unsigned(90, 6) : 0;
    private readonly uint secondOffset = bits.Length > 90 ? bits.Unsigned(96, 12) : 0;
    private readonly uint other = bits.Length > 110 ? bits.Unsigned(110, 30) : 0;
    private readonly uint otherType = bits.Length > 110 ? bits.Unsigned(140, 6) : 0;
    private readonly uint otherOffset = bits.Length > 110 ? bits.Unsigned(146, 12) : 0;

    public void Write(GpsdJson json)
    {
        json.Number("mmsi1"u8, first);
        json.Number("type1_1"u8, firstType);
        json.Number("offset1_1"u8, firstOffset);
        json.Number("type1_2"u8, secondType);
        json.Number("offset1_2"u8, secondOffset);
        json.Number("mmsi2"u8, other);
        json.Number("type2_1"u8, otherType);
        json.Number("offset2_1"u8, otherOffset);
    }
}
