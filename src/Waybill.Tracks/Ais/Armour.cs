using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Waybill.Tracks.Ais;

/// <summary>
/// The armour of a payload: each character stands for six bits, '0' to 'W' for 0 to 39 and '`' to 'w' for 40 to 63 (IEC 61162-1, table of the
/// six-bit field type). Thirty-two characters are read at a time where the processor can.
/// </summary>
internal static class Armour
{
    /// <summary>Bytes that may be read behind the characters and written behind the bits.</summary>
    public const int Slack = 32;

    /// <summary>Six bits for every character, 255 for one that is none.</summary>
    private static readonly byte[] Values = [.. Enumerable.Range(0, 256).Select(c => c is >= 48 and <= 87 ? (byte)(c - 48) : c is >= 96 and <= 119 ? (byte)(c - 56) : (byte)255)];

    /// <summary>
    /// Turns characters into bits, written from the first bit of <paramref name="bits"/>; the bits behind them up to the next 192 are zeros.
    /// False where a character is no armour. Reads and writes up to <see cref="Slack"/> bytes too many.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryStrip(ref byte characters, int count, ref byte bits)
    {
        if (!Avx2.IsSupported)
        {
            return TryStripSlowly(ref characters, count, ref bits);
        }

        var bad = Vector256<byte>.Zero;
        var lanes = Vector256<byte>.Indices;
        for (var done = 0; done < count; done += 32)
        {
            var value = Vector256.LoadUnsafe(ref characters, (nuint)done) - Vector256.Create((byte)48);
            var inside = Vector256.LessThan(lanes.AsSByte(), Vector256.Create((sbyte)Math.Min(count - done, 32))).AsByte();
            var high = Vector256.GreaterThan(value, Vector256.Create((byte)47));
            bad |= inside & (Vector256.GreaterThan(value, Vector256.Create((byte)71)) | Vector256.AndNot(Vector256.GreaterThan(value, Vector256.Create((byte)39)), high));
            value = (value - (high & Vector256.Create((byte)8))) & inside;

            // aaaaaa bbbbbb → 12 bits in each 16, then 24 in each 32, then the three bytes first bit first, then the two halves together.
            var pairs = Avx2.MultiplyAddAdjacent(value, Vector256.Create((short)0x0140).AsSByte());
            var quads = Avx2.MultiplyAddAdjacent(pairs, Vector256.Create(0x00011000).AsInt16());
            var ordered = Avx2.Shuffle(quads.AsByte(), Vector256.Create((byte)2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 255, 255, 255, 255, 2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, 255, 255, 255, 255));
            var packed = Avx2.PermuteVar8x32(ordered.AsInt32(), Vector256.Create(0, 1, 2, 4, 5, 6, 3, 7)).AsByte();
            packed.StoreUnsafe(ref bits, (nuint)(done / 4 * 3));
        }

        return bad == Vector256<byte>.Zero;
    }

    private static bool TryStripSlowly(ref byte characters, int count, ref byte bits)
    {
        var sound = true;
        ref var values = ref MemoryMarshal.GetArrayDataReference(Values);
        for (var done = 0; done < count; done += 4)
        {
            var word = 0;
            for (var i = 0; i < 4; i++)
            {
                var value = done + i < count ? Unsafe.Add(ref values, Unsafe.Add(ref characters, done + i)) : (byte)0;
                sound &= value != 255;
                word = (word << 6) | (value & 63);
            }

            ref var target = ref Unsafe.Add(ref bits, done / 4 * 3);
            (target, Unsafe.Add(ref target, 1), Unsafe.Add(ref target, 2)) = ((byte)(word >> 16), (byte)(word >> 8), (byte)word);
        }

        var end = (count + 3) / 4 * 3;
        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref bits, end), Math.Max(0, ((count + 31) / 32 * 24) + 8 - end)).Clear();
        return sound;
    }
}
