using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>How much of a text's wording comes back in another: runs of a few words (shingles, after Broder 1997).</summary>
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

    /// <summary>Fewer sentences than this say nothing about rewriting: two short reports of one event are alike by what they tell.</summary>
    private const int LeastSentences = 3;

    /// <summary>Fewer telling words than this say nothing of a sentence.</summary>
    private const int LeastTelling = 5;

    /// <summary>Words are held by their first letters, so that delivers and delivered are one.</summary>
    private const int StemLetters = 6;

    /// <summary>Fewer words than this say nothing about copying.</summary>
    private const int LeastWords = 6;

    /// <summary>The runs of <paramref name="length"/> words of a text.</summary>
    public static ImmutableHashSet<string> Shingles(string text, int length)
    {
        var words = Wording.Words(text);
        return words.Length < Math.Max(length, LeastWords)
            ? []
            : [.. Enumerable.Range(0, words.Length - length + 1).Select(i => string.Join(' ', words.Skip(i).Take(length)))];
    }

    /// <summary>The share of the smaller set that lies in the other.</summary>
    public static double Overlap(ImmutableHashSet<string> a, ImmutableHashSet<string> b) =>
        a.IsEmpty || b.IsEmpty ? 0 : (double)(a.Count <= b.Count ? a : b).Count((a.Count <= b.Count ? b : a).Contains) / Math.Min(a.Count, b.Count);

    /// <summary>The telling words of each sentence: four letters or more, or a number, in any order.</summary>
    public static ImmutableArray<ImmutableHashSet<string>> Sentences(string text) =>
        [.. Wording.Sentences(text).Select(Telling).Where(s => s.Count >= LeastTelling)];

    /// <summary>The telling words of a stretch of text.</summary>
    public static ImmutableHashSet<string> Telling(string text) =>
        [.. Wording.Words(text).Where(w => w.Length > 3 || char.IsDigit(w[0])).Select(w => w.Length > StemLetters ? w[..StemLetters] : w)];

    /// <summary>The share of the shorter text's sentences that come back in the other, reworded or not, in whatever order.</summary>
    public static double Rewritten(ImmutableArray<ImmutableHashSet<string>> a, ImmutableArray<ImmutableHashSet<string>> b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length < LeastSentences ? 0
            : (double)shorter.Count(s => longer.Any(l => Overlap(s, l) >= RewordedSentence && s.Count <= 3 * l.Count && l.Count <= 3 * s.Count)) / shorter.Length;
    }
}
