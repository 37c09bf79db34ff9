using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>
/// How much of a text's wording comes back in another: runs of a few words (shingles, after Broder 1997), each held as a number, in ascending order,
/// so that two texts are compared by walking once along both.
/// </summary>
internal static class Kin
{
    /// <summary>From this share of the shorter text's shingles on, one is taken for a copy or rewrite of the other.</summary>
    public const double CopyOfDocument = 0.3;

    /// <summary>From this share on, two claims are the same words.</summary>
    public const double CopyOfClaim = 0.5;

    /// <summary>Below this share of common wording, two documents show no trace of each other.</summary>
    public const double TraceOfDocument = 0.1;

    /// <summary>A claim of so many runs of words is copied, not met by chance, where half of it comes back.</summary>
    public const int TellingRuns = 12;

    /// <summary>From this share of the shorter text's sentences on that come back reworded, it is taken for a rewrite.</summary>
    public const double RewriteOfDocument = 0.5;

    /// <summary>From this share of telling words on, a sentence is taken for another one reworded.</summary>
    public const double RewordedSentence = 0.55;

    /// <summary>From this share of telling words on, a claim in a rewrite is the same whoever it is laid to.</summary>
    public const double RewordedClaim = 0.7;

    /// <summary>Fewer sentences than this say nothing about rewriting: two short reports of one event are alike by what they tell.</summary>
    private const int LeastSentences = 3;

    /// <summary>Fewer telling words than this say nothing of a sentence.</summary>
    private const int LeastTelling = 5;

    /// <summary>Words are held by their first letters, so that delivers and delivered are one.</summary>
    private const int StemLetters = 6;

    /// <summary>Fewer words than this say nothing about copying.</summary>
    private const int LeastWords = 6;

    /// <summary>The runs of <paramref name="length"/> words of a text.</summary>
    public static ulong[] Shingles(string text, int length)
    {
        var words = Wording.Words(text);
        if (words.Length < Math.Max(length, LeastWords))
        {
            return [];
        }

        var runs = new ulong[words.Length - length + 1];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = WordHash.Of(words.AsSpan(i, length));
        }

        return Ordered(runs);
    }

    /// <summary>The share of the smaller set that lies in the other.</summary>
    public static double Overlap(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        if (a.IsEmpty || b.IsEmpty)
        {
            return 0;
        }

        var (common, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return (double)common / Math.Min(a.Length, b.Length);
    }

    /// <summary>Whether at least this share of the smaller set lies in the other; of copies the answer is known long before the end.</summary>
    public static bool Overlaps(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, double share)
    {
        var smaller = Math.Min(a.Length, b.Length);
        var (common, i, j) = (0, 0, 0);
        while (i < a.Length && j < b.Length && (common == 0 || (double)common / smaller < share))
        {
            var (x, y) = (a[i], b[j]);
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return common > 0 && (double)common / smaller >= share;
    }

    /// <summary>The telling words of each sentence: four letters or more, or a number, in any order.</summary>
    public static ImmutableArray<ulong[]> Sentences(string text) =>
        [.. Wording.Sentences(text).Select(Telling).Where(s => s.Length >= LeastTelling)];

    /// <summary>The telling words of a stretch of text.</summary>
    public static ulong[] Telling(string text) =>
        Ordered([.. Wording.Words(text).Where(w => w.Length > 3 || char.IsDigit(w[0])).Select(w => WordHash.Of(w.Length > StemLetters ? w[..StemLetters] : w))]);

    /// <summary>The share of the shorter text's sentences that come back in the other, reworded or not, in whatever order.</summary>
    public static double Rewritten(ImmutableArray<ulong[]> a, ImmutableArray<ulong[]> b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length < LeastSentences ? 0 : (double)shorter.Count(s => ComesBack(s, longer)) / shorter.Length;
    }

    private static bool ComesBack(ulong[] sentence, ImmutableArray<ulong[]> text)
    {
        foreach (var other in text)
        {
            if (sentence.Length <= 3 * other.Length && other.Length <= 3 * sentence.Length && Overlap(sentence, other) >= RewordedSentence)
            {
                return true;
            }
        }

        return false;
    }

    private static ulong[] Ordered(ulong[] hashes)
    {
        Array.Sort(hashes);
        return [.. hashes.Distinct()];
    }
}
