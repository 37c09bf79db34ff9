using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Items;

/// <summary>What a cargo was passed off as: "declared as carrying lentils and cotton", "listed as building material".</summary>
internal static class CoverGoods
{
    private static readonly HashSet<string> Verbs = ["declared", "described", "listed", "labelled", "labeled", "marked", "manifested", "disguised", "registered"];

    private static readonly HashSet<string> Ends =
        ["that", "which", "but", "from", "to", "in", "on", "by", "when", "while", "for", "was", "were", "is", "are", "had", "has", "who", "at", "said", ".", ",", ";", ":", ")", "("];

    /// <summary>Adds the cover and takes out the bare word for the cargo that it describes.</summary>
    public static IEnumerable<ItemMention> With(Document document, ImmutableArray<Token> tokens, IEnumerable<ItemMention> found)
    {
        if (Cover(tokens) is not var (verb, from, to))
        {
            return found;
        }

        var span = new TextSpan(tokens[from].Start, tokens[to - 1].End);
        var kept = found.Where(f => !f.Span.Overlaps(span)).ToList();
        kept.RemoveAll(f => f.Item is { Kind: ItemKind.Materiel, Platform: null, Least: null } && f.Span.End <= span.Start && f.Span.End > tokens[Math.Max(0, verb - 5)].Start);
        return kept.Append(new ItemMention(new Item(span.In(document.Text), ItemKind.Other, null, null, null), span)).OrderBy(f => f.Span.Start);
    }

    private static (int Verb, int From, int To)? Cover(ImmutableArray<Token> tokens)
    {
        var verb = tokens.Index().Where(t => Verbs.Contains(t.Item.Lower)).Select(t => t.Index).FirstOrDefault(-1);
        var link = verb < 0 ? -1 : Enumerable.Range(verb + 1, Math.Min(4, tokens.Length - verb - 1)).FirstOrDefault(i => tokens[i].Is("as"), -1);
        if (link < 0)
        {
            return null;
        }

        var from = link + 1 < tokens.Length && tokens[link + 1].Lower is "carrying" or "containing" or "holding" or "being" ? link + 2 : link + 1;
        var to = Enumerable.Range(from, Math.Max(0, tokens.Length - from)).FirstOrDefault(i => Ends.Contains(tokens[i].Lower), tokens.Length);

        // "described as a missile", "described as false": what it was, or no goods at all.
        var goods = to > from && to - from <= 9 && tokens[to - 1].IsWord && !tokens[from].IsCapital && (to - from > 1 || tokens[from].Text.EndsWith('s'))
            && !Enumerable.Range(from, to - from).Any(i => NounPhrase.At(tokens, i) is { Noun.Role: not NounRole.Generic });
        return goods ? (verb, from, to) : null;
    }
}
