using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>Names of one or more words with the number that each stands for: months, weekdays, feasts.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, (string[] Words, int Value)[]> byFirst;

    private WordTable(IEnumerable<(string Name, int Value)> names) =>
        byFirst = names.Select(n => (Words: n.Name.Split('_'), n.Value)).GroupBy(n => n.Words[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Words.Length).ToArray());

    /// <summary>The first words of the names.</summary>
    public IEnumerable<string> Firsts => byFirst.Keys;

    /// <summary>Names parted by spaces, numbered in their order; <c>|</c> parts names of one number, <c>_</c> the words of one name.</summary>
    /// <param name="rows">The names.</param>
    /// <param name="from">The first number.</param>
    /// <param name="spelt">How the language levels spellings; null for as written.</param>
    public static WordTable Numbered(string rows, int from = 1, Func<string, string>? spelt = null) =>
        new((spelt?.Invoke(rows) ?? rows).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany((row, i) => row.Split('|').Select(name => (name, i + from))));

    /// <summary>Names with their numbers written beside them: <c>last=-1 this=0</c>.</summary>
    public static WordTable Valued(string rows, Func<string, string>? spelt = null) =>
        new((spelt?.Invoke(rows) ?? rows).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('='))
            .SelectMany(row => row[0].Split('|').Select(name => (name, int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture)))));

    /// <summary>The number of the longest name that begins at this word, with how many words it takes.</summary>
    public (int Value, int Words)? At(ImmutableArray<TimeWord> words, int at)
    {
        if (!byFirst.TryGetValue(words[at].Lower, out var names))
        {
            return null;
        }

        foreach (var (parts, value) in names)
        {
            if (Matches(parts, words, at))
            {
                return (value, parts.Length);
            }
        }

        return null;
    }

    private static bool Matches(string[] parts, ImmutableArray<TimeWord> words, int at)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (at + i >= words.Length || words[at + i].Lower != parts[i])
            {
                return false;
            }
        }

        return true;
    }
}
