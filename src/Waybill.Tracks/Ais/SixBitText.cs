using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// Text of a message in ASCII (ITU-R M.1371-5, annex 8, table 47). The first twenty-four characters, all that most fields have, are decoded with
/// the message; of longer texts the rest is decoded when it is written.
/// </summary>
internal readonly ref struct SixBitText
{
    private const int Held = 24;

    private readonly AisBits bits;
    private readonly int start;
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SixBitText(AisBits bits, int start, int characters)
    {
        this.bits = bits;
        this.start = start;
        var all = 0;
        first = Eight(bits, start, Math.Min(characters, 8), ref all);
        second = all == 8 ? Eight(bits, start + 48, Math.Min(characters - 8, 8), ref all) : 0;
        third = all == 16 ? Eight(bits, start + 96, Math.Min(characters - 16, 8), ref all) : 0;
        while (all >= Held && all < characters && bits.Unsigned(start + (6 * all), 6) != 0)
        {
            all++;
        }

        Untrimmed = all;
        while (all > 0 && Character(all - 1) == ' ')
        {
            all--;
        }

        Length = all;
    }

    /// <summary>Characters without the spaces at the end.</summary>
    public int Length { get; }

    /// <summary>Characters before the first @.</summary>
    public int Untrimmed { get; }

    /// <summary>One character, in ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte Character(int index) => (index >> 3) switch
    {
        0 => (byte)(first >> (8 * index)),
        1 => (byte)(second >> (8 * (index - 8))),
        2 => (byte)(third >> (8 * (index - 16))),
        _ => Ascii(bits.Unsigned(start + (6 * index), 6)),
    };

    /// <summary>Up to eight characters in a word, the first lowest; they end at the first @.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong Eight(AisBits bits, int start, int characters, ref int count)
    {
        var word = 0UL;
        for (var i = 0; i < characters; i++)
        {
            var code = bits.Unsigned(start + (6 * i), 6);
            if (code == 0)
            {
                break;
            }

            word |= (ulong)Ascii(code) << (8 * i);
            count++;
        }

        return word;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Ascii(uint code) => (byte)(code < 32 ? code + 64 : code);
}
