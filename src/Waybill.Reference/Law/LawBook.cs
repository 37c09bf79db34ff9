using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>The rules on arms transfers, asked by goods, parties and time.</summary>
public sealed class LawBook
{
    private readonly ImmutableDictionary<string, RegimeFile> regimes;
    private readonly ImmutableDictionary<string, ImmutableArray<string>> groups;
    private readonly Platforms platforms;
    private readonly ItemSets sets;

    private readonly Func<string, string?> stateName;

    private LawBook(
        ImmutableArray<RegimeFile> files, ImmutableDictionary<string, ImmutableArray<string>> groups, Platforms platforms, Func<string, string?> stateName)
    {
        (this.groups, this.platforms, sets, this.stateName) = (groups, platforms, new ItemSets(platforms), stateName);
        regimes = files.ToImmutableDictionary(f => f.Regime, StringComparer.Ordinal);
        Rules = [.. files.SelectMany(f => f.Rules)];
        AsOf = files.Min(f => f.AsOf);
    }

    /// <summary>All rules, regime by regime.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The day up to which the rules were looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The rule of that id, null where there is none.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);

    /// <summary>A party as rules write it: a group's name becomes its target, a code stays.</summary>
    public string Party(string name)
    {
        var bare = name.Trim();
        return groups.FirstOrDefault(g => g.Key.Equals(bare, StringComparison.OrdinalIgnoreCase)
            || g.Value.Any(n => n.Equals(bare, StringComparison.OrdinalIgnoreCase))).Key
            ?? (bare.Length <= 3 || bare.Contains(':', StringComparison.Ordinal) ? bare.ToUpperInvariant() : bare);
    }

    /// <summary>Which rules bear on an act at its time, in whose reading.</summary>
    public LawAnswer Ask(LawQuestion question)
    {
        var asked = question with { From = Party(question.From), To = Party(question.To), Territory = question.Territory is { } t ? Party(t) : null };
        var goods = Goods.Of(asked.Item, platforms) with { Shown = asked.Shown };
        var reach = Rules.Select(r => Reach(r, asked, goods)).OfType<Reached>().ToList();
        var stretches = Merge(Pieces(asked.On, reach).Select(p => At(p, reach, asked)));
        return new(stretches.Max(s => s.Overall), stretches);
    }

    /// <summary>A party's name in print.</summary>
    public string NameOf(string party) => stateName(party) ?? (groups.TryGetValue(party, out var names) ? names[0] : party);

    /// <summary>Whether a party is a State or a group that rules can name.</summary>
    public bool Knows(string party) => Party(party) is var known && (stateName(known) is not null || known == "EU" || known.Contains(':', StringComparison.Ordinal) || groups.ContainsKey(known));

    /// <param name="folder">Holds <c>groups.json</c> and a file of each regime in <c>rules</c>.</param>
    /// <param name="platforms">The makes of weapon.</param>
    /// <param name="stateName">A State's name in print by its code.</param>
    /// <exception cref="InvalidDataException">A file is not of its form.</exception>
    internal static LawBook Read(string folder, Platforms platforms, Func<string, string?> stateName) => new(
        [.. Directory.EnumerateFiles(Path.Combine(folder, "rules"), "*.json").Order(StringComparer.Ordinal).Select(RegimeFile.Read)],
        JsonSerializer.Deserialize<ImmutableDictionary<string, ImmutableArray<string>>>(File.ReadAllBytes(Path.Combine(folder, "groups.json"))) ?? [],
        platforms,
        stateName);

