using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reference;
using Waybill.Reference.Seas;

namespace Waybill.Checking.Physics;

/// <summary>Asks, leg by leg, whether a told route can be gone: whether water joins two coastal places, how far it is, how long it takes.</summary>
internal sealed class RouteFeasible : ICheck
{
    /// <summary>A place farther from the shore than this is taken to be no landing place.</summary>
    private const double CoastalKilometres = 30;

    /// <summary>Speeds of slow coasters and of ordinary freighters.</summary>
    private static readonly double[] Knots = [8, 12];

    public string Name => "route-feasible";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view) =>
        view.Claims.Where(c => c.Claim.Route.Length > 1).SelectMany(c => Legs(c, view.Shelf).Select(l => Examine(c, l, view)));

    /// <summary>Consecutive stops that can be put on the map, from, via, to, as texts tell them in any order; places told side by side as ends of one leg share its start.</summary>
    private static IEnumerable<Hop> Legs(StatedClaim stated, Shelf shelf)
    {
        Stop? from = null;
        Stop? last = null;
        var water = "";
        foreach (var stop in stated.Claim.Route.Where(s => s.Leg != Leg.Use).OrderBy(s => s.Leg))
        {
            if (stated.Place(stop.Place) is not { Place: { } place } mention)
            {
                continue;
            }

            if (place.IsWater)
            {
                water = place.Name;
                continue;
            }

            if (place.IsCountry || place.IsRegion || Fix.Of(mention, shelf, out _) is not { } fix)
            {
                continue;
            }

            var here = new Stop(fix, stop.Leg, mention);
            var side = last is { Leg: Leg.To } && stop.Leg == Leg.To && BesideOther(stated, last.Mention, mention);
            from = side ? from : last;
            last = here;
            if (from is not null && from.Fix.Place.Id != fix.Place.Id)
            {
                yield return new(from, here, water);
            }

            water = side ? water : "";
        }
    }

    /// <summary>Whether two ends are joined by "and", as two bases to which the same goods go.</summary>
    private static bool BesideOther(StatedClaim stated, PlaceMention a, PlaceMention b) =>
        a.End <= b.Start && Wording.Words(stated.Report.Document.Text[a.End..b.Start]) is { Length: <= 4 } between && (between.Contains("and") || between.Contains("or"));

    private Finding Examine(StatedClaim stated, Hop hop, CaseView view)
    {
        var (a, b) = (hop.From.Fix.Place, hop.To.Fix.Place);
        var direct = Geodesic.Inverse(a.Point, b.Point).Distance;
        var passage = Sea(a, b, view, out var why);
        ImmutableArray<Excerpt> excerpts = [stated.Excerpt, At(stated, hop.From), At(stated, hop.To)];
        if (passage is not null)
        {
            var verdict = new Verdict.Supported(
                $"Feasible by sea, which is not to say that it was done: {Wording.Kilometres(passage.Distance)} on the water from {a.Name} to {b.Name}{(hop.Water.Length > 0 ? $" over the {hop.Water}" : "")}, {Hours(passage.Distance)}.");
            return new(stated.Claim.Id, Name, Version, verdict, null, new(Wording.Rounded(passage.Distance.Kilometres), "km"), excerpts)
            {
                Basis = ["coastline on the shelf", a.Id, b.Id],
                Path = passage.Path,
            };
        }

        var open = new Verdict.Undecided(
            $"From {a.Name} to {b.Name} it is {Wording.Kilometres(direct)} on the geodesic. By sea: {why}. By land or air it may be feasible; no road, railway, river or flight is known here that would prove it.");
        return new(stated.Claim.Id, Name, Version, open, null, new(Wording.Rounded(direct.Kilometres), "km"), excerpts)
        {
            Basis = ["WGS-84 geodesic", a.Id, b.Id],
            Path = Geodesic.Path(a.Point, b.Point, Length.FromKilometres(100)),
        };
    }

    /// <summary>The way over the water, or why there is none.</summary>
    private static SeaPassage? Sea(Place from, Place to, CaseView view, out string why)
    {
        switch (view.Passage(from.Point, to.Point))
        {
            case SeaAnswer.Found { Passage: var p } when p.FromShore.Kilometres <= CoastalKilometres && p.ToShore.Kilometres <= CoastalKilometres:
                why = "";
                return p;
            case SeaAnswer.Found { Passage: var p }:
                why = $"{(p.FromShore > p.ToShore ? from.Name : to.Name)} does not lie on the coast";
                return null;
            case SeaAnswer.None none:
                // The chart knows points, the reader names.
                why = none.Because.TrimEnd('.')
                    .Replace($"The place of departure at {from.Point}", from.Name, StringComparison.Ordinal)
                    .Replace($"The place of arrival at {to.Point}", to.Name, StringComparison.Ordinal)
                    .Replace("The place of departure", from.Name, StringComparison.Ordinal)
                    .Replace("the place of arrival", to.Name, StringComparison.Ordinal);
                return null;
            default:
                throw new InvalidOperationException("A sea answer is either found or none.");
        }
    }

    private static string Hours(Length distance) => string.Join(", ", Knots.Select(k =>
        string.Create(CultureInfo.InvariantCulture, $"about {(distance / Speed.FromKnots(k)).TotalHours:0} hours at {k:0} knots")));

    private static Excerpt At(StatedClaim stated, Stop stop) => new(stated.Report.Document.Sha256, stop.Mention.Start, stop.Mention.End);

    private sealed record Stop(Fix Fix, Leg Leg, PlaceMention Mention);

    private sealed record Hop(Stop From, Stop To, string Water);
}
