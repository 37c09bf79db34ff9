using NodaTime;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>How English writes times: days and months here, relative periods and lengths of time in the other parts.</summary>
internal static partial class EnglishTimes
{
    /// <summary>Words before a month without a year that show that a month is meant and no verb or first name.</summary>
    private const string Lead = "in|by|since|until|till|from|of|during|before|after|and|to|between|through|throughout|for|or";

    public static TimeGrammar Grammar { get; } = new([.. Calendar, .. Periods, .. Relative, .. Lengths]);

    /// <summary>Days, months and years that the calendar names.</summary>
    private static TimeRule[] Calendar =>
    [
        Says(m => Days.Day(m["year"], m["month"], m["day"]),
            "<weekday>? ,? the? <day> of? <month> ,? <year>", "<weekday>? ,? <month> the? <day> ,? <year>", "<day> & and|or|,|to|- <day2> <month> ,? <year>",
            "<day> - <month> - <year>"),
        Says(m => Days.Day(m["year"], m["mm"], m["num"]), "<year> ~- ~<mm> ~- ~<num>", "<year> ~/ ~<mm> ~/ ~<num>"),
        Says(m => Days.Day(m["dotted"] / 10000, m["dotted"] / 100 % 100, m["dotted"] % 100), "<dotted>"),
        Says(m => Numeric(m["num"], m["num2"], m["year"]), "<num> ~/ ~<num2> ~/ ~<year>", "<num> ~- ~<num2> ~- ~<year>"),
        Says(m => Numeric(m["num"], m["num2"], 2000 + m["yy"]), "<num> ~/ ~<num2> ~/ ~<yy>"),
        Says(m => Span(Days.Day(m["year"], m["month"], m["day"]), Days.Day(m["year"], m["month"], m["day2"])),
            "<day> -|to|through|until <day2> <month> ,? <year>", "<month> <day> -|to|through <day2> ,? <year>", "between >> <day> and <day2> <month> ,? <year>",
            "between >> <month> <day> and <day2> ,? <year>", "<month> <day> and <day2> , <year>"),
        Says(m => Days.Month(m["year"], m["month"]), "<month> ,? <year>", "<month> of <year>", "<month> & and|or|to|-|, <month2> ,? <year>"),
        Says(m => Days.Month(m["year"], m["mm"]), "<mm> ~/ ~<year>"),
        Says(m => Between(Days.Month(m["year"], m["month"]), Days.Month(m["year"], m["month2"])), "<month> - <month2> ,? <year>"),
        Says(m => m["mm"] <= 12 ? Days.Month(m["year"], m["mm"]) : null, "<year> ~- ~<mm> & )|,|."),
        Says(m => m["yy"] == (m["year"] + 1) % 100 ? Years(m["year"], m["year"] + 1) : m["yy"] > m["year"] % 100 + 1 && m["yy"] > 12 ? Years(m["year"], (m["year"] / 100 * 100) + m["yy"]) : null,
            "<year> -|/ <yy>"),
        Says(m => m["year2"] > m["year"] ? Years(m["year"], m["year2"]) : null, "<year> -|/ <year2>"),
        Says(m => Days.Year(m["year"]), "<year>", "the? year <year>", "fiscal year? <year>"),
        Says(m => Days.Year(m["fy"]), "<fy>"),
        FromPublication((m, a) => a.Nearest(y => Days.Day(y, m["month"], m["day"])),
            "the? <day> of? <month>", "<month> the? <day>", "<day> & and|or|,|to|- <day2> <month>", "<day> & and|or|,|to|- <day2> , <day3> <month>"),
        FromPublication((m, a) => Dated(a, m["weekday"], y => Days.Day(y, m["month"], m["day"])), "<weekday> ,? the? <day> of? <month>", "<weekday> ,? <month> the? <day>"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => Days.Day(y, m["month"], m["day"])!), "<turn> <month> <day>"),
        FromPublication((m, a) => Days.Day(a.Today.Year + m["turn"], m["month"], m["day"]), "the? <day> of? <month> ,? <turn> year", "<month> <day> ,? <turn> year"),
        FromPublication((m, a) => a.Nearest(y => Span(Days.Day(y, m["month"], m["day"]), Days.Day(y, m["month"], m["day2"]))),
            "<day> -|to|through|until <day2> <month>", "<month> <day> -|to|through <day2>", "between >> <day> and <day2> <month>", "<month> <day> and <day2>"),
        FromPublication((m, a) => a.Nearest(y => Days.Month(y, m["month"])), "<month>"),
        FromPublication((m, a) => Days.Month(a.Today.Year + m["turn"], m["month"]), "<month> ,? <turn> year", "<month> of <turn> year"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => Days.Month(y, m["month"])), "<turn> <month>"),
        FromPublication((m, a) => Turned(a.Today, -1, y => Days.Month(y, m["month"])), "this past <month>"),
        FromPublication((m, a) => a.Nearest(y => Between(Days.Month(y, m["month"]), Days.Month(y, m["month2"]))), "<month> - <month2>"),
    ];

    /// <summary>Weekdays, parts of months and years, seasons, quarters, decades.</summary>
    private static TimeRule[] Periods =>
    [
        FromPublication((m, a) => Days.Day(a.Weekday(m["weekday"])), "<weekday>"),
        FromPublication((m, a) => Days.PartOf(a.Weekday(m["weekday"]), m["daypart"]), "<weekday> <daypart>", "<weekday> 's|\u2019s <daypart>"),
        FromPublication((m, a) => Days.Day(Anchor.UpTo(a.Today, m["weekday"])), "last <weekday>", "this past <weekday>", "<weekday> last", "past <weekday>"),
        FromPublication((m, a) => Days.Day(Anchor.UpTo(a.Today.PlusDays(-1), m["weekday"])), "the? previous <weekday>"),
        FromPublication((m, a) => Days.Day(Anchor.Following(a.Today, m["weekday"])), "next|coming|upcoming <weekday>", "<weekday> next"),
        FromPublication((m, a) => Days.Day(a.Weekday(m["weekday"])), "this <weekday>"),
        FromPublication((m, a) => Days.Day(Days.Week(a.Today.PlusWeeks(m["turn"])).Earliest!.Value.PlusDays(m["weekday"] - 1)), "<weekday> ,? <turn> week", "<weekday> of <turn> week"),
        Says(m => Days.Part(Days.Month(m["year"], m["month"]), m["part"]), "<part> -? <month> ,? <year>", "<part> in|of <month> ,? <year>", "the <part> of <month> ,? <year>"),
        FromPublication((m, a) => a.Nearest(y => Days.Part(Days.Month(y, m["month"]), m["part"])), "<part> -? <month>", "<part> in|of <month>", "the <part> of <month>"),
        FromPublication((m, a) => Days.Part(Days.Month(a.Today.Year + m["turn"], m["month"]), m["part"]), "<part> -? <month> <turn> year", "the <part> of <month> <turn> year"),
        Says(m => Days.Part(Days.Year(m["year"]), m["part"]), "<part> -? <year>", "<part> in <year>", "<part> on in <year>"),
        Says(m => Days.Edge(Days.Year(m["year"]), m["part"]), "the <part> of <year>", "the very <part> of <year>", "<part> of <year>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { } whole ? Days.Part(whole, m["part"]) : null, "<part> <turn> <unit>", "<part> in <turn> <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { } whole ? Days.Edge(whole, m["part"]) : null, "the <part> of <turn> <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, 0) is { } whole ? Days.Edge(whole, m["part"]) : null, "the <part> of the <unit>", "<part> of the <unit>"),
        Says(m => Days.Season(m["year"], m["season"]), "the? <season> of? <year>", "the? <season> of? <year> -|/ <yy>"),
        Says(m => Days.Part(Days.Season(m["year"], m["season"]), m["part"]), "<part> -? <season> of? <year>", "<part> in the <season> of <year>"),
        FromPublication((m, a) => a.Nearest(y => Days.Season(y, m["season"])), "in|during|by|since|until|from|through|over >> the? <season> & ,|.|;|)|and|but|when|after|before|that|by|it|a|the|as|to|said|,|he|she|they",
            "in|during|by|since|until|through >> the <season>"),
        FromPublication((m, a) => a.Nearest(y => Days.Part(Days.Season(y, m["season"]), m["part"])), "<part> -? <season>", "<part> in the <season>"),
        FromPublication((m, a) => Days.Season(a.Today.Year + m["turn"], m["season"]), "the? <season> <turn> year", "the? <season> of <turn> year"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => Days.Season(y, m["season"])), "<turn> <season>"),
        Says(m => m["ordinal"] <= 4 ? Days.Quarter(m["year"], m["ordinal"]) : null, "the? <ordinal> quarter of|in? <year>", "the? <ordinal> - quarter of? <year>"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? Days.Quarter(a.Today.Year + m["turn"], m["ordinal"]) : null, "the? <ordinal> quarter of? <turn> year"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? a.Nearest(y => Days.Quarter(y, m["ordinal"])) : null, "the? <ordinal> -? quarter", "the <ordinal> quarter of the year"),
        Says(m => m["xth"] < 20 ? Days.Quarter(m["year"], m["xth"] - 10) : m["xth"] - 20 <= 2 ? Days.Half(m["year"], m["xth"] - 20) : null, "<xth> of? <year>", "<year> <xth>"),
        Says(m => m["ordinal"] <= 2 ? Days.Half(m["year"], m["ordinal"]) : null, "the? <ordinal> half of <year>"),
        FromPublication((m, a) => m["ordinal"] <= 2 ? Days.Half(a.Today.Year + m["turn"], m["ordinal"]) : null, "the? <ordinal> half of <turn> year"),
        FromPublication((m, a) => m["ordinal"] <= 2 ? Days.Half(a.Today.Year, m["ordinal"]) : null, "the? <ordinal> half of the year"),
        Says(m => m["ordinal"] <= 2 ? Days.Between(new(m["year"], m["month"], m["ordinal"] == 1 ? 1 : 16), m["ordinal"] == 1 ? new(m["year"], m["month"], 15) : Days.Month(m["year"], m["month"]).Latest!.Value) : null,
            "the? <ordinal> half of <month> <year>"),
        Says(m => Days.Decade(m["decade"], m.Maybe("part")), "the? <part>? -? '? <decade>", "the <part> of the <decade>"),
        Says(m => m["ordinal"] is > 0 and < 30 ? Days.Century(m["ordinal"]) : null, "the <ordinal> -? century"),
    ];

    /// <summary>Two days written in figures: where both readings, day first and month first, are days, the two are kept.</summary>
    private static TimeValue? Numeric(int first, int second, int year)
    {
        var (dayFirst, monthFirst) = (Days.Day(year, second, first), Days.Day(year, first, second));
        if (dayFirst is null || monthFirst is null || first == second)
        {
            return dayFirst ?? monthFirst;
        }

        var (a, b) = dayFirst.Earliest < monthFirst.Earliest ? (dayFirst, monthFirst) : (monthFirst, dayFirst);
        return new TimeValue(TimeType.Date, a.Earliest, b.Latest, $"[{a.Edtf},{b.Edtf}]", null, $"the figures can mean {a.Edtf} or {b.Edtf}");
    }

    /// <summary>The year that makes a month and day fall on the weekday given, the nearest to publication; else as without the weekday.</summary>
    private static TimeValue? Dated(Anchor anchor, int weekday, Func<int, TimeValue?> day) =>
        new[] { 0, -1, 1, -2, -3 }.Select(turn => day(anchor.Today.Year + turn)).FirstOrDefault(v => (int?)v?.Earliest?.DayOfWeek == weekday) ?? anchor.Nearest(day);

    private static TimeValue? Span(TimeValue? from, TimeValue? to) =>
        from?.Earliest is { } first && to?.Latest is { } last && first <= last ? Days.Between(first, last) : null;

    private static TimeValue? Between(TimeValue from, TimeValue to) =>
        from.Earliest <= to.Earliest ? Days.Between(from.Earliest!.Value, to.Latest!.Value, $"{from.Timex3}/{to.Timex3}") with { Edtf = $"{from.Edtf}/{to.Edtf}" } : null;

    private static TimeValue? Years(int from, int to) => Between(Days.Year(from), Days.Year(to));

    /// <summary>"last April" is the latest April that had ended, "next April" the first still to begin, "this April" that of the year.</summary>
    private static TimeValue? Turned(LocalDate today, int turn, Func<int, TimeValue> stretch) => turn switch
    {
        < 0 => Enumerable.Range(0, 3).Select(back => stretch(today.Year - back)).FirstOrDefault(v => v.Latest < today),
        0 => stretch(today.Year),
        _ => Enumerable.Range(0, 3).Select(on => stretch(today.Year + on)).FirstOrDefault(v => v.Earliest > today),
    };
}
