using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Waybill.Reference.Matching;

/// <summary>Reads the lists of words that come with the matcher; a line that begins with # explains.</summary>
internal static class WordList
{
    /// <summary>The lines of a list.</summary>
    public static ImmutableArray<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Waybill.Reference.Matching.Words.{name}.txt")
            ?? throw new InvalidOperationException($"The list of words '{name}' is not in the program.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#'))];
    }

    /// <summary>Every word of a list, whatever its line.</summary>
    public static FrozenSet<string> Words(string name) => Lines(name).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Letters.Fold).ToFrozenSet();

    /// <summary>Lines of the form <c>key: words; words</c>: from each word, and from the key itself, to the key.</summary>
    public static FrozenDictionary<string, string> Keyed(string name, char separator)
    {
        var keys = new Dictionary<string, string>();
        foreach (var line in Lines(name))
        {
            var (key, words) = (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..]);
            foreach (var word in words.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(key))
            {
                keys.TryAdd(word, key);
            }
        }

        return keys.ToFrozenDictionary();
    }
}
