namespace Waybill.Checking.Records;

/// <summary>Holds the counts that different claims give for the same goods of the same deed against each other.</summary>
internal sealed class CountConsistency : ICheck
{
    public string Name => "count-consistency";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view)
    {
        for (var i = 0; i < view.Claims.Length; i++)
        {
            for (var j = i + 1; j < view.Claims.Length; j++)
            {
                foreach (var pair in Counted(view.Claims[i], view.Claims[j], view))
                {
                    yield return Found(view.Claims[i], view.Claims[j], pair);
                }
            }
        }
    }

    /// <summary>Items of both claims that are the same goods and have a count in both.</summary>
    internal static IEnumerable<(Item A, Item B)> Counted(StatedClaim a, StatedClaim b, CaseView view) =>
        Alike.Event(a.Claim, b.Claim) && a.Claim.Polarity == b.Claim.Polarity && Alike.SameParties(a.Claim, b.Claim) && Alike.Times(a.Claim, b.Claim)
            ? Alike.Items(a.Claim, b.Claim, view.Shelf).Where(p => HasCount(p.A) && HasCount(p.B) && p.A.Kind == p.B.Kind).Take(1)
            : [];

    /// <summary>Whether some number lies in both ranges.</summary>
    internal static bool Overlap(Item a, Item b) => !(a.Most < b.Least) && !(b.Most < a.Least);

    private Finding Found(StatedClaim a, StatedClaim b, (Item A, Item B) pair)
    {
        var sum = $"\"{pair.A.Text}\" is {Wording.Pieces(pair.A)} pieces, \"{pair.B.Text}\" is {Wording.Pieces(pair.B)}";
        var sameDay = a.Claim.When is { Earliest: not null, Latest: not null } && b.Claim.When is { Earliest: not null, Latest: not null };
        Verdict verdict = Overlap(pair.A, pair.B) ? new Verdict.Supported($"{sum}: the two can both hold.")
            : sameDay ? new Verdict.Contradicted($"{sum}, of the same deed in the same time: the two cannot both hold.")
            : new Verdict.Undecided($"{sum}: no number is in both; they may count different consignments.");
        return new(a.Claim.Id, Name, Version, verdict, Quantity(pair.A), Quantity(pair.B), [a.Excerpt, b.Excerpt]);
    }

    private static Quantity? Quantity(Item item) => (item.Least ?? item.Most) is { } n ? new(n, "pieces") : null;

    private static bool HasCount(Item item) => item.Least is not null || item.Most is not null;
}
