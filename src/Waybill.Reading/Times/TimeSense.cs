using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>Tells a time from the same words used otherwise: a count of 2000 shells, the fall of a town, a person named April.</summary>
internal static class TimeSense
{
    private static readonly HashSet<string> YearLeads = new(
        "in since until till by from before after between during of to and or the for through throughout ( , early late mid year years than around about circa as - spring summer autumn fall winter".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> MonthLeads = new(
        "in since until till by from before after between during of to and or the for through throughout last next this early late mid - ( , every each past".Split(' '), StringComparer.Ordinal);

    public static bool Holds(ImmutableArray<TimeWord> words, TimeMatch match)
    {
        if (match.Maybe("month") is { } month && match.Maybe("day") is { } day && day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(2000, month))
        {
            return false;
        }

        var first = words[match.From];
        var alone = match.To == match.From + 1;
        if (alone && match.Maybe("year") is { } year)
        {
            return IsYear(words, match, year);
        }

        if (match.Maybe("month") is not null && match.Slots.Count == 1 && (alone || (match.To == match.From + 2 && words[match.To - 1].Text == ".")))
        {
            return IsMonth(words, match);
        }

        // "six-year-old", "in his 30s": ages.
        if ((match.To + 1 < words.Length && words[match.To].Text == "-" && words[match.To + 1].Lower is "old" or "ago" or "earlier")
            || (match.To < words.Length && words[match.To].Lower == "old" && match.Maybe("n") is not null)
            || (match.Maybe("decade") is not null && first.Text.Length == 3 && match.From > 0 && words[match.From - 1].Lower is "his" or "her" or "their" or "my"))
        {
            return false;
        }

        return !(first.Glued && match.From > 0 && words[match.From - 1].Text is "-" or "/" && alone && match.Maybe("part") is null && !Joins(words, match.From))
            && !(match.Maybe("ordinal") is not null && alone);
    }

    /// <summary>A bare number of four figures is a year where a word before it asks for one, or where nothing is counted by it.</summary>
    private static bool IsYear(ImmutableArray<TimeWord> words, TimeMatch match, int year)
    {
        var before = match.From > 0 ? words[match.From - 1] : null;
        var after = match.To < words.Length ? words[match.To] : null;
        if (before is { Blind: true } || (before is { Text: "-" } && words[match.From].Glued && !Joins(words, match.From)))
        {
            return false;
        }

        var counts = after is { IsCapital: false } && char.IsLetter(after.Text[0]) && after.Lower.EndsWith('s') && after.Lower is not ("is" or "was" or "has" or "as" or "its" or "this" or "sales" or "elections" or "'s");
        if (before is { Lower: "'s" or "\u2019s" } && after is { IsCapital: true })
        {
            return false;
        }

        var led = before is not null && YearLeads.Contains(before.Lower);
        return (led && !(counts && before!.Lower is not ("the" or "of" or "in"))) || (!counts && year is >= 1900 and < 2100 && before is null or { Text: "(" or "[" or "," or "'" } or { IsDigits: false } && year is >= 1900 and < 2100 && !counts);
    }

    /// <summary>A bare month: "May" and "March" open sentences as verbs, and April, June and August are first names.</summary>
    private static bool IsMonth(ImmutableArray<TimeWord> words, TimeMatch match)
    {
        var word = words[match.From];
        var led = match.From > 0 && MonthLeads.Contains(words[match.From - 1].Lower);
        var surnamed = match.To < words.Length && words[match.To].IsCapital && words[match.To].Text.Length > 1;
        if (word.Text.Length <= 4 || word.Lower is "march")
        {
            return words[match.To - 1].Text == "." || (led && words[match.From - 1].Lower is not ("," or "(" or "to" or "and" or "or" or "from" or "for") && !surnamed)
                || (led && word.Lower is "march" or "may" or "june" or "july" && !surnamed);
        }

        return led || !surnamed;
    }

    /// <summary>Whether the hyphen before this word joins two ends of a span and not the halves of a compound.</summary>
    private static bool Joins(ImmutableArray<TimeWord> words, int at) =>
        at >= 2 && (words[at - 2].IsDigits || EnglishCalendar.Knows(words[at - 2].Text));
}
