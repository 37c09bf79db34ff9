using Waybill.Reading.Intake.Scans;

namespace Waybill.Reading.Intake;

/// <summary>Finds out what some bytes are and has the right reader read them.</summary>
internal static class Formats
{
    private const string Wanted = "Waybill reads HTML, plain text, Markdown, PDF, DOCX, e-mail (EML) and pictures of text (PNG, JPEG, TIFF)";

    public static Contents Read(string file, ReadOnlyMemory<byte> bytes, IntakeLimits limits, Recogniser recogniser, CancellationToken cancellationToken)
    {
        if (Magic.Of(bytes.Span) is { } magic)
        {
            return magic switch
            {
                Magic.Pdf => PdfPages.Read(bytes, limits, recogniser, cancellationToken),
                Magic.Picture => PictureFile.Read(bytes, recogniser, cancellationToken),
                Magic.Zip => WordText.Read(bytes, limits, cancellationToken),
                _ => throw new UnreadableException($"It is {magic}; {Wanted}: {Magic.Remedy(magic)}."),
            };
        }

        if (Charsets.Decode(bytes.Span) is not { } decoded)
        {
            throw new UnreadableException($"It is neither text nor a format that is known here, though it has {Intake.Size(bytes.Length)}; {Wanted}.");
        }

        var contents = ReadText(file, bytes, decoded, limits, cancellationToken);
        return decoded.Damaged == 0
            ? contents
            : contents with { Notes = contents.Notes.Add($"{decoded.Damaged} places are no valid {decoded.Charset} and stand as U+FFFD.") };
    }

    private static Contents ReadText(string file, ReadOnlyMemory<byte> bytes, Decoded decoded, IntakeLimits limits, CancellationToken cancellationToken)
    {
        var name = Path.GetExtension(file);
        if (TextShape.IsHtml(decoded.Text))
        {
            return HtmlPage.Read(Bounded("HTML page"), decoded.Charset, limits, cancellationToken);
        }

        if (TextShape.IsMail(decoded.Text))
        {
            return Mail.Read(bytes, limits, cancellationToken);
        }

        if (TextShape.Foreign(decoded.Text) is { } foreign)
        {
            throw new UnreadableException($"It is {foreign}; {Wanted}: {Magic.Remedy(foreign)}.");
        }

        return name.Equals(".md", StringComparison.OrdinalIgnoreCase) || name.Equals(".markdown", StringComparison.OrdinalIgnoreCase)
            ? MarkdownText.Read(Bounded("Markdown file"), decoded.Charset)
            : PlainText.Read(decoded);

        string Bounded(string what) => bytes.Length <= limits.MarkupBytes
            ? decoded.Text
            : throw new UnreadableException(
                $"It is too large for a {what}: {Intake.Size(bytes.Length)}, and up to {Intake.Size(limits.MarkupBytes)} are read; save it as plain text.");
    }
}
