using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Times;

/// <summary>The English words of the calendar and the slots of the grammar that they fill.</summary>
internal static partial class EnglishCalendar
{
    private static readonly Dictionary<string, int> Months = Named(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec", 1);

    /// <summary>The months of Iran's calendar in Latin letters, with the names by the zodiac that Afghanistan uses.</summary>
    private static readonly Dictionary<string, int> SolarMonths = Named(
        "farvardin|hamal ordibehesht|sawr|saur khordad|jawza tir|saratan mordad|amordad|asad shahrivar|sunbula|sonbola mehr|mizan aban|aqrab azar|qaws dey|jadi bahman|dalw|dalv esfand|hoot|hut", 1);

    private static readonly WordTable LunarMonths = WordTable.Numbered(
        "muharram|moharram safar rabi_i|rabi_al_-_awwal|rabi'_al_-_awwal rabi_ii|rabi_al_-_thani|rabi'_al_-_thani|rabi_al_-_akhir jumada_i|jumada_al_-_awwal|jumada_al_-_ula "
            + "jumada_ii|jumada_al_-_thani|jumada_al_-_akhira rajab sha'ban|shaban ramadan|ramadhan|ramzan shawwal|shawal dhu_al_-_qadah|dhu_al_-_qi'dah|zilqad dhu_al_-_hijjah|dhu_al_-_hijja|zilhaj");

    private static readonly Dictionary<string, int> Weekdays = Named(
        "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun", 1);

    private static readonly Dictionary<string, int> Seasons = Named("spring|springtime summer|summertime autumn|fall winter|wintertime", 1);

    private static readonly Dictionary<string, int> Units = Named(
        "second|seconds|sec minute|minutes|min hour|hours|hr|hrs day|days weekend|weekends week|weeks fortnight|fortnights month|months quarter|quarters year|years|yr|yrs decade|decades century|centuries", 0);

    private static readonly Dictionary<string, int> Parts = Named("early|beginning|start mid|middle|midway late|end", 1);

    private static readonly Dictionary<string, int> Dayparts = Named("morning|dawn|daybreak|sunrise|mornings midday|noon afternoon|afternoons evening|dusk|sunset|evenings night|nights|overnight midnight", 1);

    private static readonly Dictionary<string, int> Turns = new(StringComparer.Ordinal)
    {
        ["last"] = -1,
        ["previous"] = -1,
        ["past"] = -1,
        ["this"] = 0,
        ["current"] = 0,
        ["next"] = 1,
        ["coming"] = 1,
        ["upcoming"] = 1,
    };

    private static readonly Dictionary<string, int> Vague = new(StringComparer.Ordinal)
    {
        ["several"] = 5,
        ["few"] = 3,
        ["some"] = 4,
        ["many"] = 6,
        ["recent"] = 4,
        ["numerous"] = 6,
    };

    private static readonly string[] Decades = ["thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    private static readonly HashSet<string> Names = [.. Months.Keys, .. Weekdays.Keys, .. Seasons.Keys, .. Units.Keys, .. Parts.Keys, "pre", "post"];

    private static readonly Dictionary<string, Slot> Slots = new(StringComparer.Ordinal)
    {
        ["month"] = new((w, i) => w[i].IsCapital || w[i].Text.Length > 6 || (w[i].Lower is not ("may" or "march" or "mar") && BesideFigure(w, i)) ? Named(Months, w, i) : null, [.. Months.Keys]),
        ["weekday"] = new((w, i) => w[i].Text.Length > 5 || (w[i].IsCapital && (Dotted(w, i) || Dated(w, i))) ? Named(Weekdays, w, i) : null, [.. Weekdays.Keys]),
        ["weekdays"] = new((w, i) => w[i].Lower.Length > 6 && w[i].Lower.EndsWith('s') && Weekdays.TryGetValue(w[i].Lower[..^1], out var day) ? (day, 1) : null, [.. Weekdays.Keys.Select(day => day + "s")]),
        ["season"] = new((w, i) => Seasons.TryGetValue(w[i].Lower, out var season) ? (season, 1) : null, [.. Seasons.Keys]),
        ["unit"] = new((w, i) => Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null, [.. Units.Keys]),
        ["period"] = new((w, i) => !w[i].Lower.EndsWith('s') && Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null, [.. Units.Keys]),
        ["periods"] = new((w, i) => w[i].Lower.EndsWith('s') && Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null, [.. Units.Keys]),
        ["part"] = new((w, i) => Parts.TryGetValue(w[i].Lower, out var part) ? (part, 1) : null, [.. Parts.Keys]),
        ["daypart"] = new((w, i) => Dayparts.TryGetValue(w[i].Lower, out var part) ? (part, 1) : null, [.. Dayparts.Keys]),
        ["turn"] = new((w, i) => Turns.TryGetValue(w[i].Lower, out var turn) ? (turn, 1) : null, [.. Turns.Keys]),
        ["few"] = new((w, i) => Vague.TryGetValue(w[i].Lower, out var few) ? (few, 1) : null, [.. Vague.Keys]),
        ["year"] = new((w, i) => Number(w, i, 1700, 2199) is { } year && w[i].Text.Length == 4 ? (year, 1) : SpelledYear(w, i), ["eighteen", "nineteen", "twenty"]),
        ["yy"] = new((w, i) => w[i].Text.Length == 2 && Number(w, i, 0, 99) is { } year ? (year, 1) : null, []),
        ["mm"] = new((w, i) => w[i].Text.Length == 2 && Number(w, i, 1, 12) is { } month ? (month, 1) : null, []),
        ["day"] = new((w, i) => Number(w, i, 1, 31) is { } day && w[i].Text.Length <= 2 ? (day, 1)
            : NumberWords.Ordinal(w[i].Lower) is { } rank and <= 31 ? (rank, 1) : SpelledDay(w, i), [.. NumberWords.Ordinals, "twenty", "thirty"]),
        ["ordinal"] = new((w, i) => NumberWords.Ordinal(w[i].Lower) is { } rank ? (rank, 1) : null, [.. NumberWords.Ordinals]),
        ["num"] = new((w, i) => w[i].Text.Length <= 2 && Number(w, i, 1, 31) is { } number ? (number, 1) : null, []),
        ["clock"] = new(Clocks.Read, [.. NumberWords.Cardinals, "noon", "midday", "midnight", "quarter"]),
        ["decade"] = new((w, i) => Decade(w[i].Lower) ?? SpelledDecade(w, i), [.. Decades]),
        ["feast"] = new(Feasts.Named, [.. Feasts.Firsts]),
        ["solar"] = new((w, i) => w[i].IsCapital && SolarMonths.TryGetValue(w[i].Lower, out var month) ? (month, 1) : null, [.. SolarMonths.Keys]),
        ["lunar"] = new((w, i) => w[i].IsCapital ? LunarMonths.At(w, i) : null, [.. LunarMonths.Firsts]),
        ["jalali"] = new((w, i) => Number(w, i, 1250, 1499) is { } year ? (year, 1) : null, []),
        ["hijri"] = new((w, i) => Number(w, i, 1200, 1599) is { } year ? (year, 1) : null, []),
        ["n"] = new(Count, [.. NumberWords.Cardinals]),
        ["xth"] = new((w, i) => w[i].Text.Length == 2 && w[i].Lower[0] is 'q' or 'h' && w[i].Text[1] is >= '1' and <= '4' ? ((w[i].Lower[0] == 'q' ? 10 : 20) + (w[i].Text[1] - '0'), 1) : null, []),
        ["fy"] = new((w, i) => w[i].Lower.StartsWith("fy", StringComparison.Ordinal) && int.TryParse(w[i].Lower[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year < 50 ? 2000 + year : year < 100 ? 1900 + year : year, 1) : null, []),
        ["nth"] = new((w, i) => char.IsAsciiDigit(w[i].Text[0]) && NumberWords.Ordinal(w[i].Lower) is { } rank and <= 31 ? (rank, 1) : null, []),
        ["rank"] = new((w, i) => w[i].Lower == "last" ? (-1, 1) : NumberWords.Ordinal(w[i].Lower) is { } rank and <= 5 ? (rank, 1) : null, [.. NumberWords.Ordinals, "last"]),
        ["dotted"] = new((w, i) => Dots(w[i].Text), []),
    };

    /// <summary>Whether the word belongs to the calendar, so that digits beside it are a date.</summary>
    public static bool Knows(string word) => Names.Contains(word.ToLowerInvariant());

    /// <summary>The slots of this class.</summary>
    public static Slot Slot(string name) => Slots[name];

    private static (int, int)? Named(Dictionary<string, int> names, ImmutableArray<TimeWord> words, int at) =>
        names.TryGetValue(words[at].Lower, out var value) ? (value, Dotted(words, at) && words[at].Text.Length <= 5 && at + 2 < words.Length ? 2 : 1) : null;

    private static bool Dotted(ImmutableArray<TimeWord> words, int at) => at + 1 < words.Length && words[at + 1].Text == "." && words[at + 1].Glued;

    /// <summary>Whether a number stands beside the word, which makes a month of <c>july</c> in small letters too.</summary>
    private static bool BesideFigure(ImmutableArray<TimeWord> words, int at) =>
        (at + 1 < words.Length && !words[at + 1].Blind && NumberWords.HasFigure(words[at + 1].Text)) || (at > 0 && !words[at - 1].Blind && NumberWords.HasFigure(words[at - 1].Text));

    /// <summary>Whether a day or month follows, which makes <c>Sat</c> or <c>Sun</c> a weekday.</summary>
    private static bool Dated(ImmutableArray<TimeWord> words, int at)
    {
        var next = at + 1 < words.Length && words[at + 1].Text == "," ? at + 2 : at + 1;
        return next < words.Length && (words[next].IsDigits || Months.ContainsKey(words[next].Lower));
    }

    private static int? Number(ImmutableArray<TimeWord> words, int at, int least, int most) =>
        words[at].IsDigits && words[at].Text.Length <= 4 && int.Parse(words[at].Text, CultureInfo.InvariantCulture) is var number && number >= least && number <= most ? number : null;

    private static (int, int)? Count(ImmutableArray<TimeWord> words, int at)
    {
        if (words[at].Lower is "a" or "an" or "one")
        {
            return (1, 1);
        }

        if (!NumberWords.Begins(words[at].Lower))
        {
            return null;
        }

        var lower = words.Skip(at).Take(5).Select(w => w.Lower).ToArray();
        return NumberWords.Read(lower) is { Value: >= 0 and < 100_000 } number && number.Value == Math.Floor(number.Value) ? ((int)number.Value, number.Words) : null;
    }

    private static (int, int)? Decade(string word)
    {
        if (word.Length is not (3 or 5) || word[^2..] != "0s" || !word[..^1].All(char.IsAsciiDigit))
        {
            return null;
        }

        var number = int.Parse(word[..^1], CultureInfo.InvariantCulture);
        return (word.Length == 3 ? 1900 + number : number, 1);
    }

    /// <summary>A day written with dots, <c>9.5.2023</c> or <c>2023.5.9</c>, as year, month and day in one number.</summary>
    public static (int Value, int Words)? Dots(string text) =>
        char.IsAsciiDigit(text[0]) && text.Split('.') is [{ Length: 4 } first, { Length: 1 or 2 } second, { Length: 1 or 2 } third] ? Dots($"{third}.{second}.{first}") :
        char.IsAsciiDigit(text[0]) && text.Split('.') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] && (day + month + year).All(char.IsAsciiDigit)
            ? ((int.Parse(year, CultureInfo.InvariantCulture) * 10000) + (int.Parse(month, CultureInfo.InvariantCulture) * 100) + int.Parse(day, CultureInfo.InvariantCulture), 1)
            : null;

    private static Dictionary<string, int> Named(string rows, int from) =>
        rows.Split(' ').SelectMany((row, i) => row.Split('|').Select(name => (name, value: i + from))).ToDictionary(p => p.name, p => p.value, StringComparer.Ordinal);
}
