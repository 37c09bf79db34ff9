using System.Text.RegularExpressions;

namespace Waybill.Checking.Records;

/// <summary>The order of one voyage within a report: goods are loaded, the ship sails, it is stopped or arrives.</summary>
internal static partial class Voyages
{
    /// <summary>Claims of one ship whose days stand against that order.</summary>
    public static IEnumerable<Finding> Turned(CaseView view, ICheck check) =>
        from report in view.Claims.GroupBy(c => c.Report, ReferenceEqualityComparer.Instance)
        from earlier in report
        where Dated(earlier)
        let first = Stage(earlier)
        where first is not null
        from later in report
        where Dated(later)
        let second = Stage(later)
        where second > first && later.Claim.When!.Value.Latest < earlier.Claim.When!.Value.Earliest
        let ship = Ship(earlier, later)
        where ship is not null
        let sum = $"\"{earlier.Text}\" is dated {Wording.Days(earlier.Claim.When!.Value)}, after \"{later.Text}\", {Wording.Days(later.Claim.When!.Value)}"
        select new Finding(
            later.Claim.Id, check.Name, check.Version,
            Alike.Items(earlier.Claim, later.Claim, view.Shelf).Any() && Alike.SameParties(earlier.Claim, later.Claim)
                ? new Verdict.Contradicted($"{sum}: the {ship} cannot have carried the same goods on one voyage in that order.")
                : new Verdict.Undecided($"{sum}: on one voyage of the {ship} the order would be the other way; the report may tell of two."),
            null, null, [later.Excerpt, earlier.Excerpt]);

    private static bool Dated(StatedClaim stated) =>
        stated.Claim is { Polarity: Polarity.Asserted, Certainty: Certainty.Certain, When: { Earliest: not null, Latest: not null } } && !Dating.IsAhead(stated.Text);

    /// <summary>The step of a voyage that a claim tells of; null where it tells of none or of several.</summary>
    private static int? Stage(StatedClaim stated)
    {
        var steps = new[] { Loaded(), Sailed(), Ended() }.Index().Where(s => s.Item.IsMatch(stated.Text)).Select(s => (int?)s.Index).ToList();
        return steps.Count == 1 ? steps[0] : null;
    }

    /// <summary>The ship that both sentences name.</summary>
    private static string? Ship(StatedClaim a, StatedClaim b) =>
        a.Report.Names.Where(n => n.Type == NameType.Platform).Select(n => n.Text).Distinct()
            .FirstOrDefault(n => a.Sentence.Contains(n, StringComparison.Ordinal) && b.Sentence.Contains(n, StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:loaded|put aboard|put on board|taken aboard|taken on board|embarked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();

    [GeneratedRegex(@"\b(?:sailed|set sail|departed|left port|put to sea)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sailed();

    [GeneratedRegex(@"\b(?:seized|intercepted|boarded|captured|stopped|arrived|docked|unloaded|sank|sunk)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();
}
