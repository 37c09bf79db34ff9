using System.Collections.Immutable;
using Waybill.Reading.Names;
using Waybill.Reading.Text;
using Waybill.Reading.Times;
using Waybill.Reference;

namespace Waybill.Reading.Lexical;

/// <summary>
/// Reads a report in a language that Waybill knows by its words alone. It finds less than the reader of English does, and leaves open what
/// only a grammar could tell; places and states come out under the same ids, so that claims in several languages meet.
/// </summary>
internal static class LexicalReader
{
    public static Report Read(Document document, Lexicon lexicon, ImmutableArray<Sentence> sentences, Shelf shelf)
    {
        ImmutableArray<LexicalSentence> words = [.. sentences.Select(s => new LexicalSentence(s, lexicon.Forms))];
        var times = TimeFinder.In(document, sentences);
        var (places, parties) = new LexicalPlaces(lexicon, shelf, words, times).Find(document);
        var speakers = new LexicalSpeaker(document, lexicon, times, span => places.FirstOrDefault(p => span.Contains(p.Span))?.Place?.Country);
        var attributions = new LexicalQuotes(document, lexicon, words, speakers).Find();
        var (claims, goods) = new LexicalClaims(document, lexicon, words, places, times, parties.ToLookup(p => p.Sentence)).Find(attributions);
        var names = places.Where(p => p.Form == PlaceForm.Name).Select(p => new NameMention(p.Start, p.End, p.Text, NameType.Location));
        return new Report(
            document, places, times, [.. attributions.Select(a => a.Quote)], claims, [], NamedThings.With([], [.. names], times, [], goods));
    }
}
