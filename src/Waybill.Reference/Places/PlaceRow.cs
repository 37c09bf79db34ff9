using System.Globalization;

namespace Waybill.Reference.Places;

/// <summary>One line of the gazetteer before it is compiled.</summary>
internal sealed record PlaceRow(
    string Id, string Name, string Kind, string? Country, string? Region, string Codes, GeoPoint Point, long Population, string[] Alternates)
{
    /// <summary>The name under which its source lists it, where that is not <see cref="Name"/>: as good a name as that.</summary>
    public string? Listed { get; init; }

    /// <summary>Reads ten fields parted by tabs, as <c>tools/gazetteer</c> writes them.</summary>
    public static PlaceRow Parse(string line)
    {
        var f = line.Split('\t');
        return f.Length == 10
            ? new(f[0], f[1], f[2], Or(f[3]), Or(f[4]), f[5], new GeoPoint(Degrees(f[6]), Degrees(f[7])), long.Parse(f[8], CultureInfo.InvariantCulture),
                f[9].Length == 0 ? [] : f[9].Split('|'))
            : throw new InvalidDataException($"A row of the gazetteer has {f.Length} fields where ten were wanted: '{line}'.");
    }

    /// <summary>The row as <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join('\t', Id, Name, Kind, Country, Region, Codes, Round(Point.Latitude), Round(Point.Longitude),
        Population.ToString(CultureInfo.InvariantCulture), string.Join('|', Alternates));

    private static double Degrees(string field) => double.Parse(field, CultureInfo.InvariantCulture);

    private static string Round(double degrees) => Math.Round(degrees, 5).ToString(CultureInfo.InvariantCulture);

    private static string? Or(string field) => field.Length == 0 ? null : field;
}
