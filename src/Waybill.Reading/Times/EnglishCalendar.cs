using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Times;

/// <summary>The English words of the calendar and the slots of the grammar that they fill.</summary>
internal static class EnglishCalendar
{
    private static readonly Dictionary<string, int> Months = Named(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec", 1);

    private static readonly Dictionary<string, int> Weekdays = Named(
        "monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun", 1);

    private static readonly Dictionary<string, int> Seasons = Named("spring|springtime summer|summertime autumn|fall winter|wintertime", 1);

    private static readonly Dictionary<string, int> Units = Named(
        "second|seconds|sec minute|minutes|min hour|hours|hr|hrs day|days weekend|weekends week|weeks fortnight|fortnights month|months quarter|quarters year|years|yr|yrs decade|decades century|centuries", 0);

    private static readonly Dictionary<string, int> Parts = Named("early|beginning|start mid|middle|midway late|end", 1);

    private static readonly Dictionary<string, int> Dayparts = Named("morning|dawn|daybreak|sunrise|mornings midday|noon afternoon|afternoons evening|dusk|sunset|evenings night|midnight|nights|overnight", 1);

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

    private static readonly HashSet<string> Names = [.. Months.Keys, .. Weekdays.Keys, .. Seasons.Keys, .. Units.Keys, .. Parts.Keys, "pre", "post"];

    private static readonly FrozenSet<string> Triggers =
    [
        .. Names, .. Turns.Keys, .. Vague.Keys, .. Dayparts.Keys,
        .. ("ago now currently today tonight yesterday tomorrow overnight recently lately presently daily weekly monthly quarterly annually yearly nightly hourly every each per once twice "
            + "the a an in on at that same following preceding previous earlier later half first third tomorrow nowadays soon eve weekdays fiscal so all").Split(' '),
    ];

    private static readonly Dictionary<string, SlotReader> Slots = new(StringComparer.Ordinal)
    {
        ["month"] = (w, i) => w[i].IsCapital ? Named(Months, w, i) : null,
        ["weekday"] = (w, i) => w[i].IsCapital && (w[i].Text.Length > 5 || Dotted(w, i) || Dated(w, i)) ? Named(Weekdays, w, i) : null,
        ["weekdays"] = (w, i) => w[i].Lower.EndsWith('s') && Weekdays.TryGetValue(w[i].Lower[..^1], out var day) ? (day, 1) : null,
        ["season"] = (w, i) => Seasons.TryGetValue(w[i].Lower, out var season) ? (season, 1) : null,
        ["unit"] = (w, i) => Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null,
        ["period"] = (w, i) => !w[i].Lower.EndsWith('s') && Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null,
        ["periods"] = (w, i) => w[i].Lower.EndsWith('s') && Units.TryGetValue(w[i].Lower, out var unit) ? (unit, 1) : null,
        ["part"] = (w, i) => Parts.TryGetValue(w[i].Lower, out var part) ? (part, 1) : null,
        ["daypart"] = (w, i) => Dayparts.TryGetValue(w[i].Lower, out var part) ? (part, 1) : null,
        ["turn"] = (w, i) => Turns.TryGetValue(w[i].Lower, out var turn) ? (turn, 1) : null,
        ["few"] = (w, i) => Vague.TryGetValue(w[i].Lower, out var few) ? (few, 1) : null,
        ["year"] = (w, i) => Number(w, i, 1700, 2199) is { } year && w[i].Text.Length == 4 ? (year, 1) : null,
        ["yy"] = (w, i) => w[i].Text.Length == 2 && Number(w, i, 0, 99) is { } year ? (year, 1) : null,
        ["mm"] = (w, i) => w[i].Text.Length == 2 && Number(w, i, 1, 12) is { } month ? (month, 1) : null,
        ["day"] = (w, i) => Number(w, i, 1, 31) is { } day && w[i].Text.Length <= 2 ? (day, 1)
            : NumberWords.Ordinal(w[i].Lower) is { } rank and <= 31 ? (rank, 1) : null,
        ["ordinal"] = (w, i) => NumberWords.Ordinal(w[i].Lower) is { } rank ? (rank, 1) : null,
        ["num"] = (w, i) => w[i].Text.Length <= 2 && Number(w, i, 1, 31) is { } number ? (number, 1) : null,
        ["hour"] = (w, i) => w[i].Text.Length <= 2 && Number(w, i, 0, 24) is { } hour ? (hour, 1) : null,
        ["minute"] = (w, i) => w[i].Text.Length == 2 && Number(w, i, 0, 59) is { } minute ? (minute, 1) : null,
        ["hhmm"] = (w, i) => w[i].Text.Length == 4 && Number(w, i, 0, 2459) is { } time ? (time, 1) : null,
        ["decade"] = (w, i) => Decade(w[i].Lower),
        ["n"] = Count,
        ["xth"] = (w, i) => w[i].Text.Length == 2 && w[i].Lower[0] is 'q' or 'h' && w[i].Text[1] is >= '1' and <= '4' ? ((w[i].Lower[0] == 'q' ? 10 : 20) + (w[i].Text[1] - '0'), 1) : null,
        ["fy"] = (w, i) => w[i].Lower.StartsWith("fy", StringComparison.Ordinal) && int.TryParse(w[i].Lower[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? (year < 100 ? 2000 + year : year, 1) : null,
        ["am"] = Meridiem,
        ["dotted"] = (w, i) => Dots(w[i].Text),
    };

    /// <summary>Whether the word belongs to the calendar, so that digits beside it are a date.</summary>
    public static bool Knows(string word) => Names.Contains(word.ToLowerInvariant());

    /// <summary>Whether an expression can begin here.</summary>
    public static bool Begins(TimeWord word) =>
        !word.Blind && (char.IsDigit(word.Text[0]) || word.Lower[^1] == 's' || word.Text.Length == 2 || Triggers.Contains(word.Lower)
            || NumberWords.Begins(word.Lower) || NumberWords.Ordinal(word.Lower) is not null || word.Lower.StartsWith("fy", StringComparison.Ordinal));

    /// <summary>What reads the slots of this class.</summary>
    public static SlotReader Reader(string slot) => Slots[slot];

    private static (int, int)? Named(Dictionary<string, int> names, ImmutableArray<TimeWord> words, int at) =>
        names.TryGetValue(words[at].Lower, out var value) ? (value, Dotted(words, at) && words[at].Text.Length <= 5 && at + 2 < words.Length ? 2 : 1) : null;

    private static bool Dotted(ImmutableArray<TimeWord> words, int at) => at + 1 < words.Length && words[at + 1].Text == "." && words[at + 1].Glued;

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

    private static (int, int)? Meridiem(ImmutableArray<TimeWord> words, int at)
    {
        var letter = words[at].Lower;
        if (letter is "am" or "pm")
        {
            return (letter == "pm" ? 12 : 0, 1);
        }

        return letter is "a" or "p" && at + 3 < words.Length && words[at + 1].Text == "." && words[at + 2].Lower == "m" && words[at + 3].Text == "."
            ? (letter == "p" ? 12 : 0, 4)
            : null;
    }

    /// <summary>A day written with dots, <c>9.5.2023</c>, as year, month and day in one number.</summary>
    private static (int, int)? Dots(string text) =>
        char.IsAsciiDigit(text[0]) && text.Split('.') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year] && (day + month + year).All(char.IsAsciiDigit)
            ? ((int.Parse(year, CultureInfo.InvariantCulture) * 10000) + (int.Parse(month, CultureInfo.InvariantCulture) * 100) + int.Parse(day, CultureInfo.InvariantCulture), 1)
            : null;

    private static Dictionary<string, int> Named(string rows, int from) =>
        rows.Split(' ').SelectMany((row, i) => row.Split('|').Select(name => (name, value: i + from))).ToDictionary(p => p.name, p => p.value, StringComparer.Ordinal);
}
