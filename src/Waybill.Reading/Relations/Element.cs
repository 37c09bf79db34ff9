using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Relations;

/// <summary>A word of a sentence, or a whole place name in it.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Lower">The word in lower case; empty for a place.</param>
/// <param name="Place">Index of the place; null for a word.</param>
internal sealed record Element(int Start, int End, string Lower, int? Place)
{
    /// <summary>The sentence with each place name in one piece. Adjectives such as "Iranian" stay words.</summary>
    public static ImmutableArray<Element> Of(Sentence sentence, ImmutableArray<PlaceMention> places)
    {
        var named = places.Index().Where(p => p.Item.Form == PlaceForm.Name && sentence.Span.Contains(p.Item.Span)).ToArray();
        var elements = ImmutableArray.CreateBuilder<Element>();
        foreach (var token in sentence.Tokens)
        {
            var (index, place) = named.FirstOrDefault(p => p.Item.Start < token.End && token.Start < p.Item.End, (-1, null!));
            if (place is null)
            {
                elements.Add(new Element(token.Start, token.End, token.Text.ToLowerInvariant().Replace('\u2019', '\''), null));
            }
            else if (elements.Count == 0 || elements[^1].Place != index)
            {
                elements.Add(new Element(place.Start, place.End, "", index));
            }
        }

        return elements.ToImmutable();
    }
}
