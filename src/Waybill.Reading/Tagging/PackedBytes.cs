using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Waybill.Reading.Tagging;

/// <summary>Reads what a <see cref="BinaryWriter"/> has written, from bytes that lie in memory: many times quicker than asking a stream for each.</summary>
/// <param name="bytes">From the first to be read to the last.</param>
internal sealed class PackedBytes(byte[] bytes)
{
    private const int MostBits = 35;

    private int at;

    /// <summary>A number of seven bits a byte, the smallest first; the highest bit of a byte says that more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a model holds millions, nearly all of one byte
    public int Number() => at < bytes.Length && bytes[at] < 0x80 ? bytes[at++] : Longer();

    /// <summary>A number of either sign, written so that small ones stay short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Signed()
    {
        var packed = Number();
        return (packed >> 1) ^ -(packed & 1);
    }

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Next(sizeof(float)));

    /// <summary>A text after its length.</summary>
    public string Text() => Encoding.UTF8.GetString(Next(Number()));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Longer()
    {
        var number = 0u;
        for (var shift = 0; shift < MostBits && at < bytes.Length; shift += 7)
        {
            var next = bytes[at++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return unchecked((int)number);
            }
        }

        throw at == bytes.Length ? new EndOfStreamException() : new FormatException();
    }

    private ReadOnlySpan<byte> Next(int count)
    {
        if ((uint)count > (uint)(bytes.Length - at))
        {
            throw new EndOfStreamException();
        }

        at += count;
        return bytes.AsSpan(at - count, count);
    }
}
