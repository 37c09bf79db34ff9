using System.Collections.Immutable;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>A text with the attributions that somebody marked in it.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Text">The text itself.</param>
/// <param name="Attributions">As marked.</param>
public sealed record MarkedText(string Name, string Text, ImmutableArray<MarkedAttribution> Attributions);
