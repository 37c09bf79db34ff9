using NodaTime;
using static Waybill.Reading.Times.TimeRule;

namespace Waybill.Reading.Times;

/// <summary>Periods reckoned from the day of publication or from a time named before.</summary>
internal static partial class EnglishTimes
{
    private static TimeRule[] Relative =>
    [
        FromPublication((_, a) => Days.Day(a.Today), "today"),
        FromPublication((m, a) => Days.PartOf(a.Today, m["daypart"]), "this <daypart>", "earlier|later this <daypart>", "today 's|\u2019s <daypart>"),
        FromPublication((_, a) => Days.PartOf(a.Today, 5), "tonight"),
        FromPublication((_, a) => Days.Day(a.Today.PlusDays(-1)), "yesterday", "earlier|later yesterday"),
        FromPublication((m, a) => Days.PartOf(a.Today.PlusDays(-1), m["daypart"]), "yesterday <daypart>", "last <daypart>", "yesterday 's|\u2019s <daypart>"),
        FromPublication((_, a) => Days.Day(a.Today.PlusDays(1)), "tomorrow"),
        FromPublication((m, a) => Days.PartOf(a.Today.PlusDays(1), m["daypart"]), "tomorrow <daypart>"),
        FromPublication((_, a) => Days.Day(a.Today.PlusDays(-2)), "the day before yesterday"),
        FromPublication((_, a) => Days.Day(a.Today.PlusDays(2)), "the day after tomorrow"),
        FromPublication((m, a) => Ago(a.Today, (Unit)m["unit"], -m["n"]), "<n> <unit> ago", "about|some|almost|nearly|over <n> <unit> ago", "just|only <n> <unit> ago", "<n> <unit> back & ,|.|,"),
        FromPublication((m, a) => a.Tense == Tense.Future && (Unit)m["unit"] >= Unit.Day ? Ago(a.Today, (Unit)m["unit"], m["n"]) : null, "in >> <n> <unit>"),
        FromPublication((m, a) => (Unit)m["unit"] >= Unit.Day ? Ago(a.Today, (Unit)m["unit"], m["n"]) : null, "<n> <unit> from now"),
        FromPublication((m, a) => (Unit)m["unit"] >= Unit.Week && Days.Unit((Unit)m["unit"], a.Today, 0)?.Latest is { } end ? Days.Between(a.Today, end) : null, "the? rest of the|this <unit> & ,|.|;|)|and|but|to|as"),
        FromPublication((m, a) => Math.Max(m["n"], m["n2"]) > 100 || Math.Max(m["unit"], m["unit2"]) > (int)Unit.Year ? null : Days.Day(Days.Shift(Days.Shift(a.Today, (Unit)m["unit"], -m["n"]), (Unit)m["unit2"], -m["n2"])), "<n> <unit> and|,? <n2> <unit2> ago"),
        FromPublication((m, a) => Loosely(a.Today, (Unit)(m.Maybe("unit") ?? m["periods"]), -9, -2), "a? <few> <unit> ago", "a couple of? <unit> ago", "<periods> ago"),
        FromPublication((m, a) => Days.Unit((Unit)m["period"], a.Today, m["turn"]), "<turn> <period>"),
        FromPublication((m, a) => Rolling(a.Today, (Unit)m["unit"], 1), "the past <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["period"], a.Today, 0), "the current <period>"),
        FromPublication((m, a) => Days.Unit((Unit)m["period"], a.Today, 1), "the next|coming <period> & ,|.|if"),
        FromPublication((_, a) => Days.Weekend(Anchor.UpTo(a.Today, 6)), "over|at|on|during >> the weekend"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { Earliest: { } from } whole && from <= a.Today ? Days.Between(from, m["turn"] == 0 ? a.Today : whole.Latest!.Value, whole.Timex3) : null,
            "earlier <turn> <unit>", "earlier in <turn> <unit>", "so far <turn> <unit>", "already <turn> <unit>"),
        FromPublication((m, a) => Days.Unit((Unit)m["unit"], a.Today, m["turn"]) is { Latest: { } to } whole ? Days.Between(m["turn"] == 0 ? a.Today : whole.Earliest!.Value, to, whole.Timex3) : null,
            "later <turn> <unit>", "later in <turn> <unit>"),
        FromPublication((m, a) => Days.Between(a.Today, Days.Unit((Unit)m["unit"], a.Today, 0)?.Latest ?? a.Today), "later in the <unit>"),
        FromPublication((m, a) => Rolling(a.Today, (Unit)m["unit"], m["n"] * (m["turn"] > 0 ? -1 : 1)), "the? <turn> <n> <unit>"),
        FromPublication((m, a) => Recent(a.Today, (Unit)m["periods"]), "recent <periods>", "the? more|most recent <periods>", "the? past|last <periods>"),
        FromPublication((m, a) => Recent(a.Today, (Unit)m["unit"]), "the? last|past|previous few|several|couple <unit>", "the last|past couple of <unit>"),
        FromPublication((m, a) => Recent(a.Today, (Unit)m["unit"]) is { } past ? Days.Between(a.Today, a.Today + (a.Today - past.Earliest!.Value), past.Timex3) : null, "the? next|coming few|several <unit>"),
        FromPublication((m, a) => Recent(a.Today, (Unit)m["periods"]) is { } past ? Days.Between(a.Today, a.Today + (a.Today - past.Earliest!.Value), past.Timex3) : null, "the? coming <periods>"),
        FromMention((m, last) => Later(last, (Unit)m["unit"], -m["n"]), "<n> <unit> earlier|before|previously & ,|.|;|)|and", "<n> <unit> earlier"),
        FromMention((m, last) => Later(last, (Unit)m["unit"], m["n"]), "<n> <unit> later|afterwards|thereafter"),
        FromMention((m, last) => Later(last, (Unit)m["unit"], 1), "the following <unit>", "the next|subsequent <unit>", "the <unit> after & ,|.|;"),
        FromMention((_, last) => Later(last, Unit.Day, 1), "the next|following <daypart>"),
        FromMention((m, last) => Later(last, (Unit)m["unit"], -1), "the previous|preceding|prior <unit>", "the <unit> before & ,|.|;"),
        FromMention((m, last) => last.Earliest is { } day ? Days.Unit((Unit)m["unit"], day, 0) : null, "the? same <unit>", "that <unit>", "that very <unit>"),
        FromMention((m, last) => last.Earliest is { } day && Days.Unit((Unit)m["unit"], day, 0) is { Latest: { } end } whole ? Days.Between(day, end, whole.Timex3) : null, "later that|the <unit>", "later the? same <unit>"),
        FromMention((m, last) => last.Earliest is { } day && Days.Unit((Unit)m["unit"], day, 0) is { Earliest: { } begin } whole ? Days.Between(begin, day, whole.Timex3) : null, "earlier that <unit>"),
        Says(_ => TimeValue.Unplaced(TimeType.Date, "PRESENT_REF", "the words name no day"), "now", "currently", "presently", "nowadays", "at|for >> the moment", "current", "these days", "the present"),
        Says(_ => TimeValue.Unplaced(TimeType.Date, "FUTURE_REF", "the words name no day"), "in|for >> the near|immediate|foreseeable? future", "the near|foreseeable future", "in|to|at >> a later date"),
        Says(_ => TimeValue.Unplaced(TimeType.Date, "PAST_REF", "the words name no day"), "recently", "more|most|very|only|just recently", "lately", "in|from|than|of|as >> the past & ,|.|;|it|he|they|she|to|and|that|by"),
    ];

    /// <summary>Days and months ago are themselves; weeks ago are meant to within two days.</summary>
    public static TimeValue? Ago(LocalDate today, Unit unit, int count) => unit switch
    {
        _ when !Days.Reaches(today, unit, count) => null,
        Unit.Second or Unit.Minute or Unit.Hour => Days.Day(today),
        Unit.Week or Unit.Fortnight => Days.Shift(today, unit, count) is var day ? Days.Between(day.PlusDays(-2), day.PlusDays(2), Days.Week(day).Timex3) : null,
        Unit.Decade or Unit.Century => Days.Year(Days.Shift(today, unit, count).Year),
        _ => Days.Unit(unit, Days.Shift(today, unit, count), 0),
    };

    public static TimeValue? Loosely(LocalDate today, Unit unit, int from, int to) =>
        unit < Unit.Day ? Days.Day(today) : Days.Between(Days.Shift(today, unit, from), Days.Shift(today, unit, to), "PAST_REF");

    /// <summary>So many units up to the day, or from it where the count is negative.</summary>
    public static TimeValue? Rolling(LocalDate today, Unit unit, int count)
    {
        if (!Days.Reaches(today, unit, -count))
        {
            return null;
        }

        var other = unit == Unit.Hour ? today.PlusDays(-Math.Sign(count) * ((Math.Abs(count) + 23) / 24)) : unit < Unit.Day ? today : Days.Shift(today, unit, -count);
        var timex3 = Length(unit, Math.Abs(count));
        return count > 0 ? Days.Between(other, today, timex3) : Days.Between(today, other, timex3);
    }

    /// <summary>How far back "recent weeks" and its like reach: 42 days, 183 days, a week, three years.</summary>
    public static TimeValue? Recent(LocalDate today, Unit unit) => unit switch
    {
        Unit.Day => Days.Between(today.PlusDays(-7), today, "PXD"),
        Unit.Week => Days.Between(today.PlusDays(-42), today, "PXW"),
        Unit.Month => Days.Between(today.PlusDays(-183), today, "PXM"),
        Unit.Year => Days.Between(today.PlusYears(-3), today, "PXY"),
        Unit.Decade => Days.Between(today.PlusYears(-30), today, "PXDE"),
        _ => null,
    };

    /// <summary>A time so many units from one named before, as fine as the coarser of the two.</summary>
    public static TimeValue? Later(TimeValue last, Unit unit, int count)
    {
        if (last is not { Earliest: { } day, Latest: { } end } || unit < Unit.Day || !Days.Reaches(day, unit, count))
        {
            return null;
        }

        var grain = (Period.Between(day, end, PeriodUnits.Days).Days + 1) switch { 1 => Unit.Day, <= 7 => Unit.Week, <= 31 => Unit.Month, _ => Unit.Year };
        var then = Days.Shift(day, unit, count);
        return Days.Unit(unit > grain && unit != Unit.Week ? unit : grain, then, 0);
    }
}
