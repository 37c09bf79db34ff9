using System.Collections.Immutable;
using Waybill.Reading.Grammar;
using Waybill.Reading.Items;
using Waybill.Reading.Names;
using Waybill.Reference.Places;

namespace Waybill.Reading;

/// <summary>A document with everything that the finders before marked in it; what the finders of quotations and claims read.</summary>
/// <param name="Document">What is read.</param>
/// <param name="Sentences">Outside furniture and headline.</param>
/// <param name="Places">As the report lists them: names first, then adjectives.</param>
/// <param name="Times">In the order of the text.</param>
/// <param name="Names">In the order of the text.</param>
/// <param name="Items">For each sentence.</param>
/// <param name="Actors">For each sentence.</param>
/// <param name="Countries">How states are called.</param>
internal sealed record Markup(
    Document Document,
    ImmutableArray<Syntax> Sentences,
    ImmutableArray<PlaceMention> Places,
    ImmutableArray<TimeMention> Times,
    ImmutableArray<NameMention> Names,
    ImmutableArray<ImmutableArray<ItemMention>> Items,
    ImmutableArray<ImmutableArray<ActorMention>> Actors,
    Countries Countries)
{
    private readonly ImmutableArray<(int Index, PlaceMention Item)> placesInOrder = [.. Places.Index().OrderBy(p => p.Item.Start)];

    public string Text => Document.Text;

    /// <summary>A state's short name; what is no state's code is a group's name already.</summary>
    public string NameOf(string code) => Countries.ByCode(code)?.Name ?? code;

    /// <summary>The adjective of a state; null where none is known.</summary>
    public string? AdjectiveOf(string code) => Countries.ByCode(code)?.Adjectives.FirstOrDefault();

    /// <summary>The mentions within a span; mentions must be in the order of the text.</summary>
    public static IEnumerable<T> Within<T>(ImmutableArray<T> mentions, TextSpan span, Func<T, TextSpan> where)
    {
        var (low, high) = (0, mentions.Length);
        while (low < high)
        {
            var mid = (low + high) / 2;
            (low, high) = where(mentions[mid]).Start < span.Start ? (mid + 1, high) : (low, mid);
        }

        for (var i = low; i < mentions.Length && where(mentions[i]).Start < span.End; i++)
        {
            if (where(mentions[i]).End <= span.End)
            {
                yield return mentions[i];
            }
        }
    }

    public IEnumerable<TimeMention> TimesIn(TextSpan span) => Within(Times, span, t => t.Span);

    public IEnumerable<PlaceMention> PlacesIn(TextSpan span) => PlacesWithIndexIn(span).Select(p => p.Item);

    /// <summary>The places within a span with their index among all.</summary>
    public IEnumerable<(int Index, PlaceMention Item)> PlacesWithIndexIn(TextSpan span) => Within(placesInOrder, span, p => p.Item.Span);

    public IEnumerable<NameMention> NamesIn(TextSpan span) => Within(Names, span, n => new TextSpan(n.Start, n.End));
}
