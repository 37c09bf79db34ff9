using Xunit;

namespace Waybill.Tests.Reading.Intake;

public sealed class WebPageTests
{
    private const string Paragraph = "The navy said on Friday that it had stopped a freighter in the Gulf, found rifles under sacks of grain, and taken the crew to port. ";

    private static readonly string Story = $"<p>{Paragraph}</p><p>{Paragraph}A second paragraph, with more of it.</p>";

    [Fact]
    public void The_report_is_read_out_of_the_page_with_its_headline_first()
    {
        var document = Given.Page($"""
            <!DOCTYPE html><html lang="en"><head><title>Freighter stopped in the Gulf | The Courier</title><meta property="og:site_name" content="The Courier"></head><body>
            <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
            <main><article><h1>Freighter stopped in the Gulf</h1><div class="byline">By A Writer</div><div class="share-bar"><a href="#">Share</a></div>
            {Story}<p>Share this:</p></article><aside><h2>Most read</h2><ul><li><a href="/1">Another report that is much read</a></li></ul></aside></main>
            <div id="comments"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div><footer>© The Courier</footer></body></html>
            """);
        Assert.Equal($"Freighter stopped in the Gulf\n\n{Paragraph.Trim()}\n\n{Paragraph}A second paragraph, with more of it.", document.Text);
        Assert.Equal("Freighter stopped in the Gulf", document.Headline?.In(document.Text));
        Assert.Equal(("Freighter stopped in the Gulf", "The Courier", "en", "text/html"), (document.Title, document.Publisher, document.Language, document.MediaType));
    }

    [Fact]
    public void Scripts_and_hidden_words_are_not_read() =>
        Assert.Equal(
            Paragraph.Trim(),
            Given.Page($"<html><body><script>var a = 'not this';</script><p style='display:none'>nor this, which is hidden from all</p><p>{Paragraph}</p></body></html>").Text);

    [Fact]
    public void A_label_that_names_the_wrong_language_is_noted()
    {
        var taken = Given.Taken("a.html", System.Text.Encoding.UTF8.GetBytes($"<html lang='de'><body>{Story}</body></html>"));
        Assert.Equal("en", taken.Document.Language);
        Assert.Contains(taken.Notes, n => n.Contains("'de'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_a_script_would_have_filled_is_read_from_what_it_carries_for_machines() =>
        Assert.Equal(
            "Freighter stopped\n\nThe navy stopped a freighter in the Gulf and found rifles under sacks of grain.\n\nThe crew was taken to port.",
            Given.Page("""
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Freighter stopped",
                "articleBody":"The navy stopped a freighter in the Gulf and found rifles under sacks of grain.\n\nThe crew was taken to port."}</script></head><body><div id="root"></div></body></html>
                """).Text);

    [Fact]
    public void Half_a_character_in_a_page_does_not_stop_its_reading()
    {
        var document = Given.Page($$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"A cut emoji \ud83d"}</script></head><body>{{Story}}</body></html>""");
        Assert.Equal("A cut emoji \uFFFD", document.Title);
    }

    [Fact]
    public void An_element_that_HTML_does_not_know_flows_with_the_words() =>
        Assert.Equal(
            "The navy said so (1), and the port agreed with it at length on Friday.",
            Given.Page("<html><body><p>The navy said so (<x-source><a href='#1'>1</a></x-source>), and the port agreed with it at length on Friday.</p></body></html>").Text);

    [Fact]
    public void A_tooltip_in_a_sentence_leaves_it_whole() =>
        Assert.DoesNotContain("more about", Given.Page($"<html><body><p>The navy said so, and the <span class='tooltip'>more about ports</span>port agreed with it at length.</p>{Story}</body></html>").Text, StringComparison.Ordinal);

    [Fact]
    public void The_declared_encoding_is_used()
    {
        byte[] page = [.. "<html><head><meta charset='koi8-r'></head><body><p>"u8, 0xF3, 0xD5, 0xC4, 0xCE, 0xCF, .. "</p></body></html>"u8];
        var document = Given.Taken("a.html", page).Document;
        Assert.Equal(("Судно", "koi8-r"), (document.Text, document.Charset));
    }
}
