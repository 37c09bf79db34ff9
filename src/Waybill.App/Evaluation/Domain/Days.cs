using NodaTime;
using NodaTime.Text;

namespace Waybill.App.Evaluation.Domain;

/// <summary>A stretch of days, both included, as the set compares them; an open end reaches for ever.</summary>
internal readonly record struct Days(LocalDate? Earliest, LocalDate? Latest)
{
    /// <summary>Null where neither day is given.</summary>
    public static Days? Of(LocalDate? earliest, LocalDate? latest) => earliest is null && latest is null ? null : new Days(earliest, latest);

    public static Days? Of(string? earliest, string? latest) => Of(Read(earliest), Read(latest));

    public bool Overlaps(Days other) => !(Latest < other.Earliest) && !(other.Latest < Earliest);

    /// <summary>Whether half of all their days are common; never so with an open end.</summary>
    public bool IsHalf(Days other) =>
        Numbers() is { } mine && other.Numbers() is { } others && mine.OfBoth(others) >= 0.5;

    private Stretch? Numbers() => Earliest is { } from && Latest is { } to ? new Stretch(Number(from), Number(to) + 1) : null;

    private static int Number(LocalDate day) => Period.DaysBetween(LocalDate.MinIsoValue, day);

    private static LocalDate? Read(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day.Length > 10 ? day[..10] : day).Value;
}
