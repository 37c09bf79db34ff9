using System.Collections.Immutable;

namespace Waybill.Reference.Screening;

/// <summary>What a search of the lists found.</summary>
/// <param name="Hits">The best, best first.</param>
/// <param name="Found">How many reach the least score wanted, also those beyond the limit.</param>
/// <param name="Matches">How many of them match.</param>
public sealed record ScreeningAnswer(ImmutableArray<ScreeningHit> Hits, int Found, int Matches);
