using UglyToad.PdfPig.Content;

namespace Waybill.Reading.Intake.Scans;

/// <summary>The pictures that make up a scanned page of a PDF, from top to bottom; stamps and logos are too small to be one.</summary>
internal static class PagePictures
{
    /// <summary>A strip of a page that a scanner cut up covers at least this share of it.</summary>
    private const double LeastShare = 0.04;

    /// <summary>ISO 32000-1, table 6: what these filters hold is a picture file of its own and handed on as it is.</summary>
    private static readonly byte[][] WholeFiles = [[0xFF, 0xD8, 0xFF], [0, 0, 0, 12, (byte)'j', (byte)'P']];

    public static IEnumerable<byte[]> Of(Page page, IntakeLimits limits) =>
        page.GetImages()
            .Where(i => Math.Abs(i.BoundingBox.Area) >= LeastShare * page.Width * page.Height && (long)i.WidthInSamples * i.HeightInSamples <= limits.Pixels)
            .OrderByDescending(i => i.BoundingBox.Top)
            .Select(Bytes)
            .OfType<byte[]>();

    private static byte[]? Bytes(IPdfImage image)
    {
        var raw = image.RawMemory.Span;
        foreach (var start in WholeFiles)
        {
            if (raw.StartsWith(start))
            {
                return raw.ToArray();
            }
        }

        return image.TryGetPng(out var png) ? png : null;
    }
}
