using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Times;

/// <summary>
/// The ways in which a language writes times, sorted by their first word and, where that is an article or its like, by the second, so that at a word
/// only the few are tried that can begin there. Another language is another table of rules and another <see cref="ITongue"/>.
/// </summary>
internal sealed class TimeGrammar
{
    private readonly Way[] ways;
    private readonly FrozenDictionary<string, Start> byWord;
    private readonly (SlotReader Reads, Way[] Ways)[] byFigure;

    /// <param name="tongue">The language.</param>
    /// <param name="rules">Its rules; the longest match wins, and of equals the first.</param>
    public TimeGrammar(ITongue tongue, ImmutableArray<TimeRule> rules)
    {
        Tongue = tongue;
        ways = [.. rules.SelectMany(rule => rule.Ways.Select(way => (rule, way))).Select((p, i) => new Way(i, p.rule, new TimePattern(p.way, tongue.Slot)))];
        var openings = ways.SelectMany(way => way.Pattern.Openings.Select(opening => (way, opening))).ToArray();
        byFigure = [.. openings.Where(o => o.opening.Slot is not null).GroupBy(o => o.opening.Slot!.Read, o => o.way).Select(g => (g.Key, g.ToArray()))];
        byWord = openings.SelectMany(o => o.opening.Firsts.Select(word => (word, o.way, o.opening))).GroupBy(o => o.word)
            .ToFrozenDictionary(g => g.Key, g => Start.Of([.. g.Select(o => (o.way, o.opening))]));
    }

    /// <summary>The language that the rules are of.</summary>
    public ITongue Tongue { get; }

    /// <summary>Every way of writing with the rule that it belongs to, in their order.</summary>
    public IEnumerable<(TimeRule Rule, TimePattern Pattern)> Ways => ways.Select(way => (way.Rule, way.Pattern));

    /// <summary>The grammar of a language by its BCP 47 tag; null where there is none yet. A text too short to tell is read as English.</summary>
    public static TimeGrammar? For(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        null or "en" => EnglishTimes.Grammar,
        "ru" => RussianTimes.Grammar,
        "ar" => ArabicTimes.Grammar,
        "fa" or "prs" => PersianTimes.Grammar,
        _ => null,
    };

    /// <summary>The longest expression that begins at this word.</summary>
    public (TimeRule Rule, TimeMatch Match)? At(ImmutableArray<TimeWord> words, int at, Func<TimeRule, TimeMatch, bool> fits)
    {
        if (words[at].Blind)
        {
            return null;
        }

        Candidate? best = null;
        if (NumberWords.HasFigure(words[at].Lower))
        {
            foreach (var (reads, some) in byFigure)
            {
                best = reads(words, at) is null ? best : Longest(best, some, words, at, fits);
            }
        }
        else if (byWord.TryGetValue(words[at].Lower, out var start))
        {
            best = Longest(best, start.Whatever, words, at, fits);
            if (at + 1 < words.Length)
            {
                best = Longest(best, NumberWords.HasFigure(words[at + 1].Lower) ? start.ByFigure : start.BySecond.GetValueOrDefault(words[at + 1].Lower, []), words, at, fits);
            }
        }

        return best is null ? null : (best.Way.Rule, best.Match);
    }

    private static Candidate? Longest(Candidate? best, Way[] some, ImmutableArray<TimeWord> words, int at, Func<TimeRule, TimeMatch, bool> fits)
    {
        foreach (var way in some)
        {
            if (way.Pattern.At(words, at) is { } match && (best is null || match.To > best.Match.To || (match.To == best.Match.To && way.Rank < best.Way.Rank)) && fits(way.Rule, match))
            {
                best = new Candidate(way, match);
            }
        }

        return best;
    }

    /// <summary>One way of writing with the rule that it belongs to and its rank among all.</summary>
    private sealed record Way(int Rank, TimeRule Rule, TimePattern Pattern);

    /// <summary>What can begin with one word: whatever follows, or only before a certain word or figure.</summary>
    private sealed record Start(Way[] Whatever, Way[] ByFigure, FrozenDictionary<string, Way[]> BySecond)
    {
        public static Start Of((Way Way, Opening Opening)[] openings) => new(
            [.. openings.Where(o => o.Opening.Seconds is null).Select(o => o.Way).Distinct()],
            [.. openings.Where(o => o.Opening.Seconds is not null && o.Opening.FigureFollows).Select(o => o.Way).Distinct()],
            openings.Where(o => o.Opening.Seconds is not null).SelectMany(o => o.Opening.Seconds!.Value.Select(second => (second, o.Way))).GroupBy(p => p.second, p => p.Way)
                .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray()));
    }

    /// <summary>The best match so far.</summary>
    private sealed record Candidate(Way Way, TimeMatch Match);
}
