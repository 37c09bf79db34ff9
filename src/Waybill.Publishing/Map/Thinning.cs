namespace Waybill.Publishing.Map;

/// <summary>Leaves out the points of a line that an eye would not miss, and rounds the others to whole units.</summary>
internal static class Thinning
{
    /// <summary>How far, in units, the line may stray inside the frame: a third of a pixel on a desk, before zooming.</summary>
    private const double Fine = 4.5;

    /// <summary>The same outside the frame, where only panning leads.</summary>
    private const double Coarse = 22;

    private static readonly Box Frame = new(0, 0, View.Width, View.Height);

    /// <summary>The points worth drawing, by Douglas and Peucker (1973); the ends always stay.</summary>
    public static List<(int X, int Y)> Of(IReadOnlyList<Spot> spots, bool closed)
    {
        if (spots.Count < 3)
        {
            return [.. spots.Select(Whole)];
        }

        var keep = new bool[spots.Count];
        (keep[0], keep[^1]) = (true, true);
        var turn = closed ? Farthest(spots) : spots.Count - 1;
        keep[turn] = true;
        var open = new Stack<(int From, int To)>([(0, turn), (turn, spots.Count - 1)]);
        while (open.TryPop(out var part))
        {
            if (Worst(spots, part.From, part.To) is { } worst)
            {
                keep[worst] = true;
                open.Push((part.From, worst));
                open.Push((worst, part.To));
            }
        }

        return Distinct([.. spots.Where((_, i) => keep[i]).Select(Whole)]);
    }

    /// <summary>The point that strays farthest from the straight line between two others; null where all lie close enough.</summary>
    private static int? Worst(IReadOnlyList<Spot> spots, int from, int to)
    {
        var (worst, most) = (-1, 1.0);
        for (var i = from + 1; i < to; i++)
        {
            var strays = Stray(spots[i], spots[from], spots[to]) / (Frame.Holds(spots[i]) ? Fine : Coarse);
            (worst, most) = strays > most ? (i, strays) : (worst, most);
        }

        return worst < 0 ? null : worst;
    }

    private static double Stray(Spot p, Spot a, Spot b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var square = (dx * dx) + (dy * dy);
        var t = square == 0 ? 0 : Math.Clamp((((p.X - a.X) * dx) + ((p.Y - a.Y) * dy)) / square, 0, 1);
        return Apart(p, new(a.X + (t * dx), a.Y + (t * dy)));
    }

    /// <summary>A ring begins where it ends; the point opposite halves it.</summary>
    private static int Farthest(IReadOnlyList<Spot> ring) => Enumerable.Range(1, ring.Count - 1).MaxBy(i => Apart(ring[0], ring[i]));

    private static double Apart(Spot a, Spot b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));

    private static (int X, int Y) Whole(Spot s) => ((int)Math.Round(s.X), (int)Math.Round(s.Y));

    private static List<(int X, int Y)> Distinct(List<(int X, int Y)> points) =>
        [.. points.Where((p, i) => i == 0 || p != points[i - 1])];
}
