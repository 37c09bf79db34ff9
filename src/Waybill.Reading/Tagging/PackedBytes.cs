using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Waybill.Reading.Tagging;

/// <summary>Reads what a <see cref="BinaryWriter"/> has written, from bytes that lie in memory: many times quicker than asking a stream for each.</summary>
/// <param name="bytes">From the first to be read to the last.</param>
internal ref struct PackedBytes(ReadOnlySpan<byte> bytes)
{
    private const int MostBits = 35;

    private ReadOnlySpan<byte> left = bytes;

    /// <summary>A number of seven bits a byte, the smallest first; the highest bit of a byte says that more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // a model holds millions, nearly all of one byte
    public int Number()
    {
        if (left.IsEmpty || left[0] >= 0x80)
        {
            return Longer();
        }

        var number = left[0];
        left = left[1..];
        return number;
    }

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
        for (var (shift, at) = (0, 0); shift < MostBits && at < left.Length; (shift, at) = (shift + 7, at + 1))
        {
            number |= (uint)(left[at] & 0x7F) << shift;
            if (left[at] < 0x80)
            {
                left = left[(at + 1)..];
                return unchecked((int)number);
            }
        }

        throw left.IsEmpty ? new EndOfStreamException() : new FormatException();
    }

    private ReadOnlySpan<byte> Next(int count)
    {
        if ((uint)count > (uint)left.Length)
        {
            throw new EndOfStreamException();
        }

        var next = left[..count];
        left = left[count..];
        return next;
    }
}
