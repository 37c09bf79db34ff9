using System.Collections.Immutable;

namespace Waybill.Reading.Names.Learned;

/// <summary>A text in which somebody has marked the names, to learn from or to be scored on.</summary>
/// <param name="Document">The text.</param>
/// <param name="Sentences">Its sentences as the marker cut them into words; empty where they are to be cut as the program cuts them.</param>
/// <param name="Names">The marked names, in the order of the text.</param>
public sealed record MarkedText(Document Document, ImmutableArray<ImmutableArray<TextSpan>> Sentences, ImmutableArray<MarkedName> Names);
