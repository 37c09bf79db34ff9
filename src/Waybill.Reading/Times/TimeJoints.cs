using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The words of a language that join an expression of time with what stands around it.</summary>
/// <param name="Prepositions">What leads an expression without belonging to it.</param>
/// <param name="Since">What makes a stretch up to the day of publication of it: <c>since</c>.</param>
/// <param name="Between">What opens a span of two days: <c>between</c>.</param>
/// <param name="And">What parts the two.</param>
/// <param name="Lead">What may stand before a day and belongs to it: <c>before dawn on</c>, <c>late on</c>, <c>10:30 GMT on</c>.</param>
/// <param name="Measured">What may stand before a length and belongs to it: <c>at least</c>, <c>nearly</c>.</param>
internal sealed record TimeJoints(
    ImmutableHashSet<string> Prepositions,
    ImmutableHashSet<string> Since,
    ImmutableHashSet<string> Between,
    ImmutableHashSet<string> And,
    ImmutableArray<TimePattern> Lead,
    ImmutableArray<TimePattern> Measured)
{
    /// <summary>What shows that a "since" is a "from … to": <c>с мая по июль</c>.</summary>
    public ImmutableHashSet<string> Until { get; init; } = [];
}
