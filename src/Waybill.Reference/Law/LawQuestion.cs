using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Law;

/// <summary>An act to be held against the law: goods that go from somebody to somebody at some time.</summary>
/// <param name="Item">A make by its name, or plain words for a class: <c>rifles</c>.</param>
/// <param name="From">ISO 3166-1 alpha-3, <c>EU</c>, or a target as rules write it: <c>YEM:HOUTHI</c>.</param>
/// <param name="To">The same for who gets them.</param>
/// <param name="On">When: a moment (an interval without length) or a half-open stretch, open ends allowed.</param>
/// <param name="Territory">Where it happens, where that is neither party's own.</param>
/// <param name="Regime"><c>UN</c>, <c>EU</c>, <c>US</c>, <c>GB</c> or <c>ATT</c>; null for all.</param>
public sealed record LawQuestion(string Item, string From, string To, Interval On, string? Territory = null, string? Regime = null)
{
    /// <summary>A flight of the goods that shows their range, where one is known.</summary>
    public Flight? Shown { get; init; }

    /// <summary>The UTC days from one to the other, both included; null where open.</summary>
    public static Interval Days(LocalDate? first, LocalDate? last) => new(Midnight(first), Midnight(last?.PlusDays(1)));

    /// <summary>
    /// Reads a day (the whole UTC day), an instant (in UTC or with its offset), or an EDTF interval: <c>2023-06</c>, <c>2023</c>,
    /// <c>2023-10-01/2023-10-31</c>, <c>../2020-10-18</c>, <c>2020/..</c>; or says no.
    /// </summary>
    public static bool TryReadTime([NotNullWhen(true)] string? text, out Interval on)
    {
        on = default;
        // With an offset the same moment: 2025-09-27T20:00:00-04:00 is when New York said that the Iran resolutions were re-applied.
        if (OffsetDateTimePattern.ExtendedIso.Parse(text ?? "") is { Success: true } moment)
        {
            on = new(moment.Value.ToInstant(), moment.Value.ToInstant());
            return true;
        }

        var ends = (text ?? "").Split('/');
        if (ends.Length > 2 || !End(ends[0], out var first, out var single) || !End(ends[^1], out var start, out var last)
            || (ends.Length == 1 && first is null) || first > start)
        {
            return false;
        }

        on = Days(first, ends.Length == 1 ? single : last);
        return true;
    }

    private static Instant? Midnight(LocalDate? day) => day?.AtMidnight().InUtc().ToInstant();

    /// <summary>One end of an interval: its first and last day, both null where open.</summary>
    private static bool End(string text, out LocalDate? first, out LocalDate? last)
    {
        (first, last) = (null, null);
        if (text is "" or "..")
        {
            return true;
        }

        // A trailing ~, ? or % says that the day is not sure (EDTF level 1); the bounds stay.
        var bare = text.TrimEnd('~', '?', '%');
        if (LocalDatePattern.Iso.Parse(bare) is { Success: true } day)
        {
            (first, last) = (day.Value, day.Value);
            return true;
        }

        if (YearMonthPattern.Iso.Parse(bare) is { Success: true } month)
        {
            (first, last) = (month.Value.OnDayOfMonth(1), month.Value.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1));
            return true;
        }

        if (bare.Length == 4 && bare.All(char.IsAsciiDigit) && int.Parse(bare, System.Globalization.CultureInfo.InvariantCulture) is var year and > 0)
        {
            (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            return true;
        }

        return false;
    }
}
