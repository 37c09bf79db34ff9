using System.Collections.Immutable;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>Who is said to say, think or want what, as stretches of a text: marked by hand or found by the tagger.</summary>
/// <param name="Cue">The words that attribute; null where none do.</param>
/// <param name="Source">Who says it; empty where the text leaves it open.</param>
/// <param name="Content">What is said, in one or more parts.</param>
public sealed record MarkedAttribution(TextSpan? Cue, ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Content);
