using System.Collections.Immutable;
using Waybill.Reading.Grammar;
using Waybill.Reading.Items;
using Waybill.Reading.Places;
using Waybill.Reading.Quantities;
using Waybill.Reading.Quotes.Learned;
using Waybill.Reading.Text;
using Waybill.Reading.Times;
using Waybill.Reference;

namespace Waybill.Reading.Names.Learned;

/// <summary>A document with what the rules have found in it: all that the tagger of names looks at.</summary>
/// <param name="Sentences">In the words that are to be tagged.</param>
/// <param name="Places">Found by the rules.</param>
/// <param name="Times">Found by the rules.</param>
/// <param name="Names">Found by the rules.</param>
/// <param name="Items">Found by the rules.</param>
/// <param name="Amounts">Money and measures, found by the rules.</param>
/// <param name="Shelf">Where countries and places are looked up.</param>
/// <param name="Words">The words of the sentences with their classes, worked out once for whoever wants them.</param>
internal sealed record NameText(
    ImmutableArray<Syntax> Sentences, ImmutableArray<PlaceMention> Places, ImmutableArray<TimeMention> Times,
    ImmutableArray<NameMention> Names, ImmutableArray<ItemMention> Items, ImmutableArray<NameMention> Amounts, Shelf Shelf, Lazy<Quotes.Learned.WordTable> Words)
{
    /// <summary>Names told by another model, which this one builds on.</summary>
    public ImmutableArray<MarkedName> Known { get; init; } = [];

    /// <summary>What the rules find in a text that somebody else has cut into sentences and words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="sentences">Its sentences, in the words that are to be tagged.</param>
    /// <param name="shelf">What is known before reading.</param>
    public static NameText Of(Document document, ImmutableArray<Sentence> sentences, Shelf shelf)
    {
        // The rules know words as our own tokens cut them: a set that parts "Shahed - 136" must not blind them.
        ImmutableArray<Sentence> own = [.. sentences.Select(s => s with { Tokens = Tokens.In(document.Text, s.Start, s.End) })];
        ImmutableArray<Syntax> body = [.. own.Select(Syntax.Of)];
        var places = PlaceFinder.In(document, own, shelf);
        return new(
            [.. sentences.Select(Syntax.Of)], places, TimeFinder.In(document, own), NameFinder.In(document, body, places),
            [.. own.SelectMany(s => ItemFinder.In(document, s))], [.. own.SelectMany(s => QuantityFinder.In(document, s))], shelf,
            LearnedFiles.Words(sentences, shelf));
    }
}
