using System.Collections.Immutable;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Times;

/// <summary>Years, decades and days of the month in words.</summary>
internal static partial class EnglishCalendar
{
    /// <summary>A year in words, in two pairs as they are spoken: <c>nineteen ninety-six</c>.</summary>
    private static (int, int)? SpelledYear(ImmutableArray<TimeWord> words, int at)
    {
        var century = words[at].Lower switch { "eighteen" => 1800, "nineteen" => 1900, "twenty" => 2000, _ => 0 };
        if (century == 0 || at + 1 >= words.Length || NumberWords.HasFigure(words[at + 1].Lower) || words[at + 1].Lower is "a" or "an" or "half" || !NumberWords.Begins(words[at + 1].Lower))
        {
            return null;
        }

        var rest = words.Skip(at + 1).Take(3).Select(w => w.Lower).ToArray();
        return NumberWords.Read(rest) is { Value: >= 10 and < 100 } pair ? (century + (int)pair.Value, 1 + pair.Words) : null;
    }

    /// <summary>A day in two words: <c>twenty-first</c>, <c>twenty second</c>.</summary>
    private static (int, int)? SpelledDay(ImmutableArray<TimeWord> words, int at)
    {
        var tens = words[at].Lower switch { "twenty" => 20, "thirty" => 30, _ => 0 };
        var next = at + 1 < words.Length && words[at + 1].Text == "-" ? at + 2 : at + 1;
        return tens > 0 && next < words.Length && NumberWords.Ordinal(words[next].Lower) is { } rank and < 10 && tens + rank <= 31 ? (tens + rank, next + 1 - at) : null;
    }

    /// <summary>A decade in words; without a century it is of the last one: <c>the nineties</c>.</summary>
    private static (int, int)? SpelledDecade(ImmutableArray<TimeWord> words, int at) =>
        at > 0 && words[at - 1].Lower is "the" or "early" or "mid" or "late" or "-" && Array.IndexOf(Decades, words[at].Lower) is var rank and >= 0 ? (1930 + (rank * 10), 1) : null;
}
