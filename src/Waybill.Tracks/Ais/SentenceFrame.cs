using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>Takes a sentence apart that is not of the commonest form: with parts, in small letters, with text before or behind it.</summary>
internal static class SentenceFrame
{
    private const int MostFields = 7;

    /// <summary>Whether an AIS sentence begins here: '!', two letters or digits for who speaks, VDM for what was heard or VDO for the own ship.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Begins(ReadOnlySpan<byte> text) =>
        text.Length > 6 && text[0] == '!' && char.IsAsciiLetterOrDigit((char)text[1]) && char.IsAsciiLetterOrDigit((char)text[2])
        && (text[3] | 0x20) == 'v' && (text[4] | 0x20) == 'd' && (text[5] | 0x20) is 'm' or 'o' && text[6] == ',';

    /// <summary>Where the checksum's asterisk stands, -1 where there is none with two digits behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Star(ReadOnlySpan<byte> sentence)
    {
        var star = sentence.IndexOf((byte)'*');
        return star >= 0 && star + 2 < sentence.Length && Checksum.Stated(sentence[star + 1], sentence[star + 2]) >= 0 ? star : -1;
    }

    /// <summary>Whether the checksum behind an asterisk is right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsSound(ReadOnlySpan<byte> sentence, int star) =>
        star > 0 && Checksum.Of(ref MemoryMarshal.GetReference(sentence[1..]), star - 1) == Checksum.Stated(sentence[star + 1], sentence[star + 2]);

    /// <summary>Reads the fields before the asterisk; false where they are not those of an AIS sentence.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> body, in Surroundings around, out Framed framed)
    {
        framed = default;
        Span<int> commas = stackalloc int[MostFields];
        var found = 0;
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == ',')
            {
                if (found == MostFields)
                {
                    return false;
                }

                commas[found++] = i;
            }
        }

        if (found != 6)
        {
            return false;
        }

        var (total, part) = (Digit(body, commas[0], commas[1]), Digit(body, commas[1], commas[2]));
        var sequence = commas[3] == commas[2] + 1 ? -1 : Digit(body, commas[2], commas[3]);
        var channel = commas[4] - commas[3] - 1;
        // Six fill bits, a whole character, are sent by some base stations; none may be said by an empty field.
        var fill = commas[5] == body.Length - 1 ? 0 : Digit(body, commas[5], body.Length);
        if (total < 1 || part < 1 || part > total || sequence == -2 || channel > 1 || fill < 0)
        {
            return false;
        }

        framed = new Framed
        {
            Line = around.Line,
            Sentence = around.Sentence,
            Talker = Talker(ref MemoryMarshal.GetReference(body)),
            Total = total,
            Part = part,
            Sequence = sequence,
            Channel = channel == 0 ? (byte)0 : body[commas[3] + 1],
            Payload = body[(commas[4] + 1)..commas[5]],
            Fill = fill,
            BadChecksum = around.BadChecksum,
            Time = around.Time,
            Station = around.Station,
            Group = around.Group,
        };
        return true;
    }

    /// <summary>The two letters after the '!', in capitals, and whether the own ship is told of, as one number.</summary>
    public static int Talker(ref byte start) =>
        ((Capital(Unsafe.Add(ref start, 1)) << 9) | (Capital(Unsafe.Add(ref start, 2)) << 1)) + (Capital(Unsafe.Add(ref start, 5)) == 'O' ? 1 : 0);

    private static int Capital(byte c) => c >= 'a' ? c - 32 : c;

    /// <summary>The one digit between two commas, -2 where there is anything else.</summary>
    private static int Digit(ReadOnlySpan<byte> body, int before, int after) =>
        after == before + 2 && body[before + 1] is >= (byte)'0' and <= (byte)'9' ? body[before + 1] - '0' : -2;
}

/// <summary>What is known of a sentence from the text around it.</summary>
internal readonly ref struct Surroundings
{
    public long Line { get; init; }

    public long Sentence { get; init; }

    public bool BadChecksum { get; init; }

    public long Time { get; init; }

    public ReadOnlySpan<byte> Station { get; init; }

    public ReadOnlySpan<byte> Group { get; init; }
}
