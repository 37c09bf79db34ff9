using System.Collections.Immutable;

namespace Waybill.Reference.Places;

/// <summary>Distances from an area of a few kilometres, on the plane that touches the Earth at the place asked about.</summary>
internal static class Area
{
    /// <summary>Kilometres from a place to the edge of an area, 0 within it.</summary>
    public static double Kilometres(ImmutableArray<GeoPoint> corners, GeoPoint place)
    {
        var (least, inside) = (double.PositiveInfinity, false);
        for (var i = 0; i < corners.Length; i++)
        {
            var (x1, y1) = Plane(corners[i], place);
            var (x2, y2) = Plane(corners[(i + 1) % corners.Length], place);
            least = Math.Min(least, ToEdge(x1, y1, x2, y2));
            inside ^= (y1 > 0) != (y2 > 0) && x1 + ((x2 - x1) * -y1 / (y2 - y1)) > 0;
        }

        return inside ? 0 : least;
    }

    /// <summary>Kilometres east and north of the place.</summary>
    private static (double East, double North) Plane(GeoPoint corner, GeoPoint place)
    {
        var degree = double.DegreesToRadians(1) * Sphere.Radius;
        var east = Math.IEEERemainder(corner.Longitude - place.Longitude, 360);
        return (east * degree * Math.Cos(double.DegreesToRadians(place.Latitude)), (corner.Latitude - place.Latitude) * degree);
    }

    private static double ToEdge(double x1, double y1, double x2, double y2)
    {
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp(-((x1 * dx) + (y1 * dy)) / length, 0, 1);
        var (x, y) = (x1 + (along * dx), y1 + (along * dy));
        return Math.Sqrt((x * x) + (y * y));
    }
}
