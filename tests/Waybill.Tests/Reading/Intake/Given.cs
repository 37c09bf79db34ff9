using System.IO.Compression;
using System.Text;
using NodaTime;
using Waybill.Reading.Intake;
using Xunit;
using Door = Waybill.Reading.Intake.Intake;

namespace Waybill.Tests.Reading.Intake;

/// <summary>Files made for a test, and what comes of taking them in.</summary>
internal static class Given
{
    public static IntakeResult.Taken Taken(string file, byte[] bytes, LocalDate? published = null, IntakeLimits? limits = null) =>
        Assert.IsType<IntakeResult.Taken>(Door.Take(file, bytes, published, limits, TestContext.Current.CancellationToken));

    public static Document Document(string file, string text, LocalDate? published = null) => Taken(file, Encoding.UTF8.GetBytes(text), published).Document;

    public static Document Text(string text) => Document("report.txt", text);

    public static Document Page(string html) => Document("page.html", html);

    /// <summary>The sentence with which the file is refused; one, whole, and fit to print.</summary>
    public static string Refusal(string file, byte[] bytes, IntakeLimits? limits = null)
    {
        var refused = Assert.IsType<IntakeResult.Refused>(Door.Take(file, bytes, null, limits, TestContext.Current.CancellationToken));
        Assert.Equal(file, refused.Rejection.File);
        Assert.EndsWith(".", refused.Rejection.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", refused.Rejection.Because, StringComparison.Ordinal);
        return refused.Rejection.Because;
    }

    public static string[] Furniture(Document document) => [.. document.Furniture.Select(f => f.In(document.Text))];

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Docx(string body) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""),
        ("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>"""));

    /// <summary>A PDF of pages of lines, laid down as ISO 32000-1, 7.5 wants it.</summary>
    public static byte[] Pdf(params string[][] pages)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            .. pages.SelectMany((lines, i) =>
            {
                var content = $"BT /F1 12 Tf 14 TL 72 720 Td {string.Join(' ', lines.Select(l => $"({l}) Tj T*"))} ET";
                return new[]
                {
                    $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>",
                    $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
                };
            }),
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var (i, item) in objects.Index())
        {
            table.Append($"{file.Length:0000000000} 00000 n \n");
            file.Append($"{i + 1} 0 obj\n{item}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append($"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
