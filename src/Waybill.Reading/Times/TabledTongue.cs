using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>A language whose times are read from tables of words: Russian, Arabic, Persian.</summary>
internal sealed class TabledTongue : ITongue
{
    private readonly CalendarWords calendar;
    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> known;

    public TabledTongue(CalendarWords calendar)
    {
        this.calendar = calendar;
        known = [.. calendar.Tables.Values.SelectMany(t => t.Firsts), .. calendar.Attached];
    }

    public TimeJoints Joints => calendar.Joints;

    public ImmutableArray<TimeWord> Words(Sentence sentence) => ScriptWords.In(sentence, calendar.Prefixes, known.Contains);

    public Slot Slot(string name)
    {
        if (!slots.TryGetValue(name, out var slot))
        {
            slots.Add(name, slot = new Slot(Reader(name), [.. name == "n" ? calendar.Tables["number"].Firsts : calendar.Tables.TryGetValue(name, out var table) ? table.Firsts : []]));
        }

        return slot;
    }

    private SlotReader Reader(string name) => name switch
    {
        "day" => (w, i) => Figure(w, i, 2, 1, 31),
        "mm" => (w, i) => Figure(w, i, 2, 1, 12),
        "year" => (w, i) => Figure(w, i, 4, 1700, 2199),
        "solaryear" => (w, i) => Figure(w, i, 4, 1250, 1499),
        "lunaryear" => (w, i) => Figure(w, i, 4, 1200, 1599),
        "decade" => (w, i) => Figure(w, i, 4, 1250, 2090) is var (year, taken) && year % 10 == 0 ? (year, taken) : null,
        "tens" => (w, i) => Figure(w, i, 2, 10, 90) is var (year, taken) && year % 10 == 0 ? (year, taken) : null,
        "hour" => (w, i) => Figure(w, i, 2, 0, 24),
        "minute" => (w, i) => w[i].Text.Length == 2 ? Figure(w, i, 2, 0, 59) : null,
        "n" => (w, i) => Figure(w, i, 3, 1, 999) ?? calendar.Tables["number"].At(w, i),
        "dotted" => (w, i) => EnglishCalendar.Dots(w[i].Text),
        _ => calendar.Tables[name].At,
    };

    /// <summary>Future where a word of the same clause says so; a report is else about what has been.</summary>
    public Tense Governing(ImmutableArray<TimeWord> words, int from, int to)
    {
        for (var i = from - 1; i >= 0 && !IsBreak(words[i]); i--)
        {
            if (calendar.Futures.Contains(words[i].Lower))
            {
                return Tense.Future;
            }
        }

        for (var i = to; i < words.Length && !IsBreak(words[i]); i++)
        {
            if (calendar.Futures.Contains(words[i].Lower))
            {
                return Tense.Future;
            }
        }

        return Tense.Unknown;
    }

    public bool Compares(ImmutableArray<TimeWord> words, int before) => false;

    public bool Holds(ImmutableArray<TimeWord> words, TimeMatch match) =>
        !(match.Maybe("month") is { } month && match.Maybe("day") is { } day && day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(2000, month));

    private static bool IsBreak(TimeWord word) => word.Text is "," or ";" or ":" or "،" or "؛" or "-";

    private static (int, int)? Figure(ImmutableArray<TimeWord> words, int at, int longest, int least, int most) =>
        words[at].IsDigits && words[at].Text.Length <= longest && int.Parse(words[at].Text, CultureInfo.InvariantCulture) is var number && number >= least && number <= most ? (number, 1) : null;
}
