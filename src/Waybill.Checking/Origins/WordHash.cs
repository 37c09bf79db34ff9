namespace Waybill.Checking.Origins;

/// <summary>A number for words, the same on every machine and in every run (FNV-1a over their letters, then mixed as in SplitMix64).</summary>
internal static class WordHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(string word) => Mixed(Added(Start, word));

    /// <summary>The number of words in their order.</summary>
    public static ulong Of(ReadOnlySpan<string> words)
    {
        var hash = Start;
        foreach (var word in words)
        {
            hash = Added(unchecked((hash ^ ' ') * Prime), word);
        }

        return Mixed(hash);
    }

    /// <summary>A number made of another and a seed; different seeds put the same numbers in different orders.</summary>
    public static ulong Mixed(ulong hash, ulong seed = 0)
    {
        unchecked
        {
            hash += (seed + 1) * 0x9E3779B97F4A7C15;
            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }

    private static ulong Added(ulong hash, string word)
    {
        foreach (var c in word)
        {
            hash = unchecked((hash ^ c) * Prime);
        }

        return hash;
    }
}
