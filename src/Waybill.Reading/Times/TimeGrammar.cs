using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The ways in which a language writes times. Another language is another table of rules and another reader of slots.</summary>
/// <param name="Rules">The rules; the longest match wins, and of equals the first.</param>
internal sealed record TimeGrammar(ImmutableArray<TimeRule> Rules)
{
    /// <summary>The grammar of a language by its BCP 47 tag; null where there is none yet. A text too short to tell is read as English.</summary>
    public static TimeGrammar? For(string? language) =>
        language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? EnglishTimes.Grammar : null;

    /// <summary>The longest expression that begins at this word.</summary>
    public (TimeRule Rule, TimeMatch Match)? At(ImmutableArray<TimeWord> words, int at, Func<TimeRule, TimeMatch, bool> fits)
    {
        (TimeRule, TimeMatch Match)? best = null;
        foreach (var rule in Rules)
        {
            foreach (var pattern in rule.Patterns)
            {
                if (pattern.At(words, at) is { } match && match.To > (best?.Match.To ?? 0) && fits(rule, match))
                {
                    best = (rule, match);
                }
            }
        }

        return best;
    }
}
