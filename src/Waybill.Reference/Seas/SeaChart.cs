namespace Waybill.Reference.Seas;

/// <summary>
/// Where there is sea, and the shortest way across it. Rivers and lakes are no sea, and neither is the Volga–Don Canal:
/// the Caspian has no way out. Ice closes the passages north of Siberia and Canada. Draught, weather and law are not asked.
/// </summary>
public sealed class SeaChart
{
    /// <summary>A port may lie behind its coast as far as this: up an estuary, or where the chart is coarse.</summary>
    private static readonly Length Reach = Length.FromKilometres(50);

    private readonly SeaGrid grid;
    private readonly SeaNames names;
    private readonly Sight sight;

    private SeaChart(SeaGrid grid, SeaNames names)
    {
        this.grid = grid;
        this.names = names;
        sight = new Sight(grid);
    }

    internal SeaGrid Grid => grid;

    internal static SeaChart Open(string chart, string names) => new(SeaGrid.Open(chart), SeaNames.Open(names));

    /// <summary>Whether there is sea at a point, as far as the chart's cells of 1/64 degree can tell.</summary>
    public bool IsWater(GeoPoint point) => grid.At(point.Latitude, point.Longitude).IsWater;

    /// <summary>The sea at a point or, for a port, the sea it lies on: <c>Caspian Sea</c>; null inland and where the table has no name.</summary>
    public string? Basin(GeoPoint point) => Nearest(point) is { } shore ? names.At(shore.Water) : null;

    /// <summary>Whether both places lie on, or within reach of, waters that ships can pass between; ice and draught are not asked.</summary>
    public bool Joins(GeoPoint a, GeoPoint b) => Nearest(a) is { } first && Nearest(b) is { } last && grid.Basin(first.Square) == grid.Basin(last.Square);

    /// <summary>The shortest passage by sea, from the water nearest to the one place to the water nearest to the other.</summary>
    public SeaAnswer Passage(GeoPoint from, GeoPoint to)
    {
        if (Nearest(from) is not { } first)
        {
            return new SeaAnswer.None(Inland(from, "departure"));
        }

        if (Nearest(to) is not { } last)
        {
            return new SeaAnswer.None(Inland(to, "arrival"));
        }

        var (here, there) = (grid.Basin(first.Square), grid.Basin(last.Square));
        if (here != there)
        {
            return new SeaAnswer.None(
                $"The place of departure lies on the {here} and the place of arrival on the {there}; no sea joins the two, and rivers and the Volga–Don Canal are not counted as sea.");
        }

        var search = new PassageSearch(grid, sight, Of(first.Water), Of(last.Water));
        return search.Find(first.Square, last.Square) is { } spots
            ? new SeaAnswer.Found(Measured(first, last, spots))
            : new SeaAnswer.None("The chart shows no way by water between the two places: ice closes the passages north of Siberia and Canada.");
    }

    private static Spot Of(GeoPoint p) => Spot.Of(p.Latitude, p.Longitude);

    private static string Inland(GeoPoint point, string end) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"The place of {end} at {point} lies more than {Reach.Kilometres:0} km from the sea; rivers, lakes, inland canals and polar ice are not counted as sea.");

    private SeaPassage Measured(Shore first, Shore last, List<Spot> spots)
    {
        var course = new Course(grid, sight);
        var path = course.Afloat(course.Pulled(spots), first.Water, last.Water);
        var legs = Length.FromMetres(path.Zip(path.Skip(1), (a, b) => Geodesic.Inverse(a, b).Distance.Metres).Sum());
        return new(first.Gap + legs + last.Gap, path, first.Gap, last.Gap, course.Through(path));
    }

    /// <summary>The point itself where it is sea, else the middle of the nearest cell that is, within reach.</summary>
    private Shore? Nearest(GeoPoint point)
    {
        var (column, row) = (grid.Column(point.Longitude), grid.Row(point.Latitude));
        var own = grid.At(column, row);
        if (own.IsWater)
        {
            return new(point, own, Length.Zero);
        }

        var up = (int)Math.Ceiling(Reach.Kilometres / 111 * grid.PerDegree);
        var across = (int)Math.Min(grid.Width / 2, up / Math.Max(0.01, Math.Cos(point.Latitude * Math.PI / 180)));
        var spot = Of(point);
        (Square Square, GeoPoint Water, double Angle)? best = null;
        for (var y = Math.Max(0, row - up); y <= Math.Min(grid.Height - 1, row + up); y++)
        {
            for (var x = column - across; x <= column + across; x++)
            {
                var square = grid.At(x, y);
                if (!square.IsWater)
                {
                    continue;
                }

                var water = new GeoPoint(grid.Latitude(y + 0.5), grid.Longitude(x + 0.5));
                var angle = spot.AngleTo(Of(water));
                best = best is { } b && b.Angle <= angle ? best : (square, water, angle);
            }
        }

        return best is { } found && Geodesic.Inverse(point, found.Water).Distance is var gap && gap <= Reach
            ? new(found.Water, found.Square, gap)
            : null;
    }

    private readonly record struct Shore(GeoPoint Water, Square Square, Length Gap);
}
