using NodaTime;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>How English writes times: days and months here, relative periods and lengths of time in the other parts.</summary>
internal static partial class EnglishTimes
{
    /// <summary>Words before a month without a year that show that a month is meant and no verb or first name.</summary>
    private const string Lead = "in|by|since|until|till|from|of|during|before|after|and|to|between|through|throughout|for|or";

    public static TimeGrammar Grammar { get; } = new(new EnglishTongue(), [.. Calendar, .. Periods, .. Results, .. Relative, .. Lengths]);

    /// <summary>Days, months and years that the calendar names.</summary>
    private static TimeRule[] Calendar =>
    [
        Says(m => Days.Day(m["year"], m["month"], m["day"]),
            "<weekday>? ,? the? <day> of? <month> ,? <year>", "<weekday>? ,? <month> the? <day> ,? <year>", "<day> & and|or|,|to|- <day2> <month> ,? <year>",
            "<day> - <month> - <year>"),
        Says(m => Days.Day(m["year"], m["mm"], m["num"]), "<year> ~- ~<mm> ~- ~<num>", "<year> ~/ ~<mm> ~/ ~<num>"),
        Says(m => Days.Day(m["dotted"] / 10000, m["dotted"] / 100 % 100, m["dotted"] % 100), "<dotted>"),
        Says(m => Numeric(m["num"], m["num2"], m["year"]), "<num> ~/ ~<num2> ~/ ~<year>", "<num> ~- ~<num2> ~- ~<year>"),
        Says(m => Numeric(m["num"], m["num2"], (m["yy"] < 50 ? 2000 : 1900) + m["yy"]), "<num> ~/ ~<num2> ~/ ~<yy>"),
        Says(m => Span(Days.Day(m["year"], m["month"], m["day"]), Days.Day(m["year"], m["month"], m["day2"])),
            "the? <day> -|to|through|until|till the? <day2> of? <month> ,? <year>", "<month> <day> -|to|through <day2> ,? <year>", "between >> the? <day> and the? <day2> of? <month> ,? <year>",
            "between >> <month> <day> and <day2> ,? <year>", "<month> <day> and <day2> , <year>"),
        Says(m => Days.Month(m["year"], m["month"]), "<month> ,? <year>", "<month> of <year>", "<month> & and|or|to|-|, <month2> ,? <year>"),
        Says(m => Days.Month(m["year"], m["mm"]), "<mm> ~/ ~<year>"),
        Says(m => Between(Days.Month(m["year"], m["month"]), Days.Month(m["year"], m["month2"])), "<month> - <month2> ,? <year>"),
        Says(m => m["mm"] <= 12 ? Days.Month(m["year"], m["mm"]) : null, "<year> ~- ~<mm> & )|,|."),
        Says(m => m["yy"] == (m["year"] + 1) % 100 ? Years(m["year"], m["year"] + 1) : m["yy"] > m["year"] % 100 + 1 && m["yy"] > 12 ? Years(m["year"], (m["year"] / 100 * 100) + m["yy"]) : null,
            "<year> -|/ <yy>"),
        Says(m => m["year2"] > m["year"] ? Years(m["year"], m["year2"]) : null, "<year> -|/ <year2>"),
        Says(m => Days.Year(m["year"]), "<year>", "the? year <year>", "fiscal year? <year>"),
        Says(m => m["n"] is >= 1700 and <= 2199 ? Days.Year(m["n"]) : null, "the year <n>"),
        Says(m => Feasts.In(m["feast"], m["year"]), "<feast> ,? <year>", "<feast> of <year>"),
        FromPublication((m, a) => a.Nearest(y => Feasts.In(m["feast"], y)), "<feast>"),
        FromPublication((m, a) => Feasts.In(m["feast"], a.Today.Year + m["turn"]), "<feast> <turn> year"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => Feasts.In(m["feast"], y)), "<turn> <feast>"),
        Says(m => Hijri.Solar(m["jalali"], m["solar"], m["day"]), "<day> <solar> ,? <jalali>", "<solar> <day> ,? <jalali>"),
        Says(m => Hijri.Solar(m["jalali"], m["solar"], null), "<solar> ,? <jalali>"),
        Says(m => Hijri.Lunar(m["hijri"], m["lunar"], m["day"]), "<day> <lunar> ,? <hijri> ah?", "<lunar> <day> ,? <hijri> ah?"),
        Says(m => Hijri.Lunar(m["hijri"], m["lunar"], null), "<lunar> ,? <hijri> ah?"),
        FromPublication((m, a) => a.Nearest(y => Hijri.SolarIn(y, m["solar"], m["day"])), "<day> <solar>"),
        Says(m => Days.Year(m["fy"]), "<fy>"),
        FromPublication((m, a) => a.Nearest(y => Days.Day(y, m["month"], m["day"])),
            "the? <day> of? <month>", "<month> the? <day>", "<day> & and|or|,|to|- <day2> <month>", "<day> & and|or|,|to|- <day2> , <day3> <month>"),
        FromPublication((m, a) => Dated(a, m["weekday"], y => Days.Day(y, m["month"], m["day"])), "<weekday> ,? the? <day> of? <month>", "<weekday> ,? <month> the? <day>"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => Days.Day(y, m["month"], m["day"])!), "<turn> <month> <day>"),
        FromPublication((m, a) => Days.Day(a.Today.Year + m["turn"], m["month"], m["day"]), "the? <day> of? <month> ,? <turn> year", "<month> <day> ,? <turn> year"),
        FromPublication((m, a) => a.Nearest(y => Span(Days.Day(y, m["month"], m["day"]), Days.Day(y, m["month"], m["day2"]))),
            "the? <day> -|to|through|until|till the? <day2> of? <month>", "<month> <day> -|to|through <day2>", "between >> the? <day> and the? <day2> of? <month>", "<month> <day> and <day2>"),
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
        Says(m => Days.Nth(Days.Month(m["year"], m["month"]), m["weekday"], m["rank"]), "the? <rank> <weekday> of|in <month> ,? <year>"),
        FromPublication((m, a) => a.Nearest(y => Days.Nth(Days.Month(y, m["month"]), m["weekday"], m["rank"])), "the? <rank> <weekday> of|in <month>"),
        FromPublication((m, a) => Days.Nth(Days.Month(a.Today, m["turn"]), m["weekday"], m["rank"]), "the? <rank> <weekday> of <turn> month"),
        Says(m => Days.WeekOf(Days.Month(m["year"], m["month"]), m["rank"]), "the? <rank> week of|in <month> ,? <year>"),
        FromPublication((m, a) => a.Nearest(y => Days.WeekOf(Days.Month(y, m["month"]), m["rank"])), "the? <rank> week of|in <month>"),
        FromPublication((m, a) => Days.WeekOf(Days.Month(a.Today, m["turn"]), m["rank"]), "the? <rank> week of <turn> month"),
        FromPublication((m, a) => m["ordinal"] <= 2 ? a.Nearest(y => Days.HalfOf(Days.Month(y, m["month"]), m["ordinal"])) : null, "the? <ordinal> half of <month>"),
        FromPublication((m, a) => Days.Month(a.Today, m["turn"]).Earliest is { } first ? Days.Day(first.Year, first.Month, m["day"]) : null, "the? <day> of <turn> month"),
        FromPublication((m, a) => NearestNth(a, m["nth"], m.Maybe("weekday")), "on|until|till|by|since|from >> the? <nth> & ,|.|;|)|and|but|to|at|the|in|a", "<weekday> ,? the <nth>"),
        FromPublication((m, a) => Days.PartOf(a.Weekday(m["weekday"]), m["daypart"]), "<weekday> <daypart>", "<weekday> 's|\u2019s <daypart>"),
        FromPublication((m, a) => Days.Day(Anchor.UpTo(a.Today, m["weekday"])), "last <weekday>", "this past <weekday>", "<weekday> last", "past <weekday>"),
        FromPublication((m, a) => Days.Day(Anchor.UpTo(a.Today.PlusDays(-1), m["weekday"])), "the? previous <weekday>"),
        FromPublication((m, a) => Days.Day(Anchor.Following(a.Today, m["weekday"])), "next|coming|upcoming <weekday>", "<weekday> next"),
        FromPublication((m, a) => Days.Day(a.Weekday(m["weekday"])), "this <weekday>"),
        FromPublication((m, a) => Days.Day(Days.Week(a.Today.PlusWeeks(m["turn"])).Earliest!.Value.PlusDays(m["weekday"] - 1)), "<weekday> ,? <turn> week", "<weekday> of <turn> week", "<turn> week ,? on? <weekday>"),
        Says(m => Days.Part(Days.Month(m["year"], m["month"]), m["part"]), "<part> -? <month> ,? <year>", "<part> in|of <month> ,? <year>", "the <part> of <month> ,? <year>"),
        FromPublication((m, a) => a.Nearest(y => Days.Part(Days.Month(y, m["month"]), m["part"])), "<part> -? <month>", "<part> in|of <month>", "the <part> of <month>"),
        FromPublication((m, a) => Days.Part(Days.Month(a.Today.Year + m["turn"], m["month"]), m["part"]), "<part> -? <month> <turn> year", "the <part> of <month> <turn> year"),
        Says(m => Days.Part(Days.Year(m["year"]), m["part"]), "<part> -? <year>", "<part> in <year>", "<part> on in <year>"),
        Says(m => Days.Edge(Days.Year(m["year"]), m["part"]), "the <part> of <year>", "the very <part> of <year>", "<part> of <year>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { } whole ? Days.Part(whole, m["part"]) : null, "<part> <turn> <unit>", "<part> in <turn> <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { } whole ? Days.Edge(whole, m["part"]) : null, "the? <part> of <turn> <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, 0) is { } whole ? Days.Edge(whole, m["part"]) : null, "the <part> of the <unit>", "<part> of the <unit>"),
        FromAnywhere((m, a) => a.Season(m["year"], m["season"]), "the? <season> of? <year>", "the? <season> of? <year> -|/ <yy>"),
        FromAnywhere((m, a) => Days.Part(a.Season(m["year"], m["season"]), m["part"]), "<part> -? <season> of? <year>", "<part> in the <season> of <year>"),
        FromPublication((m, a) => a.Nearest(y => a.Season(y, m["season"])), "in|during|by|since|until|from|through|over >> the? <season> & ,|.|;|)|and|but|when|after|before|that|by|it|a|the|as|to|said|,|he|she|they",
            "in|during|by|since|until|through >> the <season>"),
        FromPublication((m, a) => a.Nearest(y => Days.Part(a.Season(y, m["season"]), m["part"])), "<part> -? <season>", "<part> in the <season>"),
        FromPublication((m, a) => a.Season(a.Today.Year + m["turn"], m["season"]), "the? <season> <turn> year", "the? <season> of <turn> year"),
        FromPublication((m, a) => Turned(a.Today, m["turn"], y => a.Season(y, m["season"])), "<turn> <season>"),
        Says(m => m["ordinal"] <= 4 ? Days.Quarter(m["year"], m["ordinal"]) : null, "the? <ordinal> quarter of|in? <year>", "the? <ordinal> - quarter of? <year>"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? Days.Quarter(a.Today.Year + m["turn"], m["ordinal"]) : null, "the? <ordinal> quarter of? <turn> year"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? a.Nearest(y => Days.Quarter(y, m["ordinal"])) : null,
            "<ordinal> - quarter", "the? fiscal? <ordinal> quarter", "its|their fiscal? <ordinal> quarter", "the? fiscal -? <ordinal> -? quarter", "the <ordinal> quarter of the year"),
        Says(m => m["xth"] < 20 ? Days.Quarter(m["year"], m["xth"] - 10) : m["xth"] - 20 <= 2 ? Days.Half(m["year"], m["xth"] - 20) : null, "<xth> of? <year>", "<year> <xth>"),
        FromPublication((m, a) => m["xth"] < 20 ? a.Nearest(y => Days.Quarter(y, m["xth"] - 10)) : null, "in|during|for|since|by|of|from|to >> <xth>"),
        Says(m => m["ordinal"] <= 2 ? Days.Half(m["year"], m["ordinal"]) : null, "the? <ordinal> half of <year>"),
        FromPublication((m, a) => m["ordinal"] <= 2 ? Days.Half(a.Today.Year + m["turn"], m["ordinal"]) : null, "the? <ordinal> half of <turn> year"),
        FromPublication((m, a) => m["ordinal"] <= 2 ? Days.Half(a.Today.Year, m["ordinal"]) : null, "the? <ordinal> half of the year"),
        Says(m => m["ordinal"] <= 2 ? Days.HalfOf(Days.Month(m["year"], m["month"]), m["ordinal"]) : null, "the? <ordinal> half of <month> <year>"),
        Says(m => Days.Decade(m["decade"], m.Maybe("part")), "the? <part>? -? '? <decade>", "the <part> of the <decade>"),
        Says(m => m["yy"] >= 20 && m["yy"] % 10 == 0 ? Days.Decade(1900 + m["yy"], m.Maybe("part")) : null, "the <part>? -? <yy> 's|\u2019s & ,|.|and|to|but|the|it|he|they|when|in"),
        Says(m => m["ordinal"] is > 0 and < 30 ? Days.Century(m["ordinal"]) : null, "the <ordinal> century", "<ordinal> -? century"),
        FromPublication((_, a) => Days.Edge(Days.Year(a.Today.Year), 3), "year -? end", "year 's|\u2019s end"),
        FromPublication((m, a) => Days.Year(a.Today.Year), "the full year", "for|throughout >> the year & ,|.|;"),
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

    /// <summary>"The 27th" is that day of the month of publication, or of the one before or after it, as the tense says.</summary>
    private static TimeValue? NearestNth(Anchor anchor, int day, int? weekday) =>
        new[] { -1, 0, 1 }.Select(turn => anchor.Today.PlusMonths(turn)).Select(month => Days.Day(month.Year, month.Month, day))
            .Where(v => v?.Earliest is { } found && (weekday is null || (int)found.DayOfWeek == weekday))
            .MinBy(v => v!.Earliest > anchor.Today ? (anchor.Tense == Tense.Future ? 1 : 30) * Period.DaysBetween(anchor.Today, v.Earliest!.Value) : (anchor.Tense == Tense.Future ? 4 : 1) * Period.DaysBetween(v.Earliest!.Value, anchor.Today));

    /// <summary>The year that makes a month and day fall on the weekday given, the nearest to publication; else as without the weekday.</summary>
    private static TimeValue? Dated(Anchor anchor, int weekday, Func<int, TimeValue?> day) =>
        new[] { 0, -1, 1, -2, -3 }.Select(turn => day(anchor.Today.Year + turn)).FirstOrDefault(v => (int?)v?.Earliest?.DayOfWeek == weekday) ?? anchor.Nearest(day);

    private static TimeValue? Span(TimeValue? from, TimeValue? to) =>
        from?.Earliest is { } first && to?.Latest is { } last && first <= last ? Days.Between(first, last) : null;

    private static TimeValue? Between(TimeValue from, TimeValue to) =>
        from.Earliest <= to.Earliest ? Days.Between(from.Earliest!.Value, to.Latest!.Value, $"{from.Timex3}/{to.Timex3}") with { Edtf = $"{from.Edtf}/{to.Edtf}" } : null;

    private static TimeValue? Years(int from, int to) => Between(Days.Year(from), Days.Year(to));

    /// <summary>"last April" is the latest April that had ended, "next April" the first still to begin, "this April" that of the year.</summary>
    public static TimeValue? Turned(LocalDate today, int turn, Func<int, TimeValue?> stretch) => turn switch
    {
        < 0 => Enumerable.Range(0, 3).Select(back => stretch(today.Year - back)).FirstOrDefault(v => v?.Latest < today),
        0 => stretch(today.Year),
        _ => Enumerable.Range(0, 3).Select(on => stretch(today.Year + on)).FirstOrDefault(v => v?.Earliest > today),
    };
}
