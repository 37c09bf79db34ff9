using System.Text.Json;

namespace Waybill.App.Evaluation.Domain;

/// <summary>How far a claim that was found agrees with one that was marked, slot by slot.</summary>
internal static class ClaimMatch
{
    /// <summary>The slots in which both must agree for the claim to be right as a whole.</summary>
    public static readonly string[] Whole = ["source", "event", "supplier", "recipient", "polarity"];

    public static Dictionary<string, bool> Slots(GoldClaim gold, Claim found)
    {
        var (wanted, got) = (Days.Of(gold.When?.Earliest, gold.When?.Latest), Days.Of(found.When?.Earliest, found.When?.Latest));
        return new(StringComparer.Ordinal)
        {
            ["source"] = NameMatch.SameSource(gold.Source, found.Source),
            ["event"] = gold.Event == Word(found.Event),
            ["supplier"] = NameMatch.SameParty(gold.Supplier, found.Supplier),
            ["recipient"] = NameMatch.SameParty(gold.Recipient, found.Recipient),
            ["polarity"] = gold.Polarity == Word(found.Polarity),
            ["certainty"] = gold.Certainty == Word(found.Certainty),
            ["when overlap"] = wanted is null || got is null ? wanted is null && got is null : wanted.Value.Overlaps(got.Value),
            ["item kinds"] = gold.Items.Select(i => i.Kind).Order(StringComparer.Ordinal).SequenceEqual(found.Items.Select(i => Word(i.Kind)).Order(StringComparer.Ordinal)),
        };
    }

    /// <summary>Of the stretches that the set accepts for a claim, the one that fits best.</summary>
    public static Stretch Best(GoldClaim gold, Stretch found) =>
        gold.AltContentSpan is { } other && Fit(Stretch.Of(other), found).CompareTo(Fit(Stretch.Of(gold.ContentSpan), found)) > 0 ? Stretch.Of(other) : Stretch.Of(gold.ContentSpan);

    /// <summary>Whether two counts can be the same; an end left open reaches for ever, and no end at all is no count.</summary>
    public static bool CountsMeet(GoldItem gold, Item found) =>
        (found.Least ?? found.Most) is not null && (gold.Least ?? 0) <= (found.Most ?? long.MaxValue) && (found.Least ?? 0) <= (gold.Most ?? long.MaxValue);

    /// <summary>How well an item found fits one that was marked: by its words, then its kind, then its count.</summary>
    public static double Weight(GoldItem gold, Item found)
    {
        var (wanted, got) = (NameMatch.Plain(gold.Text), NameMatch.Plain(found.Text));
        var words = got.Contains(wanted, StringComparison.Ordinal) || wanted.Contains(got, StringComparison.Ordinal);
        return (words ? 2 : 0) + (gold.Kind == Word(found.Kind) ? 1 : 0) + (CountsMeet(gold, found) ? 0.5 : 0);
    }

    /// <summary>The program's own words as the set writes them: small-arms for SmallArms.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static (double OfShorter, double OfBoth) Fit(Stretch wanted, Stretch found) => (wanted.OfShorter(found), wanted.OfBoth(found));
}
