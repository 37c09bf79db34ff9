using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reference.Lists;

/// <summary>What became known of a list while it was read, beside its entries.</summary>
public sealed class ListReading
{
    private readonly SortedDictionary<string, int> rejected = new(StringComparer.Ordinal);
    private readonly SortedSet<LocalDate> named = [];
    private readonly Dictionary<string, List<Listing>> late = new(StringComparer.Ordinal);

    /// <summary>What the list is called among programs: <c>us_ofac_sdn</c>.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>What people call it.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>The day of the edition, where the file says it.</summary>
    public LocalDate? Edition { get; internal set; }

    /// <summary>How many entries could not be used, by reason.</summary>
    public ImmutableSortedDictionary<string, int> Rejected => rejected.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>On which line each entry begins; null where nobody wants to cite one.</summary>
    internal LinesById? Lines { get; set; }

    /// <summary>Whether anything in it says that somebody is listed: a sanction, a topic, a word of a collector of lists.</summary>
    public bool TellsOfListing { get; internal set; }

    /// <summary>The latest day, up to a given one, of which the list itself tells: the edition is not older.</summary>
    internal LocalDate? LatestBy(LocalDate most) => named.Reverse().Where(d => d <= most).Select(d => (LocalDate?)d).FirstOrDefault();

    /// <summary>Takes note of the days that an entry names.</summary>
    internal void Seen(ListEntry entry)
    {
        foreach (var listing in entry.Listings)
        {
            Note(listing.From);
        }

        foreach (var seen in new[] { entry.FirstSeen, entry.LastSeen, entry.LastChange })
        {
            Note(ListDays.Day(seen));
        }
    }

    internal void Reject(string reason) => rejected[reason] = rejected.GetValueOrDefault(reason) + 1;

    /// <summary>A listing that stands apart from its entry, before or after it.</summary>
    internal void Apart(string entity, Listing listing)
    {
        if (!late.TryGetValue(entity, out var known))
        {
            late[entity] = known = [];
        }

        known.Add(listing);
        Note(listing.From);
    }

    /// <summary>The listings of an entry that stood apart from it; complete once the whole list was read.</summary>
    internal IReadOnlyList<Listing> ApartFor(string entity) => late.GetValueOrDefault(entity) ?? (IReadOnlyList<Listing>)[];

    internal bool HasApart => late.Count > 0;

    private void Note(LocalDate? day)
    {
        if (day is { } known)
        {
            named.Add(known);
        }
    }
}
