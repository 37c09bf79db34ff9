using Waybill.Reference;

namespace Waybill.Checking.Physics;

/// <summary>Holds a stated direction against the azimuth from the reference to the place.</summary>
internal sealed class StatedDirection : ICheck
{
    /// <summary>Eight winds: what lies within half of the way to the winds at a right angle is still that wind in a reporter's mouth.</summary>
    private const double Tolerance = 45;

    public string Name => "stated-direction";

    public int Version => 1;

    public IEnumerable<Finding> Examine(CaseView view) => view.Relations.Where(r => r.Relation.Kind == RelationKind.Direction).Select(r => Examine(r, view.Shelf));

    private Finding Examine(StatedRelation stated, Shelf shelf)
    {
        if (stated.Relation.Unit is not { } word || Bearing.OfWind(word) is not { } wind)
        {
            return stated.Found(this, new Verdict.Undecided($"The text gives no wind of the compass that could be measured (\"{stated.Relation.Text}\")."));
        }

        var said = new Quantity(wind.Degrees, "deg");
        var from = Fix.Of(stated.Reference, shelf, out var whyFrom);
        var to = Fix.Of(stated.Place, shelf, out var whyTo);
        if (from is null || to is null)
        {
            return stated.Found(this, new Verdict.Undecided($"The direction {wind.Wind} cannot be measured: {(from is null ? whyFrom : whyTo)}."), said);
        }

        var line = Geodesic.Inverse(from.Place.Point, to.Place.Point);
        return stated.Found(this, Judge(wind, line, from, to), said, new Quantity(Math.Round(line.Initial.Degrees, 1), "deg")) with
        {
            Basis = ["WGS-84 geodesic", from.Place.Id, to.Place.Id],
        };
    }

    private static Verdict Judge(Bearing wind, GeodesicInverse line, Fix from, Fix to)
    {
        var angle = line.Initial.AngleTo(wind);
        var places = Fix.Together(from, to).Metres;
        // Nearer than the places' own extent, any direction can be right.
        var play = places >= line.Distance.Metres ? 180 : Math.Asin(places / line.Distance.Metres) * 180 / Math.PI;
        var sum = FormattableString.Invariant($"Stated: {wind.Wind}. Measured: the azimuth from {from.Place.Name} to {to.Place.Name} is {line.Initial}, {line.Initial.Wind} on a compass of eight winds, {angle:0.#}° from the wind stated");
        return play >= 180 ? new Verdict.Undecided($"{sum}; the two are so near to each other that the direction hangs on where in them one stands.")
            : angle <= Tolerance ? new Verdict.Supported($"{sum}, within 45°.")
            : angle > Tolerance + play ? new Verdict.Contradicted($"{sum}, more than 45°.")
            : new Verdict.Undecided($"{sum}, a little more than 45°; where in the places one stands may explain it.");
    }
}
