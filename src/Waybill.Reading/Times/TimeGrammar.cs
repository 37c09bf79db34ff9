using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The ways in which a language writes times. Another language is another table of rules and another reader of slots.</summary>
internal sealed class TimeGrammar
{
    private readonly FrozenDictionary<string, Way[]> byWord;
    private readonly (SlotReader Reads, Way[] Ways)[] bySlot;

    /// <summary>Sorts the ways of writing by what they can begin with, so that at a word only those that can begin there are tried.</summary>
    /// <param name="rules">The rules; the longest match wins, and of equals the first.</param>
    public TimeGrammar(ImmutableArray<TimeRule> rules)
    {
        Rules = rules;
        var ways = rules.SelectMany(rule => rule.Patterns.Select(pattern => (rule, pattern))).Select((p, i) => new Way(i, p.rule, p.pattern)).ToArray();
        byWord = ways.SelectMany(way => way.Pattern.Openings.Words.Select(word => (word, way))).GroupBy(p => p.word, p => p.way).ToFrozenDictionary(g => g.Key, g => g.ToArray());
        bySlot = [.. ways.SelectMany(way => way.Pattern.Openings.Slots.Select(slot => (slot, way))).GroupBy(p => p.slot, p => p.way).Select(g => (g.Key, g.ToArray()))];
    }

    /// <summary>The rules, in their order.</summary>
    public ImmutableArray<TimeRule> Rules { get; }

    /// <summary>The grammar of a language by its BCP 47 tag; null where there is none yet. A text too short to tell is read as English.</summary>
    public static TimeGrammar? For(string? language) =>
        language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? EnglishTimes.Grammar : null;

    /// <summary>The longest expression that begins at this word.</summary>
    public (TimeRule Rule, TimeMatch Match)? At(ImmutableArray<TimeWord> words, int at, Func<TimeRule, TimeMatch, bool> fits)
    {
        (Way Way, TimeMatch Match)? best = null;
        foreach (var way in byWord.GetValueOrDefault(words[at].Lower, []))
        {
            Try(way);
        }

        foreach (var (reads, ways) in bySlot)
        {
            if (reads(words, at) is null)
            {
                continue;
            }

            foreach (var way in ways)
            {
                Try(way);
            }
        }

        return best is var (found, longest) ? (found.Rule, longest) : null;

        void Try(Way way)
        {
            if (way.Pattern.At(words, at) is { } match && (best is not var (other, last) || match.To > last.To || (match.To == last.To && way.Rank < other.Rank)) && fits(way.Rule, match))
            {
                best = (way, match);
            }
        }
    }

    /// <summary>One way of writing with the rule that it belongs to and its rank among all.</summary>
    private sealed record Way(int Rank, TimeRule Rule, TimePattern Pattern);
}
