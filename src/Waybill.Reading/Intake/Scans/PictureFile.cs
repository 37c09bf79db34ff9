namespace Waybill.Reading.Intake.Scans;

/// <summary>Reads a picture of a report: a scan, a photograph of a page, a picture of a screen.</summary>
internal static class PictureFile
{
    public static Contents Read(ReadOnlyMemory<byte> bytes, Recogniser recogniser, CancellationToken cancellationToken)
    {
        var text = string.Join("\n\n", recogniser.Read(bytes, cancellationToken));
        return text.Length == 0
            ? throw new UnreadableException("No text is recognised in the picture; where it shows some, give a larger or clearer copy.")
            : new Contents(MediaType(bytes.Span), text) { Published = Datelines.Of(text), Notes = recogniser.Notes() };
    }

    private static string MediaType(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        0x89 => "image/png",
        0xFF => "image/jpeg",
        (byte)'G' => "image/gif",
        (byte)'R' => "image/webp",
        0 => "image/jp2",
        _ => "image/tiff",
    };
}
