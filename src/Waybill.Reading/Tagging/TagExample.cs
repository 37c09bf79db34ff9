namespace Waybill.Reading.Tagging;

/// <summary>A sequence to learn from: what is known about each word, and its right tag.</summary>
/// <param name="Clues">For each word.</param>
/// <param name="Tags">The number of the right tag, for each word.</param>
internal sealed record TagExample(Clues Clues, int[] Tags);
