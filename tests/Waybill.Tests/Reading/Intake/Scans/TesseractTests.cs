using System.Globalization;
using System.Text;
using Waybill.Reading.Intake;
using Waybill.Reading.Intake.Scans;
using Xunit;

namespace Waybill.Tests.Reading.Intake.Scans;

/// <summary>The pictures beside this file were drawn for it: three lines on the stopping of a freighter, in four languages.</summary>
public sealed class TesseractTests
{
    [Theory]
    [InlineData("english.png", "eng", "The navy stopped a freighter in the Gulf on Friday, and found forty crates of rifles", "en", "image/png")]
    [InlineData("english.jpg", "eng", "The navy stopped a freighter in the Gulf on Friday, and found forty crates of rifles", "en", "image/jpeg")]
    [InlineData("russian.png", "rus", "В пятницу военный корабль остановил сухогруз в заливе.", "ru", "image/png")]
    [InlineData("persian.png", "fas", "نیروی دریایی روز جمعه یک کشتی باری را در خلیج متوقف کرد.", "fa", "image/png")]
    [InlineData("arabic.png", "ara", "أوقفت البحرية يوم الجمعة سفينة شحن في الخليج.", "ar", "image/png")]
    public void A_scan_is_read_in_its_own_language_and_said_to_be_recognised(string file, string needed, string words, string language, string mediaType)
    {
        SkipWithout(needed);
        var taken = Given.Taken(file, Picture(file));
        Assert.Contains(words, taken.Document.Text, StringComparison.Ordinal);
        Assert.Equal((language, mediaType), (taken.Document.Language, taken.Document.MediaType));
        Assert.Contains(taken.Notes, n => n.Contains("recognised in a picture by Tesseract", StringComparison.Ordinal) && n.Contains(needed, StringComparison.Ordinal) && n.Contains("mean confidence", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_of_a_TIFF_is_read()
    {
        SkipWithout("rus");
        var text = Given.Taken("a.tif", Picture("two-pages.tif")).Document.Text;
        Assert.Contains("forty crates of rifles", text, StringComparison.Ordinal);
        Assert.Contains("девяти", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_scanned_page_of_a_PDF_is_read_beside_its_pages_with_text()
    {
        SkipWithout("eng");
        var taken = Given.Taken("a.pdf", Pdf(Picture("english.jpg")));
        Assert.StartsWith("The first page has text.", taken.Document.Text, StringComparison.Ordinal);
        Assert.Contains("forty crates of rifles under sacks of grain", taken.Document.Text, StringComparison.Ordinal);
        Assert.Contains(taken.Notes, n => n.Contains("recognised in a picture", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_without_words_is_refused()
    {
        SkipWithout("eng");
        Assert.Contains("No text is recognised", Given.Refusal("a.gif", Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_program_one_sentence_says_what_to_install()
    {
        var alone = new Recogniser(null, null, IntakeLimits.Default, _ => { });
        var refused = Assert.Throws<UnreadableException>(() => alone.Read(Picture("english.png"), TestContext.Current.CancellationToken));
        Assert.Contains("apt install tesseract-ocr", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_would_unpack_to_more_points_than_a_page_has_is_refused()
    {
        var bomb = Picture("english.png");
        bomb.AsSpan(16, 8).Clear();
        (bomb[17], bomb[21]) = (1, 1);
        Assert.Equal(65_536L * 65_536, PictureSize.Of(bomb)?.Pixels);
        Assert.Contains("picture", Given.Refusal("a.png", bomb), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("english.png", 1400, 320)]
    [InlineData("english.jpg", 1050, 240)]
    [InlineData("two-pages.tif", 1400, 320)]
    public void The_size_of_a_picture_is_told_from_its_head(string file, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureSize.Of(Picture(file)));

    [Fact]
    public void A_picture_cut_anywhere_has_a_size_or_none()
    {
        foreach (var file in new[] { "english.png", "english.jpg", "two-pages.tif" })
        {
            var whole = Picture(file);
            foreach (var length in Enumerable.Range(0, Math.Min(whole.Length, 400)))
            {
                Assert.True(PictureSize.Of(whole.AsSpan(0, length)) is null or { Pixels: >= 0 });
            }
        }
    }

    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_made_whole()
    {
        var table = string.Join('\n', Word(1, 1, "weap-"), Word(1, 2, "ons"), Word(2, 1, "Next."));
        var read = Recognised.FromTable(table, "eng");
        Assert.Equal(["weapons", "Next."], read.Paragraphs);
        Assert.Equal((3, 90.0), (read.Words, read.Confidence));
    }

    [Fact]
    public void A_program_that_prints_without_end_is_ended()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/yes"), "This system has no program 'yes'.");
        Assert.Throws<UnreadableException>(() => ChildProcess.Run("yes", [], default, 1000, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_program_that_takes_too_long_is_ended()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/sleep") || File.Exists("/bin/sleep"), "This system has no program 'sleep'.");
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() => ChildProcess.Run("sleep", ["600"], default, 1000, soon.Token));
    }

    [Fact]
    public void A_program_that_is_not_there_is_none() =>
        Assert.Null(ChildProcess.Run("no-such-program-as-this", [], default, 1000, TestContext.Current.CancellationToken));

    private static void SkipWithout(string language) =>
        Assert.SkipUnless(Tesseract.Installed?.Has(language) == true, $"Tesseract with its language '{language}' is not installed.");

    private static byte[] Picture(string name) => File.ReadAllBytes(Path.Combine(SharedFolder.Repository(), "tests", "Waybill.Tests", "Reading", "Intake", "Scans", name));

    private static string Word(int paragraph, int line, string word) => string.Create(CultureInfo.InvariantCulture, $"5\t1\t1\t{paragraph}\t{line}\t1\t0\t0\t9\t9\t90\t{word}");

    /// <summary>A page of text, then a page that is nothing but a JPEG of 1050 by 240 points.</summary>
    private static byte[] Pdf(byte[] jpeg)
    {
        var (text, draw) = ("BT /F1 12 Tf 72 720 Td (The first page has text.) Tj ET", "q 525 0 0 120 40 600 cm /Im1 Do Q");
        using var file = new MemoryStream();
        Add("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 2 /Kids [4 0 R 6 0 R] >>\nendobj\n");
        Add("3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n");
        Add($"4 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>\nendobj\n5 0 obj\n<< /Length {text.Length} >>\nstream\n{text}\nendstream\nendobj\n");
        Add($"6 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /XObject << /Im1 8 0 R >> >> /Contents 7 0 R >>\nendobj\n7 0 obj\n<< /Length {draw.Length} >>\nstream\n{draw}\nendstream\nendobj\n");
        Add($"8 0 obj\n<< /Type /XObject /Subtype /Image /Width 1050 /Height 240 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length {jpeg.Length} >>\nstream\n");
        file.Write(jpeg);
        Add("\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF");
        return file.ToArray();

        void Add(string words) => file.Write(Encoding.Latin1.GetBytes(words));
    }
}
