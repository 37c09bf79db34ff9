namespace Waybill.Publishing.Map;

/// <summary>Lines that cross the antimeridian.</summary>
internal static class Meridian
{
    /// <summary>The line in parts, none of which crosses the antimeridian; both sides end on it.</summary>
    public static IReadOnlyList<IReadOnlyList<GeoPoint>> Cut(IReadOnlyList<GeoPoint> line)
    {
        var parts = new List<List<GeoPoint>> { new() };
        foreach (var (i, point) in line.Index())
        {
            if (i > 0 && Math.Abs(point.Longitude - line[i - 1].Longitude) > 180)
            {
                var (before, side) = (line[i - 1], line[i - 1].Longitude > 0 ? 180.0 : -180.0);
                var whole = point.Longitude - before.Longitude + (2 * side);
                var at = whole == 0 ? 0 : (side - before.Longitude) / whole;
                var latitude = before.Latitude + (at * (point.Latitude - before.Latitude));
                parts[^1].Add(new(latitude, side));
                parts.Add([new(latitude, -side)]);
            }

            parts[^1].Add(point);
        }

        return parts;
    }
}
