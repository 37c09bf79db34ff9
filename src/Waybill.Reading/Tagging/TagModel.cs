using System.Numerics;
using System.Runtime.CompilerServices;

namespace Waybill.Reading.Tagging;

/// <summary>
/// What a tagger has learnt: how much each clue speaks for each tag, and each tag for the next. A sequence gets the tags with the
/// greatest sum.
/// </summary>
internal sealed partial class TagModel
{
    /// <summary>For each clue's number the row of its weights, from 1; 0 for a clue that says nothing.</summary>
    private readonly int[] rows;
    private readonly short[] weights;
    private readonly float[] steps;

    /// <summary>The length of a row: the tags, and noughts up to a whole number of the processor's vectors.</summary>
    private readonly int stride;

    /// <param name="tags">What it tells apart.</param>
    /// <param name="rows">For each clue's number the row of its weights, from 1; 0 for none.</param>
    /// <param name="kept">How many rows there are; their weights are to be filled in.</param>
    /// <param name="steps">From each tag to the next, the beginning last.</param>
    private TagModel(TagSet tags, int[] rows, int kept, float[] steps)
    {
        (Tags, this.rows, this.steps) = (tags, rows, steps);
        stride = (tags.Count + Vector<short>.Count - 1) / Vector<short>.Count * Vector<short>.Count;
        weights = new short[kept * stride];
    }

    public TagSet Tags { get; }

    /// <summary>The numbers of the best tags for a sequence.</summary>
    /// <param name="clues">What is known about each word.</param>
    /// <param name="caution">Added for every word left outside, in the model's own units; below nought for a tagger that finds more.</param>
    public int[] Tag(Clues clues, float caution = 0)
    {
        var sums = new float[clues.Count * Tags.Count];
        for (var word = 0; word < clues.Count; word++)
        {
            var here = sums.AsSpan(word * Tags.Count, Tags.Count);
            Weigh(clues[word], here);
            here[0] += caution;
        }

        return BestTags.Of(Tags, sums, steps);
    }

    /// <summary>How much the clues of one word speak for each tag. Compiled for speed from the start: unoptimised, vectors are many times slower than none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Weigh(ReadOnlySpan<uint> clues, Span<float> sums)
    {
        Span<int> whole = stackalloc int[stride];
        whole.Clear();
        var mask = (uint)rows.Length - 1;
        foreach (var clue in clues)
        {
            var row = rows[clue & mask];
            if (row > 0)
            {
                Add(weights.AsSpan((row - 1) * stride, stride), whole);
            }
        }

        for (var tag = 0; tag < sums.Length; tag++)
        {
            sums[tag] = whole[tag];
        }
    }

    private static void Add(ReadOnlySpan<short> row, Span<int> whole)
    {
        for (var at = 0; at < row.Length; at += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[at..]), out var low, out var high);
            var (first, second) = (at, at + Vector<int>.Count);
            (new Vector<int>(whole[first..]) + low).CopyTo(whole[first..]);
            (new Vector<int>(whole[second..]) + high).CopyTo(whole[second..]);
        }
    }
}
