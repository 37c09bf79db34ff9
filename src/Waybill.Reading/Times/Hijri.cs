using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>The two calendars that count from the Hijra: the solar one of Iran and Afghanistan, the lunar one of Islam.</summary>
internal static class Hijri
{
    /// <summary>Iran's calendar by astronomy, as it is kept there; the arithmetical ones part from it by a day in some years.</summary>
    private static readonly CalendarSystem Persian = CalendarSystem.PersianAstronomical;

    /// <summary>The tabular calendar of Islam; the sighting of the moon and Umm al-Qura part from it by a day.</summary>
    private static readonly CalendarSystem Islamic = CalendarSystem.GetIslamicCalendar(NodaTime.Calendars.IslamicLeapYearPattern.Base16, NodaTime.Calendars.IslamicEpoch.Civil);

    private const string Moon = "the month begins with the sighting of the moon, which can be a day earlier or later than the table";

    /// <summary>A day of the solar calendar, or a month, or a year, as far as given.</summary>
    public static TimeValue? Solar(int year, int? month, int? day)
    {
        if (year is < 1 or > 3000)
        {
            return null;
        }

        return Exists(Persian, year, month, day) ? Stretch(Persian, year, month, day) is var (from, to) ? Days.Between(from, to) : null : null;
    }

    /// <summary>A day of the lunar calendar, or a month, or a year; each end can lie a day off.</summary>
    public static TimeValue? Lunar(int year, int? month, int? day)
    {
        if (year is < 1 or > 3000 || !Exists(Islamic, year, month, day))
        {
            return null;
        }

        var (from, to) = Stretch(Islamic, year, month, day);
        return from == to ? Days.About(from, 1, Moon) : Days.Between(from.PlusDays(-1), to.PlusDays(1), $"{Days.Iso(from)}/{Days.Iso(to)}") with { Why = Moon };
    }

    /// <summary>The solar day or month that begins in a year of the common calendar.</summary>
    public static TimeValue? SolarIn(int year, int month, int? day)
    {
        var spring = Solar(year - 621, month, day);
        return spring?.Earliest?.Year == year ? spring : Solar(year - 622, month, day);
    }

    /// <summary>A decade of the solar calendar: "the sixties" are 1360 to 1369.</summary>
    public static TimeValue? SolarDecade(int year) =>
        Solar(year, null, null)?.Earliest is { } from && Solar(year + 9, null, null)?.Latest is { } to ? Days.Between(from, to) : null;

    /// <summary>The season of a solar year: each has three of its months.</summary>
    public static TimeValue? SolarSeason(int year, int season) =>
        Solar(year, (season * 3) - 2, null)?.Earliest is { } from && Solar(year, season * 3, null)?.Latest is { } to ? Days.Between(from, to) : null;

    /// <summary>The solar month or year that lies so many away from the one that holds the day, or the week, which begins on Saturday.</summary>
    public static TimeValue? SolarUnit(Unit unit, LocalDate day, int turn)
    {
        var solar = day.WithCalendar(Persian);
        switch (unit)
        {
            case Unit.Year:
                return Solar(solar.Year + turn, null, null);
            case Unit.Month:
                var then = solar.PlusMonths(turn);
                return Solar(then.Year, then.Month, null);
            case Unit.Week:
                var saturday = Anchor.UpTo(day, (int)IsoDayOfWeek.Saturday).PlusWeeks(turn);
                return Days.Between(saturday, saturday.PlusDays(6));
            default:
                return Days.Unit(unit, day, turn);
        }
    }

    /// <summary>The lunar day or month that falls in a year of the common calendar, the first of two.</summary>
    public static TimeValue? In(int year, int month, int? day)
    {
        var first = new LocalDate(year, 1, 1).WithCalendar(Islamic).Year;
        for (var hijri = first; hijri <= first + 1; hijri++)
        {
            if (Exists(Islamic, hijri, month, day) && new LocalDate(hijri, month, day ?? 1, Islamic).WithCalendar(CalendarSystem.Iso).Year == year)
            {
                return Lunar(hijri, month, day);
            }
        }

        return null;
    }

    /// <summary>The year of the solar calendar in which a day lies.</summary>
    public static int SolarYear(LocalDate day) => day.WithCalendar(Persian).Year;

    /// <summary>The year of the lunar calendar in which a day lies.</summary>
    public static int LunarYear(LocalDate day) => day.WithCalendar(Islamic).Year;

    private static bool Exists(CalendarSystem calendar, int year, int? month, int? day) =>
        year >= calendar.MinYear && year <= calendar.MaxYear && month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= calendar.GetDaysInMonth(year, month ?? 1)));

    private static (LocalDate From, LocalDate To) Stretch(CalendarSystem calendar, int year, int? month, int? day)
    {
        var from = new LocalDate(year, month ?? 1, day ?? 1, calendar);
        var to = day is not null ? from : (month is not null ? from.PlusMonths(1) : from.PlusYears(1)).PlusDays(-1);
        return (from.WithCalendar(CalendarSystem.Iso), to.WithCalendar(CalendarSystem.Iso));
    }
}
