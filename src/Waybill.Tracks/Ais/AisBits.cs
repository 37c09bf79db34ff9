using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// The bits of one message as they came over the air, first bit first. Behind the last bit lie zeros enough for any field of a layout, so that
/// a message cut short reads as zeros there and never as the one before it.
/// </summary>
internal readonly ref struct AisBits
{
    /// <summary>Bytes of zeros that must follow the bits: the longest layout whose fields are read whatever the length.</summary>
    public const int Margin = 160;

    private readonly ref byte origin;

    public AisBits(ref byte origin, int length)
    {
        this.origin = ref origin;
        Length = length;
    }

    /// <summary>How many bits were sent, fill bits not counted.</summary>
    public int Length { get; }

    public int Type => (int)Unsigned(0, 6);

    public int Repeat => (int)Unsigned(6, 2);

    public uint Mmsi => Unsigned(8, 30);

    /// <summary>An unsigned number of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Unsigned(int start, int width) => (uint)(Word(start) >> (64 - width));

    /// <summary>A number in two's complement of at most 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Signed(int start, int width) => (int)((long)Word(start) >> (64 - width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Flag(int bit) => Unsigned(bit, 1) != 0;

    /// <summary>The bytes from a byte boundary on, with the last one as it came.</summary>
    public ReadOnlySpan<byte> Bytes(int start, int bits) => MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref origin, start >> 3), (bits + 7) >> 3);

    /// <summary>Six-bit text of a fixed number of characters (ITU-R M.1371-5, annex 8, table 47): it ends at the first @; spaces at its end say nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public SixBitText Text(int start, int characters) => new(this, start, characters);

    /// <summary>Six-bit text from a bit to the end of the message.</summary>
    public SixBitText Rest(int start) => new(this, start, Math.Max(0, (Length - start) / 6));

    /// <summary>The bits from one on, moved to the top of a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Word(int start)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref origin, start >> 3));
        return (BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(word) : word) << (start & 7);
    }
}
