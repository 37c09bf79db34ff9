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
}
