using Waybill.Reference;

namespace Waybill.Checking;

/// <summary>Whether two claims speak of the same deed: the same family of events, parties that fit, goods that fit.</summary>
internal static class Alike
{
    /// <summary>Whether both speak of the same kind of deed; building a plant and helping to build it are one.</summary>
    public static bool Event(Claim a, Claim b) => Family(a) == Family(b);

    /// <summary>Whether supplier and recipient fit and at least one of them is named in both, or one names both only as acting.</summary>
    public static bool Parties(Claim a, Claim b) =>
        ActsIn(a, b) || ActsIn(b, a)
        || (Fits(a.Supplier, b.Supplier) && Fits(a.Recipient, b.Recipient)
        && ((a.Supplier is not null && a.Supplier == b.Supplier) || (a.Recipient is not null && a.Recipient == b.Recipient)));

    /// <summary>Whether both name supplier and recipient, and the same.</summary>
    public static bool SameParties(Claim a, Claim b) =>
        a.Supplier is not null && a.Recipient is not null && a.Supplier == b.Supplier && a.Recipient == b.Recipient;

    /// <summary>Goods that both claims speak of: the same make where both name one, else the same kind.</summary>
    public static IEnumerable<(Item A, Item B)> Items(Claim a, Claim b, Shelf shelf) =>
        from x in a.Items
        from y in b.Items
        where Same(x, y, shelf)
        select (x, y);

    /// <summary>Whether no goods of the one contradict those of the other: one names none, or some are the same.</summary>
    public static bool ItemsFit(Claim a, Claim b, Shelf shelf) => a.Items.IsEmpty || b.Items.IsEmpty || Items(a, b, shelf).Any();

    /// <summary>Whether the times leave a common day; an unknown time leaves every day.</summary>
    public static bool Times(Claim a, Claim b) => a.When is not { } x || b.When is not { } y || x.Overlaps(y);

    /// <summary>Whether the same statement is made: event, parties, goods and side taken.</summary>
    public static bool Statement(Claim a, Claim b, Shelf shelf) =>
        Event(a, b) && a.Polarity == b.Polarity && ItemsFit(a, b, shelf) && (Parties(a, b) || (NoParties(a) && NoParties(b)));

    private static bool Same(Item a, Item b, Shelf shelf)
    {
        if (a.Kind != b.Kind && a.Kind != ItemKind.Materiel && b.Kind != ItemKind.Materiel)
        {
            return false;
        }

        var (first, second) = (Make(a, shelf), Make(b, shelf));
        return first is null || second is null ? a.Kind == b.Kind : first == second;
    }

    private static string? Make(Item item, Shelf shelf) =>
        shelf.Platforms.Find(item.Platform)?.Name ?? shelf.Platforms.Find(item.Text)?.Name
        ?? (item.Platform is null ? null : string.Concat(Wording.Words(item.Platform)));

    /// <summary>"Iran and Russia signed": both parties, and not which of them supplies.</summary>
    private static bool ActsIn(Claim a, Claim b) =>
        NoParties(a) && b is { Supplier: { } supplier, Recipient: { } recipient } && a.Actors.Contains(supplier) && a.Actors.Contains(recipient);

    private static bool NoParties(Claim claim) => claim.Supplier is null && claim.Recipient is null;

    private static bool Fits(string? a, string? b) => a is null || b is null || a == b;

    private static EventKind Family(Claim claim) =>
        claim.Event is EventKind.Assistance or EventKind.Production && AboutSite(claim) ? EventKind.Construction : claim.Event;

    /// <summary>Whether the claim is about a plant, base or other site.</summary>
    public static bool AboutSite(Claim claim) => claim.Event == EventKind.Construction || claim.Items.Any(i => i.Kind == ItemKind.Facility);
}
