using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>The rules on arms transfers, asked by goods, parties and time.</summary>
public sealed class LawBook
{
    private readonly ImmutableDictionary<string, RegimeFile> regimes;
    private readonly Parties parties;
    private readonly Platforms platforms;
    private readonly ItemSets sets;

    private LawBook(ImmutableArray<RegimeFile> files, Parties parties, Platforms platforms)
    {
        (this.parties, this.platforms, sets) = (parties, platforms, new ItemSets(platforms));
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

    /// <summary>A party as rules write it: the code of a State by any of its names, a group by its target; what is unknown stays.</summary>
    public string Party(string name) => parties.Of(name);

    /// <summary>Which rules bear on an act at its time, in whose reading.</summary>
    public LawAnswer Ask(LawQuestion question)
    {
        var asked = question with { From = Party(question.From), To = Party(question.To), Territory = question.Territory is { } t ? Party(t) : null };
        var goods = Goods.Of(asked.Item, platforms) with { Shown = asked.Shown };
        var reach = Rules.Select(r => Reach(r, asked, goods)).OfType<Reached>().ToList();
        var turns = reach.SelectMany(r => r.Rule.Periods).SelectMany(p => new[] { p.From, p.To }).OfType<Instant>()
            .Concat(reach.Select(r => r.Rule.Jurisdiction).OfType<string>().Distinct().SelectMany(r => regimes[r].Turns([asked.From, asked.To, asked.Territory ?? ""])));
        var stretches = Stretches.Merge(Stretches.Between(asked.On, turns).Select(p => At(p, reach, asked)));
        return new(stretches.Max(s => s.Overall), stretches) { From = asked.From, To = asked.To, OnGroups = OnGroups(asked, goods) };
    }

    /// <summary>A party's name in print.</summary>
    public string NameOf(string party) => parties.NameOf(party);

    /// <summary>Whether a party is a State or a group that rules can name.</summary>
    public bool Knows(string party) => parties.Knows(party);

    /// <param name="folder">Holds <c>groups.json</c> and a file of each regime in <c>rules</c>.</param>
    /// <param name="platforms">The makes of weapon.</param>
    /// <param name="stateName">A State's name in print by its code of three letters.</param>
    /// <param name="stateCode">That code by any code or name of the State.</param>
    /// <exception cref="InvalidDataException">A file is not of its form.</exception>
    internal static LawBook Read(string folder, Platforms platforms, Func<string, string?> stateName, Func<string, string?> stateCode) => new(
        [.. Directory.EnumerateFiles(Path.Combine(folder, "rules"), "*.json").Order(StringComparer.Ordinal).Select(RegimeFile.Read)],
        new(JsonSerializer.Deserialize<ImmutableDictionary<string, ImmutableArray<string>>>(File.ReadAllBytes(Path.Combine(folder, "groups.json"))) ?? [], stateName, stateCode),
        platforms);

    /// <summary>The rules, in force in that time, that reach such goods where a group or region of a State is a party, and not the State, which was named whole.</summary>
    private ImmutableArray<string> OnGroups(LawQuestion asked, Goods goods) =>
    [
        .. Rules.Where(r => (asked.Regime is null || r.Regime.Equals(asked.Regime, StringComparison.OrdinalIgnoreCase))
                && ((r.Direction is Direction.To or Direction.Both && r.Targets.Any(t => Parties.IsWithin(t, asked.To)))
                    || (r.Direction is Direction.From or Direction.Both && r.Targets.Any(t => Parties.IsWithin(t, asked.From))))
                && r.Periods.Any(p => !(asked.On.HasEnd && asked.On.End < p.From) && !(asked.On.HasStart && p.To <= asked.On.Start))
                && r.Items.Any(s => sets.Of(s, goods, asked.From).Holding != Holding.No))
            .Select(r => $"{r.Id}{r.Mark} on {string.Join(", ", r.Targets.Select(NameOf))}"),
    ];

    /// <summary>A rule that reaches the act by parties and goods, whatever the time.</summary>
    private Reached? Reach(Rule rule, LawQuestion asked, Goods goods)
    {
        if (asked.Regime is { } regime && !rule.Regime.Equals(regime, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var to = rule.Direction is Direction.To or Direction.Both && rule.Targets.Any(t => !Parties.IsWithinOne(t, asked) && (Parties.Covers(t, asked.To) || Parties.Covers(t, asked.Territory)));
        var from = rule.Direction is Direction.From or Direction.Both && rule.Targets.Any(t => !Parties.IsWithinOne(t, asked) && Parties.Covers(t, asked.From));
        if (!(to || from) || rule.Items.IsEmpty)
        {
            return null;
        }

        var best = rule.Items.Select(s => sets.Of(s, goods, asked.From)).MaxBy(m => m.Holding);
        var exception = rule.ExceptItems.Concat(to && !from ? rule.ExceptTo : [])
            .Select(s => sets.Of(s, goods, asked.From)).OrderByDescending(m => m.Holding).FirstOrDefault();
        return best.Holding == Holding.No || exception.Holding == Holding.Yes ? null
            : exception.Holding == Holding.Depends ? new(rule, Membership.Depends($"whether they fall under the rule's exception is open: {exception.Why}"))
            : new(rule, best);
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
        var others = inForce.Where(r => r.Period is null && Binds(r.Reached.Rule, asked, moment)).Select(r => r.Reached.Rule).ToList();
        return new(piece.From, piece.To, rules.Length == 0 ? Outcome.NoRule : rules.Max(r => r.Outcome), rules)
        {
            NotInForce = NotInForce(others, moment),
            RenewalUnverified = others.Exists(r => r.Periods.LastOrDefault(p => p.To <= moment) is { EndUnverified: true }),
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
        rule.Jurisdiction is null
        || regimes[rule.Regime].Binds(parties.IsState(asked.From) ? asked.From : null, [asked.From, asked.To, asked.Territory ?? ""], moment.InUtc().Date);
}

/// <summary>A rule whose parties and goods fit an act.</summary>
internal sealed record Reached(Rule Rule, Membership Goods);
