using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waybill.Tracks.Ais;

/// <summary>A message of several sentences on its way: the bits of the parts heard so far.</summary>
internal sealed class FragmentSlot
{
    /// <summary>Parts a message can have: their number is one digit.</summary>
    private const int MostParts = 9;

    private readonly byte[] bits = new byte[Framed.MostBits / 8 + AisBits.Margin + Armour.Slack];
    private readonly byte[] station = new byte[TagBlock.MostText];
    private readonly long[] lines = new long[MostParts];
    private int stationLength;

    public FragmentKey Key { get; private set; }

    /// <summary>How many parts were heard; the next one wanted is one more.</summary>
    public int Parts { get; private set; }

    public int Total { get; private set; }

    public int Length { get; private set; }

    public long Time { get; private set; }

    public byte Channel { get; private set; }

    public bool BadChecksum { get; private set; }

    /// <summary>The number of the last sentence that belongs to it, in the order of reading.</summary>
    public long Sentence { get; private set; }

    public ref byte Origin => ref bits[0];

    public ReadOnlySpan<byte> Station => station.AsSpan(0, stationLength);

    public ReadOnlySpan<long> Lines => lines.AsSpan(0, Parts);

    public AisBits Bits => new(ref bits[0], Length);

    /// <summary>Begins anew with a first part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Open(in Framed part, in FragmentKey key)
    {
        (Key, Total, Parts, Length, Channel, BadChecksum) = (key, part.Total, 0, 0, part.Channel, false);
        Time = part.Time;
        stationLength = Math.Min(part.Station.Length, station.Length);
        part.Station[..stationLength].CopyTo(station);
        Array.Clear(bits);
    }

    /// <summary>Adds the bits of the next part; they are moved where the parts before do not end with a byte. False where there are too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(in Framed part, ref byte stripped, int count)
    {
        lines[Parts++] = part.Line;
        Sentence = part.Sentence;
        BadChecksum |= part.BadChecksum;
        Time = Time == Reception.NoTime ? part.Time : Time;
        if (Length + count > Framed.MostBits)
        {
            return false;
        }

        if ((Length & 7) == 0)
        {
            MemoryMarshal.CreateReadOnlySpan(ref stripped, (count + 7) / 8).CopyTo(bits.AsSpan(Length / 8));
        }
        else
        {
            Shift(new AisBits(ref stripped, count));
        }

        Length += count;
        return true;
    }

    /// <summary>Sets bits behind a part that did not end with a byte; what the last byte holds beyond its part was not sent and is cleared.</summary>
    private void Shift(AisBits source)
    {
        bits[Length >> 3] &= (byte)(0xFF00 >> (Length & 7));
        for (var taken = 0; taken < source.Length; taken += 8)
        {
            var width = Math.Min(8, source.Length - taken);
            Put(Length + taken, (byte)(source.Unsigned(taken, width) << (8 - width)));
        }
    }

    private void Put(int bit, byte value)
    {
        bits[bit >> 3] |= (byte)(value >> (bit & 7));
        if ((bit & 7) != 0)
        {
            bits[(bit >> 3) + 1] = (byte)(value << (8 - (bit & 7)));
        }
    }
}
