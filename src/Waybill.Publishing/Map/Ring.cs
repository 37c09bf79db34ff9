using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>A distance that a document states, drawn round the place it is measured from.</summary>
/// <param name="Center">The place it is measured from.</param>
/// <param name="Target">The place it is said to lead to.</param>
/// <param name="Radius">The distance stated.</param>
/// <param name="Finding">What the check said.</param>
internal sealed record Ring(Place Center, Place Target, Length Radius, Finding Finding)
{
    private const int HalfWidth = 32;

    /// <summary>The part of the circle that faces the target: every point that the words allow.</summary>
    public ImmutableArray<GeoPoint> Line
    {
        get
        {
            var toward = Geodesic.Inverse(Center.Point, Target.Point).Initial.Degrees;
            return [.. Enumerable.Range(-HalfWidth, (2 * HalfWidth) + 1).Select(d => Geodesic.Direct(Center.Point, Bearing.FromDegrees(toward + d), Radius).To)];
        }
    }

    /// <summary>The line that was measured.</summary>
    public ImmutableArray<GeoPoint> Measured => Geodesic.Path(Center.Point, Target.Point, Length.FromKilometres(50));

    /// <summary>Where the words put the target: as far as stated, in its true direction.</summary>
    public GeoPoint Stated => Geodesic.Direct(Center.Point, Geodesic.Inverse(Center.Point, Target.Point).Initial, Radius).To;

    public static ImmutableArray<Ring> In(Edition edition) =>
    [
        .. edition.Reports
            .SelectMany(r => r.Relations.Where(x => x.Kind == RelationKind.Distance).Select(x => Of(edition, r, x)))
            .OfType<Ring>()
            .DistinctBy(r => (r.Center.Id, r.Target.Id, r.Radius)),
    ];

    private static Ring? Of(Edition edition, Report report, Relation relation)
    {
        // Where the distance is right, the circle would only run through the place. A finding speaks of its first excerpt; others are compared with it.
        var finding = edition.Findings.FirstOrDefault(f => f.Check == "stated-distance" && f.Verdict is not Verdict.Supported
            && f.Excerpts.Take(1).Any(e => e.Sha256 == report.Document.Sha256 && e.Start < relation.End && relation.Start < e.End));
        return finding is not null && LengthOf(relation) is { } radius
            && PlaceAt(report, relation.Reference) is { } center && PlaceAt(report, relation.Place) is { } target
            ? new(center, target, radius, finding)
            : null;
    }

    private static Place? PlaceAt(Report report, int? index) => index is { } i && i < report.Places.Length ? report.Places[i].Place : null;

    private static Length? LengthOf(Relation relation) => (relation.Value, relation.Unit) switch
    {
        ({ } v, "km") => Length.FromKilometres(v),
        ({ } v, "mi") => Length.FromMetres(v * 1609.344),
        ({ } v, "nmi") => Length.FromNauticalMiles(v),
        ({ } v, "m") => Length.FromMetres(v),
        _ => null,
    };
}
