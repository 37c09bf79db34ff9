using System.Globalization;

namespace Waybill.Reading.Quantities;

/// <summary>Reads numbers written in digits or in English words: <c>1,100</c>, <c>twenty-five</c>, <c>two dozen</c>, <c>2.5 million</c>.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Small = Table(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);

    private static readonly Dictionary<string, int> Tens = Table("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);

    private static readonly Dictionary<string, int> Ranks =
        Table("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 1, 1);

    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
    {
        ["dozen"] = 12,
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["m"] = 1e6,
        ["mn"] = 1e6,
        ["bn"] = 1e9,
    };

    /// <summary>The number that begins at the first of these lower-case words, with how many words it takes; null where none does.</summary>
    public static (double Value, int Words)? Read(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (words is ["half", "a", "million" or "billion" or "dozen" or "thousand", ..])
        {
            return (Scales[words[2]] / 2, 3);
        }

        // "a hundred", "a million", but not "a" alone: who wants that counts it himself.
        var article = words[0] is "a" or "an" && words.Length > 1 && Scales.ContainsKey(words[1]);
        (double Value, int Words)? head = article ? (1, 1) : Digits(words[0]) is { } digits ? (digits, 1) : UnderHundred(words);
        return head is { } start ? Scaled(words, start.Value, start.Words) : null;
    }

    /// <summary>The words with which a number can begin.</summary>
    public static IEnumerable<string> Cardinals => [.. Small.Keys, .. Tens.Keys, "half", "a", "an"];

    /// <summary>The words that name a rank.</summary>
    public static IEnumerable<string> Ordinals => Ranks.Keys;

    /// <summary>Whether a number can begin with this word.</summary>
    public static bool Begins(string word) => char.IsDigit(word[0]) || word is "half" or "a" or "an" || UnderHundred([word]) is not null;

    /// <summary>Whether there is a figure in the word.</summary>
    public static bool HasFigure(string word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word multiplies the number before it: <c>hundred</c>, <c>million</c>.</summary>
    public static bool IsScale(string word) => Scales.ContainsKey(word);

    /// <summary>The rank that an ordinal word or figure names, such as <c>third</c> or <c>21st</c>.</summary>
    public static int? Ordinal(string word)
    {
        if (Ranks.TryGetValue(word, out var rank))
        {
            return rank;
        }

        return word.Length > 2 && word.AsSpan()[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(word.AsSpan()[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out rank) ? rank : null;
    }

    /// <summary>The value of a figure with grouping commas and a decimal point; null for anything else.</summary>
    public static double? Digits(string word) =>
        char.IsDigit(word[0]) && double.TryParse(word, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : null;

    private static (double, int) Scaled(ReadOnlySpan<string> words, double value, int used)
    {
        var total = 0d;
        while (used < words.Length)
        {
            if (Scales.TryGetValue(words[used], out var scale))
            {
                (value, used) = (value * scale, used + 1);
                if (scale >= 1e3)
                {
                    (total, value) = (total + value, 0);
                }
            }
            else if (used + 1 < words.Length && words[used] == "and" && words[used - 1] is "hundred" or "thousand" && UnderHundred(words[(used + 1)..]) is { } rest)
            {
                (value, used) = (value + rest.Value, used + 1 + rest.Words);
            }
            else if (words[used - 1] is "hundred" or "thousand" or "million" && UnderHundred(words[used..]) is { } more)
            {
                (value, used) = (value + more.Value, used + more.Words);
            }
            else
            {
                break;
            }
        }

        return (total + value, used);
    }

    private static (double Value, int Words)? UnderHundred(ReadOnlySpan<string> words)
    {
        var hyphenated = words[0].IndexOf('-', StringComparison.Ordinal);
        var (first, second) = hyphenated > 0 && words[0].Split('-') is [var a, var b] ? (a, b) : (words[0], null);
        if (Small.TryGetValue(first, out var small))
        {
            return second is null ? (small, 1) : null;
        }

        if (!Tens.TryGetValue(first, out var tens))
        {
            return null;
        }

        if (second is not null)
        {
            return Small.TryGetValue(second, out small) ? (tens + small, 1) : null;
        }

        var hyphen = words.Length > 2 && words[1] == "-" ? 2 : 1;
        return words.Length > hyphen && Small.TryGetValue(words[hyphen], out small) && small is > 0 and < 10 ? (tens + small, hyphen + 1) : (tens, 1);
    }

    private static Dictionary<string, int> Table(string words, int from, int step) =>
        words.Split(' ').Select((word, i) => (word, i)).ToDictionary(p => p.word, p => from + (p.i * step), StringComparer.Ordinal);
}
