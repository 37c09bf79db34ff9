using System.Collections.Immutable;
using NodaTime;
using Waybill.Reference.Lists;

namespace Waybill.Reference.Screening;

/// <summary>Which entries are wanted.</summary>
public sealed record ScreeningFilter
{
    /// <summary>The most that are handed out; the best.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>The least score that is handed out.</summary>
    public double Cutoff { get; init; } = Matching.Matcher.Threshold;

    /// <summary>From this score on an entry counts as a match.</summary>
    public double Threshold { get; init; } = Matching.Matcher.Threshold;

    /// <summary>Only entries of one of these lists; all where empty.</summary>
    public ImmutableHashSet<string> Lists { get; init; } = [];

    /// <summary>Only entries that are of one of these lists too; all where empty.</summary>
    public ImmutableHashSet<string> Included { get; init; } = [];

    /// <summary>No entries that come only from these lists.</summary>
    public ImmutableHashSet<string> NotLists { get; init; } = [];

    /// <summary>No entries of these kinds.</summary>
    public ImmutableHashSet<string> NotSchemata { get; init; } = [];

    /// <summary>No entries with one of these ids, now or once.</summary>
    public ImmutableHashSet<string> NotIds { get; init; } = [];

    /// <summary>Only entries with one of these topics; all where empty.</summary>
    public ImmutableHashSet<string> Topics { get; init; } = [];

    /// <summary>Only entries that changed on this day or later, as far as their list says when.</summary>
    public LocalDate? ChangedSince { get; init; }

    internal bool IsOpen =>
        Lists.IsEmpty && Included.IsEmpty && NotLists.IsEmpty && NotSchemata.IsEmpty && NotIds.IsEmpty && Topics.IsEmpty && ChangedSince is null;

    internal bool Takes(ListEntry entry, ListSummary list) =>
        Of(entry, list).Any(d => Wants(Lists, d, list) && Wants(Included, d, list) && !NotLists.Contains(d) && !NotLists.Contains(list.Name))
        && !NotSchemata.Contains(entry.Entity.Schema)
        && !NotIds.Contains(entry.Entity.Id) && !entry.Referents.Any(NotIds.Contains)
        && (Topics.IsEmpty || entry.Entity["topics"].Any(Topics.Contains))
        && (ChangedSince is not { } since || Changed(entry, list) >= since);

    /// <summary>The lists an entry comes from: those it names, else the one it stands on.</summary>
    public static IEnumerable<string> Of(ListEntry entry, ListSummary list) => entry.Datasets.IsEmpty ? [list.Name] : entry.Datasets;

    private static bool Wants(ImmutableHashSet<string> wanted, string dataset, ListSummary list) =>
        wanted.IsEmpty || wanted.Contains(dataset) || wanted.Contains(list.Name);

    /// <summary>Where nothing says when an entry changed, it may have changed with the edition.</summary>
    private static LocalDate Changed(ListEntry entry, ListSummary list) =>
        (entry.LastChange ?? entry.Entity["modifiedAt"].Max()) is { Length: >= 10 } text
            && NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day ? day.Value : list.Date;
}
