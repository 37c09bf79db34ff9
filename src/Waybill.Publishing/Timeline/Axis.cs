using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Waybill.Publishing.Timeline;

/// <summary>The days from left to right, as shares of the width, with a tick wherever a reader looks for one.</summary>
internal sealed class Axis
{
    /// <summary>Months between ticks that a reader takes in at a glance.</summary>
    private static readonly int[] Steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12_000, 60_000];

    private readonly int days;

    private Axis(LocalDate first, LocalDate last)
    {
        (First, Last) = (first, last);
        days = Math.Max(1, Period.DaysBetween(first, last));
        Ticks = [.. Make()];
    }

    public LocalDate First { get; }

    public LocalDate Last { get; }

    public ImmutableArray<(LocalDate Day, string Text, bool Major)> Ticks { get; }

    /// <summary>Room for all the bars with a little air; an open end gets a fifth more on its side.</summary>
    public static Axis Of(IReadOnlyCollection<When> whens)
    {
        var known = whens.SelectMany(w => new[] { w.Earliest, w.Latest }).OfType<LocalDate>().ToImmutableArray();
        var (first, last) = (known.Min(), known.Max());
        var span = Math.Max(14, Period.DaysBetween(first, last));
        var (before, after) = (whens.Any(w => w.Earliest is null), whens.Any(w => w.Latest is null));
        return new(Shift(first, -span * (before ? 20 : 5) / 100), Shift(last, span * (after ? 20 : 5) / 100));
    }

    /// <summary>Where a day begins, in percent of the width, as SVG writes it.</summary>
    public string At(LocalDate day) => Percent(Share(day));

    /// <summary>From where to how wide a bar reaches, its last day included.</summary>
    public (string X, string Width, double From, double To) Span(When when)
    {
        var (from, to) = (when.Earliest is { } a ? Share(a) : 0, when.Latest is { } b ? Share(Shift(b, 1)) : 100);
        return (Percent(from), Percent(Math.Max(0.4, to - from)), from, to);
    }

    private double Share(LocalDate day) => Math.Clamp(100.0 * Period.DaysBetween(First, day) / days, 0, 100);

    private static string Percent(double share) => share.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static LocalDate Shift(LocalDate day, int by) =>
        by < 0 && Period.DaysBetween(LocalDate.MinIsoValue, day) < -by ? LocalDate.MinIsoValue
        : by > 0 && Period.DaysBetween(day, LocalDate.MaxIsoValue) < by ? LocalDate.MaxIsoValue : day.PlusDays(by);

    /// <summary>About six ticks: on days, months or years, whichever the span allows.</summary>
    private IEnumerable<(LocalDate, string, bool)> Make()
    {
        var months = days / 30;
        if (months < 3)
        {
            var step = Math.Max(1, days / 6);
            for (var day = First; day <= Last; day = Shift(day, step))
            {
                yield return (day, $"{day.Day} {Short(day)}", day.Day == 1);
            }

            yield break;
        }

        var by = Steps.First(m => months / m <= 7 || m == Steps[^1]);
        var start = by >= 12 ? new LocalDate(First.Year, 1, 1) : new LocalDate(First.Year, ((First.Month - 1) / by * by) + 1, 1);
        var last = ((Last.Year - start.Year) * 12) + Last.Month - start.Month;
        for (var month = 0; month <= last; month += by)
        {
            var day = start.PlusMonths(month);
            if (day >= First)
            {
                yield return (day, by >= 12 || day.Month == 1 ? day.Year.ToString(CultureInfo.InvariantCulture) : Short(day), day.Month == 1);
            }
        }
    }

    private static string Short(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[day.Month - 1];
}