    /// <summary>A rule that reaches the act by parties and goods, whatever the time.</summary>
    private Reached? Reach(Rule rule, LawQuestion asked, Goods goods)
    {
        if (asked.Regime is { } regime && !rule.Regime.Equals(regime, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var to = rule.Direction is Direction.To or Direction.Both && rule.Targets.Any(t => Covers(t, asked.To) || Covers(t, asked.Territory));
        var from = rule.Direction is Direction.From or Direction.Both && rule.Targets.Any(t => Covers(t, asked.From));
        var excluded = rule.ExceptItems.Concat(to && !from ? rule.ExceptTo : []).Any(s => sets.Of(s, goods, asked.From).Holding == Holding.Yes);
        if (!(to || from) || excluded || rule.Items.IsEmpty)
        {
            return null;
        }

        var best = rule.Items.Select(s => sets.Of(s, goods, asked.From)).MaxBy(m => m.Holding);
        return best.Holding == Holding.No ? null : new(rule, best);
    }

    /// <summary>A rule on a State's territory reaches the groups in it, a rule on a group not the State.</summary>
    private static bool Covers(string target, string? party) =>
        party is not null && (target == "*" || target == party || party.StartsWith(target + ":", StringComparison.Ordinal) || target.Split('/').Contains(party));

    /// <summary>The stretches between the moments at which some rule begins or ends.</summary>
    private static IEnumerable<(Instant? From, Instant? To)> Pieces(Interval on, List<Reached> reach)
    {
        var (start, end) = (on.HasStart ? on.Start : (Instant?)null, on.HasEnd ? on.End : (Instant?)null);
        var cuts = reach.SelectMany(r => r.Rule.Periods).SelectMany(p => new[] { p.From, p.To })
            .Where(c => c is not null && !(c <= start) && !(end <= c)).Distinct().Order().ToList();
        return start == end && start is not null
            ? [(start, end)]
            : cuts.Prepend(start).Zip(cuts.Append(end)).Select(p => (p.First, p.Second));
    }

    private LawStretch At((Instant? From, Instant? To) piece, List<Reached> reach, LawQuestion asked)
    {
        var moment = piece.From ?? Instant.MinValue;
        var inForce = reach.Select(r => (Reached: r, Period: r.Rule.Periods.FirstOrDefault(p => p.Contains(moment)))).ToList();
        ImmutableArray<RuleAnswer> rules =
        [
            .. inForce.Where(r => r.Period is not null)
                .Select(r => RuleReading.Of(r.Reached, r.Period!, asked, Binds(r.Reached.Rule, asked, moment), NameOf))
                .OfType<RuleAnswer>()
                .OrderByDescending(r => r.Outcome),
        ];
        return new(piece.From, piece.To, rules.Length == 0 ? Outcome.NoRule : rules.Max(r => r.Outcome), rules)
        {
            NotInForce = NotInForce([.. inForce.Where(r => r.Period is null && Binds(r.Reached.Rule, asked, moment)).Select(r => r.Reached.Rule)], moment),
        };
    }

    /// <summary>The rules that had ended; where none had, the first that was to come.</summary>
    private static ImmutableArray<string> NotInForce(List<Rule> rules, Instant moment)
    {
        var ended = rules.Where(r => r.Periods.Any(p => p.To <= moment)).ToList();
        return [.. (ended.Count > 0 ? ended : rules.OrderBy(r => r.Periods[0].From).Take(1)).Select(r => RuleReading.NotInForce(r, moment))];
    }

    /// <summary>Whether the rule binds one of those who act.</summary>
    private bool Binds(Rule rule, LawQuestion asked, Instant moment) =>
        rule.Jurisdiction is null || regimes[rule.Regime].Binds(asked.From, [asked.From, asked.To, asked.Territory ?? ""], moment.InUtc().Date);

    private static ImmutableArray<LawStretch> Merge(IEnumerable<LawStretch> pieces)
    {
        var merged = new List<LawStretch>();
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && Same(merged[^1], piece))
            {
                merged[^1] = merged[^1] with { To = piece.To };
            }
            else
            {
                merged.Add(piece);
            }
        }

        return [.. merged];
    }

    private static bool Same(LawStretch a, LawStretch b) =>
        a.Overall == b.Overall && a.Rules.Select(r => (r.Id, r.Outcome)).SequenceEqual(b.Rules.Select(r => (r.Id, r.Outcome)));
}

/// <summary>A rule whose parties and goods fit an act.</summary>
internal sealed record Reached(Rule Rule, Membership Goods);
