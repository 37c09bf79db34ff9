namespace Waybill.Reading.Lexical;

/// <summary>Words and groups of words with what they mean; an asterisk at the end of a word stands for any ending.</summary>
internal sealed class Phrases<T>
    where T : notnull
{
    private readonly Dictionary<string, List<(string[] Others, T Meaning)>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Stem, string[] Others, T Meaning)>> stems = [];

    public Phrases(IEnumerable<(string Words, T Meaning)> rows)
    {
        foreach (var (words, meaning) in rows)
        {
            var parts = words.Split(' ').Select(w => w.EndsWith('*') ? WordForms.Plain(w[..^1]) + "*" : WordForms.Plain(w)).ToArray();
            if (parts[0].EndsWith('*'))
            {
                Entry(stems, parts[0][0]).Add((parts[0][..^1], parts[1..], meaning));
            }
            else
            {
                Entry(exact, parts[0]).Add((parts[1..], meaning));
            }
        }
    }

    /// <summary>Everything that some words here mean.</summary>
    public IEnumerable<T> Meanings => exact.Values.SelectMany(rows => rows.Select(r => r.Meaning)).Concat(stems.Values.SelectMany(rows => rows.Select(r => r.Meaning)));

    /// <summary>The longest that begins at a word.</summary>
    public (T Meaning, int Length)? At(LexicalSentence sentence, int at)
    {
        (T Meaning, int Length)? best = null;
        foreach (var form in sentence.Forms(at))
        {
            if (exact.TryGetValue(form.Plain, out var whole))
            {
                whole.ForEach(row => Take(row.Others, row.Meaning));
            }

            if (form.Plain.Length > 0 && stems.TryGetValue(form.Plain[0], out var begun))
            {
                begun.Where(row => form.Plain.StartsWith(row.Stem, StringComparison.Ordinal)).ToList().ForEach(row => Take(row.Others, row.Meaning));
            }
        }

        return best;

        void Take(string[] rest, T meaning)
        {
            if (best is not { } found || found.Length < rest.Length + 1)
            {
                best = Follows(sentence, at + 1, rest) ? (meaning, rest.Length + 1) : best;
            }
        }
    }

    /// <summary>Whether one begins at a word.</summary>
    public bool Has(LexicalSentence sentence, int at) => At(sentence, at) is not null;

    /// <summary>The first that begins at or after a word and before another.</summary>
    public (T Meaning, int At, int Length)? First(LexicalSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (At(sentence, at) is var (meaning, length) && at + length <= to)
            {
                return (meaning, at, length);
            }
        }

        return null;
    }

    private static bool Follows(LexicalSentence sentence, int at, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            var wanted = rest[i];
            if (at + i >= sentence.Count
                || !sentence.Forms(at + i).Any(f => wanted.EndsWith('*') ? f.Plain.StartsWith(wanted[..^1], StringComparison.Ordinal) : f.Plain == wanted))
            {
                return false;
            }
        }

        return true;
    }

    private static List<TRow> Entry<TKey, TRow>(Dictionary<TKey, List<TRow>> table, TKey key)
        where TKey : notnull =>
        table.TryGetValue(key, out var rows) ? rows : table[key] = [];
}
