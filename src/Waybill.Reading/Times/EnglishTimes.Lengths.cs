using System.Globalization;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>Durations, repetitions and times of day: they have a TIMEX3 value and no place in the calendar.</summary>
internal static partial class EnglishTimes
{
    private static readonly string[] Letters = ["S", "M", "H", "D", "WE", "W", "2W", "M", "Q", "Y", "DE", "CE"];

    private static TimeRule[] Lengths =>
    [
        Says(m => TimeValue.Unplaced(TimeType.Set, Length((Unit)m["unit"], 1)), "every|each|per <unit>", "once|twice a|every|per <unit>", "times|time >> a <unit>", "every single <unit>", "<n> times a <unit>"),
        Says(m => Duration(Length((Unit)m["unit"], m["n"])), "<n> -? <unit>", "<n> full|whole|more|long|straight|consecutive <unit>"),
        Says(m => Duration(Length((Unit)m["unit"], null)), "a? <few> <unit>", "for|of|in|within|after|over|take|took >> <unit>", "a couple of? <unit>", "a number of <unit>", "many|most|long <unit>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, Length((Unit)m["unit"], m["n"])), "every <n> <unit>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, $"XXXX-WXX-{m["weekday"]}"), "every|each <weekday>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, $"XXXX-WXX-{m["weekdays"]}"), "on|of >> <weekdays>"),
        .. new (string Word, string Value)[] { ("hourly", "PT1H"), ("daily", "P1D"), ("nightly", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("quarterly", "P1Q"), ("annually|yearly|annual", "P1Y") }
            .Select(p => Says(_ => TimeValue.Unplaced(TimeType.Set, p.Value), p.Word)),
        Says(m => Clock(m["hour"], m.Maybe("minute"), m.Maybe("am")), "<hour> ~:|. ~<minute> <am>?", "<hour> <am>", "<hour> ~:|. ~<minute> hours|hrs|gmt|utc|local"),
        Says(m => m["hhmm"] % 100 < 60 ? Clock(m["hhmm"] / 100, m["hhmm"] % 100, null) : null, "<hhmm> gmt|utc|hrs|hours|local", "at >> <hhmm> & on"),
    ];

    private static TimeValue Duration(string value) => TimeValue.Unplaced(TimeType.Duration, value);

    /// <summary>The TIMEX3 value of a length; X where the number is left open.</summary>
    private static string Length(Unit unit, int? count) =>
        (unit < Unit.Day ? "PT" : "P") + (unit == Unit.Fortnight ? ((count ?? 1) * 2).ToString(CultureInfo.InvariantCulture) : count?.ToString(CultureInfo.InvariantCulture) ?? "X")
            + (unit == Unit.Fortnight ? "W" : Letters[(int)unit]);

    private static TimeValue? Clock(int hour, int? minute, int? noon)
    {
        var at = noon is null || hour > 12 ? hour : (hour % 12) + noon.Value;
        return at > 24 ? null : TimeValue.Unplaced(TimeType.Time, string.Create(CultureInfo.InvariantCulture, $"T{at:00}:{minute ?? 0:00}"));
    }
}
