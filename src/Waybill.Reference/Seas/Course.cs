using System.Collections.Immutable;

namespace Waybill.Reference.Seas;

/// <summary>Makes a passage of the search into a course: turns that are not needed taken out, every leg held afloat.</summary>
internal sealed class Course(SeaGrid grid, Sight sight)
{
    /// <summary>Legs about as short as a cell are not made shorter: the chart cannot tell the corner of a cell from a quay.</summary>
    private static readonly Length Shortest = Length.FromKilometres(2);

    /// <summary>Pulls the string tight: from each turn straight to the last one in sight, until nothing changes.</summary>
    public List<Spot> Pulled(List<Spot> spots)
    {
        for (var before = int.MaxValue; spots.Count < before;)
        {
            before = spots.Count;
            List<Spot> kept = [spots[0]];
            for (var i = 0; i < spots.Count - 1;)
            {
                var next = spots.Count - 1;
                while (next > i + 1 && !sight.IsFree(spots[i], spots[next]))
                {
                    next--;
                }

                kept.Add(spots[next]);
                i = next;
            }

            spots = kept;
        }

        return spots;
    }

    /// <summary>
    /// The legs as geodesics of the ellipsoid. Where one strays from the great circle of the search onto land, a point
    /// of that circle is put in between.
    /// </summary>
    public ImmutableArray<GeoPoint> Afloat(List<Spot> spots, GeoPoint first, GeoPoint last)
    {
        List<GeoPoint> path = [first];
        for (var i = 1; i < spots.Count; i++)
        {
            Join(path, spots[i - 1], spots[i], i == spots.Count - 1 ? last : spots[i].Point);
        }

        return [.. path];
    }

    /// <summary>The canals that a course runs through, in order.</summary>
    public ImmutableArray<string> Through(ImmutableArray<GeoPoint> path)
    {
        var step = Length.FromKilometres(5);
        return [.. path.Zip(path.Skip(1), (a, b) => Geodesic.Path(a, b, step))
            .SelectMany(leg => leg)
            .SelectMany(p => grid.Canals.Where(c => c.Holds(p.Latitude, p.Longitude)))
            .Select(c => c.Name).Distinct()];
    }

    private void Join(List<GeoPoint> path, Spot from, Spot to, GeoPoint end)
    {
        if (sight.IsFree(path[^1], end) || Geodesic.Inverse(path[^1], end).Distance < Shortest)
        {
            path.Add(end);
            return;
        }

        var middle = from.Halfway(to);
        Join(path, from, middle, middle.Point);
        Join(path, middle, to, end);
    }
}
