using System.Collections.Immutable;

namespace Waybill.Reference.Matching;

/// <summary>How far two entities may be one and the same, and why.</summary>
/// <param name="Score">From 0, surely two, to 1, surely one.</param>
/// <param name="IsMatch">Whether the score reaches <see cref="Matcher.Threshold"/>.</param>
/// <param name="Explanations">What was compared, in the order of its weight.</param>
public sealed record Match(double Score, bool IsMatch, ImmutableArray<Explanation> Explanations)
{
    /// <summary>Two entities that have nothing to compare.</summary>
    public static Match None { get; } = new(0, false, []);
}
