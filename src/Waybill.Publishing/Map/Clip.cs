namespace Waybill.Publishing.Map;

/// <summary>Cuts rings and lines to a rectangle.</summary>
internal static class Clip
{
    /// <summary>The part of a ring inside the box, by Sutherland and Hodgman: edge after edge, still closed.</summary>
    public static List<Spot> Ring(IReadOnlyList<Spot> ring, Box box)
    {
        List<Spot> result = [.. ring];
        result = Half(result, s => s.X >= box.Left, (a, b) => AtX(a, b, box.Left));
        result = Half(result, s => s.X <= box.Right, (a, b) => AtX(a, b, box.Right));
        result = Half(result, s => s.Y >= box.Top, (a, b) => AtY(a, b, box.Top));
        return Half(result, s => s.Y <= box.Bottom, (a, b) => AtY(a, b, box.Bottom));
    }

    /// <summary>The pieces of a line that touch the box; whole segments, since what hangs over is outside the picture anyway.</summary>
    public static IEnumerable<List<Spot>> Line(IReadOnlyList<Spot> line, Box box)
    {
        List<Spot> piece = [];
        for (var i = 1; i < line.Count; i++)
        {
            if (!Touches(line[i - 1], line[i], box))
            {
                if (piece.Count > 1)
                {
                    yield return piece;
                }

                piece = [];
                continue;
            }

            if (piece.Count == 0)
            {
                piece.Add(line[i - 1]);
            }

            piece.Add(line[i]);
        }

        if (piece.Count > 1)
        {
            yield return piece;
        }
    }

    private static bool Touches(Spot a, Spot b, Box box) =>
        new Box(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)) is var s
        && s.Left <= box.Right && box.Left <= s.Right && s.Top <= box.Bottom && box.Top <= s.Bottom;

    private static List<Spot> Half(List<Spot> ring, Func<Spot, bool> inside, Func<Spot, Spot, Spot> cross)
    {
        List<Spot> kept = new(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            var (isIn, wasIn) = (inside(b), inside(a));
            if (isIn != wasIn)
            {
                kept.Add(cross(a, b));
            }

            if (isIn)
            {
                kept.Add(b);
            }
        }

        return kept;
    }

    private static Spot AtX(Spot a, Spot b, double x) => new(x, a.Y + ((b.Y - a.Y) * (x - a.X) / (b.X - a.X)));

    private static Spot AtY(Spot a, Spot b, double y) => new(a.X + ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y)), y);
}
