using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Reference.Places;

/// <summary>Ports of the shelf, and ports that a user brings.</summary>
public static class PortFile
{
    /// <summary>The ports and naval bases among the sites of the shelf, with the codes that ships broadcast.</summary>
    internal static Ports OfShelf(string sites, string codes)
    {
        var broadcast = CsvTable.Read(codes).ToLookup(r => r["port"], r => r["code"]);
        return new Ports(CsvTable.Read(sites).Where(r => r["kind"] is "L.PRT" or "L.NVB").Select(r => Row(r, [.. broadcast[r["id"]]])));
    }

    /// <summary>
    /// Ports from a table with a header: <c>name,lat,lon</c>, and where wished <c>id, country, radius_km, outline, alternates, source</c>; an outline
    /// is <c>lat lon;lat lon;…</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">A row is no port; the sentence says which and why.</exception>
    public static Ports Read(string path)
    {
        try
        {
            return new Ports([.. CsvTable.Read(path).Select(r => Row(r, []))]);
        }
        catch (Exception wrong) when (wrong is FormatException or KeyNotFoundException or ArgumentException)
        {
            throw new InvalidDataException($"{path} is no table of ports: {wrong.Message} Wanted: a header with name,lat,lon and in each row numbers in degrees.", wrong);
        }
    }

    private static Port Row(IReadOnlyDictionary<string, string> row, ImmutableArray<string> codes)
    {
        var name = row["name"];
        var outline = Given(row, "outline").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Corner).ToImmutableArray();
        var radius = Given(row, "radius_km") is { Length: > 0 } given ? Number(given) : 0;
        var names = Given(row, "alternates").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new Port(
            Given(row, "id") is { Length: > 0 } id ? id : name,
            name,
            Given(row, "country"),
            new GeoPoint(Number(row["lat"]), Number(row["lon"])),
            Length.FromKilometres(radius),
            outline,
            [.. names, .. codes],
            Given(row, "source"));
    }

    private static GeoPoint Corner(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var latitude, var longitude]
        ? new GeoPoint(Number(latitude), Number(longitude))
        : throw new FormatException($"'{text}' is no corner of an outline.");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Given(IReadOnlyDictionary<string, string> row, string column) => row.TryGetValue(column, out var value) ? value.Trim() : "";
}
