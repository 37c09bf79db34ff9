namespace Waybill.Reading.Claims;

/// <summary>Fills parties that a proposition leaves open from the other words of the same source.</summary>
internal static class Inheritance
{
    /// <summary>How many claims before and after are heard; it keeps the work on a long text in step with its length.</summary>
    private const int Reach = 40;

    public static IEnumerable<Draft> Fill(List<Draft> drafts) => drafts.Select((draft, i) => Fills(draft.Claim.Event) ? Filled(drafts, draft, i) : draft);

    private static bool Fills(EventKind kind) =>
        kind is EventKind.Transfer or EventKind.Agreement or EventKind.Request or EventKind.Violation or EventKind.Assistance or EventKind.Denial;

    private static Draft Filled(List<Draft> drafts, Draft draft, int index)
    {
        var claim = draft.Claim;
        if ((claim.Supplier is not null && claim.Recipient is not null) || (claim.Items.Length > 0 && claim.Items.All(i => i.Kind == ItemKind.Ship)))
        {
            return draft;
        }

        var first = Math.Max(0, index - Reach);
        var best = drafts.Skip(first).Take((2 * Reach) + 1).Select((d, i) => (d.Claim, Distance: Math.Abs(first + i - index) + (first + i > index ? 0.5 : 0)))
            .Where(o => o.Distance > 0 && Fits(claim, o.Claim))
            .OrderByDescending(o => SameSource(claim, o.Claim)).ThenByDescending(o => SameGoods(claim, o.Claim)).ThenByDescending(o => o.Claim is { Supplier: not null, Recipient: not null }).ThenBy(o => o.Distance)
            .Select(o => o.Claim)
            .FirstOrDefault();
        return best is null ? draft : draft with { Claim = claim with { Supplier = claim.Supplier ?? best.Supplier, Recipient = claim.Recipient ?? best.Recipient } };
    }

    /// <summary>The same source says it of parties that agree with those known; one who denies is read with what is denied.</summary>
    private static bool Fits(Claim claim, Claim other)
    {
        // The writer tells some things of which nobody says whose they were; a speaker is heard in answer to the rest of the report.
        return (other.Source == claim.Source || claim.Source != Claim.Publisher) && Fills(other.Event)
            && (other.Supplier ?? other.Recipient) is not null
            && (claim.Supplier is null || other.Supplier is null || claim.Supplier == other.Supplier) && (claim.Recipient is null || other.Recipient is null || claim.Recipient == other.Recipient)
            && other.Supplier != claim.Recipient | other.Supplier is null && (other.Recipient != claim.Supplier | other.Recipient is null);
    }

    private static bool SameSource(Claim claim, Claim other) => other.Source == claim.Source;

    private static bool SameGoods(Claim claim, Claim other) => claim.Items.Any(i => other.Items.Any(o => o.Kind == i.Kind));
}
