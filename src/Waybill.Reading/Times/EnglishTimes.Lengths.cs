using System.Globalization;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>Durations, repetitions and times of day: they have a TIMEX3 value and no place in the calendar.</summary>
internal static partial class EnglishTimes
{
    private static readonly string[] Letters = ["S", "M", "H", "D", "WE", "W", "2W", "M", "Q", "Y", "E", "C"];

    private static TimeRule[] Lengths =>
    [
        Says(m => TimeValue.Unplaced(TimeType.Set, Length((Unit)m["unit"], 1)), "every|each|per <unit>", "once|twice a|every|per <unit>", "times|time >> a <unit>", "every single <unit>", "<n> times a <unit>"),
        Says(m => Duration(Length((Unit)m["periods"], m["n"])), "<n> <periods>", "<n> full|whole|more|long|straight|consecutive|additional <periods>", "the <n> <periods> & ended|ending|,|.|;|to|of",
            "the first|final|latest|full|last|remaining <n> <periods>", "<n> <periods> or so|more"),
        Says(m => Duration(AndAHalf(Length((Unit)(m.Maybe("periods") ?? m["period"]), m.Maybe("n") ?? 1))), "<n> and a half <periods>", "a|an|one <period> and a half"),
        Says(m => Duration(Length((Unit)m["period"], m["n"])), "<n> - <period>", "a|an <n> - <period> period|span", "<n> - <period> - long"),
        Says(m => Duration(Length((Unit)m["period"], 1)), "<period> - long"),
        Says(m => Duration(Length((Unit)m["periods"], 2)), "a? couple of? <periods>"),
        Says(m => Duration(Length((Unit)m["period"], 1)), "a|an|one full|whole|single|entire <period>", "one <period>", "another <period>", "all <period>", "full -? <period>"),
        Says(m => (Unit)m["period"] is Unit.Second ? null : Duration(Length((Unit)m["period"], 1)), "a|an <period>"),
        Says(m => m["n"] == 1 && (Unit)m["period"] != Unit.Second ? Duration(Length((Unit)m["period"], 1)) : null, "<n> <period>"),
        Says(m => Duration($"P{m["n"]}D"), "<n> nights"),
        Says(m => Sum((Unit)m["unit"], m["n"], (Unit)m["unit2"], m["n2"]) is { } sum ? Duration(sum) : null, "<n> <unit> and|,? <n2> <unit2>"),
        Says(m => m["n"] > 1 ? Duration(Length((Unit)m["period"], m["n"])) : null, "a|an|the|this|that >> <n> <period>"),
        Says(m => Duration(Length((Unit)m["unit"], null)), "<n> to|or <n2> <unit>", "<n> - <n2> <unit>", "between >> <n> and <n2> <unit>", "a|an <unit> or two"),
        Says(_ => Duration(Length(Unit.Year, 1)), "the year & ended|ending", "the fiscal year"),
        Says(m => Duration(Length((Unit)(m.Maybe("unit") ?? m["periods"]), null)), "a? <few> <unit>", "for|of|in|within|after|over|take|took|takes|last|lasted >> <periods>", "<periods> & of|later|before|after|ago", "a number of <periods>", "many|most <periods>", "a few more <periods>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, Length((Unit)m["unit"], m["n"])), "every <n> <unit>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, $"XXXX-WXX-{m["weekday"]}"), "every|each <weekday>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, Days.PartOfAny(m["daypart"])), "every|each <daypart>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, $"XXXX-{m["month"]:00}"), "every|each <month>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, Days.SeasonOf(m["season"])), "every|each <season>"),
        Says(m => TimeValue.Unplaced(TimeType.Set, $"XXXX-WXX-{m["weekdays"]}"), "on|of >> <weekdays>", "<weekdays>"),
        .. new (string Word, string Value)[] { ("hourly", "PT1H"), ("daily", "P1D"), ("nightly", "P1D"), ("weekly", "P1W"), ("monthly", "P1M"), ("annually|yearly", "P1Y") }
            .Select(p => Says(_ => TimeValue.Unplaced(TimeType.Set, p.Value), p.Word)),
        Says(m => TimeValue.Unplaced(TimeType.Time, Clocks.Timex(m["clock"])), "<clock>"),
    ];

    private static TimeValue Duration(string value) => TimeValue.Unplaced(TimeType.Duration, value);

    /// <summary>The TIMEX3 value of a length; X where the number is left open.</summary>
    public static string Length(Unit unit, int? count) =>
        (unit < Unit.Day ? "PT" : "P") + (unit == Unit.Fortnight ? ((count ?? 1) * 2).ToString(CultureInfo.InvariantCulture) : count?.ToString(CultureInfo.InvariantCulture) ?? "X")
            + (unit == Unit.Fortnight ? "W" : Letters[(int)unit]);

    /// <summary>A length in two units, the longer first: <c>P2Y3M</c>, <c>PT1H30M</c>; null where they do not add so.</summary>
    private static string? Sum(Unit unit, int count, Unit lesser, int more) => (unit, lesser) switch
    {
        _ when lesser >= unit || unit is Unit.Weekend or Unit.Fortnight or Unit.Quarter or > Unit.Year || lesser is Unit.Weekend or Unit.Fortnight or Unit.Quarter => null,
        ( < Unit.Day, _) => Length(unit, count) + Length(lesser, more)[2..],
        (_, < Unit.Day) => Length(unit, count) + Length(lesser, more)[1..],
        _ => Length(unit, count) + Length(lesser, more)[1..],
    };

    /// <summary><c>P2Y</c> with a half more: <c>P2.5Y</c>.</summary>
    private static string AndAHalf(string length) => $"{length[..^1]}.5{length[^1]}";
}
