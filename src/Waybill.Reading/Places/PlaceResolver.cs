using System.Collections.Immutable;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Places;

/// <summary>Says what given stretches of a document mean as places, with everything else that the document names as company.</summary>
public static class PlaceResolver
{
    /// <summary>One mention a span, in order; its place is null where nothing fits.</summary>
    public static ImmutableArray<PlaceMention> Resolve(Document document, ImmutableArray<TextSpan> spans, Shelf shelf)
    {
        var sentences = Sentences.In(document.Text);
        var scan = new PlaceScan(document, sentences, shelf);
        var found = scan.Spot();
        var given = spans.Select(s => Given(s, found, scan, sentences, document.Text, shelf)).ToList();
        var kept = found.Where(f => !given.Any(g => g.Start < f.End && f.Start < g.End));
        var all = kept.Concat(given.DistinctBy(g => (g.Start, g.End))).OrderBy(s => s.Start).ThenBy(s => s.End).ToList();
        PlaceFinder.Understand(all, scan, shelf);
        return [.. given.Select(g => PlaceFinder.Mention(all.First(s => s.Start == g.Start && s.Name == g.Name), document.Text)).Zip(spans, (m, s) =>
            m with { Start = s.Start, End = s.End, Text = s.In(document.Text) })];
    }

    private static Spotted Given(TextSpan span, List<Spotted> found, PlaceScan scan, ImmutableArray<Sentence> sentences, string text, Shelf shelf)
    {
        if (found.FirstOrDefault(f => f.Start == span.Start && f.End == span.End && !f.Hits.IsEmpty && !f.IsSilent) is { } same)
        {
            return same;
        }

        var words = span.In(text).Trim();
        var people = shelf.Countries.ByName(words) is null ? shelf.Countries.ByAdjective(words) : null;
        var number = Math.Max(0, sentences.Count(s => s.Start <= span.Start) - 1);
        var tokens = sentences.IsEmpty ? [] : sentences[number].Tokens;
        var from = tokens.Count(t => t.End <= span.Start);
        return new()
        {
            Sentence = number,
            From = from,
            To = Math.Max(from + 1, tokens.Count(t => t.Start < span.End)),
            Start = span.Start,
            End = span.End,
            Name = words,
            Hits = people is null ? scan.Bearing(words) : [shelf.Gazetteer.ById($"iso3166:{people.Code}")!],
            IsAdjective = people is not null,
            IsGiven = true,
        };
    }
}
