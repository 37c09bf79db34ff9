using NodaTime;

namespace Waybill.Reading.Times;

/// <summary>What an expression of time means.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Earliest">The first day; null where open.</param>
/// <param name="Latest">The last day; null where open.</param>
/// <param name="Edtf">ISO 8601-2 for the same.</param>
/// <param name="Timex3">The TIMEX3 value.</param>
/// <param name="Why">Why it stays open or has several readings; null otherwise.</param>
internal sealed record TimeValue(TimeType Type, LocalDate? Earliest, LocalDate? Latest, string? Edtf, string? Timex3, string? Why = null)
{
    /// <summary>Whether it is one single day.</summary>
    public bool IsDay => Earliest is not null && Earliest == Latest;

    /// <summary>The type that TIMEX3 gives to its value: a stretch up to today, <c>the past two weeks</c>, is to it a length.</summary>
    public TimeType Timex => Type != TimeType.Set && Timex3 is ['P', not 'A' and not 'R', ..] ? TimeType.Duration : Type;

    /// <summary>A time without a place in the calendar: a duration, a set, a word such as <c>now</c>.</summary>
    public static TimeValue Unplaced(TimeType type, string? timex3, string? why = null) => new(type, null, null, null, timex3, why);
}
