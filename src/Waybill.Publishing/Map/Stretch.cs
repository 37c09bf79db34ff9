using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>One stretch of a route, between two stops, as the claims tell it and the checks found it.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Line">The line on the map: the path that was measured, else the shortest line.</param>
/// <param name="Finding">What the check of the route said; null where none was made.</param>
internal sealed record Stretch(Place From, Place To, ImmutableArray<GeoPoint> Line, Finding? Finding)
{
    private const string Check = "route-feasible";

    /// <summary>How far a path's end may lie from the stop: a port's water is not its centre.</summary>
    private static readonly Length Slack = Length.FromKilometres(60);

    /// <summary>Short enough that a map of the world shows a curve.</summary>
    private static readonly Length Step = Length.FromKilometres(50);

    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>
    /// Whether the line is a path worked out over water: the check supports a route only where it found one.
    /// What it leaves undecided carries the geodesic, which says how far, not which way.
    /// </summary>
    public bool BySea => Finding is { Path.Length: > 1, Verdict: Verdict.Supported };

    public Standing Standing => Finding?.Verdict switch
    {
        Verdict.Supported => Standing.Supported,
        Verdict.Contradicted => Standing.Contradicted,
        Verdict.Undecided => Standing.Undecided,
        _ => Standing.Unchecked,
    };

    public static ImmutableArray<Stretch> In(Edition edition)
    {
        var all = edition.Statements.SelectMany(Of).ToImmutableArray();
        var fine = all.Where(s => !s.From.IsCountry && !s.To.IsCountry).ToImmutableArray();
        return
        [
            .. (fine.IsEmpty ? all : fine)
                .GroupBy(s => (s.From.Id, s.To.Id))
                .Select(g => (g.FirstOrDefault(s => s.BySea) ?? g.FirstOrDefault(s => s.Finding is not null) ?? g.First()) with
                {
                    Claims = [.. g.SelectMany(s => s.Claims).Distinct()],
                }),
        ];
    }

    private static IEnumerable<Stretch> Of(Statement statement)
    {
        var pairs = Pairs(statement).ToImmutableArray();
        var findings = statement.Findings.Where(f => f.Check == Check).ToImmutableArray();
        foreach (var (from, to) in pairs)
        {
            // A finding without a path says which stretch it is about only where there is one.
            var finding = findings.FirstOrDefault(f => Joins(f.Path, from, to))
                ?? (pairs.Length == 1 ? findings.FirstOrDefault(f => f.Path.Length < 2) : null);
            var line = finding is { Path.Length: > 1 } ? [from.Point, .. finding.Path, to.Point] : Geodesic.Path(from.Point, to.Point, Step);
            yield return new(from, to, line, finding) { Claims = [statement.Claim.Id] };
        }
    }

    /// <summary>From, through every via, and from there to each end: several ends are a fork, not a chain.</summary>
    private static IEnumerable<(Place From, Place To)> Pairs(Statement statement)
    {
        Place? last = null;
        foreach (var stop in statement.Claim.Route.Where(s => s.Leg is not Leg.Use).OrderBy(s => s.Leg))
        {
            var place = stop.Place < statement.Report.Places.Length ? statement.Report.Places[stop.Place].Place : null;
            if (place is null or { IsWater: true })
            {
                continue; // A sea is crossed, it is no stop.
            }

            if (last is not null && last.Id != place.Id && !Holds(last, place) && !Holds(place, last))
            {
                yield return (last, place);
            }

            // A region only says where the stop before it lies; the next stretch starts at the stop.
            last = stop.Leg is Leg.To || (last is not null && Holds(place, last)) ? last ?? place : place;
        }
    }

    private static bool Holds(Place outer, Place inner) =>
        (outer.IsCountry && outer.Country == inner.Country) || (outer.IsRegion && outer.Region is not null && outer.Region == inner.Region);

    private static bool Joins(ImmutableArray<GeoPoint> path, Place from, Place to) =>
        path.Length > 1 && Geodesic.Inverse(path[0], from.Point).Distance <= Slack && Geodesic.Inverse(path[^1], to.Point).Distance <= Slack;
}
