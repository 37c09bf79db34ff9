using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>A class of words that can fill a place in a pattern.</summary>
/// <param name="Read">Reads it at a word.</param>
/// <param name="Openers">The words without figures that it can begin with; a word with figures is always tried.</param>
internal sealed record Slot(SlotReader Read, ImmutableArray<string> Openers);
