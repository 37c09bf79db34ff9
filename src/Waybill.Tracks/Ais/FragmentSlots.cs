using System.Runtime.CompilerServices;

namespace Waybill.Tracks.Ais;

/// <summary>
/// The messages of several sentences that are on their way. A first part begins its slot anew; a later part is taken only as the next one of an
/// open slot; a slot that waits too long, by time or by sentences, is closed, so that no message gets the tail of another.
/// </summary>
internal sealed class FragmentSlots
{
    private const int Most = 256;

    private readonly FragmentSlot[] slots = [.. Enumerable.Range(0, Most).Select(_ => new FragmentSlot())];
    private readonly DecodeCounts counts;
    private readonly long age;
    private readonly int distance;

    /// <summary>The open ones come first, in no order.</summary>
    private int open;

    public FragmentSlots(DecodeCounts counts, DecodeOptions options)
    {
        this.counts = counts;
        (age, distance) = (options.FragmentAge.Ticks / TimeSpan.TicksPerMicrosecond, options.FragmentDistance);
    }

    /// <summary>A slot for a first part, begun anew.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FragmentSlot Begin(in Framed part, in FragmentKey key)
    {
        var at = Find(part, key);
        if (at >= 0)
        {
            Drop(at);
        }
        else if (open == Most)
        {
            Drop(Oldest());
        }

        var slot = slots[open++];
        slot.Open(part, key);
        return slot;
    }

    /// <summary>The slot that waits for this part, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public FragmentSlot? Next(in Framed part, in FragmentKey key)
    {
        var at = Find(part, key);
        if (at < 0)
        {
            return null;
        }

        var slot = slots[at];
        if (part.Total == slot.Total && part.Part == slot.Parts + 1)
        {
            return slot;
        }

        // A part heard twice does no harm; any other gap cannot be filled any more.
        if (part.Total != slot.Total || part.Part > slot.Parts + 1)
        {
            Drop(at);
        }

        return null;
    }

    /// <summary>Closes a slot whose parts were all used.</summary>
    public void Close(FragmentSlot slot) => Remove(Array.IndexOf(slots, slot, 0, open));

    /// <summary>Closes all: nothing more will come.</summary>
    public void End()
    {
        while (open > 0)
        {
            Drop(open - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(in Framed part, in FragmentKey key)
    {
        for (var at = open - 1; at >= 0; at--)
        {
            var slot = slots[at];
            if (part.Sentence - slot.Sentence > distance)
            {
                Drop(at);
            }
            else if (slot.Key.Fits(key) && (slot.Channel == part.Channel || slot.Channel == 0 || part.Channel == 0))
            {
                if (part.Time == Reception.NoTime || slot.Time == Reception.NoTime || Math.Abs(part.Time - slot.Time) <= age)
                {
                    return at;
                }

                Drop(at);
            }
        }

        return -1;
    }

    private int Oldest()
    {
        var oldest = 0;
        for (var at = 1; at < open; at++)
        {
            oldest = slots[at].Sentence < slots[oldest].Sentence ? at : oldest;
        }

        return oldest;
    }

    private void Drop(int at)
    {
        counts.Reject(RejectionReason.Incomplete, slots[at].Parts);
        Remove(at);
    }

    private void Remove(int at)
    {
        open--;
        (slots[at], slots[open]) = (slots[open], slots[at]);
    }
}
