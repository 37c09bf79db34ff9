using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waybill.Tracks.Ais;

/// <summary>The checksum of a sentence: all bytes between '!' and '*' by exclusive or, as two hexadecimal digits of either case (IEC 61162-1, 7.2.3).</summary>
internal static class Checksum
{
    /// <summary>Thirty-two zeros and thirty-two ones, from which a mask for the last bytes of a sentence is cut.</summary>
    private static ReadOnlySpan<byte> Masks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>All bytes by exclusive or.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ref byte start, int count)
    {
        if (count < 32)
        {
            var few = 0;
            for (var i = 0; i < count; i++)
            {
                few ^= Unsafe.Add(ref start, i);
            }

            return few;
        }

        var sum = Vector256.LoadUnsafe(ref start);
        var done = 32;
        for (; done <= count - 32; done += 32)
        {
            sum ^= Vector256.LoadUnsafe(ref start, (nuint)done);
        }

        // The last bytes are read once more, from the end; those that were counted already are masked out.
        var mask = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(Masks), (nuint)(count - done));
        sum ^= Vector256.LoadUnsafe(ref start, (nuint)(count - 32)) & mask;
        var half = sum.GetLower() ^ sum.GetUpper();
        var word = half.AsUInt64().GetElement(0) ^ half.AsUInt64().GetElement(1);
        word ^= word >> 32;
        word ^= word >> 16;
        return (int)((word ^ (word >> 8)) & 255);
    }

    /// <summary>The number that two hexadecimal digits stand for, -1 where they are none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Stated(byte high, byte low)
    {
        var value = (Digit(high) << 4) | Digit(low);
        return value < 0 ? -1 : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digit(byte c)
    {
        var digit = c - '0';
        if ((uint)digit <= 9)
        {
            return digit;
        }

        var letter = (c | 0x20) - 'a';
        return (uint)letter <= 5 ? letter + 10 : -1;
    }
}
