using Waybill.Reference.Law;
using Waybill.Reference.Registers;

namespace Waybill.Checking.Records;

/// <summary>Looks a stated deal or delivery up in the registers that were loaded: ordered when, how many, what came by when.</summary>
internal sealed class InRegister : ICheck
{
    /// <summary>A register dates an order by the year it learns of; a report may know of it a year before or after.</summary>
    private const int YearsApart = 1;

    private const int MostShown = 5;

    public string Name => "register";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Records.Registers.IsEmpty
            ? []
            : view.Claims.Select(c => c.Claim is { Event: EventKind.Transfer or EventKind.Agreement, Supplier: not null, Recipient: not null } ? Examine(c, view) : Licence(c, view))
                .OfType<Finding>();

    /// <summary>A claim of making under licence that tells of no deal and no delivery.</summary>
    private Finding? Licence(StatedClaim stated, CaseView view)
    {
        if (stated.Claim.Polarity == Polarity.Denied || !Licences.Claimed(stated)
            || Licences.Parties(stated.Claim, code => view.Shelf.Countries.ByCode(code) is not null) is not var (giver, maker))
        {
            return null;
        }

        var named = stated.Claim.Items.Where(i => i.Platform is not null).ToList();
        var deals = Between(giver, maker, view).Where(e => named.Exists(i => Names(i, e.Deal, view.Shelf.Platforms))).ToList();
        return named.Count == 0 ? null : new(stated.Claim.Id, Name, Version,
            deals.Count == 0
                ? new Verdict.Undecided($"{Registers(view)} has no deal on {string.Join(", ", named.Select(i => i.Platform).Distinct())} from {giver} to {maker}. A register has what its makers learnt of; a licence may not be in it.")
                : Licences.Judge(giver, maker, [.. deals.Select(d => d.Deal)], $"{deals[0].File.Title} has it: {Sum(deals)}"),
            null, null, [stated.Excerpt])
        {
            Basis = [.. deals.Take(MostShown).Select(e => $"{e.File.Title}: {Words(e.Deal)}")],
            Rows = [.. deals.Take(MostShown).Select(e => e.File.Cite(e.Deal)).OfType<RecordRow>()],
        };
    }

    private Finding? Examine(StatedClaim stated, CaseView view)
    {
        var claim = stated.Claim;
        var between = Between(claim.Supplier!, claim.Recipient!, view);
        var named = claim.Items.Where(i => i.Platform is not null).ToList();
        var fitting = between.Where(e => named.Exists(i => Names(i, e.Deal, view.Shelf.Platforms))).ToList();
        var inTime = fitting.Where(e => InTime(e.Deal, claim)).ToList();
        Verdict? verdict = (named.Count, fitting.Count, inTime.Count) switch
        {
            (0, _, _) => between.Count == 0 ? null : new Verdict.Undecided(
                $"The claim names no type; {Registers(view)} {(between.Count == 1 ? "has one deal" : $"has {between.Count} deals")} between the two: {Sum(between)}."),
            (_, 0, _) => new Verdict.Undecided(
                $"{Registers(view)} has no deal on {string.Join(", ", named.Select(i => i.Platform).Distinct())} from {claim.Supplier} to {claim.Recipient}. A register has what its makers learnt of; what is hidden is not in it."),
            (_, _, 0) when claim.Event == EventKind.Transfer && fitting.TrueForAll(e => e.Deal.Came is { Value: > 0 } && e.Deal.Deliveries.Any(d => d.Year is not null)) =>
                DeliveryTimes.Elsewhere(stated, named.First(i => Names(i, fitting[0].Deal, view.Shelf.Platforms)), [.. fitting.Select(e => (e.File.Register, e.Deal))], Sum(fitting)),
            (_, _, 0) => new Verdict.Undecided($"The register's deals lie in other years than the claim ({Time(claim)}): {Sum(fitting)}."),
            _ => Compare(stated, inTime, named, view.Shelf.Platforms),
        };
        return verdict is null ? null : new(claim.Id, Name, Version, verdict, null, null, [stated.Excerpt])
        {
            Basis = [.. Shown(inTime, fitting).Select(e => $"{e.File.Title}: {Words(e.Deal)}")],
            Rows = [.. Shown(inTime, fitting).Select(e => e.File.Cite(e.Deal)).OfType<RecordRow>()],
        };
    }

    private static IEnumerable<Entry> Shown(List<Entry> inTime, List<Entry> fitting) => (inTime.Count > 0 ? inTime : fitting).Take(MostShown);

    /// <summary>Each register answers with its first deal that fits; where registers, or editions of one, answer differently, none is believed.</summary>
    private static Verdict Compare(StatedClaim stated, List<Entry> inTime, List<Item> named, Platforms platforms)
    {
        var answers = inTime.DistinctBy(e => e.File).Select(e => Compare(stated, e, named.First(i => Names(i, e.Deal, platforms)))).ToList();
        return answers.Select(a => a.Word).Distinct().Count() == 1
            ? answers[0]
            : new Verdict.Undecided($"The registers differ. {string.Join(" ", answers.Select(a => a.Because))}");
    }

