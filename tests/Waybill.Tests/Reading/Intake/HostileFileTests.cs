using System.Text;
using NodaTime;
using Waybill.Reading.Intake;
using Xunit;
using Door = Waybill.Reading.Intake.Intake;

namespace Waybill.Tests.Reading.Intake;

/// <summary>Files that are broken, or made to break a reader: each gives a clear sentence or a good reading (docs/decisions/0005).</summary>
public sealed class HostileFileTests
{
    private static readonly string[] Lines = ["The ship left the port on Fri-", "day with a cargo of weapons, said", "an officer."];

    [Fact]
    public void An_empty_file_is_refused() => Assert.Contains("empty", Given.Refusal("a.txt", []), StringComparison.Ordinal);

    [Fact]
    public void A_file_of_white_space_has_no_text() => Assert.Contains("no text", Given.Refusal("a.txt", "  \r\n\t "u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_200_MB_is_refused_before_it_is_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var sparse = File.OpenWrite(path))
            {
                sparse.SetLength(200_000_000);
            }

            var refused = Assert.IsType<EvidenceFile.Refused>(await EvidenceFile.ReadAsync(path, null, TestContext.Current.CancellationToken));
            Assert.Contains("too large: 200 MB", refused.Rejection.Because, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_page_nested_100_000_deep_is_read()
    {
        const int Depth = 100_000;
        var html = $"<html><body><h1>The headline of it</h1>{Repeat("<div>", Depth)}<p>The text at the bottom is still here.</p>{Repeat("</div>", Depth)}</body></html>";
        Assert.Equal("The headline of it\n\nThe text at the bottom is still here.", Given.Page(html).Text);
    }

    [Fact]
    public void A_page_of_100_000_open_letters_styles_and_tables_is_read_or_refused()
    {
        foreach (var tags in new[] { string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<b id=x{i}>")), Repeat("<table><tr><td>", 100_000), Repeat("<!--", 100_000) })
        {
            var result = Door.Take("a.html", Encoding.UTF8.GetBytes($"<html><body><p>First words here.</p>{tags}and the last"), null, TestContext.Current.CancellationToken);
            Assert.True(result is IntakeResult.Taken or IntakeResult.Refused);
        }
    }

    [Fact]
    public void A_page_with_more_elements_than_a_page_has_is_refused() =>
        Assert.Contains("more than 1000 elements", Given.Refusal(
            "a.html", Encoding.UTF8.GetBytes($"<html><body>{Repeat("<p>a", 2000)}"), IntakeLimits.Default with { Elements = 1000 }), StringComparison.Ordinal);

    [Fact]
    public void A_zip_bomb_as_DOCX_is_refused_by_what_its_directory_declares() =>
        Assert.Contains("zip bomb", Given.Refusal("a.docx", Bomb(), Small), StringComparison.Ordinal);

    [Fact]
    public void A_zip_bomb_whose_directory_lies_is_refused_too()
    {
        var bomb = Bomb();
        var at = bomb.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        // APPNOTE 4.3.12: the uncompressed size stands 24 bytes into an entry of the directory.
        BitConverter.TryWriteBytes(bomb.AsSpan(at + 24, 4), 100);
        Given.Refusal("a.docx", bomb, Small);
    }

    [Fact]
    public void A_container_of_very_many_files_is_refused() =>
        Assert.Contains("holds 50 files", Given.Refusal(
            "a.docx", Given.Zip([.. Enumerable.Range(0, 50).Select(i => ($"f{i}", "x"))]), IntakeLimits.Default with { Entries = 10 }), StringComparison.Ordinal);

    [Fact]
    public void A_DOCX_nested_200_000_deep_is_read() =>
        Assert.Equal("deep", Given.Taken("a.docx", Given.Docx($"{Repeat("<w:p>", 200_000)}<w:r><w:t>deep</w:t></w:r>{Repeat("</w:p>", 200_000)}")).Document.Text);

    [Fact]
    public void A_DOCX_that_declares_entities_is_refused() =>
        Given.Refusal("a.docx", Given.Zip(("word/document.xml", """<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;&a;</w>""")));

    [Fact]
    public void A_DOCX_cut_in_half_is_refused()
    {
        var whole = Given.Docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
        Assert.Contains("cut short", Given.Refusal("a.docx", whole[..(whole.Length / 2)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_PDF_cut_in_half_the_pages_before_the_cut_are_read()
    {
        var whole = Given.Pdf(Lines, ["Second page."], ["Third page."], ["Fourth page."]);
        var taken = Given.Taken("a.pdf", whole[..(whole.Length / 2)]);
        Assert.StartsWith("The ship left the port on Friday", taken.Document.Text, StringComparison.Ordinal);
        Assert.Contains("cut short", taken.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_cut_before_its_first_page_is_refused() =>
        Assert.Contains("cut short", Given.Refusal("a.pdf", Given.Pdf(Lines)[..150]), StringComparison.Ordinal);

    [Fact]
    public void A_PDF_nested_500_000_deep_is_refused()
    {
        var pdf = Encoding.Latin1.GetString(Given.Pdf(Lines)).Replace("/Type /Catalog", "/Type /Catalog /X " + new string('[', 500_000), StringComparison.Ordinal);
        Given.Refusal("a.pdf", Encoding.Latin1.GetBytes(pdf));
    }

    [Fact]
    public void A_PDF_without_text_is_refused_with_what_to_do() =>
        Assert.Contains("have the text recognised", Given.Refusal("a.pdf", Given.Pdf(pages: [[]])), StringComparison.Ordinal);

    [Fact]
    public void Only_so_many_pages_of_a_PDF_are_read_and_it_is_said()
    {
        var taken = Given.Taken("a.pdf", Given.Pdf(["One."], ["Two."], ["Three."]), null, IntakeLimits.Default with { Pages = 2 });
        Assert.Equal("One.\n\nTwo.", taken.Document.Text);
        Assert.Contains("Only the first 2 of 3 pages were read.", taken.Notes);
    }

    [Fact]
    public void Markdown_nested_100_000_deep_is_read_as_plain_text()
    {
        var taken = Given.Taken("a.md", Encoding.UTF8.GetBytes($"{new string('>', 100_000)} deep"));
        Assert.EndsWith("> deep", taken.Document.Text, StringComparison.Ordinal);
        Assert.Single(taken.Notes);
    }

    [Fact]
    public void A_mail_nested_20_000_deep_is_read_or_refused()
    {
        var parts = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        var mail = $"From: a@example.org\nSubject: Deep\nDate: Fri, 09 Jun 2023 12:00:00 +0000\nMIME-Version: 1.0\n{parts}Content-Type: text/plain\n\nhello";
        Assert.NotNull(Door.Take("a.eml", Encoding.UTF8.GetBytes(mail), null, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("a.bin")]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    public void Binary_rubbish_is_refused_whatever_its_name(string name)
    {
        var bytes = new byte[50_000];
        new Random(1).NextBytes(bytes);
        Assert.Contains("neither text nor a format", Given.Refusal(name, bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\rtf1 words}", "RTF")]
    [InlineData("\u0089PNG\r\n\u001A\n", "picture")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "Office")]
    [InlineData("{\"a\": 1}", "JSON")]
    [InlineData("<?xml version=\"1.0\"?><feed/>", "XML")]
    public void What_is_no_report_is_refused_by_what_it_is(string start, string named) =>
        Assert.Contains(named, Given.Refusal("report.txt", Encoding.Latin1.GetBytes(start)), StringComparison.Ordinal);

    [Fact]
    public void A_spreadsheet_is_told_from_a_DOCX() =>
        Assert.Contains("XLSX", Given.Refusal("a.docx", Given.Zip(("xl/workbook.xml", "<x/>"))), StringComparison.Ordinal);

    [Fact]
    public void What_takes_too_long_is_given_up()
    {
        var html = Encoding.UTF8.GetBytes($"<html><body>{Repeat("<p>A paragraph of words, and more.</p>", 100_000)}</body></html>");
        Assert.Contains("took longer", Given.Refusal("a.html", html, IntakeLimits.Default with { Time = Duration.FromMilliseconds(1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void The_callers_own_cancelling_is_no_refusal() =>
        Assert.ThrowsAny<OperationCanceledException>(() => Door.Take(
            "a.html", Encoding.UTF8.GetBytes($"<html><body>{Repeat("<p>a</p>", 2000)}"), null, new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_folder_and_a_missing_file_are_refused_where_a_file_was_wanted()
    {
        var folder = Assert.IsType<EvidenceFile.Refused>(await EvidenceFile.ReadAsync(Path.GetTempPath(), null, TestContext.Current.CancellationToken));
        Assert.Contains("folder", folder.Rejection.Because, StringComparison.Ordinal);
        var missing = Assert.IsType<EvidenceFile.Refused>(await EvidenceFile.ReadAsync("/no/such file", null, TestContext.Current.CancellationToken));
        Assert.Contains("no such file", missing.Rejection.Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_not_opened()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "This system has no /dev/zero.");
        Assert.IsType<EvidenceFile.Refused>(await EvidenceFile.ReadAsync("/dev/zero", null, TestContext.Current.CancellationToken));
    }

    private static IntakeLimits Small => IntakeLimits.Default with { InflatedBytes = 1_000_000 };

    private static byte[] Bomb() => Given.Docx($"<w:p><w:r><w:t>{new string('A', 5_000_000)}</w:t></w:r></w:p>");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
