using NodaTime;
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

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-06-09T18:00:00-04:00"}]}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle", broken "datePublished": "2023-06-09"}</script>""")]
    [InlineData("""<meta property="article:published_time" content="2023-06-09T23:30:00+02:00">""")]
    [InlineData("""<meta name="DC.date" content="2023-06-09">""")]
    [InlineData("""<link rel="canonical" href="https://news.example/world/2023/06/09/freighter">""")]
    [InlineData("""<meta name="pubdate" content="20230609">""")]
    public void The_day_of_publication_is_found_where_pages_keep_it(string head) =>
        Assert.Equal(new LocalDate(2023, 6, 9), Given.Page($"<html><head>{head}</head><body><h1>Freighter stopped</h1>{Story}</body></html>").Published);

    [Theory]
    [InlineData("""<time datetime="2023-06-09T10:00">Friday</time>""", "en")]
    [InlineData("""<span class="post-date">June 9, 2023</span>""", "en")]
    [InlineData("""<div class="date">9 июня 2023 г.</div>""", "ru")]
    [InlineData("""<div class="date">9 يونيو 2023</div>""", "ar")]
    [InlineData("""<div class="date">۱۹ خرداد ۱۴۰۲</div>""", "fa")]
    [InlineData("""<div class="date">2023年6月9日</div>""", "ja")]
    public void A_date_beside_the_headline_is_read_in_its_language(string shown, string language) =>
        Assert.Equal(new LocalDate(2023, 6, 9), Given.Page($"<html lang='{language}'><body><h1>Freighter stopped</h1>{shown}{Story}</body></html>").Published);

    [Fact]
    public void A_date_that_may_be_read_two_ways_is_not_read() =>
        Assert.Null(Given.Page($"<html><body><h1>Freighter stopped</h1><div class='date'>06/09/2023</div>{Story}</body></html>").Published);

    [Fact]
    public void A_UTC_stamp_yields_to_the_day_in_the_address() =>
        Assert.Equal(new LocalDate(2023, 6, 8), Given.Page($"""
            <html><head><meta property="article:published_time" content="2023-06-09T01:30:00Z"><link rel="canonical" href="https://news.example/2023/06/08/freighter"></head>
            <body><h1>Freighter stopped</h1>{Story}</body></html>
            """).Published);

    [Fact]
    public void A_page_without_a_date_has_none() => Assert.Null(Given.Page($"<html><body><h1>Freighter stopped</h1>{Story}</body></html>").Published);

    [Fact]
    public void A_label_that_names_the_wrong_language_is_noted()
    {
        var taken = Given.Taken("a.html", System.Text.Encoding.UTF8.GetBytes($"<html lang='de'><body>{Story}</body></html>"));
        Assert.Equal("en", taken.Document.Language);
        Assert.Contains(taken.Notes, n => n.Contains("'de'", StringComparison.Ordinal));
    }

    [Fact]
    public void The_declared_encoding_is_used()
    {
        byte[] page = [.. "<html><head><meta charset='koi8-r'></head><body><p>"u8, 0xF3, 0xD5, 0xC4, 0xCE, 0xCF, .. "</p></body></html>"u8];
        var document = Given.Taken("a.html", page).Document;
        Assert.Equal(("Судно", "koi8-r"), (document.Text, document.Charset));
    }
}
