using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Waybill.Publishing.Map;

/// <summary>Shapes of the basemap as SVG path data for one view: clipped, projected, thinned, in whole units and relative steps.</summary>
internal static class Outline
{
    private static readonly int[] Turns = [-360, 0, 360];

    public static string Polygons(IEnumerable<ImmutableArray<Spot[]>> polygons, View view)
    {
        var path = new StringBuilder();
        foreach (var ring in polygons.SelectMany(p => p))
        {
            foreach (var shifted in Shifts(ring, view.Window))
            {
                Append(path, Clip.Ring(shifted, view.Window).ConvertAll(view.Project), closed: true);
            }
        }

        return path.ToString();
    }

    public static string Lines(IEnumerable<Spot[]> lines, View view)
    {
        var path = new StringBuilder();
        foreach (var piece in lines.SelectMany(l => Shifts(l, view.Window)).SelectMany(l => Clip.Line(l, view.Window)))
        {
            Append(path, piece.ConvertAll(view.Project), closed: false);
        }

        return path.ToString();
    }

    /// <summary>Path data of a line already projected.</summary>
    public static string Line(IReadOnlyList<Spot> line)
    {
        var path = new StringBuilder();
        Append(path, line, closed: false);
        return path.ToString();
    }

    /// <summary>The shape as often as the window shows it: a view across the antimeridian sees it 360° further on.</summary>
    private static IEnumerable<Spot[]> Shifts(Spot[] shape, Box window)
    {
        var (west, east) = (shape.Min(s => s.X), shape.Max(s => s.X));
        if (shape.Max(s => s.Y) < window.Top || shape.Min(s => s.Y) > window.Bottom)
        {
            yield break;
        }

        foreach (var turn in Turns)
        {
            if (east + turn >= window.Left && west + turn <= window.Right)
            {
                yield return turn == 0 ? shape : [.. shape.Select(s => s with { X = s.X + turn })];
            }
        }
    }

    private static void Append(StringBuilder path, IReadOnlyList<Spot> spots, bool closed)
    {
        var points = Thinning.Of(spots, closed);
        if (points.Count < (closed ? 3 : 2))
        {
            return;
        }

        var (x, y) = points[0];
        path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
        for (var i = 1; i < points.Count; i++)
        {
            var (dx, dy) = (points[i].X - x, points[i].Y - y);
            path.Append(i > 1 && dx >= 0 ? " " : "").Append(dx.ToString(CultureInfo.InvariantCulture))
                .Append(dy >= 0 ? " " : "").Append(dy.ToString(CultureInfo.InvariantCulture));
            (x, y) = points[i];
        }

        path.Append(closed ? "z" : "");
    }
}
