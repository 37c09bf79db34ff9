using System.Collections.Immutable;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>A text with the class of each word: noun, verb, adjective.</summary>
/// <param name="Text">The text itself.</param>
/// <param name="Classes">For the words that have one, where each starts and its class as Universal Dependencies abbreviates it.</param>
public sealed record ClassedText(string Text, ImmutableArray<(int Start, string Class)> Classes);
