using System.Collections.Immutable;
using static Waybill.Reading.Times.CalendarRules;

namespace Waybill.Reading.Times;

/// <summary>
/// How Persian and Dari write times: in the solar calendar of the Hijra, whose year begins at the spring equinox, so that "last year" and "this month"
/// are that calendar's; dates of the common and the lunar calendar beside it.
/// </summary>
internal static partial class PersianTimes
{
    public static TimeGrammar Grammar { get; } = new(new TabledTongue(Words), [.. Dates, .. Periods, .. Relative]);

    private static ImmutableArray<TimeRule> Dates =>
    [
        SolarDay("<day> <solar> ماه? سال? <solaryear> خورشيدي|شمسي?", "<weekday> ،|,? <day> <solar> ماه? سال? <solaryear>", "<solaryear> ~/ ~<mm> ~/ ~<day>", "<solaryear> ~- ~<mm> ~- ~<day>"),
        NearSolarDay("<day> <solar> ماه?", "<weekday> ،|,? <day> <solar>", "<day> <solar> ماه? امسال|سال جاري"),
        SolarOfTurn("<day> <solar> ماه? سال <turn>", "<day> <solar> ماه? <yearturn>", "<solar> ماه? سال <turn>", "<solar> ماه? <yearturn>"),
        SolarMonth("<solar> ماه? سال? <solaryear> خورشيدي|شمسي?"),
        NearSolarMonth("<solar> ماه", "در|از|تا|و|اواخر >> <solar> & ،|,|.|گذشته|امسال|تا|به|با|در"),
        SolarYear("سال <solaryear> خورشيدي|شمسي?", "در|از|تا >> <solaryear> & ،|,|.|در|به|با"),
        TimeRule.Says(m => Span(Hijri.Solar(m["solaryear"], null, null), Hijri.Solar(m["solaryear2"], null, null)), "سال|سالهاي? <solaryear> تا|-|و <solaryear2>"),
        Day("<day> <month> سال? <year> ميلادي?", "<weekday> ،|,? <day> <month> سال? <year>"),
        DayInFigures("<year> ~/|- ~<mm> ~/|- ~<day>", "<day> ~/ ~<mm> ~/ ~<year>"),
        NearDay("<day> <month>", "<weekday> ،|,? <day> <month>", "<day> <month> ( <weekday> )"),
        Month("<month> سال? <year> ميلادي?"),
        NearMonth("ماه <month>", "در|از|تا >> <month> & ،|,|.|گذشته|به|با|در"),
        MonthOfTurn("<month> سال <turn>"),
        CalendarRules.Year("سال? <year> ميلادي", "سال|سالهاي <year>", "در|از|تا|( >> <year> & ،|,|.|در|به|با|)"),
        YearsTo("سال|سالهاي? <year> تا|-|و <year2>"),
        LunarDay("<day> <lunar> سال? <lunaryear> قمري?"),
        LunarMonth("ماه? <lunar> سال? <lunaryear> قمري?"),
        NearLunar("<day> <lunar>", "ماه <lunar>"),
        Ramadan("ماه? رمضان"),
    ];

    private static ImmutableArray<TimeRule> Periods =>
    [
        TimeRule.Says(m => Hijri.SolarDecade(m.Maybe("decade") is { } full ? full : 1300 + (m.Maybe("tens") ?? m["tens_word"])), "دهه <decade>", "دهه <tens> خورشيدي|شمسي?", "دهه <tens_word>"),
        Decade("دهه <decade> ميلادي"),
        Century("قرن <century>"),
        TimeRule.Says(m => Hijri.SolarSeason(m["solaryear"], m["season"]), "<season> سال? <solaryear>"),
        TimeRule.FromPublication((m, a) => Hijri.SolarSeason(Hijri.SolarYear(a.Today) + (m.Maybe("turn") ?? m["yearturn"]), m["season"]), "<season> سال <turn>", "<season> <yearturn>"),
        TimeRule.FromPublication((m, a) => a.Nearest(y => Hijri.SolarSeason(y - 621, m["season"])), "<season> <turn>"),
        Season("<season> سال? <year>"),
        TimeRule.Says(m => Part(Hijri.Solar(m["solaryear"], m.Maybe("solar"), null), m["part"]), "<part> سال <solaryear>", "<part> <solar> ماه? سال? <solaryear>"),
        PartOfYear("<part> سال <year>"),
        PartOfMonth("<part> ماه? <month> سال? <year>"),
        PartOfNearMonth("<part> ماه? <month>"),
        TimeRule.FromPublication((m, a) => a.Nearest(y => Part(Hijri.SolarIn(y, m["solar"], null), m["part"])), "<part> <solar> ماه?"),
        TimeRule.FromPublication((m, a) => Part(Hijri.SolarUnit((Unit)m["unit"], a.Today, m["turn"]), m["part"]), "<part> <unit> <turn>", "<part> <turn> <unit>"),
        TimeRule.FromPublication((m, a) => Part(Hijri.SolarUnit(Unit.Year, a.Today, m["yearturn"]), m["part"]), "<part> <yearturn>"),
        TimeRule.FromPublication((m, a) => Hijri.SolarUnit((Unit)m["unit"], a.Today, m["turn"]), "<unit> <turn>", "<turn> <unit>"),
        TimeRule.FromPublication((m, a) => Hijri.SolarUnit(Unit.Year, a.Today, m["yearturn"]), "<yearturn>"),
        Weekday("<weekday>", "<daypart> <weekday>", "<weekday> <daypart>", "روز >> <weekday>"),
        WeekdayOfTurn("<weekday> <turn>", "<weekday> هفته <turn>"),
    ];

    private static ImmutableArray<TimeRule> Relative =>
    [
        Near("<near>", "<near> <daypart>", "<daypart> <near>"),
        TimeRule.FromPublication((_, a) => Days.PartOf(a.Today.PlusDays(-1), 5), "ديشب"),
        TimeRule.FromPublication((_, a) => Days.PartOf(a.Today, 5), "امشب"),
        Ago("<n> <unit> پيش|قبل", "<unit> پيش|قبل & ،|.|,"),
        AgoLoosely("چند <unit> پيش|قبل"),
        Ahead("<n> <unit> ديگر|بعد"),
        Past("<n> <unit> گذشته|اخير", "طي >> <n> <unit> گذشته|اخير"),
        Recent("<units> اخير|گذشته", "چند <unit> اخير|گذشته"),
        Coming("<units> اينده", "چند <unit> اينده"),
        Same("همان <unit>"),
        Length("<n> <unit>"),
        VagueLength("چند|چندين <unit>"),
        Every("هر <unit>", "هر <n> <unit>", "هر <weekday>"),
        TimeRule.Says(_ => TimeValue.Unplaced(TimeType.Set, "P1D"), "روزانه"),
        TimeRule.Says(_ => TimeValue.Unplaced(TimeType.Set, "P1Y"), "سالانه"),
        Clock("ساعت <hour> : <minute>", "ساعت <hour>"),
        Vague("PRESENT_REF", "اكنون", "هم اكنون", "اكنون", "در >> حال حاضر"),
        Vague("PAST_REF", "اخيرا", "به >> تازگي", "بتازگي"),
        Vague("FUTURE_REF", "به >> زودي", "بزودي", "در >> اينده نزديك?"),
    ];

    private static TimeValue? Part(TimeValue? whole, int part) => whole is null ? null : Days.Part(whole, part);
}
