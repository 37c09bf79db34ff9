using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reading.Times;

/// <summary>Stretches of the calendar as inclusive days, with their EDTF and TIMEX3 values.</summary>
internal static partial class Days
{
    private static readonly string[] DaypartCodes = ["MO", "12:00", "AF", "EV", "NI", "24:00"];
    private static readonly string[] SeasonCodes = ["SP", "SU", "FA", "WI"];

    public static TimeValue Day(LocalDate day) => new(TimeType.Date, day, day, Iso(day), Iso(day));

    /// <summary>That day, null where the calendar has none such.</summary>
    public static TimeValue? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? Day(new LocalDate(year, month, day)) : null;

    /// <summary>A part of a day, 1 morning, 2 midday, 3 afternoon, 4 evening, 5 night, 6 midnight: still that day, with TIMEX3's letters.</summary>
    public static TimeValue PartOf(LocalDate day, int part) => Day(day) with { Type = TimeType.Time, Timex3 = $"{Iso(day)}T{DaypartCodes[part - 1]}" };

    public static TimeValue Between(LocalDate from, LocalDate to, string? timex3 = null) => from == to ? Day(from) : new(TimeType.Date, from, to, $"{Iso(from)}/{Iso(to)}", timex3 ?? $"{Iso(from)}/{Iso(to)}");

    public static TimeValue Month(int year, int month) =>
        Whole(new LocalDate(year, month, 1), Period.FromMonths(1), Text($"{year:0000}-{month:00}"));

    public static TimeValue Month(LocalDate day, int turn = 0) => day.PlusMonths(turn) is var then ? Month(then.Year, then.Month) : throw new InvalidOperationException();

    public static TimeValue Year(int year) => Whole(new LocalDate(year, 1, 1), Period.FromYears(1), Text($"{year:0000}"));

    /// <summary>The week from Monday to Sunday that holds the day.</summary>
    public static TimeValue Week(LocalDate day)
    {
        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        return Between(monday, monday.PlusDays(6), Text($"{rule.GetWeekYear(day):0000}-W{rule.GetWeekOfWeekYear(day):00}"));
    }

    public static TimeValue Weekend(LocalDate day)
    {
        var week = Week(day);
        return Between(week.Latest!.Value.PlusDays(-1), week.Latest.Value, week.Timex3 + "-WE");
    }

    /// <summary>A quarter of the year; EDTF level 2 numbers them 33 to 36.</summary>
    public static TimeValue Quarter(int year, int quarter) =>
        Whole(new LocalDate(year, (quarter * 3) - 2, 1), Period.FromMonths(3), Text($"{year:0000}-{32 + quarter}")) with { Timex3 = Text($"{year:0000}-Q{quarter}") };

    /// <summary>A half of the year; EDTF level 2 numbers them 40 and 41.</summary>
    public static TimeValue Half(int year, int half) =>
        Whole(new LocalDate(year, (half * 6) - 5, 1), Period.FromMonths(6), Text($"{year:0000}-{39 + half}")) with { Timex3 = Text($"{year:0000}-H{half}") };

    /// <summary>
    /// A season by its months: in the north spring is March to May and winter December to February of the next year, in the south the other way
    /// round. EDTF level 2 numbers the northern ones 25 to 28 and the southern 29 to 32; 21 to 24 leave the place open and are used for the north.
    /// </summary>
    public static TimeValue Season(int year, int season, bool southern = false) => southern
        ? Whole(new LocalDate(year, (((season + 1) % 4) + 1) * 3, 1), Period.FromMonths(3), Text($"{year:0000}-{28 + season}")) with { Timex3 = Text($"{year:0000}-{SeasonCodes[season - 1]}") }
        : Whole(new LocalDate(year, season * 3, 1), Period.FromMonths(3), Text($"{year:0000}-{20 + season}")) with { Timex3 = Text($"{year:0000}-{SeasonCodes[season - 1]}") };

