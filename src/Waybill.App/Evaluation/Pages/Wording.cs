using System.Text.RegularExpressions;

namespace Waybill.App.Evaluation.Pages;

/// <summary>A text as its runs of four words, each as often as it stands there (shingles, as the article extraction benchmark counts them).</summary>
internal sealed partial class Wording
{
    private const int Length = 4;

    private readonly Dictionary<string, int> runs;

    public Wording(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToArray();
        runs = words.Length == 0 ? [] : Enumerable.Range(0, Math.Max(words.Length - Length + 1, 1)).Select(i => string.Join(' ', words.Skip(i).Take(Length))).CountBy(s => s).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many runs there are, repeated ones counted again.</summary>
    public int Count => runs.Values.Sum();

    /// <summary>How many runs it has in common with another.</summary>
    public int Shared(Wording other) => runs.Sum(r => Math.Min(r.Value, other.runs.GetValueOrDefault(r.Key)));

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
