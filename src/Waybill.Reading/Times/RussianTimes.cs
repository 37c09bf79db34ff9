using System.Collections.Immutable;
using static Waybill.Reading.Times.CalendarRules;

namespace Waybill.Reading.Times;

/// <summary>How Russian writes times: by the forms of the cases, mostly after <c>в</c>, <c>на</c> and <c>с</c>.</summary>
internal static partial class RussianTimes
{
    public static TimeGrammar Grammar { get; } = new(new TabledTongue(Words), [.. Dates, .. Periods, .. Relative]);

    private static ImmutableArray<TimeRule> Dates =>
    [
        Day("<day> <month> <year> <yearword>?", "<weekday> ,? <day> <month> <year> <yearword>?", "<day> - го <month> <year> <yearword>?", "<day> & и|,|по|до|- <day2> <month> <year>"),
        DayWithDots("<dotted>", "<dotted> <yearword>"),
        DayInFigures("<year> ~- ~<mm> ~- ~<day>"),
        DaysTo("<day> -|по|до <day2> <month> <year> <yearword>?", "<day> <month> -|по|до <day2> <month2> <year> <yearword>?"),
        NearDay("<day> <month>", "<weekday> ,? <day> <month>", "<day> - го <month>", "<day> & и|,|по|до|- <day2> <month>"),
        NearDaysTo("<day> -|по|до <day2> <month>", "<day> <month> -|по|до <day2> <month2>"),
        DayOfTurn("<day> <month> <turn> <yearword>"),
        NightTo("ночь на <day> <month> <year> <yearword>?", "ночь на <day> <month>", "ночь на <weekday>", "ночь на <weekday> ,? <day> <month>"),
        TimeRule.FromPublication((m, a) => a.Nearest(y => Span(Days.Day(y, m["month"], m["day"]), Days.Day(y, m["month"], m["day2"]))), "ночь с <day> на <day2> <month>"),
        Month("<month> <year> <yearword>?"),
        MonthsTo("<month> -|по|до <month2> <year> <yearword>?"),
        MonthOfTurn("<month> <turn> <yearword>"),
        NearMonth("в|к|с|до|за|на|от|после|и|весь >> <month>", "<turn> <month>"),
        CalendarRules.Year("<year> <yearword>", "<year> & и|,|или <year2> <yearword>", "в|с|до|к|по|от|за|( >> <year> & ,|.|;|)"),
        YearsTo("<year> -|по|до <year2> <yearword>"),
    ];

    private static ImmutableArray<TimeRule> Periods =>
    [
        Decade("<decade> - х|е|ые|ых <yearword>?", "<tens> - х|е|ые|ых <yearword>", "<part> <decade> - х <yearword>?"),
        Century("<century> век|века|веке"),
        Quarter("<ordinal> квартал|квартала|квартале <year> <yearword>?", "<ordinal> квартал|квартала|квартале <turn> <yearword>", "<ordinal> квартал|квартала|квартале"),
        Half("<ordinal> полугодие|полугодия|полугодии <year> <yearword>?", "<ordinal> полугодие|полугодия|полугодии <turn> <yearword>", "<ordinal> полугодие|полугодия|полугодии"),
        Season("<season> <year> <yearword>?", "<part> <season> <year> <yearword>?"),
        SeasonOfTurn("<season> <turn> <yearword>"),
        NearSeason("<turn> <season>", "<seasonal>"),
        PartOfMonth("<part> <month> <year> <yearword>?"),
        PartOfNearMonth("<part> <month>"),
        PartOfYear("<part> <year> <yearword>"),
        PartOfTurn("<part> <turn> <unit>", "<part> <unit>"),
        Turn("<turn> <unit>"),
        Weekday("<weekday>", "<weekday> <daypart>", "<daypart> в <weekday>", "<daypart> <weekday>"),
        WeekdayOfTurn("<turn> <weekday>", "<turn> <weekday> <daypart>"),
        WeekdayOfWeek("<weekday> на <turn> неделе"),
    ];

    private static ImmutableArray<TimeRule> Relative =>
    [
        Near("<near>", "<near> <daypart>", "<daypart> <near>"),
        Ago("<n> <unit> назад", "<unit> назад", "<n> <unit> тому назад"),
        AgoLoosely("несколько <unit> назад", "пару <unit> назад"),
        Ahead("через <n> <unit>", "через <unit>"),
        Past("последние|минувшие|прошедшие|прошлые <n> <unit>", "последних|минувших|прошедших <n> <unit>"),
        Recent("последние|последних|последними|недавние|недавних <unit>", "последние|последних несколько|нескольких <unit>"),
        Coming("ближайшие|ближайших|предстоящие|следующие <unit>"),
        Earlier("<unit> ранее|раньше", "<n> <unit> ранее|раньше"),
        Later("<unit> спустя", "<n> <unit> спустя", "<n> <unit> позже", "<unit> позже"),
        Same("тот|того|той|том|ту же <unit>"),
        Length("<n> <unit>", "в|за|на >> <unit>"),
        VagueLength("несколько|нескольких|много <unit>"),
        Every("каждый|каждую|каждое|каждые <unit>", "каждый|каждую|каждое|каждые <n> <unit>", "каждый|каждую|каждое <weekday>"),
        TimeRule.Says(m => TimeValue.Unplaced(TimeType.Set, m["often"] switch { 1 => "P1D", 2 => "P1W", 3 => "P1M", _ => "P1Y" }), "<often>"),
        Clock("в|к|около >> <hour> ~:|. ~<minute>", "в|к >> <hour> часов|часа"),
        Vague("PRESENT_REF", "сейчас", "ныне", "теперь", "настоящее время", "сегодняшний день"),
        Vague("PAST_REF", "недавно"),
        Vague("FUTURE_REF", "в >> ближайшее время", "в >> будущем", "скоро"),
    ];
}
