namespace Waybill.Reading.Quantities;

/// <summary>A number with its unit where it stands among the words of a sentence.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit's sign.</param>
/// <param name="Loose">Whether a word such as "about" stands before it.</param>
/// <param name="From">The first word, "about" included.</param>
/// <param name="Number">The word with the number.</param>
/// <param name="To">One past the last word.</param>
internal sealed record Measure(double Value, string Unit, bool Loose, int From, int Number, int To)
{
    private static readonly HashSet<string> LooseWords = ["about", "some", "roughly", "around", "approximately", "nearly", "almost", "circa", "ca", "approx"];

    private static readonly HashSet<string> OtherLeads = ["only", "just", "over", "under", "than", "even", "least", "to", "more", "less", "not", "at", "up", "barely", "hardly", "fewer", "exactly", "another"];

    /// <summary>The measure whose number begins at this word: <c>1,100 km</c>, <c>680-mile</c>, <c>fifty nautical miles</c>.</summary>
    public static Measure? At(string[] words, int at)
    {
        var (value, next, unit) = Joined(words[at]) is { } joined ? (joined.Value, at + 1, ((string Sign, int Words)?)(joined.Unit, 0))
            : NumberWords.Read(words.AsSpan(at)) is { } number ? (number.Value, at + number.Words, Units.Read(words.AsSpan(Math.Min(at + number.Words, words.Length)))) : (0, at, null);
        if (unit is not { } found)
        {
            return null;
        }

        var from = at;
        while (from > 0 && (LooseWords.Contains(words[from - 1]) || OtherLeads.Contains(words[from - 1])) && !(words[from - 1] is "to" or "at" or "not" or "up" && from == at))
        {
            from--;
        }

        var loose = Enumerable.Range(from, at - from).Any(i => LooseWords.Contains(words[i]));
        return new Measure(value, found.Sign, loose, from, at, next + found.Words);
    }

    /// <summary>Every measure of the sentence.</summary>
    public static IEnumerable<Measure> In(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Length > 0 && At(words, at) is { } measure)
            {
                yield return measure;
                at = measure.To - 1;
            }
        }
    }

    /// <summary>Number and unit in one word: <c>680-mile</c>, <c>1,100km</c>.</summary>
    private static (double Value, string Unit)? Joined(string word)
    {
        var split = 0;
        while (split < word.Length && (char.IsAsciiDigit(word[split]) || word[split] is ',' or '.'))
        {
            split++;
        }

        return split > 0 && split < word.Length && NumberWords.Digits(word[..split]) is { } value && Units.Read([word[split..].TrimStart('-')]) is { } unit ? (value, unit.Sign) : null;
    }
}
