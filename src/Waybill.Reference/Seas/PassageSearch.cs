using System.Runtime.InteropServices;

namespace Waybill.Reference.Seas;

/// <summary>
/// The shortest way over the squares of water, turning only where land makes it turn: A* with parents in sight,
/// Lazy Theta* of Nash, Koenig and Tovey, "Lazy Theta*: Any-Angle Path Planning and Path Length Analysis in 3D", AAAI 2010.
/// </summary>
internal sealed class PassageSearch(SeaGrid grid, Sight sight, Spot from, Spot to)
{
    private const int Start = -1;

    /// <summary>More squares than any passage needs; past it something is wrong with the chart.</summary>
    private const int MostSquares = 3_000_000;

    private readonly Dictionary<int, Visit> visits = [];
    private readonly PriorityQueue<int, double> queue = new();
    private readonly List<Square> neighbours = [];
    private readonly Foresight foresight = new(grid, from, to);

    /// <summary>The turning points, both ends included, or null where no water joins them.</summary>
    public List<Spot>? Find(Square first, Square last)
    {
        visits[Start] = new Visit(from, default, 0, Start, true);
        var goal = Key(last);
        Reach(first, Start, from, 0);
        while (queue.TryDequeue(out var key, out _) && visits.Count < MostSquares)
        {
            if (visits[key].Done)
            {
                continue;
            }

            var visit = Settle(key);
            if (key == goal)
            {
                return Trace(key);
            }

            var parent = visits[visit.Parent];
            Neighbours(visit.Square);
            foreach (var next in neighbours)
            {
                Reach(next, visit.Parent, parent.Spot, parent.Cost);
            }
        }

        return null;
    }

    private int Key(Square square) => (square.Row * grid.Width) + square.Column;

    private Spot Centre(Square s) => Spot.Of(grid.Latitude(s.Row + (s.Size / 2.0)), grid.Longitude(s.Column + (s.Size / 2.0)));

    /// <summary>Takes it, for now, that the square's centre is in sight of the parent.</summary>
    private void Reach(Square square, int parent, Spot parentSpot, double parentCost)
    {
        var key = Key(square);
        ref var visit = ref CollectionsMarshal.GetValueRefOrAddDefault(visits, key, out var known);
        if (visit.Done)
        {
            return;
        }

        var spot = known ? visit.Spot : Centre(square);
        var cost = parentCost + parentSpot.AngleTo(spot);
        if (!known || cost < visit.Cost)
        {
            visit = new(spot, square, cost, parent, false);
            queue.Enqueue(key, cost + foresight.From(spot));
        }
    }

    /// <summary>Looks back whether the parent is in sight after all, since what hides it is mostly near; if not, the best settled neighbour becomes the parent.</summary>
    private Visit Settle(int key)
    {
        var visit = visits[key];
        if (!sight.IsFree(visit.Spot, visits[visit.Parent].Spot))
        {
            visit = visit with { Cost = double.PositiveInfinity };
            Neighbours(visit.Square);
            foreach (var square in neighbours)
            {
                if (visits.TryGetValue(Key(square), out var near) && near.Done && near.Cost + near.Spot.AngleTo(visit.Spot) < visit.Cost)
                {
                    visit = visit with { Cost = near.Cost + near.Spot.AngleTo(visit.Spot), Parent = Key(square) };
                }
            }

            if (double.IsInfinity(visit.Cost))
            {
                visit = visit with { Parent = Start, Cost = visits[Start].Spot.AngleTo(visit.Spot) };
            }
        }

        return visits[key] = visit with { Done = true };
    }

    /// <summary>The squares of water that share an edge with this one.</summary>
    private void Neighbours(Square s)
    {
        neighbours.Clear();
        for (var side = 0; side < 4; side++)
        {
            for (var along = 0; along < s.Size;)
            {
                var (column, row) = side switch
                {
                    0 => (s.Column + along, s.Row - 1),
                    1 => (s.Column + s.Size, s.Row + along),
                    2 => (s.Column + along, s.Row + s.Size),
                    _ => (s.Column - 1, s.Row + along),
                };
                if (row < 0 || row >= grid.Height)
                {
                    break;
                }

                var next = grid.At(column, row);
                if (next.IsWater)
                {
                    neighbours.Add(next);
                }

                along += next.Size;
            }
        }
    }

    private List<Spot> Trace(int key)
    {
        List<Spot> spots = [to];
        for (; key != Start; key = visits[key].Parent)
        {
            spots.Add(visits[key].Spot);
        }

        spots.Add(visits[Start].Spot);
        spots.Reverse();
        return spots;
    }

    private readonly record struct Visit(Spot Spot, Square Square, double Cost, int Parent, bool Done);
}
