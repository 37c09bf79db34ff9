using System.Numerics;

namespace Waybill.Reading.Tagging;

/// <summary>
/// Learns a <see cref="TagModel"/> from examples: the averaged structured perceptron (Collins 2002). The same examples in the same order
/// with the same seed give the same model, to the byte.
/// </summary>
internal sealed class TagTraining
{
    /// <summary>The greatest weight that is kept; the others keep their proportion to it.</summary>
    private const int Finest = 8191;

    private readonly TagSet tags;
    private readonly Learned words;
    private readonly Learned steps;
    private readonly uint mask;
    private long seen = 1;

    private TagTraining(TagSet tags, int bits)
    {
        this.tags = tags;
        mask = (1u << bits) - 1;
        words = new Learned((1 << bits) * tags.Count);
        steps = new Learned((tags.Count + 1) * tags.Count);
    }

    /// <summary>
    /// Lets each learner go through the examples several times, each time in another order, and adds up what they have learnt: what only one
    /// of them believes is mostly an accident of its order.
    /// </summary>
    /// <param name="tags">What to tell apart.</param>
    /// <param name="examples">What to learn from.</param>
    /// <param name="course">How.</param>
    /// <param name="tell">Called after each round with its number, from 1, and the share of words that were tagged right in it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static TagModel Train(
        TagSet tags, IReadOnlyList<TagExample> examples, TagCourse course, Action<int, double>? tell, CancellationToken cancellationToken)
    {
        var together = new TagTraining(tags, course.Bits);
        for (var learner = 0; learner < course.Learners; learner++)
        {
            var one = new TagTraining(tags, course.Bits);
            one.Learn(examples, course.Rounds, course.Seed + learner, tell, cancellationToken);
            together.words.Add(one.words.Mean(one.seen));
            together.steps.Add(one.steps.Mean(one.seen));
        }

        return together.Model();
    }

    private void Learn(IReadOnlyList<TagExample> examples, int rounds, int seed, Action<int, double>? tell, CancellationToken cancellationToken)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var chance = new Random(seed);
        for (var round = 1; round <= rounds; round++)
        {
            chance.Shuffle(order);
            var (right, all) = (0L, 0L);
            foreach (var number in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                right += Learn(examples[number]);
                all += examples[number].Tags.Length;
            }

            tell?.Invoke(round, all == 0 ? 1 : (double)right / all);
        }
    }

    /// <summary>Tags one example as things stand, moves the weights towards the right tags, and says how many were right.</summary>
    private int Learn(TagExample example)
    {
        var (found, right) = (BestTags.Of(tags, Sums(example.Clues), steps.Now), 0);
        for (var word = 0; word < found.Length; word++)
        {
            var (wanted, got) = (example.Tags[word], found[word]);
            right += wanted == got ? 1 : 0;
            if (wanted != got)
            {
                foreach (var clue in example.Clues[word])
                {
                    Move(clue, wanted, got);
                }
            }

            var (wantedBefore, gotBefore) = word == 0 ? (tags.Start, tags.Start) : (example.Tags[word - 1], found[word - 1]);
            if (wanted != got || wantedBefore != gotBefore)
            {
                steps.Move((wantedBefore * tags.Count) + wanted, 1, seen);
                steps.Move((gotBefore * tags.Count) + got, -1, seen);
            }
        }

        seen++;
        return right;
    }

    /// <summary>For each word, how much speaks for each tag as things stand.</summary>
    private float[] Sums(Clues clues)
    {
        var sums = new float[clues.Count * tags.Count];
        for (var word = 0; word < clues.Count; word++)
        {
            var here = sums.AsSpan(word * tags.Count, tags.Count);
            foreach (var clue in clues[word])
            {
                Add(here, words.Now.AsSpan(Row(clue), tags.Count));
            }
        }

        return sums;
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> weights)
    {
        var tag = 0;
        for (; tag + Vector<float>.Count <= sums.Length; tag += Vector<float>.Count)
        {
            (new Vector<float>(sums[tag..]) + new Vector<float>(weights[tag..])).CopyTo(sums[tag..]);
        }

        for (; tag < sums.Length; tag++)
        {
            sums[tag] += weights[tag];
        }
    }

    private int Row(uint clue) => (int)(clue & mask) * tags.Count;

    private void Move(uint clue, int wanted, int got)
    {
        var row = Row(clue);
        words.Move(row + wanted, 1, seen);
        words.Move(row + got, -1, seen);
    }

    private TagModel Model()
    {
        var greatest = Math.Max(Math.Max(words.Now.Max(Math.Abs), steps.Now.Max(Math.Abs)), 1e-6f);
        var scale = Finest / greatest;
        return TagModel.Of(tags, words.Now.Select(w => (short)MathF.Round(w * scale)).ToArray(), [.. steps.Now.Select(w => MathF.Round(w * scale))]);
    }

    /// <summary>Weights with their mean over all the examples seen, which forgets the accidents of the last ones.</summary>
    private sealed class Learned(int size)
    {
        private readonly double[] moved = new double[size];

        public float[] Now { get; } = new float[size];

        public void Move(int weight, float by, long seen)
        {
            Now[weight] += by;
            moved[weight] += by * seen;
        }

        public void Add(float[] mean)
        {
            for (var i = 0; i < mean.Length; i++)
            {
                Now[i] += mean[i];
            }
        }

        public float[] Mean(long seen)
        {
            var mean = new float[Now.Length];
            for (var i = 0; i < mean.Length; i++)
            {
                mean[i] = (float)(Now[i] - (moved[i] / seen));
            }

            return mean;
        }
    }
}
