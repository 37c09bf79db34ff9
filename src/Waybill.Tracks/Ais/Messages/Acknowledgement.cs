using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Up to four messages acknowledged: type 7 for binary ones, 13 for safety ones (ITU-R M.1371-5, annex 8, 3.5 and 3.11).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct Acknowledgement(AisBits bits) : IAisMessage
{
    public const int Least = 72;
    public const int Most = 168;

    private readonly uint first = Station(bits, 0);
    private readonly uint second = Station(bits, 1);
    private readonly uint third = Station(bits, 2);
    private readonly uint fourth = Station(bits, 3);
    private readonly uint firstSequence = Sequence(bits, 0);
    private readonly uint secondSequence = Sequence(bits, 1);
    private readonly uint thirdSequence = Sequence(bits, 2);
    private readonly uint fourthSequence = Sequence(bits, 3);

    public void Write(GpsdJson json)
    {
        json.Number("mmsi1"u8, first);
        json.Number("mmsi2"u8, second);
        json.Number("mmsi3"u8, third);
        json.Number("mmsi4"u8, fourth);
        json.Number("seqno1"u8, firstSequence);
        json.Number("seqno2"u8, secondSequence);
        json.Number("seqno3"u8, thirdSequence);
        json.Number("seqno4"u8, fourthSequence);
    }

    private static uint Station(AisBits bits, int index) => bits.Length > 40 + (32 * index) ? bits.Unsigned(40 + (32 * index), 30) : 0;

    private static uint Sequence(AisBits bits, int index) => bits.Length > 40 + (32 * index) ? bits.Unsigned(70 + (32 * index), 2) : 0;
}
