using System.Runtime.InteropServices;

namespace Waybill.Reference.Screening;

/// <summary>
/// Under each key the entries that have it, in one flat array: the key's 32 bits and the entry's 32 bits side by side, sorted. Two keys that
/// fall together only bring in candidates that the matcher turns away.
/// </summary>
internal sealed class KeyPostings
{
    private const int DirectoryBits = 18;
    private readonly ulong[] pairs;
    private readonly int[] directory;

    private KeyPostings(ulong[] pairs)
    {
        this.pairs = pairs;
        directory = new int[(1 << DirectoryBits) + 1];
        foreach (var pair in pairs)
        {
            directory[(int)(pair >> (64 - DirectoryBits)) + 1]++;
        }

        for (var i = 0; i < 1 << DirectoryBits; i++)
        {
            directory[i + 1] += directory[i];
        }
    }

    /// <summary>How many bytes it takes.</summary>
    public long Bytes => (pairs.LongLength * sizeof(ulong)) + (directory.LongLength * sizeof(int));

    /// <summary>Takes the pairs over: sorted, each once.</summary>
    public static KeyPostings Of(List<ulong> pairs)
    {
        var span = CollectionsMarshal.AsSpan(pairs);
        span.Sort();
        var kept = 0;
        for (var i = 0; i < span.Length; i++)
        {
            if (i == 0 || span[i] != span[i - 1])
            {
                span[kept++] = span[i];
            }
        }

        return new KeyPostings(span[..kept].ToArray());
    }

    /// <summary>A key and an entry side by side.</summary>
    public static ulong Pair(ulong key, int entry) => Folded(key) | (uint)entry;

    /// <summary>The entry of a pair.</summary>
    public static int EntryOf(ulong pair) => unchecked((int)pair);

    /// <summary>The pairs of a key; the entry is the lower half of each.</summary>
    public ReadOnlySpan<ulong> Of(ulong key)
    {
        var low = Folded(key);
        var bucket = (int)(low >> (64 - DirectoryBits));
        var inside = pairs.AsSpan(directory[bucket]..directory[bucket + 1]);
        var from = FirstFrom(inside, low);
        var to = low >= 0xFFFFFFFF00000000 ? inside.Length : FirstFrom(inside, low + 0x1_0000_0000);
        return inside[from..to];
    }

    private static int FirstFrom(ReadOnlySpan<ulong> sorted, ulong value)
    {
        var at = sorted.BinarySearch(value);
        return at < 0 ? ~at : at;
    }

    /// <summary>The key spread over the upper half (Fibonacci hashing; Knuth, The Art of Computer Programming 6.4).</summary>
    private static ulong Folded(ulong key) => unchecked(key * 0x9E3779B97F4A7C15) & 0xFFFFFFFF00000000;
}
