using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>Parts of longer stretches: thirds, edges, halves, weeks and the weekdays of a month.</summary>
internal static partial class Days
{
    /// <summary>The first, second or last such weekday of a month, last as -1; null where it has none.</summary>
    public static TimeValue? Nth(TimeValue month, int weekday, int rank)
    {
        if (month is not { Earliest: { } from, Latest: { } to })
        {
            return null;
        }

        var day = rank < 0 ? Anchor.UpTo(to, weekday) : Anchor.Following(from.PlusDays(-1), weekday).PlusWeeks(rank - 1);
        return day <= to ? Day(day) : null;
    }

    /// <summary>The first, second or last seven days of a month, last as -1.</summary>
    public static TimeValue? WeekOf(TimeValue month, int rank) => month is not { Earliest: { } from, Latest: { } to } ? null
        : rank < 0 ? Between(to.PlusDays(-6), to) : rank <= 4 ? Between(from.PlusDays((rank - 1) * 7), from.PlusDays((rank * 7) - 1)) : null;

    /// <summary>The first or second half of a month, parted after the 15th.</summary>
    public static TimeValue? HalfOf(TimeValue month, int half) => month is not { Earliest: { } from, Latest: { } to } ? null
        : half == 1 ? Between(from, from.PlusDays(14)) : Between(from.PlusDays(15), to);

    /// <summary>Days 1–10, 11–20 and 21–end of a month; January to April, May to August, September to December of a year; thirds of anything else.</summary>
    public static TimeValue Part(TimeValue whole, int part)
    {
        if (whole.Earliest is not { } from || whole.Latest is not { } to)
        {
            return whole;
        }

        var length = Period.DaysBetween(from, to) + 1;
        var (first, last) = length switch
        {
            1 => (from, to),
            >= 28 and <= 31 => (from.PlusDays((part - 1) * 10), part == 3 ? to : from.PlusDays((part * 10) - 1)),
            365 or 366 => (from.PlusMonths((part - 1) * 4), from.PlusMonths(part * 4).PlusDays(-1)),
            _ => (from.PlusDays(length * (part - 1) / 3), from.PlusDays((length * part / 3) - 1)),
        };
        return Between(first, last, whole.Timex3);
    }

    /// <summary>The start or the end of a stretch: the first or last month of a year, else its early or late part.</summary>
    public static TimeValue Edge(TimeValue whole, int part) =>
        whole is { Earliest: { } from, Latest: { } to } && part != 2 && Period.DaysBetween(from, to) is 364 or 365
            ? Month(part == 1 ? from : to) with { Timex3 = whole.Timex3 }
            : Part(whole, part);
}
