namespace Waybill.Checking.Physics;

/// <summary>Converts the first number of a pair (<c>680 miles (1,100 km)</c>) and holds it against the second.</summary>
internal sealed class UnitPair : ICheck
{
    public string Name => "unit-pair";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Relations.Where(r => r.Relation is { Kind: RelationKind.UnitPair, Value: not null, OtherValue: not null }).Select(Examine);

    private Finding Examine(StatedRelation stated)
    {
        var r = stated.Relation;
        var first = new Quantity(r.Value!.Value, r.Unit ?? "");
        var second = new Quantity(r.OtherValue!.Value, r.OtherUnit ?? "");
        if (Measures.Convert(first.Value, first.Unit, second.Unit) is not { } converted)
        {
            return stated.Found(this, new Verdict.Undecided($"{first} and {second} cannot be compared: no conversion between these units is known here."), second);
        }

        var share = r.Approximate ? 0.10 : 0.05;
        var nautical = Nautical(first, second);
        var asSea = !Fits(converted, second.Value, share) && nautical is { } sea && Fits(sea, second.Value, share);
        var measured = new Quantity(Wording.Rounded(asSea ? nautical!.Value : converted), second.Unit);
        var sum = $"{first} are {measured}{(asSea ? ", taken as nautical miles" : "")}; the text says {(r.Approximate ? "about " : "")}{second}";
        Verdict verdict = asSea || Fits(converted, second.Value, share)
            ? new Verdict.Supported(FormattableString.Invariant($"{sum}, within {share * 100:0} %."))
            : new Verdict.Contradicted(FormattableString.Invariant($"{sum}, more than {share * 100:0} % off."));
        return stated.Found(this, verdict, second, measured);
    }

    /// <summary>At sea, miles are often nautical without a word.</summary>
    private static double? Nautical(Quantity first, Quantity second) =>
        first.Unit == "mi" ? Measures.Convert(first.Value, "nmi", second.Unit)
        : second.Unit == "mi" ? Measures.Convert(first.Value, first.Unit, "nmi")
        : null;

    private static bool Fits(double converted, double stated, double share) => Math.Abs(converted - stated) <= share * Math.Abs(converted);
}
