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

        Uncommon(MemoryMarshal.CreateReadOnlySpan(ref start, length));
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
    private static bool IsCommon(ref byte start, int length)
    {
        if (!BitConverter.IsLittleEndian || start != '!' || Unsafe.Add(ref start, length - 3) != '*' || Unsafe.Add(ref start, length - Tail) != ',')
        {
            return false;
        }

        var format = (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref start, 2)) >> 8) | 0x202020;
        return format is HeardFormat or OwnFormat && (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, 6)) & ButChannel) == OnePart
            && char.IsAsciiLetterOrDigit((char)Unsafe.Add(ref start, PayloadStart - 2))
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
