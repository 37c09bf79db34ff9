using NodaTime;
using Xunit;

namespace Waybill.Tests.Reading.Intake;

public sealed class PublicationDayTests
{
    private const string Paragraph = "The navy said on Friday that it had stopped a freighter in the Gulf, found rifles under sacks of grain, and taken the crew to port. ";

    private static readonly string Story = $"<p>{Paragraph}</p><p>{Paragraph}A second paragraph, with more of it.</p>";

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

    [Theory]
    [InlineData("en", "الأربعاء، 07 أكتوبر 2020 - 12:09 م", "2020-10-07")]
    [InlineData("en", "Среда, 7 октября 2020, 12:09", "2020-10-07")]
    [InlineData("ar", "24 نيسان / أبريل 2020", "2020-04-24")]
    public void A_day_in_words_is_read_whatever_language_the_page_claims(string language, string shown, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Given.Page($"<html lang='{language}'><body><h1>Freighter stopped</h1><div class='post-date'>{shown}</div>{Story}</body></html>").Published);

    [Theory]
    [InlineData("it", "mar 9 giu 2020", "2020-06-09")]
    [InlineData("vi", "ngày 5 tháng 7 năm 2020", "2020-07-05")]
    [InlineData("th", "5 ก.ค. 2563", "2020-07-05")]
    [InlineData("fr", "Le 3 mars 2021", "2021-03-03")]
    [InlineData("de", "12. Juni 2023, 14:05 Uhr", "2023-06-12")]
    [InlineData("de", "12.06.2023", "2023-06-12")]
    [InlineData("ru", "Опубликовано: 12 июня 2023", "2023-06-12")]
    [InlineData("fa", "منتشر شده در ۱۲ خرداد ۱۴۰۲", "2023-06-02")]
    [InlineData("en-US", "06/12/2023", "2023-06-12")]
    public void A_day_is_read_as_its_language_writes_it(string language, string shown, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Waybill.Reading.Intake.Days.In(shown, language));

    [Fact]
    public void A_month_that_two_languages_share_for_different_months_is_not_guessed() =>
        Assert.Null(Given.Page($"<html lang='en'><body><h1>Freighter stopped</h1><div class='post-date'>9 listopad 2020</div>{Story}</body></html>").Published);

    [Theory]
    [InlineData("co.uk", "2020-07-05")]
    [InlineData("com.ph", "2020-05-07")]
    public void The_country_of_an_English_page_says_which_of_two_figures_is_the_month(string ending, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Given.Page(
            $"<html lang='en'><head><link rel='canonical' href='https://news.example.{ending}/freighter'></head><body><h1>Freighter stopped</h1><div class='date'>05/07/2020</div>{Story}</body></html>").Published);

    [Fact]
    public void The_day_of_the_visit_in_the_masthead_is_not_the_day_of_the_report() =>
        Assert.Equal(new LocalDate(2020, 10, 13), Given.Page(
            $"<html lang='en'><body><header><ul><li>Tuesday, 8 Dec 2020</li></ul></header><h1>Freighter stopped</h1><ul><li>13 Oct 2020 18:29</li></ul>{Story}</body></html>").Published);

    [Theory]
    [InlineData("https://giornale.it/freighter", "2020-12-05T23:15:00Z", "2020-12-06")]
    [InlineData("https://news.ca/freighter", "2020-08-25T00:23:00.000Z", "2020-08-24")]
    [InlineData("https://news.example.com/freighter", "2020-08-25T00:23:00Z", "2020-08-25")]
    [InlineData("https://news.example.com/2020/07/08/freighter", "2020-07-09T10:04:04Z", "2020-07-09")]
    public void A_stamp_in_universal_time_is_the_day_that_its_readers_saw(string address, string stamp, string day) =>
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Given.Page(
            $"<html><head><link rel='canonical' href='{address}'><meta property='article:published_time' content='{stamp}'></head><body><h1>Freighter stopped</h1>{Story}</body></html>").Published);

    [Fact]
    public void The_address_in_the_comment_of_a_saved_page_counts() =>
        Assert.Equal(new LocalDate(2023, 6, 9), Given.Page($"<!DOCTYPE html>\n<!-- saved from url=(0042)https://news.example/2023/06/09/freighter -->\n<html><body><h1>Freighter stopped</h1>{Story}</body></html>").Published);

    [Fact]
    public void The_beginning_of_a_systems_count_is_no_day() =>
        Assert.Null(Given.Page($"<html><head><meta property='article:published_time' content='1970-01-01T00:00:00Z'></head><body><h1>Freighter stopped</h1>{Story}</body></html>").Published);

    [Fact]
    public void A_copyright_year_is_no_day() =>
        Assert.Null(Given.Page($"<html><body><h1>Freighter stopped</h1>{Story}<footer>© 2 January 2019 The Courier</footer></body></html>").Published);
}
