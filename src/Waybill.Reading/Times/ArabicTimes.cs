using System.Collections.Immutable;
using static Waybill.Reading.Times.CalendarRules;

namespace Waybill.Reading.Times;

/// <summary>How Arabic writes times: months by their Levantine, Egyptian and Maghrebi names or of the lunar calendar, periods with an adjective behind.</summary>
internal static partial class ArabicTimes
{
    public static TimeGrammar Grammar { get; } = new(new TabledTongue(Words), [.. Dates, .. Periods, .. Relative]);

    private static ImmutableArray<TimeRule> Dates =>
    [
        Day("<day> <month> <year>", "<day> <month> ,|،? <year>", "<day> من? شهر? <month> من? عام|سنة|لعام? <year>", "<day> <month> / <month2> <year>", "<day> <month> ( <month2> ) <year>",
            "يوم? <weekday> ،|,? <day> <month> <year>", "يوم? <weekday> ،|,? <day> <month> / <month2> <year>", "<day> & و|- <day2> <month> <year>"),
        DayInFigures("<day> ~/|- ~<mm> ~/|- ~<year>", "<year> ~/|- ~<mm> ~/|- ~<day>"),
        DayWithDots("<dotted>"),
        DaysTo("<day> -|الى|حتى <day2> <month> <year>", "<day> -|الى|حتى <day2> <month> / <month3> <year>"),
        NearDay("<day> <month>", "<day> من <month>", "<day> <month> / <month2>", "<day> <month> الجاري|الحالي|الماضي", "يوم? <weekday> ،|,? <day> <month>", "<weekday> ( <day> <month> )", "<day> & و|- <day2> <month>"),
        NearDaysTo("<day> -|الى|حتى <day2> <month>", "<day> -|الى|حتى <day2> <month> / <month3>"),
        Month("شهر? <month> <year>", "<month> / <month2> <year>", "شهر? <month> من? عام|سنة|العام <year>", "شهر <month> <year>"),
        MonthsTo("<month> -|الى|حتى <month2> <year>"),
        MonthOfTurn("شهر? <month> من? <yearword> <turn>", "<month> / <month2> من? <yearword> <turn>"),
        NearMonth("شهر <month>", "في|منذ|خلال|حتى|بحلول|اواخر|بين >> شهر? <month>", "في|منذ|خلال|حتى|بحلول >> <month> / <month2>"),
        TimeRule.FromPublication((m, a) => m["turn"] == 0 ? a.Nearest(y => Days.Month(y, m["month"])) : EnglishTimes.Turned(a.Today, m["turn"], y => Days.Month(y, m["month"])), "شهر? <month> <turn>", "<month> / <month2> <turn>"),
        CalendarRules.Year("عام|سنة|العام|لعام|السنة <year>", "عامي|بين >> <year>", "عامي <year> & و <year2>", "في|منذ|حتى|خلال|(|و >> <year> & ،|,|.|)|؛"),
        YearsTo("عامي? <year> -|الى|حتى <year2>"),
        SolarDay("<day> <solar> <solaryear>"),
        LunarDay("<day> من? شهر? <lunar> من? عام|سنة? <lunaryear> هـ|ه|هجري|هجرية?"),
        LunarMonth("شهر? <lunar> من? عام|سنة? <lunaryear> هـ|ه|هجري|هجرية?"),
        LunarYear("عام|سنة <lunaryear> هـ|ه|هجري|هجرية"),
        NearLunar("<day> من? شهر? <lunar>", "شهر <lunar>"),
        Ramadan("شهر? رمضان"),
    ];

    private static ImmutableArray<TimeRule> Periods =>
    [
        TimeRule.Says(m => Days.Decade(1900 + m["tens_word"], null), "<tens_word> القرن الماضي", "<tens_word>"),
        Century("القرن <century>"),
        Quarter("الربع <ordinal> من عام|سنة|العام <year>", "الربع <ordinal> من <yearword> <turn>", "الربع <ordinal>"),
        Half("النصف <ordinal> من عام|سنة|العام <year>", "النصف <ordinal> من <yearword> <turn>", "النصف <ordinal> من العام"),
        Season("<season> عام|سنة|العام? <year>", "<part> <season> عام? <year>"),
        SeasonOfTurn("<season> <yearword> <turn>"),
        PartOfMonth("<part> شهر? <month> <year>", "<part> <month> / <month2> <year>"),
        PartOfNearMonth("<part> شهر? <month>", "<part> <month> / <month2>"),
        PartOfYear("<part> عام|سنة|العام <year>"),
        PartOfTurn("<part> <unit> <turn>", "<part> هذا|هذه <unit>", "<part> <unit>"),
        Turn("<unit> <turn>", "<turn> <unit>", "نهاية >> <unit> <turn>"),
        Weekday("يوم? <weekday>", "<daypart> يوم? <weekday>"),
        TimeRule.FromPublication((m, a) => Days.Day(Anchor.UpTo(a.Today, m["weekday"])), "امس <weekday>", "اليوم <weekday>"),
        WeekdayOfTurn("يوم? <weekday> <turn>", "<daypart> يوم? <weekday> <turn>"),
    ];

    private static ImmutableArray<TimeRule> Relative =>
    [
        Near("<near>", "<daypart> <near>"),
        Ago("قبل|منذ <n> <unit>", "قبل|منذ <dual>", "قبل <unit>"),
        AgoLoosely("قبل|منذ بضع|بضعة|عدة <unit>"),
        Ahead("بعد <n> <unit> من الان", "بعد <dual> من الان"),
        Past("<n> <unit> الاخيرة|الماضية|المنصرمة", "<dual> الاخيرين|الماضيين|الماضيتين|الاخيرتين"),
        TimeRule.FromPublication((m, a) => EnglishTimes.Rolling(a.Today, (Unit)m["unit"], m["n"]), "<unit> <n> الاخيرة|الماضية|المنصرمة"),
        Recent("<unit> الاخيرة|الماضية|القليلة"),
        Coming("<unit> المقبلة|القادمة"),
        Earlier("قبل ذلك ب >> <unit>"),
        Later("<unit> التالي|التالية"),
        Same("<unit> نفسه|نفسها|ذاته|ذاتها", "نفس <unit>"),
        Length("<n> <unit>", "<dual>"),
        VagueLength("بضع|بضعة|عدة <unit>", "لعدة >> <unit>"),
        Every("كل <unit>", "كل <n> <unit>", "كل يوم? <weekday>"),
        TimeRule.Says(_ => TimeValue.Unplaced(TimeType.Set, "P1D"), "يوميا"),
        TimeRule.Says(_ => TimeValue.Unplaced(TimeType.Set, "P1W"), "اسبوعيا"),
        TimeRule.Says(_ => TimeValue.Unplaced(TimeType.Set, "P1Y"), "سنويا"),
        Clock("الساعة <hour> : <minute>", "الساعة <hour>"),
        Vague("PRESENT_REF", "الان", "حاليا", "الوقت الحالي|الراهن"),
        Vague("PAST_REF", "مؤخرا", "موخرا"),
        Vague("FUTURE_REF", "قريبا", "المستقبل القريب?"),
    ];
}
