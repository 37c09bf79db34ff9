using Waybill.Reading.Grammar;

namespace Waybill.Reading.Events;

/// <summary>One form for the forms of a word: withdraws, withdrew, withdrawn.</summary>
internal static class Stem
{
    /// <summary>The plain form of a known verb, else the word without its ending; a final e falls away, since nobody can tell whether it was there.</summary>
    public static string Of(string lower)
    {
        var plain = !Verbs.IsGuess(lower) && Verbs.Of(lower) is { Lemma: var lemma } ? lemma : Bare(lower);
        return plain.Length > 3 && plain.EndsWith('e') ? plain[..^1] : plain;
    }

    private static string Bare(string lower) => lower switch
    {
        { Length: > 4 } when lower.EndsWith("ies", StringComparison.Ordinal) || lower.EndsWith("ied", StringComparison.Ordinal) => lower[..^3] + "y",
        { Length: > 4 } when lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal)
            => lower[..^2],
        { Length: > 5 } when lower.EndsWith("ing", StringComparison.Ordinal) => Single(lower[..^3]),
        { Length: > 4 } when lower.EndsWith("ed", StringComparison.Ordinal) => Single(lower[..^2]),
        { Length: > 3 } when lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i') => lower[..^1],
        _ => lower,
    };

    /// <summary>A consonant doubled before an ending stands alone again: stopped.</summary>
    private static string Single(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('a' or 'e' or 'i' or 'o' or 's' or 'l') ? word[..^1] : word;
}
