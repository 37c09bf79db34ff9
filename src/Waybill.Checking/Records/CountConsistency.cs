namespace Waybill.Checking.Records;

/// <summary>Holds the counts that different claims give for the same goods of the same deed against each other.</summary>
internal sealed class CountConsistency : ICheck
{
    public string Name => "count-consistency";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        (from i in Enumerable.Range(0, view.Claims.Length)
         from j in Enumerable.Range(i + 1, view.Claims.Length - i - 1)
         let a = view.Claims[i]
         let b = view.Claims[j]
         from pair in Counted(a, b, view)
         select (A: a, B: b, Pair: pair, Origins: (view.OriginOf(a), view.OriginOf(b))))
        // Copies repeat a count; it is told once for two origins.
        .GroupBy(p => (p.Origins, p.Pair.A.Kind, p.Pair.A.Least, p.Pair.A.Most, p.Pair.B.Least, p.Pair.B.Most))
        .Select(g => Found(g.First().A, g.First().B, g.First().Pair, g.Key.Origins.Item1 == g.Key.Origins.Item2));

    /// <summary>Items of both claims that are the same goods and have a count in both.</summary>
    internal static IEnumerable<(Item A, Item B)> Counted(StatedClaim a, StatedClaim b, CaseView view) =>
        Alike.Event(a.Claim, b.Claim) && a.Claim.Polarity == b.Claim.Polarity && Alike.SameParties(a.Claim, b.Claim) && Alike.Times(a.Claim, b.Claim)
            ? Alike.Items(a.Claim, b.Claim, view.Shelf).Where(p => HasCount(p.A) && HasCount(p.B) && p.A.Kind == p.B.Kind).Take(1)
            : [];

    /// <summary>Whether some number lies in both ranges.</summary>
    internal static bool Overlap(Item a, Item b) => !(a.Most < b.Least) && !(b.Most < a.Least);

    private Finding Found(StatedClaim a, StatedClaim b, (Item A, Item B) pair, bool oneOrigin)
    {
        var sum = $"\"{pair.A.Text}\" is {Wording.Pieces(pair.A)} pieces, \"{pair.B.Text}\" is {Wording.Pieces(pair.B)}";
        var sameDay = a.Claim.When is { Earliest: not null, Latest: not null } && b.Claim.When is { Earliest: not null, Latest: not null };
        Verdict verdict = Overlap(pair.A, pair.B)
            ? oneOrigin ? new Verdict.Undecided($"{sum}: the two go back to one origin, so that the one does not confirm the other.")
                : new Verdict.Supported($"{sum}: two independent origins, {Who(a)} and {Who(b)}, give counts that can both hold.")
            : sameDay ? new Verdict.Contradicted($"{sum}, of the same deed in the same time: the two cannot both hold.")
            : new Verdict.Undecided($"{sum}: no number is in both; they may count different consignments.");
        return new(a.Claim.Id, Name, Version, verdict, Quantity(pair.A), Quantity(pair.B), [a.Excerpt, b.Excerpt]);
    }

    private static string Who(StatedClaim stated) => stated.Claim.Source == Claim.Publisher ? $"the publisher of {stated.Where}" : $"{stated.Claim.Source} in {stated.Where}";

    private static Quantity? Quantity(Item item) => (item.Least ?? item.Most) is { } n ? new(n, "pieces") : null;

    private static bool HasCount(Item item) => item.Least is not null || item.Most is not null;
}
