using System.Text;
using System.Text.RegularExpressions;

namespace Waybill.Reading.Intake;

/// <summary>
/// Gives a PDF that was cut short a new end. Its table of contents (cross references, catalog, page tree) stands at the end of the file and is lost with it;
/// the page objects before the cut are found by their own words and listed in a new one. ISO 32000-1, 7.5 and 7.7.
/// </summary>
internal static partial class CutPdf
{
    private const int CatalogNumber = 8_000_001;

    /// <summary>The file with a new end, or null where no page object stands open in it.</summary>
    public static byte[]? Mended(ReadOnlySpan<byte> bytes, int mostPages)
    {
        // Latin-1 keeps one character a byte, so that positions agree.
        var pages = Page().Matches(Encoding.Latin1.GetString(bytes)).Take(mostPages).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value} R").ToArray();
        if (pages.Length == 0)
        {
            return null;
        }

        var end = $"""

            endstream
            endobj
            {CatalogNumber} 0 obj
            << /Type /Catalog /Pages {CatalogNumber + 1} 0 R >>
            endobj
            {CatalogNumber + 1} 0 obj
            << /Type /Pages /Count {pages.Length} /Kids [ {string.Join(' ', pages)} ] /MediaBox [ 0 0 612 792 ] >>
            endobj
            trailer
            << /Size {CatalogNumber + 2} /Root {CatalogNumber} 0 R >>
            startxref
            0
            %%EOF

            """;
        return [.. bytes, .. Encoding.Latin1.GetBytes(end)];
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,7}) (\d{1,5}) obj\s*<<(?:(?!endobj)[^\0]){0,400}?/Type\s*/Page(?![A-Za-z])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Page();
}
