using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists;

/// <summary>One entry of a list.</summary>
/// <param name="Entity">Who or what is listed.</param>
/// <param name="Caption">The name the list gives it.</param>
public sealed record ListEntry(Entity Entity, string Caption)
{
    /// <summary>The line of the file on which it begins; null where the file's form has none.</summary>
    public int? Line { get; init; }

    /// <summary>When and under what it was listed, as far as the list says.</summary>
    public ImmutableArray<Listing> Listings { get; init; } = [];

    /// <summary>The lists it comes from, where this one is put together from others.</summary>
    public ImmutableArray<string> Datasets { get; init; } = [];

    /// <summary>The ids it has or had elsewhere.</summary>
    public ImmutableArray<string> Referents { get; init; } = [];

    /// <summary>Whether it is listed itself, not only named by an entry.</summary>
    public bool Target { get; init; } = true;

    /// <summary>When whoever put the list together first saw it there: it was listed then, and may have been before.</summary>
    public string? FirstSeen { get; init; }

    /// <summary>When whoever put the list together last saw it there.</summary>
    public string? LastSeen { get; init; }

    /// <summary>When its entry last changed.</summary>
    public string? LastChange { get; init; }
}
