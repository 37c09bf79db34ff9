using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// Reads lines, and gives the messages in them to a sink. The commonest line, one sentence alone on it with a right checksum, is taken here; all
/// others in <c>AisDecoder.Lines.cs</c>. Nothing is allocated for a line or a message.
/// </summary>
internal sealed partial class AisDecoder<TSink>(TSink sink, DecodeOptions options, DecodeCounts counts)
    where TSink : struct, IAisSink
{
    /// <summary>Where the payload begins in <c>!AIVDM,1,1,,A,</c>.</summary>
    private const int PayloadStart = 14;

    /// <summary>What stands behind the payload: <c>,0*hh</c>.</summary>
    private const int Tail = 5;

    /// <summary>Characters of payload in the commonest line: a type 5 in one sentence has 71.</summary>
    private const int CommonCharacters = 96;

    private const ulong OnePart = 0x2C_00_2C_2C_31_2C_31_2CUL;
    private const ulong ButChannel = 0xFF_00_FF_FF_FF_FF_FF_FFUL;
    private const ulong OnlyCommas = 0x00_FF_00_FF_00_FF_00_FFUL;
    private const ulong PartCommas = 0x00_2C_00_2C_00_2C_00_2CUL;
    private const uint HeardFormat = 0x6D6476;
    private const uint OwnFormat = 0x6F6476;

    private readonly FragmentSlots slots = new(counts, options);
    private readonly byte[] bits = GC.AllocateArray<byte>(1024, pinned: true);

    /// <summary>A line without its line end. Up to <see cref="LineBlocks.Slack"/> bytes behind it are read and not used.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Line(ref byte start, int length)
    {
        counts.Lines++;
        line++;
        if (length > 0 && Unsafe.Add(ref start, length - 1) == '\r')
        {
            length--;
        }

        var characters = length - PayloadStart - Tail;
        if ((uint)(characters - 1) < CommonCharacters && IsCommon(ref start, length))
        {
            var fill = Unsafe.Add(ref start, length - 4) - '0';
            ref var origin = ref MemoryMarshal.GetArrayDataReference(bits);
            if ((uint)fill <= 5 && Checksum.Of(ref Unsafe.Add(ref start, 1), length - 4) == Checksum.Stated(Unsafe.Add(ref start, length - 2), Unsafe.Add(ref start, length - 1))
                && Armour.TryStrip(ref Unsafe.Add(ref start, PayloadStart), characters, ref origin) && clockTime == Reception.NoTime)
            {
                sentences++;
                Settle(Deliver(new AisBits(ref origin, (characters * 6) - fill), new Reception { Line = line, Time = Reception.NoTime, Channel = Unsafe.Add(ref start, PayloadStart - 2) }), 1);
                return;
            }
        }

        else if ((uint)(characters - 2) < CommonCharacters && clockTime == Reception.NoTime && CommonPart(ref start, length))
        {
            return;
        }

        Uncommon(MemoryMarshal.CreateReadOnlySpan(ref start, length));
    }

    /// <summary>Takes a line <c>!ttVDM,t,p,s,c,…,f*hh</c>, a part of a message alone on its line; false where it has another form or a fault.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CommonPart(ref byte start, int length)
    {
        var (total, part, sequence) = (Unsafe.Add(ref start, 7) - '0', Unsafe.Add(ref start, 9) - '0', Unsafe.Add(ref start, 11) - '0');
        var fill = Unsafe.Add(ref start, length - 4) - '0';
        if ((Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 6)) & OnlyCommas) != PartCommas || Unsafe.Add(ref start, PayloadStart) != ','
            || !HasCommonEnds(ref start, length) || (uint)(total - 2) > 7 || (uint)(part - 1) >= (uint)total || (uint)sequence > 9 || (uint)fill > 5
            || Checksum.Of(ref Unsafe.Add(ref start, 1), length - 4) != Checksum.Stated(Unsafe.Add(ref start, length - 2), Unsafe.Add(ref start, length - 1)))
        {
            return false;
        }

        var characters = length - PayloadStart - 1 - Tail;
        ref var origin = ref MemoryMarshal.GetArrayDataReference(bits);
        if (!Armour.TryStrip(ref Unsafe.Add(ref start, PayloadStart + 1), characters, ref origin))
        {
            return false;
        }

        sentences++;
        var framed = new Framed
        {
            Line = line,
            Sentence = sentences,
            Talker = SentenceFrame.Talker(ref start),
            Total = total,
            Part = part,
            Sequence = sequence,
            Channel = Unsafe.Add(ref start, PayloadStart - 1),
            Time = Reception.NoTime,
        };
        if (Fragment(framed, ref origin, (characters * 6) - fill) is { } because)
        {
            counts.Reject(because);
        }

        return true;
    }

    /// <summary>Nothing more will come of this file.</summary>
    public void End()
    {
        slots.End();
        line = 0;
        clockTime = Reception.NoTime;
    }

    /// <summary>Whether a line has the form <c>!ttVDM,1,1,,c,…,f*hh</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsCommon(ref byte start, int length) =>
        (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 6)) & ButChannel) == OnePart && Unsafe.Add(ref start, PayloadStart - 2) != ','
        && HasCommonEnds(ref start, length);

    /// <summary>Whether a line begins as an AIS sentence does and ends with <c>,f*hh</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasCommonEnds(ref byte start, int length)
    {
        var format = (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, 2)) >> 8) | 0x202020;
        return BitConverter.IsLittleEndian && start == '!' && Unsafe.Add(ref start, length - 3) == '*' && Unsafe.Add(ref start, length - Tail) == ','
            && format is HeardFormat or OwnFormat
            && char.IsAsciiLetterOrDigit((char)Unsafe.Add(ref start, 1)) && char.IsAsciiLetterOrDigit((char)Unsafe.Add(ref start, 2));
    }

    /// <summary>Counts the lines of one message.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Settle(RejectionReason? reason, int lines)
    {
        if (reason is { } because)
        {
            counts.Reject(because, lines);
        }
        else
        {
            counts.Messages++;
            counts.Fragments += lines - 1;
        }
    }
}

/// <summary>The lines of a stream, for a decoder.</summary>
internal readonly struct AisLines<TSink>(AisDecoder<TSink> decoder) : ILineSink
    where TSink : struct, IAisSink
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Line(ref byte start, int length) => decoder.Line(ref start, length);

    public void Overlong() => decoder.Overlong();

    public void End() => decoder.End();
}
