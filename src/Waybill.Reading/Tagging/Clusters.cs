using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;

namespace Waybill.Reading.Tagging;

/// <summary>
/// Groups of words that stand in like company, so that what a tagger learns of one word helps it with its likes (Miller, Guinness and
/// Zamanian 2004). Made by <c>tools/clusters</c>; a line a group: the larger groups it lies in, then its words in lower case.
/// </summary>
internal sealed class Clusters
{
    private static readonly ConcurrentDictionary<string, Lazy<Clusters>> Opened = new(StringComparer.Ordinal);

    private readonly Dictionary<string, WordGroup> groups;
    private readonly Dictionary<string, WordGroup>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private Clusters(Dictionary<string, WordGroup> groups) => (this.groups, lookup) = (groups, groups.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>How many words are known.</summary>
    public int Count => groups.Count;

    /// <summary>The groups of a shelf's folder, read once for all who ask.</summary>
    public static Clusters Open(string shelf) => Opened.GetOrAdd(shelf, folder => new Lazy<Clusters>(() => Read(folder))).Value;

    private static Clusters Read(string shelf)
    {
        using var file = File.OpenRead(Path.Combine(shelf, "reading", "clusters.txt.br"));
        using var reader = new StreamReader(new BrotliStream(file, CompressionMode.Decompress));
        return Read(reader);
    }

    internal static Clusters Read(TextReader reader)
    {
        var groups = new Dictionary<string, WordGroup>(65_536, StringComparer.Ordinal);
        ushort number = 0;
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            var group = new WordGroup(number++, ushort.Parse(words[0], CultureInfo.InvariantCulture), ushort.Parse(words[1], CultureInfo.InvariantCulture));
            foreach (var word in words.AsSpan(2))
            {
                groups[word] = group;
            }
        }

        return new Clusters(groups);
    }

    /// <summary>The group of a word in lower case; null for one not known. A word with hyphens goes by its last part.</summary>
    public WordGroup? Of(ReadOnlySpan<char> lower)
    {
        if (lookup.TryGetValue(lower, out var group))
        {
            return group;
        }

        var part = lower[(lower.LastIndexOf('-') + 1)..];
        return part.Length < lower.Length && lookup.TryGetValue(part, out group) ? group : null;
    }
}
