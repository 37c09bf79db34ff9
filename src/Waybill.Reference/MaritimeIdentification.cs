using System.Collections.Frozen;
using System.Globalization;

namespace Waybill.Reference;

/// <summary>Which state a ship's radio identity was given out by: the maritime identification digits of ITU-R M.585, from <c>ships/mids.csv</c>.</summary>
public sealed class MaritimeIdentification
{
    private readonly FrozenDictionary<int, string> countries;

    private MaritimeIdentification(FrozenDictionary<int, string> countries) => this.countries = countries;

    /// <summary>The state or territory by ISO 3166-1 alpha-3; null for digits given to nobody, and for what is no ship's identity.</summary>
    public string? CountryOf(Mmsi mmsi) => mmsi.CountryDigits is { } digits ? countries.GetValueOrDefault(digits) : null;

    internal static MaritimeIdentification Read(string path) =>
        new(CsvTable.Read(path).ToFrozenDictionary(r => int.Parse(r["mid"], CultureInfo.InvariantCulture), r => r["country"]));
}
