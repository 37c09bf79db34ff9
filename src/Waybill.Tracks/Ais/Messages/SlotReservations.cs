using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais.Messages;

/// <summary>Slots that base stations reserve for themselves, up to four runs: type 20 (ITU-R M.1371-5, annex 8, 3.18).</summary>
[method: MethodImpl(MethodImplOptions.AggressiveOptimization)]
internal readonly ref struct SlotReservations(AisBits bits) : IAisMessage
{
    public const int Least = 72;
    public const int Most = 186;

    private readonly Reservation first = new(bits, 40);
    private readonly Reservation second = new(bits, 70);
    private readonly Reservation third = new(bits, 100);
    private readonly Reservation fourth = new(bits, 130);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(GpsdJson json)
    {
        first.Write(json, "offset1"u8, "number1"u8, "timeout1"u8, "increment1"u8);
        second.Write(json, "offset2"u8, "number2"u8, "timeout2"u8, "increment2"u8);
        third.Write(json, "offset3"u8, "number3"u8, "timeout3"u8, "increment3"u8);
        fourth.Write(json, "offset4"u8, "number4"u8, "timeout4"u8, "increment4"u8);
    }

    [method: MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly struct Reservation(AisBits bits, int start)
    {
        private readonly uint offset = bits.Unsigned(start, 12);
        private readonly uint number = bits.Unsigned(start + 12, 4);
        private readonly uint timeout = bits.Unsigned(start + 16, 3);
        private readonly uint increment = bits.Unsigned(start + 19, 11);

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Write(GpsdJson json, ReadOnlySpan<byte> offsetName, ReadOnlySpan<byte> numberName, ReadOnlySpan<byte> timeoutName, ReadOnlySpan<byte> incrementName)
        {
            json.Number(offsetName, offset);
            json.Number(numberName, number);
            json.Number(timeoutName, timeout);
            json.Number(incrementName, increment);
        }
    }
}
