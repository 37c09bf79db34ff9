using System.Collections.Immutable;

namespace Waybill.App.Evaluation;

/// <summary>What an evaluation found: the scores, and every mistake behind them.</summary>
/// <param name="Documents">How many documents, pages or sentences were scored.</param>
/// <param name="Scores">In the order in which they are printed.</param>
/// <param name="Misses">In the order of the set.</param>
/// <param name="Rejected">What of the set could not be read, and why; it is not in the scores.</param>
internal sealed record ScoreSheet(
    int Documents, ImmutableArray<Score> Scores, ImmutableArray<Miss> Misses, ImmutableArray<Rejection> Rejected);
