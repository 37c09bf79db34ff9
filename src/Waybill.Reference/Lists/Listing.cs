using NodaTime;

namespace Waybill.Reference.Lists;

/// <summary>That somebody put a name on a list, and when, as far as the list says.</summary>
/// <param name="Authority">Who listed it, where the list says so.</param>
/// <param name="Programme">Under what, where the list says so.</param>
/// <param name="From">The day from which it was listed; null where the list names none.</param>
/// <param name="Until">The first day on which it was listed no more; null where it still is, or the list does not say.</param>
public sealed record Listing(string? Authority, string? Programme, LocalDate? From, LocalDate? Until = null);
