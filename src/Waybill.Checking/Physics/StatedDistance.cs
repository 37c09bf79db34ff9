using System.Collections.Immutable;
using Waybill.Reference;

namespace Waybill.Checking.Physics;

/// <summary>Measures a stated distance again along the geodesic on WGS-84.</summary>
internal sealed class StatedDistance : ICheck
{
    public string Name => "stated-distance";

    public int Version => 2;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Relations.Where(r => r.Relation is { Kind: RelationKind.Distance, Value: > 0, Unit: not null }).Select(r => Examine(r, view.Shelf) is var found && Others(r, view) is [_, ..] others
            ? found with { Verdict = Beside(found.Verdict, others), Excerpts = [.. found.Excerpts.Concat(others.Select(o => o.Excerpt)).Distinct()] }
            : found);

    /// <summary>Other distances that other documents of the case state between the same two places, the copies of each told once.</summary>
    private static ImmutableArray<StatedRelation> Others(StatedRelation stated, CaseView view) =>
        stated.Place?.Place is not { } place || stated.Reference?.Place is not { } reference || Measures.Convert(stated.Relation.Value!.Value, stated.Relation.Unit!, "m") is not { } metres ? [] :
        [
            .. view.Relations
                .Where(r => r.Report != stated.Report && r.Relation is { Kind: RelationKind.Distance, Value: > 0, Unit: not null } && r.Place?.Place?.Id == place.Id && r.Reference?.Place?.Id == reference.Id
                    && Measures.Convert(r.Relation.Value!.Value, r.Relation.Unit!, "m") is { } other
                    && Math.Abs(other - metres) > Tolerance(Length.FromMetres(Math.Min(other, metres)), r.Relation.Approximate || stated.Relation.Approximate).Metres)
                .DistinctBy(r => (r.Relation.Value, r.Relation.Unit)),
        ];

    private static Verdict Beside(Verdict verdict, ImmutableArray<StatedRelation> others)
    {
        var because = $"{verdict.Because} {string.Join(" ", others.Select(o => $"{Path.GetFileName(o.Report.Document.File)} states {new Quantity(o.Relation.Value!.Value, o.Relation.Unit!)} between the same two places."))}";
        return verdict switch
        {
            Verdict.Supported => new Verdict.Supported(because),
            Verdict.Contradicted => new Verdict.Contradicted(because),
            _ => new Verdict.Undecided(because),
        };
    }

    private Finding Examine(StatedRelation stated, Shelf shelf)
    {
        var (value, unit) = (stated.Relation.Value!.Value, stated.Relation.Unit!);
        var said = new Quantity(value, unit);
        if (Measures.Convert(value, unit, "m") is not { } metres)
        {
            return stated.Found(this, new Verdict.Undecided($"\"{unit}\" is no unit of length known here."), said);
        }

        var from = Fix.Of(stated.Reference, shelf, out var whyFrom);
        var to = Fix.Of(stated.Place, shelf, out var whyTo);
        if (from is null || to is null)
        {
            return stated.Found(this, new Verdict.Undecided($"The distance of {said} cannot be measured: {(from is null ? whyFrom : whyTo)}."), said);
        }

        var distance = Geodesic.Inverse(from.Place.Point, to.Place.Point).Distance;
        var measured = new Quantity(Wording.Rounded(Measures.Convert(distance.Metres, "m", unit)!.Value), unit);
        return stated.Found(this, Judge(stated.Relation, said, metres, distance, from, to), said, measured) with
        {
            Basis = ["WGS-84 geodesic", from.Place.Id, to.Place.Id],
            Path = Geodesic.Path(from.Place.Point, to.Place.Point, Length.FromKilometres(100)),
        };
    }

    private static Verdict Judge(Relation relation, Quantity said, double metres, Length distance, Fix from, Fix to)
    {
        var tolerance = Tolerance(distance, relation.Approximate);
        var off = Length.FromMetres(Math.Abs(metres - distance.Metres));
        var places = Fix.Together(from, to);
        var sum = $"Stated: {(relation.Approximate ? "about " : "")}{said}. Measured: {Wording.Kilometres(distance)} from {from.Place.Name} to {to.Place.Name} along the geodesic on WGS-84";
        var rule = $"{(relation.Approximate ? "20" : "10")} % of the true distance or 10 km, here {Wording.Kilometres(tolerance)}";
        return (off <= tolerance, off > tolerance + places) switch
        {
            (true, _) => new Verdict.Supported($"{sum}; the difference of {Wording.Kilometres(off)} lies within the tolerance ({rule})."),
            (_, true) when relation.Unit == "mi" && Math.Abs((relation.Value!.Value * 1852) - distance.Metres) <= tolerance.Metres =>
                new Verdict.Undecided($"{sum}; as statute miles the number is off by {Wording.Kilometres(off)}, as nautical miles it would fit."),
            (_, true) => new Verdict.Contradicted(
                $"{sum}; the difference of {Wording.Kilometres(off)} lies outside the tolerance ({rule}) and outside what the places' own extent explains ({Wording.Kilometres(places)})."
                + (metres > distance.Metres ? " A road is longer than the geodesic; no road distance is known here." : "")),
            _ => new Verdict.Undecided($"{sum}; the difference of {Wording.Kilometres(off)} lies outside the tolerance ({rule}), but the places' own extent may explain it."),
        };
    }

    /// <summary>A tenth of the true value or 10 km, a fifth where the number is given loosely.</summary>
    internal static Length Tolerance(Length distance, bool approximate) =>
        Length.FromMetres(Math.Max(10_000, distance.Metres * (approximate ? 0.2 : 0.1)));
}
