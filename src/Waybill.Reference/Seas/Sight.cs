namespace Waybill.Reference.Seas;

/// <summary>Whether a straight course between two points meets land.</summary>
internal sealed class Sight(SeaGrid grid)
{
    /// <summary>The least step along a course: a third of a cell's height.</summary>
    private readonly double least = Math.PI / 180 / grid.PerDegree / 3;

    /// <summary>
    /// Follows the great circle on a sphere. Each step is as long as the water around is wide, so that the high sea
    /// costs next to nothing.
    /// </summary>
    public bool IsFree(Spot from, Spot to)
    {
        var whole = from.AngleTo(to);
        if (whole < least)
        {
            return true;
        }

        var sin = Math.Sin(whole);
        var travelled = 0.0;
        while (travelled < whole)
        {
            var (a, b) = (Math.Sin(whole - travelled) / sin, Math.Sin(travelled) / sin);
            var here = new Spot((a * from.X) + (b * to.X), (a * from.Y) + (b * to.Y), (a * from.Z) + (b * to.Z));
            var width = Clear(here);
            if (width < 0)
            {
                return false;
            }

            // A little over the edge, or the next square would be measured from its own edge in crumbs.
            travelled += width + least;
        }

        return true;
    }

    /// <summary>The same along the geodesic on the ellipsoid, in steps of half a cell: slower, and the final word.</summary>
    public bool IsFree(GeoPoint from, GeoPoint to) =>
        Geodesic.Path(from, to, Length.FromKilometres(111.2 / grid.PerDegree / 2)).All(p => grid.At(p.Latitude, p.Longitude).IsWater);

    /// <summary>How far it is from here, at the least, to the edge of the square of water around; negative on land.</summary>
    private double Clear(Spot here)
    {
        const double Radians = Math.PI / 180;
        var latitude = Math.Asin(Math.Clamp(here.Z, -1, 1));
        var (column, row) = (((Math.Atan2(here.Y, here.X) / Radians) + 180) * grid.PerDegree, ((latitude / Radians) + 90) * grid.PerDegree);
        var square = grid.Around(Math.Clamp((int)column, 0, grid.Width - 1), Math.Clamp((int)row, 0, grid.Height - 1));
        if (!square.IsWater)
        {
            return -1;
        }

        var upright = Math.Min(row - square.Row, square.Row + square.Size - row) / grid.PerDegree * Radians;
        var across = Math.Min(column - square.Column, square.Column + square.Size - column) / grid.PerDegree * Radians;

        // The distance to a meridian, not along a parallel: it is the shorter.
        return Math.Min(upright, Math.Asin(Math.Cos(latitude) * Math.Sin(Math.Min(across, Math.PI / 2))));
    }
}

/// <summary>A point of the unit sphere: angles between many points without a sine or cosine each.</summary>
internal readonly record struct Spot(double X, double Y, double Z)
{
    public GeoPoint Point =>
        new(Math.Clamp(Math.Asin(Math.Clamp(Z, -1, 1)) * 180 / Math.PI, -90, 90), Math.Atan2(Y, X) * 180 / Math.PI);

    public static Spot Of(double latitude, double longitude)
    {
        var (sinLat, cosLat) = Math.SinCos(latitude * Math.PI / 180);
        var (sinLon, cosLon) = Math.SinCos(longitude * Math.PI / 180);
        return new(cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    public Spot Halfway(Spot other)
    {
        var (x, y, z) = (X + other.X, Y + other.Y, Z + other.Z);
        var length = Math.Sqrt((x * x) + (y * y) + (z * z));
        return new(x / length, y / length, z / length);
    }

    /// <summary>The angle between two points in radians, by the chord: good near 0 as well as near π.</summary>
    public double AngleTo(Spot other)
    {
        var (dx, dy, dz) = (X - other.X, Y - other.Y, Z - other.Z);
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt((dx * dx) + (dy * dy) + (dz * dz)) / 2));
    }
}
