using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Waybill.Publishing;

/// <summary>The English names of states by their ISO 3166-1 alpha-3 codes, from the Unicode data that .NET carries.</summary>
internal static partial class Parties
{
    private static readonly FrozenDictionary<string, string> Names = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name))
        .Where(r => r.ThreeLetterISORegionName.Length == 3)
        .DistinctBy(r => r.ThreeLetterISORegionName)
        .ToFrozenDictionary(r => r.ThreeLetterISORegionName, r => r.EnglishName, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Short = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Select(c => new RegionInfo(c.Name))
        .Where(r => r.ThreeLetterISORegionName.Length == 3 && r.TwoLetterISORegionName.Length == 2)
        .DistinctBy(r => r.ThreeLetterISORegionName)
        .ToFrozenDictionary(r => r.ThreeLetterISORegionName, r => r.TwoLetterISORegionName.ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The two small letters of a state with that code, as FollowTheMoney writes it; null for what is no code.</summary>
    public static string? ShortOf(string? party) => party is null ? null : Short.GetValueOrDefault(party);

    /// <summary>The name of the state with that code; what is no code comes back as it is.</summary>
    public static string NameOf(string party) => Names.GetValueOrDefault(party, party);

    /// <summary>A sentence made for machines as well, with each code in it put as the name.</summary>
    public static string Spelled(string text) => Code().Replace(text, m => NameOf(m.Value));

    [GeneratedRegex(@"\b[A-Z]{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
