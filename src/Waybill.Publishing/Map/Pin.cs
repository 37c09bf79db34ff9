using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>A place that the claims name, once for all its mentions.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">How well the name fits it, at the best mention.</param>
/// <param name="Why">The reason at that mention.</param>
internal sealed record Pin(Place Place, double Score, string Why)
{
    /// <summary>Below this score the name hardly fits the place.</summary>
    private const double Fitting = 0.5;

    /// <summary>Another place that fits nearly as well makes it doubtful, unless it lies so near that the map is the same.</summary>
    private const double Lead = 0.12;

    private static readonly Length Beside = Length.FromKilometres(50);

    /// <summary>The number in its badge, in the order of the routes; null for countries, waters and regions that only say where another place lies.</summary>
    public int? Number { get; init; }

    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>The words that the documents use for it.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>What else the name could mean, best first.</summary>
    public ImmutableArray<Candidate<Place>> Others { get; init; } = [];

    /// <summary>What it is to the movements: from, via, to, use; empty where it is on no route.</summary>
    public ImmutableArray<Leg> Roles { get; init; } = [];

    public bool IsSure => Score >= Fitting
        && !Others.Any(o => Score - o.Score < Lead && Geodesic.Inverse(o.Value.Point, Place.Point).Distance > Beside);

    /// <summary>Whether it is too large to be a point.</summary>
    public bool IsArea => Place.IsCountry || Place.IsRegion || Place.IsWater || Place.Kind == "L.CONT";

    public string Id => "p" + Fingerprint.OfText(Place.Id).Short[..8];

    public static ImmutableArray<Pin> In(Edition edition)
    {
        var number = 0;
        return
        [
            .. Mentions(edition)
                .GroupBy(m => m.Mention.Place!.Id, StringComparer.Ordinal) // Mentions() keeps resolved ones only.
                .Select(g => Of([.. g]))
                .Where(p => !p.Place.IsCountry || p.Roles.Length > 0)
                .Select(p => p.IsArea && (!p.Place.IsRegion || p.Roles.IsEmpty) ? p : p with { Number = ++number }),
        ];
    }

    private static Pin Of(ImmutableArray<(PlaceMention Mention, Leg? Leg, string? Claim)> mentions)
    {
        var best = mentions.Select(m => m.Mention).MaxBy(m => m.Candidates.FirstOrDefault()?.Score ?? 0)!; // A group is never empty.
        var first = best.Candidates.FirstOrDefault();
        return new(best.Place!, first?.Score ?? 1, first?.Why ?? "")
        {
            Claims = [.. mentions.Select(m => m.Claim).OfType<string>().Distinct()],
            Words = [.. mentions.Select(m => m.Mention.Text).Distinct(StringComparer.Ordinal)],
            Others = [.. best.Candidates.Skip(1).Take(3)],
            Roles = [.. mentions.Select(m => m.Leg).OfType<Leg>().Distinct()],
        };
    }

    /// <summary>Places on routes first, the longest route leading; then the others in the order of the documents.</summary>
    private static IEnumerable<(PlaceMention Mention, Leg? Leg, string? Claim)> Mentions(Edition edition)
    {
        var routed = edition.Statements.OrderByDescending(s => s.Claim.Route.Length)
            .SelectMany(s => s.Claim.Route.Select(r => (At(s.Report, r.Place), (Leg?)r.Leg, (string?)s.Claim.Id)));
        var named = edition.Statements
            .SelectMany(s => s.Claim.Places.Select(i => (At(s.Report, i), (Leg?)null, (string?)s.Claim.Id)))
            .Where(m => m.Item1 is { Role: PlaceRole.Location, Form: PlaceForm.Name });
        var related = edition.Reports
            .SelectMany(r => r.Relations.SelectMany(x => new[] { x.Place, x.Reference }.OfType<int>().Select(i => (At(r, i), (Leg?)null, x.Claim))));
        return routed.Concat(named).Concat(related).Where(m => m.Item1?.Place is not null).Select(m => (m.Item1!, m.Item2, m.Item3));
    }

    private static PlaceMention? At(Report report, int index) =>
        index >= 0 && index < report.Places.Length ? report.Places[index] : null;
}
