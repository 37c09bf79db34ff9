using System.Text.Json;

namespace Waybill.Reference.Seas;

/// <summary>Names of seas by rough outline, the smaller before the larger.</summary>
internal sealed class SeaNames
{
    private readonly IReadOnlyList<Outline> outlines;

    private SeaNames(IReadOnlyList<Outline> outlines) => this.outlines = outlines;

    public static SeaNames Open(string path) =>
        new(JsonSerializer.Deserialize<List<Outline>>(File.ReadAllBytes(path), JsonSerializerOptions.Web)
            ?? throw new InvalidDataException($"{path} holds no list of seas; build Waybill again with ./waybill."));

    public string? At(GeoPoint point) => outlines.FirstOrDefault(o => o.Holds(point))?.Name;

    /// <param name="Name">In English.</param>
    /// <param name="Ring">Corners as longitude and latitude, joined by straight lines on a plane chart; none crosses the antimeridian.</param>
    private sealed record Outline(string Name, double[][] Ring)
    {
        public bool Holds(GeoPoint p)
        {
            var inside = false;
            for (int i = 0, j = Ring.Length - 1; i < Ring.Length; j = i++)
            {
                var ((xi, yi), (xj, yj)) = ((Ring[i][0], Ring[i][1]), (Ring[j][0], Ring[j][1]));
                inside ^= yi > p.Latitude != yj > p.Latitude && p.Longitude < ((xj - xi) * (p.Latitude - yi) / (yj - yi)) + xi;
            }

            return inside;
        }
    }
}
