using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>The files that the gazetteer is compiled from: the registry's places, our own tables, and dumps that the user imported.</summary>
internal sealed class PlaceSources
{
    private readonly string places;
    private readonly string tables;
    private readonly string[] imported;

    public PlaceSources(string shelf, string? importFolder)
    {
        places = Path.Combine(shelf, "gazetteer", "places.tsv.br");
        tables = Path.Combine(shelf, "places");
        imported = importFolder is not null && Directory.Exists(importFolder) ? [.. Directory.GetFiles(importFolder, "*.tsv.br").Order(StringComparer.Ordinal)] : [];
    }

    public string SecondHand => Path.Combine(tables, "second-hand.csv");

    public string Abbreviations => Path.Combine(tables, "abbreviations.csv");

    public string Peoples => Path.Combine(tables, "peoples.csv");

    public string Countries => Path.Combine(tables, "countries.csv");

    public string English => Path.Combine(tables, "english.csv");

    /// <summary>A fingerprint of every byte that goes in and of the layout that comes out.</summary>
    public string Key(int layout)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(BitConverter.GetBytes(layout));
        foreach (var file in new[] { places }.Concat(Directory.GetFiles(tables, "*.csv").Order(StringComparer.Ordinal)).Concat(imported))
        {
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..24];
    }

    public IEnumerable<PlaceRow> Rows()
    {
        var english = EnglishName.Read(English);
        return AsListed().Select(english.Of);
    }

    private IEnumerable<PlaceRow> AsListed()
    {
        var countries = Places.Countries.Read(Countries);
        var missing = countries.All.Select(c => c.Code).ToHashSet();
        foreach (var row in Compressed(places))
        {
            var country = row.Kind == "A.PCLI" ? countries.ByCode(row.Country!) : null;
            missing.Remove(country?.Code ?? "");
            yield return country is null
                ? row : row with { Name = country.Name, Point = country.Middle, Alternates = [.. country.Alternates, row.Name, .. row.Alternates] };
        }

        // A territory too small to have an outline.
        foreach (var country in countries.All.Where(c => missing.Contains(c.Code)))
        {
            yield return new($"iso3166:{country.Code}", country.Name, "A.PCLI", country.Code, null, country.ShortCode, country.Middle, 0, [.. country.Alternates]);
        }

        foreach (var row in Tables().Concat(imported.SelectMany(Compressed)))
        {
            yield return row;
        }
    }

    private IEnumerable<PlaceRow> Tables() =>
        CsvTable.Read(Path.Combine(tables, "sites.csv")).Select(r => Row(r, r["country"], r["region"], r["region"]))
            .Concat(CsvTable.Read(Path.Combine(tables, "waters.csv")).Select(r => Row(r, "", "", $"box:{r["south"]},{r["west"]},{r["north"]},{r["east"]}")))
            .Concat(CsvTable.Read(Path.Combine(tables, "regions.csv")).Select(r => Row(r, r["country"], "", $"within:{r["tolerance_km"]}")));

    private static PlaceRow Row(IReadOnlyDictionary<string, string> r, string country, string region, string codes) =>
        new($"waybill:{r["id"]}", r["name"], r["kind"], country.Length == 0 ? null : country, region.Length == 0 ? null : region, codes,
            new GeoPoint(double.Parse(r["lat"], CultureInfo.InvariantCulture), double.Parse(r["lon"], CultureInfo.InvariantCulture)), 0,
            r["alternates"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static IEnumerable<PlaceRow> Compressed(string file)
    {
        using var reader = new StreamReader(new BrotliStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return PlaceRow.Parse(line);
        }
    }
}
