using System.Collections.Immutable;
using Waybill.Reference;
using Waybill.Reference.Registers;

namespace Waybill.Checking.Records;

/// <summary>Puts what claims tell of transfers and deals together in the form of a register. It is what is claimed, not what is so, and each entry says so.</summary>
public static class StatedDeals
{
    /// <summary>One deal for each supplier, recipient and make or kind of goods that asserted claims name.</summary>
    public static ImmutableArray<Deal> Of(CaseView view) =>
    [
        .. view.Claims
            .Where(c => c.Claim is { Polarity: Polarity.Asserted, Event: EventKind.Transfer or EventKind.Agreement, Supplier: not null, Recipient: not null })
            .SelectMany(c => c.Claim.Items.Where(IsArms).Select(i => (Stated: c, Item: i)))
            .GroupBy(p => (p.Stated.Claim.Supplier, p.Stated.Claim.Recipient, Goods: p.Item.Platform ?? p.Item.Kind.ToString()))
            .Select(g => Deal([.. g], view)),
    ];

    private static bool IsArms(Item item) => item.Kind is not (ItemKind.Facility or ItemKind.Other);

    private static Deal Deal(ImmutableArray<(StatedClaim Stated, Item Item)> told, CaseView view)
    {
        var (claim, item) = (told[0].Stated.Claim, told[0].Item);
        var orders = told.Where(t => t.Stated.Claim.Event == EventKind.Agreement).ToList();
        var deliveries = told.Where(t => t.Stated.Claim.Event == EventKind.Transfer).ToList();
        var origins = told.Select(t => view.OriginOf(t.Stated)).Distinct().Count();
        var sources = told.Select(t => t.Stated.Claim.Source == Claim.Publisher ? t.Stated.Where : $"{t.Stated.Claim.Source} in {t.Stated.Where}").Distinct().Order(StringComparer.Ordinal).ToList();
        var claims = told.Select(t => t.Stated.Claim.Id).Distinct().Count();
        return new(
            Name(claim.Supplier!, view.Shelf), Name(claim.Recipient!, view.Shelf),
            view.Shelf.Countries.ByCode(claim.Recipient!) is null ? RecipientKind.NonState : RecipientKind.State,
            item.Platform ?? "", item.Platform is null ? item.Text : item.Kind.ToString(),
            orders.Select(t => Year(t.Stated.Claim)).OfType<Figure>().OrderBy(y => y.Value).Cast<Figure?>().FirstOrDefault(),
            [.. Years(deliveries)])
        {
            LocalProduction = told.Any(t => Licences.Claimed(t.Stated)) ? "Yes" : "",
            Ordered = Count(orders),
            Delivered = Count(deliveries),
            Comments = $"As claimed, not confirmed: {claims} {(claims == 1 ? "claim" : "claims")} of {origins} {(origins == 1 ? "origin" : "origins")} ({string.Join("; ", sources.Take(5))}{(sources.Count > 5 ? $"; and {sources.Count - 5} more" : "")}){(told.Any(t => Licences.Claimed(t.Stated)) ? "; said to be produced under licence" : "")}",
        };
    }

    private static IEnumerable<Delivery> Years(List<(StatedClaim Stated, Item Item)> deliveries) =>
        deliveries.Select(d => Year(d.Stated.Claim)).OfType<Figure>().GroupBy(y => y.Value).OrderBy(g => g.Key)
            .Select(g => new Delivery(new Figure(g.Key, g.All(y => y.IsEstimate)), null));

    /// <summary>The highest of the least counts that claims give; an estimate where they give ranges or do not agree.</summary>
    private static Figure? Count(List<(StatedClaim Stated, Item Item)> told)
    {
        var counts = told.Select(t => t.Item).Where(i => i.Least is > 0 and <= int.MaxValue).ToList();
        return counts.Count == 0 ? null : new Figure((int)counts.Max(i => i.Least!.Value), counts.Exists(i => i.Least != i.Most) || counts.Select(i => i.Least).Distinct().Count() > 1);
    }

    /// <summary>The year of a claim; an estimate where its days lie in more than one.</summary>
    private static Figure? Year(Claim claim) =>
        claim.When is { Latest: { } latest } when ? new Figure(latest.Year, when.Earliest?.Year != latest.Year)
        : claim.When is { Earliest: { } earliest } ? new Figure(earliest.Year, true) : null;

    private static string Name(string party, Shelf shelf) => shelf.Countries.ByCode(party)?.Name ?? shelf.Law.NameOf(party);
}
