namespace Waybill.Checking.Records;

/// <summary>Holds the counts that different claims give for the same goods of the same deed against each other.</summary>
internal sealed class CountConsistency : ICheck
{
    public string Name => "count-consistency";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        (from p in FirstPairs.Of(view, view.OriginOf, AreSameDeed)
         let a = view.Claims[p.First]
         let b = view.Claims[p.Second]
         from pair in Counted(a, b, view)
         select (A: a, B: b, Pair: pair, Origins: (view.OriginOf(a), view.OriginOf(b))))
        // Copies repeat a count; it is told once for two origins.
        .DistinctBy(p => string.CompareOrdinal(p.Origins.Item1, p.Origins.Item2) <= 0
            ? (p.Origins.Item1, p.Origins.Item2, p.Pair.A.Kind, Wording.Pieces(p.Pair.A), Wording.Pieces(p.Pair.B))
            : (p.Origins.Item2, p.Origins.Item1, p.Pair.A.Kind, Wording.Pieces(p.Pair.B), Wording.Pieces(p.Pair.A)))
        .Select(p => Found(p.A, p.B, p.Pair, p.Origins.Item1 == p.Origins.Item2));

    /// <summary>Items of both claims that are the same goods and have a count in both.</summary>
    internal static IEnumerable<(Item A, Item B)> Counted(StatedClaim a, StatedClaim b, CaseView view) =>
        AreSameDeed(a.Claim, b.Claim)
            ? Alike.Items(a.Claim, b.Claim, view.Shelf).Where(p => HasCount(p.A) && HasCount(p.B) && p.A.Kind == p.B.Kind).Take(1)
            : [];

    private static bool AreSameDeed(Claim a, Claim b) => Alike.Event(a, b) && a.Polarity == b.Polarity && Alike.SameParties(a, b) && Alike.Times(a, b);

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
