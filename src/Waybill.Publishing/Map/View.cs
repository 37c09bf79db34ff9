using System.Collections.Immutable;

namespace Waybill.Publishing.Map;

/// <summary>
/// What part of the Earth a map shows, and where a point falls on it: Mercator's projection, in units of a tenth of
/// a pixel or so, x to the right and y down. A view across the antimeridian counts longitudes on past 180°.
/// </summary>
internal sealed class View
{
    public const int Width = 10_000;
    public const int Height = 9_600;

    /// <summary>How far around the view the map goes on, for panning and for frames of another shape.</summary>
    private const double Margin = 0.3;

    private const double Farthest = 84; // Mercator has no poles.
    private const double Padding = 0.19;
    private const double PaddingAbove = 0.24; // Names of two lines need more.
    private const double LeastDegrees = 6;

    private readonly double middle;
    private readonly double left;
    private readonly double top;
    private readonly double scale;

    private View(double middle, double left, double top, double scale) =>
        (this.middle, this.left, this.top, this.scale) = (middle, left, top, scale);

    /// <summary>The view's width in degrees of longitude.</summary>
    public double Degrees => Width / scale * 180 / Math.PI;

    /// <summary>What is drawn, in units: the view and the margin around it.</summary>
    public static Box Sheet => new(-Margin * Width, -Margin * Height, (1 + Margin) * Width, (1 + Margin) * Height);

    /// <summary>The same in degrees: left and right are longitudes, which may lie past 180°; top is the smaller latitude.</summary>
    public Box Window
    {
        get
        {
            var (a, b) = (ToDegrees(new(Sheet.Left, Sheet.Top)), ToDegrees(new(Sheet.Right, Sheet.Bottom)));
            return new(a.X, Math.Max(b.Y, -Farthest), b.X, Math.Min(a.Y, Farthest));
        }
    }

    /// <summary>Whether the antimeridian, along which the basemap's land is cut, may come into the picture.</summary>
    public bool MeetsCut => Window.Left < -180 || Window.Right > 180;

    /// <summary>The view that holds all the points with room around them; a view of the whole world where there are none.</summary>
    public static View Of(IReadOnlyCollection<GeoPoint> points)
    {
        if (points.Count == 0)
        {
            return new(0, -Math.PI, Rise(75), Width / (2 * Math.PI));
        }

        var middle = Middle(points);
        var xs = points.Select(p => Radians(Near(p.Longitude, middle))).ToImmutableArray();
        var ys = points.Select(p => Rise(p.Latitude)).ToImmutableArray();
        var (width, height) = (xs.Max() - xs.Min(), ys.Max() - ys.Min());
        var span = Math.Max(Math.Max(width * (1 + (2 * Padding)), height * Width / Height * (1 + (2 * PaddingAbove))), Radians(LeastDegrees));
        span = Math.Min(span, 2 * Math.PI);
        var scale = Width / span;
        return new(middle, ((xs.Max() + xs.Min()) / 2) - (span / 2), ((ys.Max() + ys.Min()) / 2) + (Height / scale / 2), scale);
    }

    public Spot Project(GeoPoint point) => Project(new Spot(Near(point.Longitude, middle), point.Latitude));

    /// <summary>Projects degrees that are already counted from the middle of the view.</summary>
    public Spot Project(Spot degrees) => new((Radians(degrees.X) - left) * scale, (top - Rise(degrees.Y)) * scale);

    /// <summary>A line, with each point next to the one before it, so that it does not jump at the antimeridian.</summary>
    public Spot[] Project(IReadOnlyList<GeoPoint> line)
    {
        var at = line.Count > 0 ? Near(line[line.Count / 2].Longitude, middle) : middle;
        var spots = new Spot[line.Count];
        for (var i = line.Count / 2; i < line.Count; i++)
        {
            at = Near(line[i].Longitude, at);
            spots[i] = Project(new Spot(at, line[i].Latitude));
        }

        at = line.Count > 0 ? Near(line[line.Count / 2].Longitude, middle) : middle;
        for (var i = (line.Count / 2) - 1; i >= 0; i--)
        {
            at = Near(line[i].Longitude, at);
            spots[i] = Project(new Spot(at, line[i].Latitude));
        }

        return spots;
    }

    /// <summary>How many units a length has at a height of the map; Mercator stretches towards the poles.</summary>
    public double Units(Length length, double y)
    {
        const double Equator = 6_378_137; // Semi-major axis of WGS-84, metres.
        return length.Metres / (Equator * Math.Cos(Radians(ToDegrees(new(0, y)).Y))) * scale;
    }

    public Spot ToDegrees(Spot units) =>
        new(((units.X / scale) + left) * 180 / Math.PI, ((2 * Math.Atan(Math.Exp(top - (units.Y / scale)))) - (Math.PI / 2)) * 180 / Math.PI);

    /// <summary>The longitude opposite to the widest gap between the points: the narrowest view turns round it.</summary>
    private static double Middle(IEnumerable<GeoPoint> points)
    {
        var sorted = points.Select(p => p.Longitude).Order().ToImmutableArray();
        var (gap, start) = (sorted[0] + 360 - sorted[^1], sorted[0]);
        for (var i = 1; i < sorted.Length; i++)
        {
            (gap, start) = sorted[i] - sorted[i - 1] > gap ? (sorted[i] - sorted[i - 1], sorted[i]) : (gap, start);
        }

        return start + ((360 - gap) / 2);
    }

    private static double Near(double longitude, double other) => other + Math.IEEERemainder(longitude - other, 360);

    private static double Rise(double latitude) => Math.Asinh(Math.Tan(Radians(Math.Clamp(latitude, -Farthest, Farthest))));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
