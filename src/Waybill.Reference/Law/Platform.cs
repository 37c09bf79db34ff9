using System.Collections.Immutable;

namespace Waybill.Reference.Law;

/// <summary>How surely a thing belongs to a list.</summary>
public enum Holding
{
    /// <summary>It does not.</summary>
    No,

    /// <summary>What is known does not settle it.</summary>
    Depends,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>A make of weapon by its designation, with what its range is said, shown and reckoned to be, kept apart.</summary>
/// <param name="Name">Its designation.</param>
/// <param name="Aliases">Other names, those of copies included.</param>
/// <param name="Kind"><c>uav</c>, <c>ballistic-missile</c>, <c>aircraft</c>, <c>air-defence</c>, <c>artillery</c>.</param>
/// <param name="Origin">The State that designed it.</param>
/// <param name="Demonstrated">A range that was flown before witnesses.</param>
/// <param name="Claimed">The longest range that anybody claims for it.</param>
/// <param name="Computed">The shortest range that its use on the map proves.</param>
/// <param name="Mtcr">Its entry in the MTCR annex; null where none.</param>
/// <param name="InMtcr">Whether it is in the MTCR annex.</param>
/// <param name="Unroca">Its category in the UN Register of Conventional Arms; null where none.</param>
/// <param name="InUnroca">Whether it belongs to categories I to VII.</param>
/// <param name="UnrocaBecause">What the Register category hangs on, where not plain.</param>
/// <param name="Source">Where this was read.</param>
/// <param name="Check">How far it was checked.</param>
public sealed record Platform(
    string Name,
    ImmutableArray<string> Aliases,
    string Kind,
    string Origin,
    Length? Demonstrated,
    Length? Claimed,
    Length? Computed,
    string? Mtcr,
    Holding InMtcr,
    string? Unroca,
    Holding InUnroca,
    string? UnrocaBecause,
    string Source,
    string Check)
{
    /// <summary>The name without its number, which sister types share: <c>Shahed</c>.</summary>
    public string Family => Name.Split('-', ' ')[0];

    /// <summary>Its ranges in a phrase fit to print, each with what kind of range it is.</summary>
    public string Ranges
    {
        get
        {
            var parts = new[] { Part(Demonstrated, "demonstrated"), Part(Computed, "computed from its use at the least"), Part(Claimed, "claimed at the most") }
                .OfType<string>().ToList();
            return parts.Count == 0 ? "no range on the shelf" : string.Join(", ", parts);
        }
    }

    private static string? Part(Length? range, string what) =>
        range is { } r ? FormattableString.Invariant($"{r.Kilometres:#,0} km {what}") : null;
}
