using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>What a relative expression is reckoned from.</summary>
/// <param name="Published">The day of publication.</param>
/// <param name="Last">The last time that was named before.</param>
/// <param name="Told">The last time in the same paragraph whose year was written out; it carries months without a year.</param>
/// <param name="Tense">The tense of the verb that governs the expression.</param>
internal sealed record Anchor(LocalDate? Published, TimeValue? Last, TimeValue? Told, Tense Tense)
{
    /// <summary>The latest quarter of a year that was named.</summary>
    public TimeValue? Quarter { get; init; }

    /// <summary>Whether the report was written south of the equator, where spring begins in September.</summary>
    public bool Southern { get; init; }

    /// <summary>A season of a year where the report was written.</summary>
    public TimeValue Season(int year, int season) => Days.Season(year, season, Southern);

    /// <summary>Whether the sentence compares two amounts before this: "up from", "compared with", "than".</summary>
    public bool Compares { get; init; }

    /// <summary>The day of publication, where the caller has made sure that it is known.</summary>
    public LocalDate Today => Published ?? throw new InvalidOperationException("A relative expression was resolved without a day of publication.");

    /// <summary>
    /// The year in which a part of the year named without one lies: the nearest to the day of publication on the side that the tense
    /// tells; in an account of an older year, that year or the one that follows on.
    /// </summary>
    /// <param name="start">Makes the stretch for a year.</param>
    public TimeValue? Nearest(Func<int, TimeValue?> start)
    {
        if (Told?.Earliest is { } told && Published is { } published && told.PlusMonths(18) < published && Tense != Tense.Future)
        {
            var same = start(told.Year);
            return same?.Latest < told ? start(told.Year + 1) : same;
        }

        // How much farther away the unlikely side must seem: a past verb hardly ever governs a day to come.
        var (back, on) = Tense switch { Tense.Past => (1, 30), Tense.Future => (4, 1), _ => (1, 4) };
        return new[] { 0, -1, 1, -2, -3, -4 }.Select(turn => start(Today.Year + turn)).Where(v => v is not null)
            .MinBy(v => v!.Earliest > Today ? on * Period.DaysBetween(Today, v.Earliest.Value) : back * Back(v));

        // A day named without its year is seldom older than ten months; a month, "in July", may be.
        int Back(TimeValue value) => Math.Max(0, Period.DaysBetween(value.Latest!.Value, Today)) is var days && days > 300 && value.IsDay ? 3 * days : days;
    }

    /// <summary>The weekday named: the latest up to publication, the next one where the verb is future.</summary>
    public LocalDate Weekday(int day) => Tense is Tense.Future or Tense.Limit ? Following(Today, day) : UpTo(Today, day);

    /// <summary>The latest such weekday up to and including the day.</summary>
    public static LocalDate UpTo(LocalDate day, int weekday) => day.PlusDays(-((((int)day.DayOfWeek - weekday) + 7) % 7));

    /// <summary>The first such weekday after the day.</summary>
    public static LocalDate Following(LocalDate day, int weekday) => UpTo(day.PlusDays(7), weekday) is var next && next > day ? next : next.PlusDays(7);
}
