using System.Collections.Immutable;
using NodaTime;
using Waybill.Reference.Lists;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>An entry of a list that may be who or what was looked for.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="List">The list it stands on.</param>
/// <param name="Listings">When and under what it was listed, as far as the list says.</param>
/// <param name="Match">How like it is, and why.</param>
public sealed record ScreeningHit(ListEntry Entry, ListSummary List, ImmutableArray<Listing> Listings, Match Match)
{
    /// <summary>The first day of listing that the list names.</summary>
    public LocalDate? Listed => ListedThen.FirstOf(Listings);

    /// <summary>Whether it was listed on a day.</summary>
    public ListedThen On(LocalDate day) => ListedThen.On(day, Entry, Listings, List);
}
