using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>What a relative expression is reckoned from.</summary>
/// <param name="Published">The day of publication.</param>
/// <param name="Last">The last time that was named before.</param>
/// <param name="Told">The last time in the same paragraph whose year was written out; it carries months without a year.</param>
/// <param name="Tense">The tense of the verb that governs the expression.</param>
internal sealed record Anchor(LocalDate? Published, TimeValue? Last, TimeValue? Told, Tense Tense)
{
    /// <summary>The day of publication, where the caller has made sure that it is known.</summary>
    public LocalDate Today => Published ?? throw new InvalidOperationException("A relative expression was resolved without a day of publication.");

    /// <summary>
    /// The year in which a part of the year named without one lies: the latest that had begun by the day of publication,
    /// the next one where the verb is future; in an account of an older year, that year or the one that follows on.
    /// </summary>
    /// <param name="start">Makes the stretch for a year.</param>
    public TimeValue? Nearest(Func<int, TimeValue?> start)
    {
        if (Told?.Earliest is { } told && Published is { } published && told.PlusMonths(18) < published && Tense != Tense.Future)
        {
            var same = start(told.Year);
            return same?.Latest < told ? start(told.Year + 1) : same;
        }

        var years = Tense == Tense.Future ? Enumerable.Range(Today.Year, 9) : Enumerable.Range(0, 9).Select(back => Today.Year - back);
        return years.Select(start).FirstOrDefault(v => Tense == Tense.Future ? v?.Latest >= Today : v?.Earliest <= Today);
    }

    /// <summary>The weekday named: the latest up to publication, the next one where the verb is future.</summary>
    public LocalDate Weekday(int day) => Tense == Tense.Future ? Following(Today, day) : UpTo(Today, day);

    /// <summary>The latest such weekday up to and including the day.</summary>
    public static LocalDate UpTo(LocalDate day, int weekday) => day.PlusDays(-((((int)day.DayOfWeek - weekday) + 7) % 7));

    /// <summary>The first such weekday after the day.</summary>
    public static LocalDate Following(LocalDate day, int weekday) => UpTo(day.PlusDays(7), weekday) is var next && next > day ? next : next.PlusDays(7);
}
