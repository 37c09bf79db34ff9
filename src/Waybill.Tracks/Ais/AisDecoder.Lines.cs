using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>The lines that are not of the commonest form.</summary>
internal sealed partial class AisDecoder<TSink>
{
    private long line;
    private long sentences;

    /// <summary>The time of the last $PGHP line, until the sentence that it announces has come.</summary>
    private long clockTime = Reception.NoTime;

    private int clockChecksum;

    /// <summary>A line longer than any buffer.</summary>
    public void Overlong()
    {
        counts.Lines++;
        line++;
        counts.Reject(RejectionReason.Overlong);
    }

    private void Uncommon(ReadOnlySpan<byte> text)
    {
        if (Read(text) is { } because)
        {
            counts.Reject(because);
        }
    }

    /// <summary>Reads what stands before the sentence; null where the line is counted already, as a message's or as a waiting part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RejectionReason? Read(ReadOnlySpan<byte> text)
    {
        text = text.Trim(" \t\r\0"u8);
        if (text.IsEmpty)
        {
            return RejectionReason.Blank;
        }

        if (text[0] == '#')
        {
            return RejectionReason.Comment;
        }

        TagBlock tags = default;
        var tagged = false;
        var prefix = Reception.NoTime;
        while (true)
        {
            var at = text.IndexOfAny((byte)'!', (byte)'\\', (byte)'$');
            if (at < 0)
            {
                return RejectionReason.Foreign;
            }

            prefix = prefix == Reception.NoTime && at > 0 ? Timestamps.Prefix(text[..at]) : prefix;
            text = text[at..];
            if (text[0] != '\\')
            {
                break;
            }

            var end = text[1..].IndexOf((byte)'\\');
            if (end < 0)
            {
                return RejectionReason.Foreign;
            }

            if (TagBlock.TryParse(text.Slice(1, end), out var block))
            {
                tags = block;
                tagged = true;
            }
            else
            {
                counts.TagBlocksRefused++;
            }

            text = text[(end + 2)..];
        }

        return text[0] == '$' ? Clock(text) : Sentence(text, tagged ? tags.Time : Reception.NoTime, prefix, tags.Station, tags.Group);
    }

    private RejectionReason Clock(ReadOnlySpan<byte> text)
    {
        if (!ReceiverClock.Is(text))
        {
            return RejectionReason.Foreign;
        }

        if (!ReceiverClock.TryParse(text, out clockTime, out clockChecksum))
        {
            clockTime = Reception.NoTime;
            return RejectionReason.Checksum;
        }

        return RejectionReason.Clock;
    }

    /// <summary>A sentence with what stands behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RejectionReason? Sentence(ReadOnlySpan<byte> text, long tagTime, long prefixTime, ReadOnlySpan<byte> station, ReadOnlySpan<byte> group)
    {
        if (!SentenceFrame.Begins(text))
        {
            return RejectionReason.Foreign;
        }

        sentences++;
        var star = SentenceFrame.Star(text);
        var behind = star < 0 ? default : text[(star + 3)..];
        var sound = SentenceFrame.IsSound(text, star);
        var announced = clockTime != Reception.NoTime && star >= 0 && (clockChecksum < 0 || clockChecksum == Checksum.Stated(text[star + 1], text[star + 2]));
        var heard = announced ? clockTime : Reception.NoTime;
        clockTime = Reception.NoTime;
        if (!sound && !options.KeepBad)
        {
            return RejectionReason.Checksum;
        }

        if (behind.Contains((byte)'!'))
        {
            return RejectionReason.RunOn;
        }

        var (start, length) = Suffix.Station(behind, out var behindTime);
        var around = new Surroundings
        {
            Line = line,
            Sentence = sentences,
            BadChecksum = !sound,
            Time = First(tagTime, prefixTime, heard, behindTime),
            Station = station.IsEmpty ? behind.Slice(start, length) : station,
            Group = group,
        };
        if (!SentenceFrame.TryRead(star < 0 ? text : text[..star], around, out var framed))
        {
            return RejectionReason.Malformed;
        }

        return framed.Payload.Length > Framed.MostCharacters ? RejectionReason.Overlong : Part(framed);
    }

    /// <summary>A sentence taken apart: a whole message or a part of one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RejectionReason? Part(in Framed part)
    {
        ref var origin = ref MemoryMarshal.GetArrayDataReference(bits);
        if (!Armour.TryStrip(ref MemoryMarshal.GetReference(part.Payload), part.Payload.Length, ref origin))
        {
            return RejectionReason.Payload;
        }

        var count = Math.Max(0, (part.Payload.Length * 6) - part.Fill);
        if (part.Total > 1)
        {
            return Fragment(part, ref origin, count);
        }

        if (count > Framed.MostBits)
        {
            return RejectionReason.Overlong;
        }

        Settle(Deliver(new AisBits(ref origin, count), new Reception { Line = part.Line, Time = part.Time, Station = part.Station, Channel = part.Channel, BadChecksum = part.BadChecksum }), 1);
        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private RejectionReason? Fragment(in Framed part, ref byte stripped, int count)
    {
        var key = new FragmentKey(part.Talker, part.Sequence, TagBlock.Hash(part.Station), TagBlock.Hash(part.Group));
        var slot = part.Part == 1 ? slots.Begin(part, key) : slots.Next(part, key);
        if (slot is null)
        {
            return RejectionReason.Orphan;
        }

        if (!slot.Add(part, ref stripped, count))
        {
            Settle(RejectionReason.Overlong, slot.Parts);
            slots.Close(slot);
        }
        else if (slot.Parts == slot.Total)
        {
            var reception = new Reception { Line = slot.Lines[0], Lines = slot.Lines, Time = slot.Time, Station = slot.Station, Channel = slot.Channel, BadChecksum = slot.BadChecksum };
            Settle(Deliver(slot.Bits, reception), slot.Parts);
            slots.Close(slot);
        }

        return null;
    }

    private static long First(long a, long b, long c, long d) => a != Reception.NoTime ? a : b != Reception.NoTime ? b : c != Reception.NoTime ? c : d;
}
