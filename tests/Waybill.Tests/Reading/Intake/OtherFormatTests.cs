using System.Text;
using NodaTime;
using Xunit;

namespace Waybill.Tests.Reading.Intake;

public sealed class OtherFormatTests
{
    [Fact]
    public void A_PDF_is_read_by_its_layout_with_words_joined_again()
    {
        var document = Given.Taken("a.pdf", Given.Pdf(["The ship left the port on Fri-", "day with a cargo of weapons,", "said an officer."], ["Second page."])).Document;
        Assert.Equal("The ship left the port on Friday with a cargo of weapons, said an officer.\n\nSecond page.", document.Text);
        Assert.Equal(("application/pdf", (string?)null), (document.MediaType, document.Charset));
    }

    [Fact]
    public void Running_heads_and_page_numbers_of_a_PDF_are_left_out()
    {
        string[] Page(int n) => ["S/2023/100", "", "", "", $"This is what page {n} of the report says.", "", "", "", $"{n}"];
        Assert.Equal(
            "This is what page 1 of the report says.\n\nThis is what page 2 of the report says.\n\nThis is what page 3 of the report says.",
            Given.Taken("a.pdf", Given.Pdf(Page(1), Page(2), Page(3))).Document.Text);
    }

    [Fact]
    public void A_DOCX_is_read_paragraph_by_paragraph_without_what_was_struck_out()
    {
        var document = Given.Taken("a.docx", Given.Docx("""
            <w:p><w:r><w:t>Freighter stopped</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The navy </w:t></w:r><w:del><w:r><w:delText>army</w:delText></w:r></w:del><w:r><w:t>found rifles.</w:t></w:r></w:p>
            """)).Document;
        Assert.Equal("Freighter stopped\n\nThe navy found rifles.", document.Text);
        Assert.Equal("Freighter stopped", document.Headline?.In(document.Text));
    }

    [Fact]
    public void The_day_a_DOCX_was_made_is_a_note_and_no_day_of_publication()
    {
        var taken = Given.Taken("a.docx", Given.Zip(
            ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:document>"""),
            ("docProps/core.xml", """<c xmlns:d="http://purl.org/dc/terms/"><d:created>2021-01-02T00:00:00Z</d:created></c>""")));
        Assert.Null(taken.Document.Published);
        Assert.Contains("2021-01-02", taken.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_gives_subject_body_day_and_sender_and_names_its_attachments()
    {
        var taken = Given.Taken("a.eml", Encoding.UTF8.GetBytes(
            """
            From: Press Office <press@Navy.example>
            To: desk@courier.example
            Subject: =?utf-8?B?RnJlaWdodGVyIHN0b3BwZWQ=?=
            Date: Fri, 09 Jun 2023 23:30:00 -0400
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            The navy found rifles.
            --b
            Content-Type: application/pdf; name="list.pdf"
            Content-Disposition: attachment; filename="list.pdf"

            x
            --b--

            """));
        var document = taken.Document;
        Assert.Equal(("message/rfc822", "Freighter stopped\n\nThe navy found rifles."), (document.MediaType, document.Text));
        Assert.Equal(("Freighter stopped", new LocalDate(2023, 6, 9), "navy.example"), (document.Headline?.In(document.Text), document.Published!.Value, document.Publisher));
        Assert.Contains(taken.Notes, n => n.Contains("list.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mail_of_HTML_alone_is_read_as_a_page_is()
    {
        var document = Given.Document("a.eml", "From: a@b.example\nSubject: Freighter\nDate: Fri, 09 Jun 2023 12:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>The navy found rifles on Friday.</p>");
        Assert.Equal("Freighter\n\nThe navy found rifles on Friday.", document.Text);
    }

    [Fact]
    public void Markdown_is_read_without_its_marks()
    {
        var document = Given.Document("a.md", "---\ndate: 2023-06-09\n---\n# Freighter *stopped*\n\nThe navy found [rifles](http://x.example)\nunder grain.\n\n- forty crates\n- two men\n");
        Assert.Equal("Freighter stopped\n\nThe navy found rifles under grain.\n\nforty crates\n\ntwo men", document.Text);
        Assert.Equal(("text/markdown", "Freighter stopped", new LocalDate(2023, 6, 9)), (document.MediaType, document.Headline?.In(document.Text), document.Published!.Value));
    }
}