    private static Verdict Compare(StatedClaim stated, Entry entry, Item item)
    {
        var (claim, deal) = (stated.Claim, entry.Deal);
        var sum = $"{entry.File.Title} has it: {Words(deal)}";
        if (claim.Polarity == Polarity.Denied)
        {
            return claim.Event == EventKind.Transfer && deal.Came is not { Value: > 0 }
                ? new Verdict.Undecided($"{sum}. No delivery is in it, which does not show that there was none.")
                : new Verdict.Undecided($"{sum}. The register speaks against the denial, but rests on reports itself.");
        }

        var ordered = claim.Event == EventKind.Agreement;
        if (!ordered && deal.Came is not { Value: > 0 })
        {
            return new Verdict.Undecided($"{sum}. It has the order and no delivery.");
        }

        var count = ordered ? deal.Ordered ?? deal.Came : deal.Came;
        if (Licences.Claimed(stated) && deal.IsMadeByRecipient != true)
        {
            return new Verdict.Undecided($"{sum}. That it is made under licence the register {(deal.IsMadeByRecipient == false ? "does not have: local production: " + deal.LocalProduction : "does not say")}.");
        }

        var made = Licences.Said([deal]) is { Length: > 0 } said ? $" {said}" : "";
        return count is { } n && (n.Value < item.Least || n.Value > item.Most)
            ? new Verdict.Undecided($"{sum}. The numbers differ: the claim has {Wording.Pieces(item)}, the register {n}{(n.IsEstimate ? ", its own estimate" : "")}.")
            : new Verdict.Supported($"{sum}{(Guess(deal) ? " (figures in brackets are the register's own estimates)" : "")}.{YearOff(deal, claim)}{made}");
    }

    /// <summary>Whether the claim can mean the deal by its time: the order's year for a deal, a year of delivery for a delivery; a claim or deal without a year fits any.</summary>
    private static bool InTime(Deal deal, Claim claim)
    {
        if (claim.When is not { } when)
        {
            return true;
        }

        var known = Years(deal, claim).ToList();
        return known.Count == 0 || known.Exists(y => !(when.Latest?.Year < y.Value - YearsApart) && !(when.Earliest?.Year > y.Value + YearsApart));
    }

    /// <summary>A remark where the claim's year is a year off the register's.</summary>
    private static string YearOff(Deal deal, Claim claim)
    {
        var years = Years(deal, claim).ToList();
        return claim.When is not { } when || years.Count == 0 || years.Exists(y => !(when.Latest?.Year < y.Value) && !(when.Earliest?.Year > y.Value))
            ? ""
            : $" The claim's time ({Wording.Days(when)}) is a year off, within what registers differ by.";
    }

    /// <summary>The years that a claim is held against: of the order for a deal, of delivery for a delivery, of the order where none of delivery is known.</summary>
    private static IEnumerable<Figure> Years(Deal deal, Claim claim) =>
        (claim.Event == EventKind.Agreement || deal.Deliveries.All(d => d.Year is null) ? [deal.OrderYear] : deal.Deliveries.Select(d => d.Year)).OfType<Figure>();

    private static List<Entry> Between(string supplier, string recipient, CaseView view) =>
    [
        .. view.Records.Registers.SelectMany(r => r.Register.Deals
            .Where(d => Is(d.Supplier, supplier, view) && Is(d.Recipient, recipient, view)).Select(d => new Entry(r, d))),
    ];

    private static bool Is(string written, string party, CaseView view) =>
        view.Shelf.Countries.ByName(written)?.Code == party || written.Equals(party, StringComparison.OrdinalIgnoreCase)
        || (view.Shelf.Law.Party(written) is var known && known.Contains(':', StringComparison.Ordinal) && known == view.Shelf.Law.Party(party));

    /// <summary>The make that both name; where the shelf does not know it, the same word.</summary>
    private static bool Names(Item item, Deal deal, Platforms platforms) =>
        platforms.Find(item.Platform) is { } platform
            ? platforms.Find(deal.Designation) == platform
            : deal.Designation.Contains(item.Platform!, StringComparison.OrdinalIgnoreCase);

    private static string Sum(List<Entry> entries) =>
        string.Join("; ", entries.Take(3).Select(e => Words(e.Deal))) + (entries.Count > 3 ? $"; and {entries.Count - 3} more" : "");

    private static string Words(Deal deal)
    {
        var years = deal.Deliveries.Select(d => d.Year).OfType<Figure>().Select(y => y.ToString()).Distinct().ToList();
        var parts = new[]
        {
            $"{deal.Supplier} to {deal.Recipient}, {deal.Designation}",
            deal.Ordered is { } n ? $"{n} ordered" : null,
            deal.OrderYear is { } y ? $"order of {y}" : null,
            deal.Came is { } came ? $"{came} delivered{(years.Count > 0 && came.Value > 0 ? $" in {string.Join(", ", years)}" : "")}" : null,
            deal.Status.Length > 0 ? deal.Status.ToLowerInvariant() : null,
        };
        return string.Join(", ", parts.OfType<string>());
    }

    private static bool Guess(Deal deal) => deal.OrderYear?.IsEstimate == true || deal.Ordered?.IsEstimate == true || deal.Came?.IsEstimate == true || deal.Deliveries.Any(d => d.Year?.IsEstimate == true);

    private static string Time(Claim claim) => claim.When is { } when ? Wording.Days(when) : "no day";

    private static string Registers(CaseView view) =>
        view.Records.Registers is [var only] ? only.Title : $"None of {view.Records.Registers.Length} registers loaded";

    private sealed record Entry(RegisterFile File, Deal Deal);
}