    /// <summary>A part of no particular day.</summary>
    public static string PartOfAny(int part) => $"XXXX-XX-XXT{DaypartCodes[part - 1]}";

    /// <summary>A season of no particular year.</summary>
    public static string SeasonOf(int season) => $"XXXX-{SeasonCodes[season - 1]}";

    /// <summary>The early, middle or late part of a decade, or with none the whole.</summary>
    public static TimeValue Decade(int year, int? part) => part switch
    {
        1 => Between(new(year, 1, 1), new(year + 3, 12, 31), Text($"{year / 10}")),
        2 => Between(new(year + 4, 1, 1), new(year + 6, 12, 31), Text($"{year / 10}")),
        3 => Between(new(year + 7, 1, 1), new(year + 9, 12, 31), Text($"{year / 10}")),
        _ => Whole(new(year, 1, 1), Period.FromYears(10), Text($"{year / 10}X")) with { Timex3 = Text($"{year / 10}") },
    };

    public static TimeValue Century(int rank) =>
        Whole(new(((rank - 1) * 100) + 1, 1, 1), Period.FromYears(100), Text($"{rank - 1:00}XX")) with { Timex3 = Text($"{rank - 1:00}") };

    /// <summary>The calendar unit that lies <paramref name="turn"/> units from the one that holds the day.</summary>
    public static TimeValue? Unit(Unit unit, LocalDate day, int turn) => unit switch
    {
        Times.Unit.Day => Day(day.PlusDays(turn)),
        Times.Unit.Weekend => Weekend(day.PlusWeeks(turn)),
        Times.Unit.Week => Week(day.PlusWeeks(turn)),
        Times.Unit.Fortnight => Between(day.PlusDays(Math.Min(14 * turn, 0)), day.PlusDays(Math.Max(14 * turn, 0))),
        Times.Unit.Month => Month(day, turn),
        Times.Unit.Quarter => day.PlusMonths(3 * turn) is var then ? Quarter(then.Year, (then.Month + 2) / 3) : null,
        Times.Unit.Year => Year(day.Year + turn),
        Times.Unit.Decade => Decade(((day.Year / 10) + turn) * 10, null),
        Times.Unit.Century => Century((day.Year / 100) + 1 + turn),
        _ => null,
    };

    /// <summary>Whether so many units from the day there is a year that is written with four figures: "65,000 years ago" names no day.</summary>
    public static bool Reaches(LocalDate day, Unit unit, int count)
    {
        var years = unit switch { Times.Unit.Century => 100, Times.Unit.Decade => 10, Times.Unit.Year => 1, Times.Unit.Quarter => .25, Times.Unit.Month => 1 / 12.0, _ => 1 / 26.0 };
        return day.Year + (years * count) is > 1 and < 9998;
    }

    /// <summary>The day that lies so many units away.</summary>
    public static LocalDate Shift(LocalDate day, Unit unit, int count) => unit switch
    {
        Times.Unit.Day => day.PlusDays(count),
        Times.Unit.Week or Times.Unit.Weekend => day.PlusWeeks(count),
        Times.Unit.Fortnight => day.PlusWeeks(2 * count),
        Times.Unit.Month => day.PlusMonths(count),
        Times.Unit.Quarter => day.PlusMonths(3 * count),
        Times.Unit.Year => day.PlusYears(count),
        Times.Unit.Decade => day.PlusYears(10 * count),
        Times.Unit.Century => day.PlusYears(100 * count),
        _ => day,
    };

    /// <summary>A day that is one of several: EDTF writes the set, TIMEX3 the likeliest.</summary>
    public static TimeValue About(LocalDate day, int give, string why) =>
        new(TimeType.Date, day.PlusDays(-give), day.PlusDays(give), $"[{Iso(day.PlusDays(-give))}..{Iso(day.PlusDays(give))}]", Iso(day), why);

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static TimeValue Whole(LocalDate from, Period length, string edtf) => new(TimeType.Date, from, from.Plus(length).PlusDays(-1), edtf, edtf);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
