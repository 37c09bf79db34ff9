using NodaTime;
using NodaTime.Text;
using Waybill.Reference.Lists;

namespace Waybill.Reference.Screening;

/// <summary>Whether an entry was on its list on a day: yes, no, or not to be told from this list, always with why.</summary>
/// <param name="Answer">Yes, no, or null where the list does not tell.</param>
/// <param name="Because">In a sentence.</param>
public sealed record ListedThen(bool? Answer, string Because)
{
    /// <summary>The answer as one word.</summary>
    public string Word => Answer switch { true => "yes", false => "no", null => "unknown" };

    /// <summary>Judges from what the list says of the entry, and from the edition it is in.</summary>
    public static ListedThen On(LocalDate day, ListEntry entry, IReadOnlyList<Listing> listings, ListSummary list)
    {
        if (listings.FirstOrDefault(l => l.From <= day && !(l.Until <= day)) is { From: { } from } then)
        {
            return day <= list.Date || then.Until is not null
                ? new(true, $"Listed since {Text(from)}.")
                : new(null, $"Listed since {Text(from)}, but the {list.Edition} says nothing of a later day.");
        }

        if (listings.Count > 0 && listings.All(l => l.From is { } begun && begun > day))
        {
            return new(false, $"Listed only on {Text(listings.Min(l => l.From) ?? day)}.");
        }

        if (listings.Count > 0 && listings.All(l => l.Until <= day))
        {
            return new(false, $"Taken off the list on {Text(listings.Max(l => l.Until) ?? day)}.");
        }

        return Undated(day, entry, list);
    }

    /// <summary>The list names no day for the entry; its edition, and who collected it, tell of theirs.</summary>
    private static ListedThen Undated(LocalDate day, ListEntry entry, ListSummary list)
    {
        if (Seen(entry.FirstSeen) is { } first && first <= day && day <= (Seen(entry.LastSeen) ?? list.Date))
        {
            return new(true, $"Seen on the list since {Text(first)}.");
        }

        return list.Dated && day == list.Date
            ? new(true, $"In the {list.Edition}.")
            : new(null, $"In the {list.Edition}; the list does not say since when.");
    }

    /// <summary>The first days of listing that are known.</summary>
    public static LocalDate? FirstOf(IEnumerable<Listing> listings) => listings.Select(l => l.From).Where(d => d is not null).Min();

    private static LocalDate? Seen(string? text) =>
        text is { Length: >= 10 } && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day ? day.Value : null;

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
