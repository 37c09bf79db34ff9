using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>A time found at the words from <paramref name="From"/> to <paramref name="To"/>.</summary>
/// <param name="From">The first word.</param>
/// <param name="To">One past the last.</param>
/// <param name="Value">What it means.</param>
internal sealed record Found(int From, int To, TimeValue Value)
{
    /// <summary>The expressions as the guideline of TIMEX3 cuts them, where it cuts otherwise: <c>since May</c> is <c>May</c>.</summary>
    public ImmutableArray<Found> Parts { get; init; } = [];
}
