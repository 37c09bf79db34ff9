using System.Runtime.CompilerServices;

namespace Waybill.Reading.Tagging;

/// <summary>Finds the tags with the greatest sum for a whole sequence, not word by word (Viterbi 1967).</summary>
internal static class BestTags
{
    /// <summary>The numbers of the best tags.</summary>
    /// <param name="tags">The tags and which may follow which.</param>
    /// <param name="sums">For each word, how much speaks for each tag; used up by the search.</param>
    /// <param name="steps">For each tag before (the last row: the beginning), how much speaks for each tag after it.</param>
    public static int[] Of(TagSet tags, Span<float> sums, ReadOnlySpan<float> steps)
    {
        var count = tags.Count;
        var best = new int[sums.Length / count];
        if (best.Length == 0)
        {
            return best;
        }

        var from = new byte[sums.Length];
        Begin(tags, sums[..count], steps[(tags.Start * count)..]);
        for (var at = count; at < sums.Length; at += count)
        {
            Step(tags, sums.Slice(at - count, count), sums.Slice(at, count), steps, from.AsSpan(at, count));
        }

        best[^1] = Greatest(sums[^count..]);
        for (var word = best.Length - 1; word > 0; word--)
        {
            best[word - 1] = from[(word * count) + best[word]];
        }

        return best;
    }

    /// <summary>Adds to each tag's sum the best way to it, and notes from which tag that way comes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // the innermost loop of all reading by tags
    private static void Step(TagSet tags, ReadOnlySpan<float> before, Span<float> here, ReadOnlySpan<float> steps, Span<byte> from)
    {
        for (var tag = 0; tag < here.Length; tag++)
        {
            var (best, way) = (float.NegativeInfinity, 0);
            for (var last = 0; last < before.Length; last++)
            {
                var sum = before[last] + steps[(last * here.Length) + tag];
                if (sum > best && tags.MayFollow(last, tag))
                {
                    (best, way) = (sum, last);
                }
            }

            here[tag] += best;
            from[tag] = (byte)way;
        }
    }

    /// <summary>The first word of a sequence: only tags that may begin one.</summary>
    private static void Begin(TagSet tags, Span<float> here, ReadOnlySpan<float> steps)
    {
        for (var tag = 0; tag < here.Length; tag++)
        {
            here[tag] = tags.MayFollow(tags.Start, tag) ? here[tag] + steps[tag] : float.NegativeInfinity;
        }
    }

    private static int Greatest(ReadOnlySpan<float> sums)
    {
        var best = 0;
        for (var tag = 1; tag < sums.Length; tag++)
        {
            best = sums[tag] > sums[best] ? tag : best;
        }

        return best;
    }
}
