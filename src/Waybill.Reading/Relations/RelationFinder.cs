using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Relations;

/// <summary>Finds the statements in a document that measurement can test: distances, directions, nearness, containment, measures in two units.</summary>
internal static class RelationFinder
{
    /// <summary>The relations outside the page's furniture, in the order of the text, each with the claim it belongs to.</summary>
    public static ImmutableArray<Relation> In(Document document, ImmutableArray<Sentence> sentences, ImmutableArray<PlaceMention> places, ImmutableArray<Claim> claims) =>
    [
        .. sentences.Index().Where(s => !document.Furniture.Any(f => f.Overlaps(s.Item.Span)))
            .Select(s => (Sentence: s.Item, Before: s.Index > 0 && sentences[s.Index - 1].Paragraph == s.Item.Paragraph ? sentences[s.Index - 1] : null))
            .SelectMany(s => Of(new Scene(document, s.Sentence, places, s.Before)).Select(r => r with { Claim = ClaimOf(document, r, s.Sentence, claims) }))
            .OrderBy(r => r.Start).ThenBy(r => r.Kind),
    ];

    private static IEnumerable<Relation> Of(Scene scene) =>
        scene.Elements.IsEmpty ? [] : [.. UnitPairs.In(scene), .. Distances.In(scene), .. Nearness.In(scene), .. Containment.In(scene)];

    /// <summary>The claim whose words hold the relation, else the nearest in the same sentence; none in a headline, which repeats the body.</summary>
    private static string? ClaimOf(Document document, Relation relation, Sentence sentence, ImmutableArray<Claim> claims)
    {
        if (document.Headline is { } headline && headline.Overlaps(relation.Span))
        {
            return null;
        }

        return claims.Where(c => c.Span.Overlaps(relation.Span)).OrderByDescending(c => c.Span.Contains(relation.Span)).ThenBy(c => c.Span.Length).FirstOrDefault()?.Id
            ?? claims.Where(c => c.Span.Overlaps(sentence.Span)).OrderBy(c => Math.Abs(c.Start - relation.Start)).FirstOrDefault()?.Id;
    }
}
