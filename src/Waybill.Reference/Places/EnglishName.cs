using System.Globalization;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>
/// The name that an English-language analyst writes: the usual English one where our table has it, else, where the country does not
/// write Latin letters, the transliteration without its marks (Tartus for Ţarţūs). Latin names keep theirs: Łódź, São Paulo.
/// </summary>
internal sealed class EnglishName
{
    /// <summary>Countries whose names reach us transliterated.</summary>
    private static readonly HashSet<string> Transliterated = Codes(
        "AFG ARE ARM BGD BGR BHR BLR BTN CHN CYP EGY ERI ETH GEO GRC HKG IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBY LKA MAC MDV MKD MMR MNG NPL OMN PAK PRK PSE QAT RUS "
        + "SAU SDN SYR THA TJK TWN UKR UZB YEM");

    /// <summary>Countries that write Arabic and spell their names in the French way too: Sétif keeps its accent, a macron goes.</summary>
    private static readonly HashSet<string> Frenchified = Codes("COM DJI DZA ESH LBN MAR MRT TCD TUN");

    /// <summary>In a syllable's middle the apostrophe is part of how these are written: Xi'an.</summary>
    private static readonly HashSet<string> KeepsApostrophe = Codes("CHN TWN");

    private readonly Dictionary<string, string> names;

    private EnglishName(Dictionary<string, string> names) => this.names = names;

    public static EnglishName Read(string file) => new(CsvTable.Read(file).ToDictionary(r => r["place"], r => r["name"]));

    /// <summary>The row under its English name; the name that it had stays among its others.</summary>
    public PlaceRow Of(PlaceRow row)
    {
        var name = names.GetValueOrDefault(row.Id) ?? Plain(row.Name, row.Country);
        return name == row.Name ? row : row with { Name = name, Listed = row.Name, Alternates = [row.Name, .. row.Alternates] };
    }

    /// <summary>A name without the marks of its transliteration.</summary>
    public static string Plain(string name, string? country)
    {
        var french = country is not null && Frenchified.Contains(country);
        if (country is null || Ascii.IsValid(name) || !(french || Transliterated.Contains(country)))
        {
            return name;
        }

        var plain = new StringBuilder(name.Length);
        var parts = name.Normalize(NormalizationForm.FormD);
        for (var at = 0; at < parts.Length; at++)
        {
            var c = parts[at];
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                plain.Append(french && IsFrench(c, parts[at - 1]) ? c.ToString() : "");
            }
            else
            {
                plain.Append(IsApostrophe(c) ? (KeepsApostrophe.Contains(country) || IsGenitive(parts, at) ? "'" : "") : c.ToString());
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Grave, acute, circumflex and diaeresis, and the cedilla of a c.</summary>
    private static bool IsFrench(char mark, char letter) => mark is '\u0300' or '\u0301' or '\u0302' or '\u0308' || (mark == '\u0327' && letter is 'c' or 'C');

    private static bool IsApostrophe(char c) => c is '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '\u02BE' or '\u02BF' or '`' or '\u00B4';

    /// <summary>Cox's Bazar.</summary>
    private static bool IsGenitive(string name, int at) => at + 1 < name.Length && name[at + 1] == 's' && (at + 2 == name.Length || name[at + 2] == ' ');

    private static HashSet<string> Codes(string codes) => [.. codes.Split(' ')];
}
