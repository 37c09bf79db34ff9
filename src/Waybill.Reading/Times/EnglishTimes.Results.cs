using NodaTime;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>
/// How accounts of a firm name the periods that they report and compare: a quarter is told once, and "the latest quarter", "the year-ago period"
/// and, in a comparison, "a year earlier" are that quarter and the same one of the year before.
/// </summary>
internal static partial class EnglishTimes
{
    private static TimeRule[] Results =>
    [
        FromPublication((_, a) => Reported(a), "the latest quarter", "the quarter & ended|ending|,|.|;|from|and|to|on|were|was|with|as|because"),
        FromPublication((_, a) => a.Quarter, "the latest|comparable|corresponding period"),
        FromPublication((_, a) => YearBefore(Reported(a)), "the? year - ago|earlier quarter", "the quarter a year ago|earlier", "the? corresponding|comparable|same quarter|period a year ago|earlier", "the? corresponding|comparable|same quarter|period last year"),
        FromPublication((_, a) => YearBefore(a.Quarter), "the? year - ago|earlier period"),
        FromPublication((_, a) => YearBefore(a.Quarter) ?? Days.Year(a.Today.Year - 1), "year - ago|earlier"),
        FromPublication((_, a) => a.Compares ? YearBefore(a.Quarter) : null, "a|one year ago|earlier"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? Days.Quarter((a.Quarter?.Earliest ?? a.Today).Year - 1, m["ordinal"]) : null, "the? year - ago|earlier <ordinal> -? quarter"),
        FromPublication((m, a) => m["ordinal"] <= 4 ? Days.Quarter(a.Today.Year + m["turn"], m["ordinal"]) : null, "<turn> year 's|\u2019s <ordinal> -? quarter"),
        Says(m => m["ordinal"] <= 4 ? Days.Quarter(m["year"], m["ordinal"]) : null, "the? <year> <ordinal> -? quarter"),
        FromPublication((m, a) => a.Quarter?.Earliest is { } day ? Days.Quarter(m["year"], (day.Month + 2) / 3) : Days.Year(m["year"]), "the <year> quarter|period"),
        FromPublication((m, a) => a.Quarter?.Earliest is { } day ? Days.Quarter(a.Today.Year + m["turn"], (day.Month + 2) / 3) : null, "<turn> year 's|\u2019s quarter|period"),
        Says(m => m["n"] <= 12 && (Unit)m["periods"] is Unit.Month or Unit.Quarter ? FirstOf(m["year"], m["n"] * ((Unit)m["periods"] == Unit.Quarter ? 3 : 1)) : null, "the? first <n> <periods> of <year>"),
    ];

    /// <summary>The quarter that is reported: the one named last, else the last to have ended.</summary>
    private static TimeValue Reported(Anchor anchor) => anchor.Quarter ?? Days.Unit(Unit.Quarter, anchor.Today, -1)!;

    private static TimeValue? YearBefore(TimeValue? quarter) => quarter?.Earliest is { } day ? Days.Quarter(day.Year - 1, (day.Month + 2) / 3) : null;

    private static TimeValue? FirstOf(int year, int months) => months switch
    {
        6 => Days.Half(year, 1),
        12 => Days.Year(year),
        > 12 => null,
        _ => Days.Between(new LocalDate(year, 1, 1), new LocalDate(year, months, 1).PlusMonths(1).PlusDays(-1)),
    };
}
