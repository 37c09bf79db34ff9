using System.Collections.Immutable;

namespace Waybill.Reading.Lexical;

/// <summary>A language's file: lines of <c>key: words; words</c>, where an asterisk stands for any ending and a number sign begins a remark.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, List<string>> byKey = new(StringComparer.Ordinal);

    public static WordLists Read(string source)
    {
        var lists = new WordLists();
        foreach (var line in source.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var key = line[..colon].Trim();
            if (!lists.byKey.TryGetValue(key, out var words))
            {
                lists.byKey[key] = words = [];
            }

            words.AddRange(line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return lists;
    }

    /// <summary>The words of these keys, each with what its key means.</summary>
    public Phrases<T> Table<T>(ImmutableArray<string> keys, Func<string, T> meaning)
        where T : notnull =>
        new(keys.SelectMany(k => byKey.GetValueOrDefault(k, []).Select(words => (words, meaning(k)))));

    /// <summary>The words of every key that begins so, each with what the rest of its key means.</summary>
    public Phrases<T> Table<T>(string prefix, Func<string, T> meaning)
        where T : notnull =>
        new(byKey.Where(l => l.Key.StartsWith(prefix, StringComparison.Ordinal)).SelectMany(l => l.Value.Select(words => (words, meaning(l.Key[prefix.Length..])))));
}
