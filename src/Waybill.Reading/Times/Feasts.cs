using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>Feasts and holidays by which reports name a day: Christmas, Easter, Nowruz, Ramadan.</summary>
internal static class Feasts
{
    private static readonly (string[] Names, Func<int, TimeValue?> In)[] All =
    [
        (["christmas day", "christmas"], y => Days.Day(y, 12, 25)),
        (["christmas eve"], y => Days.Day(y, 12, 24)),
        (["orthodox christmas"], y => Days.Day(y, 1, 7)),
        (["boxing day"], y => Days.Day(y, 12, 26)),
        (["new year 's day", "new years day"], y => Days.Day(y, 1, 1)),
        (["new year 's eve", "new years eve"], y => Days.Day(y, 12, 31)),
        (["valentine 's day", "valentines day"], y => Days.Day(y, 2, 14)),
        (["may day"], y => Days.Day(y, 5, 1)),
        (["st . patrick 's day", "saint patrick 's day"], y => Days.Day(y, 3, 17)),
        (["martin luther king day", "mlk day"], y => Days.Day(Nth(y, 1, IsoDayOfWeek.Monday, 3))),
        (["mother 's day", "mothers day"], y => Days.Day(Nth(y, 5, IsoDayOfWeek.Sunday, 2))),
        (["memorial day"], y => Days.Nth(Days.Month(y, 5), (int)IsoDayOfWeek.Monday, -1)),
        (["father 's day", "fathers day"], y => Days.Day(Nth(y, 6, IsoDayOfWeek.Sunday, 3))),
        (["veterans day", "veteran 's day", "armistice day", "remembrance day"], y => Days.Day(y, 11, 11)),
        (["black friday"], y => Days.Day(Nth(y, 11, IsoDayOfWeek.Thursday, 4).PlusDays(1))),
        (["halloween"], y => Days.Day(y, 10, 31)),
        (["thanksgiving day", "thanksgiving"], y => Days.Day(Nth(y, 11, IsoDayOfWeek.Thursday, 4))),
        (["labor day"], y => Days.Day(Nth(y, 9, IsoDayOfWeek.Monday, 1))),
        (["easter sunday", "easter day", "easter"], y => Days.Day(Easter(y))),
        (["good friday"], y => Days.Day(Easter(y).PlusDays(-2))),
        (["easter monday"], y => Days.Day(Easter(y).PlusDays(1))),
        (["nowruz", "norouz", "noruz", "newroz"], y => Hijri.Solar(y - 621, 1, 1)),
        (["ramadan", "ramadhan", "ramzan"], y => Hijri.In(y, 9, null)),
        (["eid al - fitr", "eid ul - fitr"], y => Hijri.In(y, 10, 1)),
        (["eid al - adha", "eid ul - adha"], y => Hijri.In(y, 12, 10)),
        (["ashura"], y => Hijri.In(y, 1, 10)),
        (["arbaeen", "arba'een"], y => Hijri.In(y, 2, 20)),
    ];

    private static readonly WordTable ByName = WordTable.Numbered(string.Join(' ', All.Select(feast => string.Join('|', feast.Names.Select(name => name.Replace(' ', '_'))))), 0);

    /// <summary>The first words of the names.</summary>
    public static IEnumerable<string> Firsts => ByName.Firsts;

    /// <summary>Reads the name of a feast; "may day" is one only with a capital.</summary>
    public static (int Value, int Words)? Named(ImmutableArray<TimeWord> words, int at) => words[at].IsCapital || words[at].Lower != "may" ? ByName.At(words, at) : null;

    /// <summary>The day or days of a feast in a year of the common calendar; null where none falls in it.</summary>
    public static TimeValue? In(int feast, int year) => All[feast].In(year);

    private static LocalDate Nth(int year, int month, IsoDayOfWeek day, int nth) =>
        LocalDate.FromYearMonthWeekAndDay(year, month, nth, day);

    /// <summary>Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static LocalDate Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, sum / 31, (sum % 31) + 1);
    }
}
