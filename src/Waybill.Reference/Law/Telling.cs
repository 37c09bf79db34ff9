using System.Collections.Immutable;

namespace Waybill.Reference.Law;

/// <summary>Tells how a rule bears on an act: the answer first, then what the rule asks, when and in whose reading, then the rest.</summary>
internal sealed class Telling(Reached reached, Period period, Outcome outcome, string supplier, bool binds, Func<string, string> nameOf)
{
    private readonly Rule rule = reached.Rule;

    /// <summary>The answer, the rule's demand, its days and its readings.</summary>
    public string InShort()
    {
        var until = period.To is { } to ? $"until {RuleReading.Moment(to)}" : "with no end on the shelf";
        return string.Join(" ", new[]
        {
            Answer(),
            $"{rule.Name}, in force from {RuleReading.Moment(period.From)} {until}: {Sentence(rule.Says)}",
            rule.Readings.IsEmpty ? null : $"It is read in two ways. {string.Join(" ", rule.Readings.Select(r => $"{List(r.By)}: {Sentence(r.Says)}"))}",
        }.OfType<string>());
    }

    /// <summary>Goods, findings, approvals, jurisdiction, and warnings.</summary>
    public string Further(Ruling? found) => string.Join(" ", new[]
    {
        reached.Goods.Holding == Holding.Depends && reached.Goods.EveryMake.IsEmpty ? null : $"On the goods: {reached.Goods.Why}{Makes()}.",
        period.Why is { } why ? $"On its days: {why}." : null,
        period.ContestedBy.IsEmpty || outcome == Outcome.BreachContested ? null : $"{List(period.ContestedBy)} hold that it is not in force.",
        found is null ? null : $"Found: {found.By}.",
        rule.Approval is { } body && outcome != Outcome.NeedsApproval ? $"An approval would come from {body}; none is on record here." : null,
        binds && rule.Jurisdiction is { } law and not "any" ? $"It binds those under {Law(law)} jurisdiction." : null,
        rule.Note,
        rule.IsVerified && rule.Unverified is null ? null : rule.Verification,
    }.OfType<string>());

    private string Answer() => outcome switch
    {
        Outcome.Breach => "A breach, if it happened so.",
        Outcome.BreachDisputed => Disputed(),
        Outcome.BreachContested => $"A breach if the rule is in force; {List(period.ContestedBy)} hold that it is not in force.",
        Outcome.NeedsApproval => $"Lawful only with an approval{(rule.Approval is { } body ? $" by {body}" : "")}; none is on record here.",
        Outcome.VigilanceOnly => "Not forbidden: States are called upon to be vigilant.",
        Outcome.OutOfJurisdiction => $"The rule binds only those under {Law(rule.Jurisdiction ?? "")} jurisdiction, and neither party is.",
        _ => Open(),
    };

    private string Disputed() =>
        rule.Readings.Where(r => r.Narrows).SelectMany(r => r.By).ToImmutableArray() is [_, ..] lets
        && rule.Readings.Where(r => !r.Narrows).SelectMany(r => r.By).ToImmutableArray() is [_, ..] forbids
            ? $"A breach in the reading of {List(forbids)}; not in that of {List(lets)}."
            : "A breach in one reading of the rule, not in another.";

    /// <summary>Where a type is wanting: what follows for each type that the supplier is known to have.</summary>
    private string Open()
    {
        if (reached.Goods.Holding != Holding.Depends)
        {
            return "The facts do not suffice for an answer.";
        }

        return reached.Goods.EveryMake.Length switch
        {
            0 => $"The goods leave it open: {reached.Goods.Why}.",
            1 => $"The type decides: for the one type of {nameOf(supplier)} on the shelf it would be {(period.Outcome ?? rule.Outcome).InWords()}; for an unnamed type the facts do not suffice.",
            var n => $"The type decides: for each of the {n} types of {nameOf(supplier)} on the shelf it would be {(period.Outcome ?? rule.Outcome).InWords()}; for an unnamed type the facts do not suffice.",
        };
    }

    private string Makes() =>
        reached.Goods.EveryMake is [_, ..] makes ? $"; the types of {nameOf(supplier)} on the shelf are all listed: {string.Join(", ", makes)}" : "";

    private string List(ImmutableArray<string> states) =>
        states.Length == 1 ? nameOf(states[0]) : $"{string.Join(", ", states[..^1].Select(nameOf))} and {nameOf(states[^1])}";

    /// <summary>The names of regimes that are no State's code stay as they are: EU, ATT.</summary>
    private static string Law(string jurisdiction) => jurisdiction switch
    {
        "GB" => "United Kingdom",
        "ATT" => "the Arms Trade Treaty's",
        _ => jurisdiction,
    };

    private static string Sentence(string words) => words.EndsWith('.') ? words : words + ".";
}
