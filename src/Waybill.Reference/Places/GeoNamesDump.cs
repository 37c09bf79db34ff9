using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>What came of importing a dump.</summary>
/// <param name="File">Where the accepted rows are kept; the gazetteer takes them in the next time it is opened.</param>
/// <param name="Accepted">How many rows were good.</param>
/// <param name="Rejected">How many were not, by reason.</param>
public sealed record ImportedDump(string File, int Accepted, ImmutableSortedDictionary<string, int> Rejected);

/// <summary>
/// Reads GeoNames' own dumps: <c>allCountries.txt</c>, <c>cities500.txt</c> or a country's file (19 columns parted by tabs), and
/// <c>alternateNames.txt</c> (id, geonameid, language, name and flags), which gives further names to places that are known.
/// </summary>
public static class GeoNamesDump
{
    private const int PlaceColumns = 19;
    private static readonly string[] NotNames = ["link", "post", "wkdt", "iata", "icao", "faac", "unlc", "tcid", "phon", "abbr"];

    /// <summary>The folder that imported rows are kept in (XDG data home).</summary>
    public static string Folder => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } set && Path.IsPathRooted(set)
            ? set : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local", "share"),
        "waybill", "gazetteer");

    /// <summary>Takes a dump in, row by row; a bad row is counted by its reason and the rest goes on.</summary>
    public static ImportedDump Import(string file, Countries countries, string? folder = null, CancellationToken cancellationToken = default)
    {
        var target = Path.Combine(Directory.CreateDirectory(folder ?? Folder).FullName, Path.GetFileNameWithoutExtension(file) + ".tsv.br");
        var temporary = $"{target}.{Guid.NewGuid():N}";
        var (accepted, rejected) = (0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        try
        {
            using (var writer = new StreamWriter(new BrotliStream(System.IO.File.Create(temporary), CompressionLevel.Fastest), new UTF8Encoding(false)))
            {
                foreach (var line in System.IO.File.ReadLines(file))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (Row(line, countries, out var reason) is { } row)
                    {
                        writer.Write(row + "\n");
                        accepted++;
                    }
                    else
                    {
                        rejected[reason] = rejected.GetValueOrDefault(reason) + 1;
                    }
                }
            }

            System.IO.File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            System.IO.File.Delete(temporary);
        }

        return new(target, accepted, rejected.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static PlaceRow? Row(string line, Countries countries, out string reason)
    {
        var f = line.Split('\t');
        reason = f.Length switch
        {
            >= 4 and <= 10 => AlternateFault(f),
            PlaceColumns => PlaceFault(f, countries),
            _ => $"wanted {PlaceColumns} columns, or 4 to 10 of alternate names",
        };
        return reason.Length > 0 ? null : f.Length == PlaceColumns ? PlaceOf(f, countries) : new($"geonames:{f[1]}", Clean(f[3]), "", null, null, "", default, 0, []);
    }

    private static string AlternateFault(string[] f) =>
        !IsNumber(f[0]) || !IsNumber(f[1]) ? "no number where an id was wanted"
        : NotNames.Contains(f[2]) ? "a code or link, not a name"
        : string.IsNullOrWhiteSpace(f[3]) ? "no name" : "";

    private static string PlaceFault(string[] f, Countries countries) =>
        !IsNumber(f[0]) ? "no number where an id was wanted"
        : string.IsNullOrWhiteSpace(f[1]) ? "no name"
        : !(Degrees(f[4]) is >= -90 and <= 90 && Degrees(f[5]) is >= -180 and <= 180) ? "no latitude and longitude"
        : f[6].Length != 1 || f[7].Length == 0 ? "no feature class and code"
        : f[8].Length > 0 && countries.ByCode(f[8]) is null ? "an unknown country code"
        : "";

    private static PlaceRow PlaceOf(string[] f, Countries countries)
    {
        var codes = new[] { f[11].Length > 0 ? $"{f[8]}.{f[10]}.{f[11]}" : "", f[10].Length > 0 ? $"{f[8]}.{f[10]}" : "" }.Where(c => c.Length > 0);
        var own = f[6] == "A" && f[7] == "ADM1" ? codes.Reverse() : codes;
        return new(
            $"geonames:{f[0]}", Clean(f[1]), $"{f[6]}.{f[7]}", countries.ByCode(f[8])?.Code, null, string.Join(' ', own), new GeoPoint(Degrees(f[4])!.Value, Degrees(f[5])!.Value),
            long.TryParse(f[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population) ? population : 0,
            [.. f[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Prepend(f[2]).Select(Clean).Where(n => n.Length > 1)]);
    }

    private static string Clean(string name) => name.Replace('|', ' ').Trim();

    private static bool IsNumber(string field) => field.Length > 0 && field.All(char.IsAsciiDigit);

    private static double? Degrees(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
}
