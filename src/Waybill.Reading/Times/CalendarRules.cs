using NodaTime;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>Meanings that every language has, to be named with its own ways of writing.</summary>
internal static class CalendarRules
{
    public static TimeRule Day(params string[] ways) => Says(m => Days.Day(m["year"], m["month"], m["day"]), ways);

    public static TimeRule DayInFigures(params string[] ways) => Says(m => Days.Day(m["year"], m["mm"], m["day"]), ways);

    public static TimeRule DayWithDots(params string[] ways) => Says(m => Days.Day(m["dotted"] / 10000, m["dotted"] / 100 % 100, m["dotted"] % 100), ways);

    public static TimeRule DaysTo(params string[] ways) => Says(m => Span(Days.Day(m["year"], m["month"], m["day"]), Days.Day(m["year"], m.Maybe("month2") ?? m["month"], m["day2"])), ways);

    public static TimeRule NearDay(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Days.Day(y, m["month"], m["day"])), ways);

    public static TimeRule NearDaysTo(params string[] ways) =>
        FromPublication((m, a) => a.Nearest(y => Span(Days.Day(y, m["month"], m["day"]), Days.Day(y, m.Maybe("month2") ?? m["month"], m["day2"]))), ways);

    public static TimeRule DayOfTurn(params string[] ways) => FromPublication((m, a) => Days.Day(a.Today.Year + m["turn"], m["month"], m["day"]), ways);

    /// <summary>"The night to the 13th" began on the 12th.</summary>
    public static TimeRule NightTo(params string[] ways) => FromPublication((m, a) => m.Maybe("weekday") is { } weekday ? Night(Days.Day(a.Weekday(weekday)))
        : m.Maybe("year") is { } year ? Night(Days.Day(year, m["month"], m["day"])) : a.Nearest(y => Night(Days.Day(y, m["month"], m["day"]))), ways);

    public static TimeRule Month(params string[] ways) => Says(m => Days.Month(m["year"], m["month"]), ways);

    public static TimeRule MonthsTo(params string[] ways) => Says(m => Span(Days.Month(m["year"], m["month"]), Days.Month(m["year"], m["month2"])), ways);

    public static TimeRule NearMonth(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Days.Month(y, m["month"])), ways);

    public static TimeRule MonthOfTurn(params string[] ways) => FromPublication((m, a) => Days.Month(a.Today.Year + m["turn"], m["month"]), ways);

    public static TimeRule Year(params string[] ways) => Says(m => Days.Year(m["year"]), ways);

    public static TimeRule YearsTo(params string[] ways) => Says(m => Span(Days.Year(m["year"]), Days.Year(m["year2"])), ways);

    public static TimeRule Decade(params string[] ways) => Says(m => m.Maybe("tens") is { } tens ? Days.Decade(1900 + tens, m.Maybe("part")) : m["decade"] >= 1700 ? Days.Decade(m["decade"], m.Maybe("part")) : null, ways);

    public static TimeRule Century(params string[] ways) => Says(m => Days.Century(m["century"]), ways);

    public static TimeRule Quarter(params string[] ways) => FromPublication((m, a) => m["ordinal"] > 4 ? null : m.Maybe("year") is { } year ? Days.Quarter(year, m["ordinal"])
        : m.Maybe("turn") is { } turn ? Days.Quarter(a.Today.Year + turn, m["ordinal"]) : a.Nearest(y => Days.Quarter(y, m["ordinal"])), ways);

    public static TimeRule Half(params string[] ways) => FromPublication((m, a) => m["ordinal"] > 2 ? null : Days.Half(m.Maybe("year") ?? (a.Today.Year + (m.Maybe("turn") ?? 0)), m["ordinal"]), ways);

    public static TimeRule Season(params string[] ways) => FromAnywhere((m, a) => m.Maybe("part") is { } part ? Days.Part(a.Season(m["year"], m["season"]), part) : a.Season(m["year"], m["season"]), ways);

    public static TimeRule SeasonOfTurn(params string[] ways) => FromPublication((m, a) => a.Season(a.Today.Year + m["turn"], m["season"]), ways);

    public static TimeRule NearSeason(params string[] ways) => FromPublication((m, a) => a.Nearest(y => a.Season(y, m.Maybe("season") ?? m["seasonal"])), ways);

    public static TimeRule PartOfMonth(params string[] ways) => Says(m => Days.Part(Days.Month(m["year"], m["month"]), m["part"]), ways);

    public static TimeRule PartOfNearMonth(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Days.Part(Days.Month(y, m["month"]), m["part"])), ways);

    public static TimeRule PartOfYear(params string[] ways) => Says(m => Days.Part(Days.Year(m["year"]), m["part"]), ways);

    public static TimeRule PartOfTurn(params string[] ways) => FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m.Maybe("turn") ?? 0) is { } whole ? Days.Part(whole, m["part"]) : null, ways);

    public static TimeRule Turn(params string[] ways) => FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]), ways);

    public static TimeRule Weekday(params string[] ways) => FromPublication((m, a) => m.Maybe("daypart") is { } part ? Days.PartOf(a.Weekday(m["weekday"]), part) : Days.Day(a.Weekday(m["weekday"])), ways);

    public static TimeRule WeekdayOfTurn(params string[] ways) =>
        FromPublication((m, a) =>
        {
            var day = m["turn"] < 0 ? Anchor.UpTo(a.Today.PlusDays(-1), m["weekday"]) : m["turn"] > 0 ? Anchor.Following(a.Today, m["weekday"]) : a.Weekday(m["weekday"]);
            return m.Maybe("daypart") is { } part ? Days.PartOf(day, part) : Days.Day(day);
        }, ways);

    public static TimeRule WeekdayOfWeek(params string[] ways) =>
        FromPublication((m, a) => Days.Day(Days.Week(a.Today.PlusWeeks(m["turn"])).Earliest!.Value.PlusDays(m["weekday"] - 1)), ways);

    /// <summary>Yesterday, today, tomorrow: the slot <c>near</c> says how many days away.</summary>
    public static TimeRule Near(params string[] ways) => FromPublication((m, a) => m.Maybe("daypart") is { } part ? Days.PartOf(a.Today.PlusDays(m["near"]), part) : Days.Day(a.Today.PlusDays(m["near"])), ways);

    public static TimeRule Ago(params string[] ways) => FromPublication((m, a) => EnglishTimes.Ago(a.Today, (Unit)(m.Maybe("unit") ?? m["dual"]), -(m.Maybe("n") ?? (m.Maybe("dual") is null ? 1 : 2))), ways);

    public static TimeRule Ahead(params string[] ways) => FromPublication((m, a) => EnglishTimes.Ago(a.Today, (Unit)(m.Maybe("unit") ?? m["dual"]), m.Maybe("n") ?? (m.Maybe("dual") is null ? 1 : 2)), ways);

    public static TimeRule AgoLoosely(params string[] ways) => FromPublication((m, a) => EnglishTimes.Loosely(a.Today, (Unit)m["unit"], -9, -2), ways);

    /// <summary>"The last three months" up to the day of publication.</summary>
    public static TimeRule Past(params string[] ways) => FromPublication((m, a) => EnglishTimes.Rolling(a.Today, (Unit)(m.Maybe("unit") ?? m["dual"]), m.Maybe("n") ?? (m.Maybe("dual") is null ? 1 : 2)), ways);

    public static TimeRule Recent(params string[] ways) => FromPublication((m, a) => EnglishTimes.Recent(a.Today, (Unit)(m.Maybe("unit") ?? m["units"])), ways);

    public static TimeRule Coming(params string[] ways) =>
        FromPublication((m, a) => EnglishTimes.Recent(a.Today, (Unit)(m.Maybe("unit") ?? m["units"])) is { Earliest: { } past } recent ? Days.Between(a.Today, a.Today + (a.Today - past), recent.Timex3) : null, ways);

    public static TimeRule Earlier(params string[] ways) => FromMention((m, last) => EnglishTimes.Later(last, (Unit)m["unit"], -(m.Maybe("n") ?? 1)), ways);

    public static TimeRule Later(params string[] ways) => FromMention((m, last) => EnglishTimes.Later(last, (Unit)m["unit"], m.Maybe("n") ?? 1), ways);

    public static TimeRule Same(params string[] ways) => FromMention((m, last) => last.Earliest is { } day ? Days.Unit((Unit)m["unit"], day, 0) : null, ways);

    public static TimeRule SolarDay(params string[] ways) => Says(m => Hijri.Solar(m["solaryear"], m.Maybe("solar") ?? m["mm"], m["day"]), ways);

    public static TimeRule SolarMonth(params string[] ways) => Says(m => Hijri.Solar(m["solaryear"], m["solar"], null), ways);

    public static TimeRule SolarYear(params string[] ways) => Says(m => Hijri.Solar(m["solaryear"], null, null), ways);

    public static TimeRule NearSolarDay(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Hijri.SolarIn(y, m["solar"], m["day"])), ways);

    public static TimeRule NearSolarMonth(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Hijri.SolarIn(y, m["solar"], null)), ways);

    public static TimeRule SolarOfTurn(params string[] ways) => FromPublication((m, a) => Hijri.Solar(Hijri.SolarYear(a.Today) + (m.Maybe("turn") ?? m["yearturn"]), m["solar"], m.Maybe("day")), ways);

    public static TimeRule LunarDay(params string[] ways) => Says(m => Hijri.Lunar(m["lunaryear"], m["lunar"], m["day"]), ways);

    public static TimeRule LunarMonth(params string[] ways) => Says(m => Hijri.Lunar(m["lunaryear"], m["lunar"], null), ways);

    public static TimeRule Ramadan(params string[] ways) => FromPublication((_, a) => a.Nearest(y => Hijri.In(y, 9, null)), ways);

    public static TimeRule LunarYear(params string[] ways) => Says(m => Hijri.Lunar(m["lunaryear"], null, null), ways);

    public static TimeRule NearLunar(params string[] ways) => FromPublication((m, a) => a.Nearest(y => Hijri.In(y, m["lunar"], m.Maybe("day"))), ways);

    public static TimeRule Length(params string[] ways) => Says(m => TimeValue.Unplaced(TimeType.Duration, EnglishTimes.Length((Unit)(m.Maybe("unit") ?? m["dual"]), m.Maybe("n") ?? (m.Maybe("dual") is null ? 1 : 2))), ways);

    public static TimeRule VagueLength(params string[] ways) => Says(m => TimeValue.Unplaced(TimeType.Duration, EnglishTimes.Length((Unit)m["unit"], null)), ways);

    public static TimeRule Every(params string[] ways) => Says(m => TimeValue.Unplaced(TimeType.Set, m.Maybe("weekday") is { } day ? $"XXXX-WXX-{day}" : EnglishTimes.Length((Unit)m["unit"], m.Maybe("n") ?? 1)), ways);

    public static TimeRule Clock(params string[] ways) => Says(m => TimeValue.Unplaced(TimeType.Time, FormattableString.Invariant($"T{m["hour"]:00}:{m.Maybe("minute") ?? 0:00}")), ways);

    /// <summary>Words that name no day: <c>now</c>, <c>recently</c>.</summary>
    public static TimeRule Vague(string value, params string[] ways) => Says(_ => TimeValue.Unplaced(TimeType.Date, value, "the words name no day"), ways);

    public static TimeValue? Span(TimeValue? from, TimeValue? to) =>
        from?.Earliest is { } first && to?.Latest is { } last && first <= last ? Days.Between(first, last, $"{Bound(from.Timex3, first)}/{Bound(to.Timex3, last)}") with { Edtf = $"{Bound(from.Edtf, first)}/{Bound(to.Edtf, last)}" } : null;

    /// <summary>An end of a span as it is written, or its day where it is a span itself.</summary>
    private static string Bound(string? written, LocalDate day) => written is null || written.Contains('/', StringComparison.Ordinal) || written.StartsWith('[') ? Days.Iso(day) : written;

    private static TimeValue? Night(TimeValue? day) => day?.Earliest is { } morning ? Days.Between(morning.PlusDays(-1), morning, $"{Days.Iso(morning.PlusDays(-1))}TNI") : null;
}
