using System.Collections.Immutable;
using Waybill.Reading.Claims;
using Waybill.Reading.Grammar;
using Waybill.Reading.Items;
using Waybill.Reading.Lexical;
using Waybill.Reading.Names;
using Waybill.Reading.Names.Learned;
using Waybill.Reading.Places;
using Waybill.Reading.Quotes;
using Waybill.Reading.Quotes.Learned;
using Waybill.Reading.Quantities;
using Waybill.Reading.Relations;
using Waybill.Reading.Text;
using Waybill.Reading.Times;
using Waybill.Reference;

namespace Waybill.Reading;

/// <summary>Reads a document: who says what in it about a transfer of arms, where, when, and how sure.</summary>
/// <param name="shelf">What is known before reading.</param>
public sealed class Reader(Shelf shelf)
{
    private readonly Lazy<AttributionModel?> attributionModel = new(() => LearnedFiles.Attributions(shelf));
    private readonly LearnedNames learnedNames = new(shelf);

    /// <summary>Begins to open what has been learnt, while the caller opens something else; who reads without it opens it then.</summary>
    public void Prepare()
    {
        _ = Task.Run(() => attributionModel.Value);
        _ = Task.Run(learnedNames.Open);
    }

    /// <summary>Everything found in the document; the same document always gives the same report.</summary>
    public Report Read(Document document)
    {
        var sentences = Sentences.In(document.Text);
        if (Lexical.Lexicon.For(document.Language) is { } lexicon)
        {
            return LexicalReader.Read(document, lexicon, sentences, shelf);
        }

        return Read(document, sentences, PlaceFinder.In(document, sentences, shelf));
    }

    internal Report Read(Document document, ImmutableArray<PlaceMention> places) => Read(document, Sentences.In(document.Text), places);

    private Report Read(Document document, ImmutableArray<Sentence> sentences, ImmutableArray<PlaceMention> places)
    {
        var times = TimeFinder.In(document, sentences, places.FirstOrDefault(p => p.Role == PlaceRole.Dateline)?.Place?.Point.Latitude < 0);
        ImmutableArray<Syntax> body = [.. sentences.Where(s => IsBody(document, s)).Select(Syntax.Of)];
        var names = NameFinder.In(document, body, places);
        var markup = new Markup(
            document,
            body,
            places,
            times,
            names,
            [.. body.Select(s => ItemFinder.In(document, s.Sentence))],
            [.. body.Select(s => ActorFinder.In(document, s, places, shelf.Countries))],
            shelf.Countries);
        var words = LearnedFiles.Words([.. body.Select(s => s.Sentence)], shelf);
        var learned = LearnedQuotes.In(markup, words, attributionModel.Value);
        var attributions = QuoteFinder.In(markup, learned);
        var claims = ClaimFinder.In(markup, attributions);
        var relations = RelationFinder.In(document, sentences, places, claims);
        ImmutableArray<NameMention> amounts = [.. body.SelectMany(s => QuantityFinder.In(document, s.Sentence))];
        ImmutableArray<ItemMention> items = [.. markup.Items.SelectMany(i => i)];
        var told = learnedNames.In(document, new NameText(body, places, times, names, items, amounts, shelf, words));
        var named = NamedThings.With(told, names, times, amounts, items);
        return new Report(document, places, times, learned.With(attributions), claims, relations, named);
    }

    /// <summary>Whether a sentence belongs to the report itself.</summary>
    private static bool IsBody(Document document, Sentence sentence) =>
        !document.Furniture.Any(f => f.Overlaps(sentence.Span)) && document.Headline?.Overlaps(sentence.Span) != true;
}
