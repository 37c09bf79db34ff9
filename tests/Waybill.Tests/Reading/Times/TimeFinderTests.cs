using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using Waybill.Reading.Times;
using Xunit;

namespace Waybill.Tests.Reading.Times;

/// <summary>The guideline of the labelled reports decides what an expression covers; calendars of the years named decide the weekdays.</summary>
public sealed class TimeFinderTests
{
    [Theory]
    [InlineData("The dhow was boarded on 23 January 2013 off Nishtun.", "23 January 2013 = 2013-01-23")]
    [InlineData("Customs opened the boxes on October 26, 2010.", "October 26, 2010 = 2010-10-26")]
    [InlineData("On Friday, 9 June 2023, he spoke.", "Friday, 9 June 2023 = 2023-06-09")]
    [InlineData("The convoy left on the 3rd of March 2014.", "the 3rd of March 2014 = 2014-03-03")]
    [InlineData("It was loaded in January 2009 and in 2012.", "January 2009 = 2009-01-01..2009-01-31; 2012 = 2012-01-01..2012-12-31")]
    [InlineData("Log entry 2011-07-13: four crates.", "2011-07-13 = 2011-07-13")]
    [InlineData("The paper is dated 25.12.2019.", "25.12.2019 = 2019-12-25")]
    [InlineData("The paper is dated 25/12/2019.", "25/12/2019 = 2019-12-25")]
    [InlineData("It flew on 12-13 June 2022.", "12-13 June 2022 = 2022-06-12..2022-06-13")]
    [InlineData("It flew from 3 to 9 May 2020.", "3 to 9 May 2020 = 2020-05-03..2020-05-09")]
    [InlineData("It flew between 12 June 2022 and 4 August 2022.", "12 June 2022 and 4 August 2022 = 2022-06-12..2022-08-04")]
    [InlineData("It flew between 1985 and 1986.", "1985 = 1985-01-01..1985-12-31; 1986 = 1986-01-01..1986-12-31")]
    [InlineData("It sailed on 12 and 14 June 2019.", "12 = 2019-06-12; 14 June 2019 = 2019-06-14")]
    [InlineData("In March and April 2019 it sailed again.", "March = 2019-03-01..2019-03-31; April 2019 = 2019-04-01..2019-04-30")]
    [InlineData("In the 1990s Harare bought rifles.", "the 1990s = 1990-01-01..1999-12-31")]
    [InlineData("The 2021-22 report names Juba.", "2021-22 = 2021-01-01..2022-12-31")]
    [InlineData("In late 2022 and mid-June 2023 more came.", "late 2022 = 2022-09-01..2022-12-31; mid-June 2023 = 2023-06-11..2023-06-20")]
    [InlineData("In the spring of 1994 and winter 2021-22.", "the spring of 1994 = 1994-03-01..1994-05-31; winter 2021-22 = 2021-12-01..2022-02-28")]
    [InlineData("Exports fell in the first half of 2023 and the fourth quarter of 2022.",
        "the first half of 2023 = 2023-01-01..2023-06-30; the fourth quarter of 2022 = 2022-10-01..2022-12-31")]
    [InlineData("The fall of Tripoli in the fall of 2011 opened the depots.", "the fall of 2011 = 2011-09-01..2011-11-30")]
    public void A_full_date_needs_no_day_of_publication(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, null));

    // 10 June 2023 is a Saturday.
    [Theory]
    [InlineData("Belgrade said on Friday that it knew nothing.", "Friday = 2023-06-09")]
    [InlineData("Belgrade said on Saturday that it knew nothing.", "Saturday = 2023-06-10")]
    [InlineData("The ship will dock in Tartus on Tuesday.", "Tuesday = 2023-06-13")]
    [InlineData("The ship is expected in Murmansk on Monday.", "Monday = 2023-06-12")]
    [InlineData("On Monday the ship is due in Misrata.", "Monday = 2023-06-12")]
    [InlineData("He said on Thursday that the plant will open next month.", "Thursday = 2023-06-08; next month = 2023-07-01..2023-07-31")]
    [InlineData("It was taken before dawn on Thursday.", "before dawn on Thursday = 2023-06-08")]
    [InlineData("It was taken late on Thursday, or on Thursday night.", "late on Thursday = 2023-06-08; Thursday night = 2023-06-08")]
    [InlineData("The crew left last Monday; talks resume next Thursday.", "last Monday = 2023-06-05; next Thursday = 2023-06-15")]
    [InlineData("The army spoke on Monday last week.", "Monday last week = 2023-05-29")]
    [InlineData("Last week and this week flights landed.", "Last week = 2023-05-29..2023-06-04; this week = 2023-06-05..2023-06-11")]
    [InlineData("Yesterday, today and tomorrow.", "Yesterday = 2023-06-09; today = 2023-06-10; tomorrow = 2023-06-11")]
    [InlineData("Last April the deal was sealed.", "Last April = 2023-04-01..2023-04-30")]
    [InlineData("In April the deal was sealed, in November it was denied.", "April = 2023-04-01..2023-04-30; November = 2022-11-01..2022-11-30")]
    [InlineData("It can work early next year.", "early next year = 2024-01-01..2024-04-30")]
    [InlineData("September last year was busy.", "September last year = 2022-09-01..2022-09-30")]
    [InlineData("A flight left on 8 January; another on March 9.", "8 January = 2023-01-08; March 9 = 2023-03-09")]
    [InlineData("A cargo is due on 3 July.", "3 July = 2023-07-03")]
    [InlineData("On 9 December it left St Petersburg.", "9 December = 2022-12-09")]
    [InlineData("Early in March and at the end of May it rained.", "Early in March = 2023-03-01..2023-03-10; the end of May = 2023-05-21..2023-05-31")]
    [InlineData("In recent weeks and in recent months trucks crossed.", "recent weeks = 2023-04-29..2023-06-10; recent months = 2022-12-09..2023-06-10")]
    [InlineData("Since mid-January, Asmara has kept silent.", "Since mid-January = 2023-01-11..2023-06-10")]
    [InlineData("It has flown since the start of the year.", "since the start of the year = 2023-01-01..2023-06-10")]
    [InlineData("The embargo was in force until 2020.", "2020 = 2020-01-01..2020-12-31")]
    [InlineData("Two days ago it sailed; three months ago it was sold; ten years ago it was built.",
        "Two days ago = 2023-06-08; three months ago = 2023-03-01..2023-03-31; ten years ago = 2013-01-01..2013-12-31")]
    [InlineData("On the night of 12-13 May the port burned.", "12-13 May = 2023-05-12..2023-05-13")]
    [InlineData("Between 3 and 9 May it lay at anchor.", "3 and 9 May = 2023-05-03..2023-05-09")]
    [InlineData("Earlier this month it refuelled.", "Earlier this month = 2023-06-01..2023-06-10")]
    [InlineData("It said so in the summer.", "the summer = 2023-06-01..2023-08-31")]
    [InlineData("In the summer of last year and last summer.", "the summer of last year = 2022-06-01..2022-08-31; last summer = 2022-06-01..2022-08-31")]
    [InlineData("The third quarter of last year was the best.", "The third quarter of last year = 2022-07-01..2022-09-30")]
    [InlineData("In the past two weeks three vessels called.", "the past two weeks = 2023-05-27..2023-06-10")]
    [InlineData("On Monday, Oct. 31, the panel met.", "Monday, Oct. 31 = 2022-10-31")]
    public void A_relative_date_is_reckoned_from_the_day_of_publication(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    // Orthodox, Gregorian and lunar feasts of the years named, from their calendars; 22 Khordad 1402 is 12 June 2023.
    [Theory]
    [InlineData("It was signed on 22 Khordad 1402.", "22 Khordad 1402 = 2023-06-12")]
    [InlineData("They marched on 22 Bahman.", "22 Bahman = 2023-02-11")]
    [InlineData("In Muharram 1445 it sailed.", "Muharram 1445 = 2023-07-18..2023-08-18")]
    [InlineData("Talks ended before Easter and on Christmas Eve.", "Easter = 2023-04-09; Christmas Eve = 2022-12-24")]
    [InlineData("Nowruz 2022 was quiet.", "Nowruz 2022 = 2022-03-21")]
    [InlineData("It will sail on the 27th.", "the 27th = 2023-06-27")]
    [InlineData("It sailed on the 3rd, and on the first Friday of May.", "the 3rd = 2023-06-03; the first Friday of May = 2023-05-05")]
    [InlineData("The hull will be ready in two months.", "two months = 2023-08-01..2023-08-31")]
    [InlineData("It sailed in nineteen ninety-six and in the nineties.", "nineteen ninety-six = 1996-01-01..1996-12-31; the nineties = 1990-01-01..1999-12-31")]
    [InlineData("The licence was extended to July 20 and a fee is payable Dec. 7.", "July 20 = 2023-07-20; Dec. 7 = 2023-12-07")]
    [InlineData("NATO has decided to admit Poland and the Czech Republic in early July.", "early July = 2023-07-01..2023-07-10")]
    [InlineData("They did not plan to leave on Thursday.", "Thursday = 2023-06-15")]
    [InlineData("Relatives have until 9 a.m. Tuesday.", "9 a.m. Tuesday = 2023-06-13")]
    public void Feasts_calendars_and_the_verb_give_the_day(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    [Theory]
    [InlineData("It sailed in August 1985, and again the following month.", "August 1985 = 1985-08-01..1985-08-31; the following month = 1985-09-01..1985-09-30")]
    [InlineData("Israel spoke on 16 March 2011. Its navy had acted a day earlier.", "16 March 2011 = 2011-03-16; a day earlier = 2011-03-15")]
    [InlineData("It left on 10 June 2020. The same day a helicopter turned back.", "10 June 2020 = 2020-06-10; The same day = 2020-06-10")]
    [InlineData("It was sold in October 2021. The following year it sank.", "October 2021 = 2021-10-01..2021-10-31; The following year = 2022-01-01..2022-12-31")]
    public void A_date_told_by_another_is_reckoned_from_it(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    [Theory]
    [InlineData("It lay there for two years, for months, for several days.", "two years = P2Y; months = PXM; several days = PXD")]
    [InlineData("A plane lands every month, twice a week.", "every month = P1M; twice a week = P1W")]
    [InlineData("It sailed at 10:30 p.m.", "10:30 p.m. = T22:30")]
    public void A_length_a_repetition_and_a_time_of_day_have_no_day(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    [Theory]
    [InlineData("Su-35, Mi-171, Shahed-136, 9M723, M-1978 and a Boeing 747.")]
    [InlineData("Resolution 2231 (2015), Article 6, paragraph 1929 and S/2021/229.")]
    [InlineData("Call +44 20 7946 0958.")]
    [InlineData("About 1,100 km away lay 2000 rifles and 1950 shells.")]
    [InlineData("Some 1900 km off, 1999 tonnes of cement.")]
    [InlineData("May has left, and they march on; April Glaspie stayed.")]
    [InlineData("The boy is six years old; a 45-year-old captain; in his 30s.")]
    [InlineData("Three-quarters of the rifles, a second strike.")]
    public void Numbers_of_other_things_are_no_dates(string text, string expected = "") => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    [Fact]
    public void Without_a_day_of_publication_a_relative_date_stays_open_and_says_why()
    {
        var time = Assert.Single(Told.Times("Kirby said on Friday that it was so.", null));
        Assert.Equal((null, null, null, "XXXX-WXX-5"), (time.Earliest, time.Latest, time.Edtf, time.Timex3));
        Assert.Equal("no day of publication is known, so 'on Friday' cannot be placed", time.Why);
    }

    [Fact]
    public void Since_without_a_day_of_publication_has_no_end()
    {
        var time = Assert.Single(Told.Times("It has flown since 12 May 2019.", null));
        Assert.Equal((new LocalDate(2019, 5, 12), null, "2019-05-12/.."), (time.Earliest, time.Latest, time.Edtf));
    }

    [Fact]
    public void A_date_in_figures_that_can_be_read_two_ways_keeps_both()
    {
        var time = Assert.Single(Told.Times("The stamp says 11/07/2011.", null));
        Assert.Equal(("[2011-07-11,2011-11-07]", "the figures can mean 2011-07-11 or 2011-11-07"), (time.Edtf, time.Why));
    }

    [Theory]
    [InlineData("in April 2023", "2023-04", "2023-04")]
    [InlineData("in the spring of 2020", "2020-21", "2020-SP")]
    [InlineData("in the 1980s", "198X", "198")]
    [InlineData("in the nineteenth century", "18XX", "18")]
    [InlineData("on Thursday at 9 a.m.", "2023-06-08", "2023-06-08T09:00")]
    [InlineData("at midnight on Thursday", "2023-06-08", "2023-06-08T24:00")]
    [InlineData("in the third quarter of 2022", "2022-35", "2022-Q3")]
    [InlineData("on Friday night", "2023-06-09", "2023-06-09TNI")]
    [InlineData("at 0400 GMT on 2 March 2021", "2021-03-02", "2021-03-02T04:00")]
    [InlineData("last week", "2023-05-29/2023-06-04", "2023-W22")]
    public void Values_are_written_in_EDTF_and_TIMEX3(string words, string edtf, string timex3)
    {
        var time = Assert.Single(Told.Times($"It sailed {words}.", "2023-06-10"));
        Assert.Equal((edtf, timex3), (time.Edtf, time.Timex3));
    }

    // Spring begins in September in the south; EDTF numbers its seasons 29 to 32.
    [Theory]
    [InlineData("It sailed in the spring of 2022.", "2022-29 2022-09-01 2022-11-30")]
    [InlineData("It sailed last winter.", "2022-32 2022-06-01 2022-08-31")]
    public void A_report_written_in_the_south_has_its_seasons(string text, string expected)
    {
        var time = Assert.Single(TimeFinder.In(Told.Document(text, "2023-06-10"), Waybill.Reading.Text.Sentences.In(text), southern: true));
        Assert.Equal(expected, $"{time.Edtf} {time.Earliest:uuuu-MM-dd} {time.Latest:uuuu-MM-dd}");
    }

    [Theory]
    [InlineData("It lived 65,000 years ago.", "65,000 years = P65000Y")]
    [InlineData("Plans reach 20,000 years on; the next 99,999 months.", "20,000 years = P20000Y; 99,999 months = P99999M")]
    [InlineData("On 99 June 2023 and 30 February 2023.", "June 2023 = 2023-06-01..2023-06-30; February 2023 = 2023-02-01..2023-02-28")]
    public void What_no_calendar_holds_is_no_day(string text, string expected) => Assert.Equal(expected, Told.TimesOf(text, "2023-06-10"));

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("fa")]
    public void No_row_of_words_stops_the_reading(string language)
    {
        var grammar = TimeGrammar.For(language)!;
        string[] words =
        [
            .. grammar.Ways.SelectMany(w => w.Pattern.Openings).SelectMany(o => o.Firsts.Concat(o.Seconds ?? [])).Distinct(),
            .. "0 1 7 12 29 30 31 60 99 999 1402 1445 1599 1999 2023 2199 9999 65,000 99999 1990s 24:59 31.02.2023 1402/12/30 2023-02-30 - / , . of the in".Split(' '),
        ];
        Gen.Int[0, words.Length - 1].Array[1, 12].Sample(row => Told.Times(string.Join(' ', row.Select(i => words[i])) + ".", "2023-06-10", language).Length >= 0, iter: 2000);
    }

    [Fact]
    public void Furniture_holds_no_times()
    {
        const string Text = "It sailed on 3 May 2020.\n\nPublished 4 May 2020 | Share";
        var document = Told.Document(Text, furniture: "Published 4 May 2020 | Share");
        Assert.Equal("3 May 2020", Assert.Single(TimeFinder.In(document, Waybill.Reading.Text.Sentences.In(Text))).Text);
    }

    [Fact]
    public void A_day_however_written_is_that_day() =>
        Gen.Int[1900 * 366, 2099 * 365].Select(n => new LocalDate(1, 1, 1).PlusDays(n)).Sample(day =>
        {
            var month = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("MMMM").Format(day);
            foreach (var written in (string[])[$"{day.Day} {month} {day.Year}", $"{month} {day.Day}, {day.Year}", $"{day.Year}-{day.Month:00}-{day.Day:00}", $"{day.Day}.{day.Month}.{day.Year}"])
            {
                Assert.Equal((day, day), Assert.Single(Told.Times($"It sailed on {written}.", "2023-06-10")) is var t ? (t.Earliest, t.Latest) : default);
            }
        }, iter: 300);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("fa")]
    public void Every_way_of_writing_fills_what_its_meaning_asks_for(string language)
    {
        var anchor = new Anchor(new LocalDate(2023, 6, 10), new TimeValue(TimeType.Date, new(2022, 1, 1), new(2022, 1, 1), null, null), null, Tense.Unknown);
        foreach (var (rule, pattern) in TimeGrammar.For(language)!.Ways)
        {
            var slots = pattern.Filled.ToImmutableDictionary(s => s, s => s.TrimEnd('2', '3') switch
            {
                "year" => 2020,
                "unit" or "units" or "period" or "periods" or "dual" => 7,
                "xth" => 11,
                "dotted" => 20200101,
                "decade" => 1990,
                "fy" => 2020,
                "solaryear" or "jalali" => 1400,
                "lunaryear" or "hijri" => 1440,
                "clock" => 540,
                _ => 1,
            });
            Assert.True(Record.Exception(() => rule.Meaning(new TimeMatch(0, 1, slots), anchor)) is null, pattern.ToString());
        }
    }
}
