using System.Collections.Immutable;
using Waybill.Reading.Quantities;
using Waybill.Reading.Text;

namespace Waybill.Reading.Items;

/// <summary>Finds the arms, goods and sites that a sentence speaks of, with their kind, make and number.</summary>
internal static class ItemFinder
{
    /// <summary>The items of the sentence, left to right.</summary>
    public static ImmutableArray<ItemMention> In(Document document, Sentence sentence)
    {
        var tokens = sentence.Tokens.RemoveAll(t => t.Text is "\"" or "\u201C" or "\u201D" or "\u2018");
        var found = ImmutableArray.CreateBuilder<ItemMention>();
        for (var at = 0; at < tokens.Length;)
        {
            if (NounPhrase.At(tokens, at) is not { } phrase)
            {
                at++;
                continue;
            }

            if (!ItemSense.IsItem(tokens, phrase))
            {
                at = phrase.To;
                continue;
            }

            var whole = ItemSense.WithComplement(tokens, phrase);
            var mention = Mention(document, tokens, whole);
            while (found.Count > 0 && found[^1].Span.Overlaps(mention.Span))
            {
                // "the shipment of ammunition" is ammunition, once.
                found.RemoveAt(found.Count - 1);
            }

            found.Add(mention);
            at = whole.To;
        }

        return Merged(document, [.. CoverGoods.With(document, tokens, Elliptic.With(document, tokens, found))]);
    }

    private static ItemMention Mention(Document document, ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        var (from, least, most) = (phrase.From, (long?)null, (long?)null);
        if (Amount.Before(tokens, phrase.From) is var (amount, start))
        {
            (from, least, most) = (tokens[start].Is("the") ? start + 1 : start, amount.Measured ? null : amount.Least, amount.Measured ? null : amount.Most);
        }
        else if (Elliptic.NumberAfter(tokens, phrase) is { } after)
        {
            (least, most) = (after.Least, after.Most);
        }
        else if (!phrase.Plural && phrase.From > 0 && tokens[phrase.From - 1].Text is "a" or "an" or "A" or "An" && phrase.Noun.Role is not (NounRole.Generic or NounRole.Site))
        {
            (from, least, most) = (phrase.From - 1, 1, 1);
        }

        var span = new TextSpan(tokens[from].Start, tokens[phrase.To - 1].End);
        var platform = phrase.Platform ?? Elliptic.TypeBefore(document, tokens, phrase);
        return new ItemMention(new Item(span.In(document.Text), phrase.Noun.Kind, platform, least, most), span);
    }

    /// <summary>"Arms and ammunition", "weapons and other lethal aid" are one item: arms without closer word.</summary>
    private static ImmutableArray<ItemMention> Merged(Document document, ImmutableArray<ItemMention> found)
    {
        var merged = ImmutableArray.CreateBuilder<ItemMention>();
        foreach (var item in found)
        {
            if (merged.Count > 0 && merged[^1] is { Item: { Kind: ItemKind.Materiel, Platform: null } first } last && item.Item is { Platform: null, Least: null, Most: null }
                && item.Item.Kind is ItemKind.Materiel or ItemKind.Ammunition
                && document.Text[last.Span.End..item.Span.Start].Trim() is "and" or "and other" && item.Item.Text.Split(' ')[^1] is "ammunition" or "munitions" or "equipment" or "materiel" or "aid" or "arms" or "weapons" or "supplies" or "hardware"
                && first.Text.Split(' ')[^1].ToLowerInvariant() is "arms" or "weapons" or "weaponry" or "equipment")
            {
                var span = new TextSpan(last.Span.Start, item.Span.End);
                merged[^1] = new ItemMention(first with { Text = span.In(document.Text) }, span);
            }
            else
            {
                merged.Add(item);
            }
        }

        return merged.ToImmutable();
    }
}
