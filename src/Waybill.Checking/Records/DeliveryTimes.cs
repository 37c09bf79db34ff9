using Waybill.Reference.Registers;

namespace Waybill.Checking.Records;

/// <summary>
/// Holds a claimed delivery against a register whose years of delivery are others. A register excludes it only where it
/// knows the whole story of the one order that can be meant; else it says why it does not.
/// </summary>
internal static class DeliveryTimes
{
    /// <param name="stated">The claim, with a time.</param>
    /// <param name="item">The goods it names.</param>
    /// <param name="fitting">The deals on that make between the two, each with its register.</param>
    /// <param name="words">The deals in words.</param>
    public static Verdict Elsewhere(StatedClaim stated, Item item, IReadOnlyList<(TradeRegister Register, Deal Deal)> fitting, string words)
    {
        var claimed = stated.Claim.When is { } when ? Wording.Days(when) : "no day";
        if (stated.Claim.Polarity == Polarity.Denied)
        {
            return new Verdict.Undecided($"The register has deliveries in other years than the claim denies ({claimed}), which does not show that there was none then: {words}.");
        }

        var doubts = Doubts(stated, item, fitting).ToList();
        var deal = fitting[0].Deal;
        return doubts.Count == 0
            ? new Verdict.Contradicted(
                $"{words}. All {deal.Ordered} of the only such order had come in {Years(deal)}; a delivery of {Wording.Pieces(item)} in {claimed} is excluded, so far as the register is right.")
            : new Verdict.Undecided($"The register's deliveries lie in other years than the claim ({claimed}): {words}. It does not exclude the claim: {string.Join("; ", doubts)}.");
    }

    /// <summary>Why the register does not exclude the claim, in clauses fit to print.</summary>
    private static IEnumerable<string> Doubts(StatedClaim stated, Item item, IReadOnlyList<(TradeRegister Register, Deal Deal)> fitting)
    {
        if (fitting.Count > 1)
        {
            yield return $"it has {fitting.Count} deals on that make between the two, and which is meant is not said";
            yield break;
        }

        var (register, deal) = fitting[0];
        if (stated.Claim.Certainty != Certainty.Certain || Dating.IsAhead(stated.Text))
        {
            yield return "the claim is not sure or speaks of what is to come";
        }

        if (deal.Ordered is not { } ordered)
        {
            yield return "it does not say how many were ordered, so that more may have come";
        }
        else if (!(deal.Came?.Value >= ordered.Value))
        {
            yield return $"{deal.Came?.ToString() ?? "none"} of {ordered} had come, the rest may come in other years";
        }
        else if (item.Least != ordered.Value || item.Most != ordered.Value)
        {
            yield return $"the claim does not speak of all {ordered}, so that another order may be meant";
        }

        if (deal.Ordered?.IsEstimate == true || deal.Came?.IsEstimate == true || deal.Deliveries.Any(d => d.Year is not { IsEstimate: false }))
        {
            yield return "some of its figures are its own estimates";
        }

        var years = register.Deals.SelectMany(d => d.Deliveries).Select(d => d.Year).OfType<Figure>().Select(y => y.Value).ToList();
        if (!(stated.Claim.When?.Earliest?.Year >= years.Min() && stated.Claim.When?.Latest?.Year <= years.Max()))
        {
            yield return $"its deliveries run from {years.Min()} to {years.Max()}, which does not take in the claim's time";
        }
    }

    private static string Years(Deal deal) => string.Join(", ", deal.Deliveries.Select(d => d.Year).OfType<Figure>().Select(y => y.ToString()).Distinct());
}
