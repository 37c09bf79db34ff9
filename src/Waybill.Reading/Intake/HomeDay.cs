using NodaTime;
using NodaTime.TimeZones;

namespace Waybill.Reading.Intake;

/// <summary>
/// The day that a page's readers saw when its stamp is in universal time: late in an American evening it is the next day in Greenwich,
/// and in an Australian morning still the day before.
/// </summary>
internal static class HomeDay
{
    /// <summary>The hour in Greenwich at which the earliest clocks on earth change their day (UTC+14), and the last before the latest ones do (UTC-10; nobody publishes further west).</summary>
    private const int DayTurns = 10;

    /// <summary>The day in the page's own address where the moment can have fallen on it, else the day in the page's country where it has but one, else the day in Greenwich.</summary>
    public static LocalDate Of(Instant moment, PageAddress address)
    {
        var greenwich = moment.InUtc();
        return address.Day is { } day && CanBe(greenwich, day) ? day : InCountry(moment, address.Country) ?? greenwich.Date;
    }

    private static bool CanBe(ZonedDateTime greenwich, LocalDate day) => Period.DaysBetween(greenwich.Date, day) switch
    {
        0 => true,
        1 => greenwich.Hour >= DayTurns,
        -1 => greenwich.Hour < DayTurns,
        _ => false,
    };

    private static LocalDate? InCountry(Instant moment, string? country)
    {
        var zones = TzdbDateTimeZoneSource.Default.ZoneLocations?.Where(z => z.CountryCode == country).Select(z => DateTimeZoneProviders.Tzdb[z.ZoneId]);
        var days = zones?.Select(z => moment.InZone(z).Date).Distinct().Take(2).ToArray();
        return days is [var only] ? only : null;
    }
}
