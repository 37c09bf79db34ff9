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
        if (Find(part, key) is { } old)
        {
            Drop(old);
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
        var slot = Find(part, key);
        if (slot is null || (part.Total == slot.Total && part.Part == slot.Parts + 1))
        {
            return slot;
        }

        // A part heard twice does no harm; any other gap cannot be filled any more.
        if (part.Total != slot.Total || part.Part > slot.Parts + 1)
        {
            Drop(slot);
        }

        return null;
    }

    /// <summary>Closes a slot whose parts were all used.</summary>
    public void Close(FragmentSlot slot)
    {
        var at = Array.IndexOf(slots, slot, 0, open);
        open--;
        (slots[at], slots[open]) = (slots[open], slots[at]);
    }

    /// <summary>Closes all: nothing more will come.</summary>
    public void End()
    {
        while (open > 0)
        {
            Drop(slots[open - 1]);
        }
    }

    /// <summary>The slot of the same key, else, for a later part, the newest one that it fits. Slots too old are closed on the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FragmentSlot? Find(in Framed part, in FragmentKey key)
    {
        FragmentSlot? found = null;
        for (var at = open - 1; at >= 0; at--)
        {
            var slot = slots[at];
            var same = slot.Key.IsSame(key);
            if (part.Sentence - slot.Sentence > distance || (same && IsLate(part, slot)))
            {
                Drop(slot);
            }
            else if (slot.Channel == part.Channel || slot.Channel == 0 || part.Channel == 0)
            {
                if (same)
                {
                    return slot;
                }

                if (part.Part > 1 && slot.Key.Fits(key) && !IsLate(part, slot) && (found is null || slot.Sentence > found.Sentence))
                {
                    found = slot;
                }
            }
        }

        return found;
    }

    /// <summary>Whether times are known and too far apart. Clocks of several stations differ, so a slot is measured against its own parts only.</summary>
    private bool IsLate(in Framed part, FragmentSlot slot) =>
        part.Time != Reception.NoTime && slot.Time != Reception.NoTime && Math.Abs(part.Time - slot.Time) > age;

    private FragmentSlot Oldest()
    {
        var oldest = slots[0];
        for (var at = 1; at < open; at++)
        {
            oldest = slots[at].Sentence < oldest.Sentence ? slots[at] : oldest;
        }

        return oldest;
    }

    private void Drop(FragmentSlot slot)
    {
        counts.Reject(RejectionReason.Incomplete, slot.Parts);
        Close(slot);
    }
}
