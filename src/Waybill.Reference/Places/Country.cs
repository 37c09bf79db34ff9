using System.Collections.Immutable;

namespace Waybill.Reference.Places;

/// <summary>A state or territory with the words that stand for it in reports.</summary>
/// <param name="Code">ISO 3166-1 alpha-3.</param>
/// <param name="ShortCode">ISO 3166-1 alpha-2.</param>
/// <param name="Name">The short English name.</param>
/// <param name="Alternates">Other names, of today and of the past: Zaire is today's COD.</param>
/// <param name="Adjectives">Adjectives and words for its people.</param>
/// <param name="Capitals">Seats of its government; the first is the capital.</param>
/// <param name="Seats">Houses and streets that stand for its government: the Kremlin, Downing Street.</param>
/// <param name="Middle">A point in its middle, as the World Factbook gives it.</param>
public sealed record Country(
    string Code, string ShortCode, string Name, ImmutableArray<string> Alternates, ImmutableArray<string> Adjectives,
    ImmutableArray<string> Capitals, ImmutableArray<string> Seats, GeoPoint Middle);
