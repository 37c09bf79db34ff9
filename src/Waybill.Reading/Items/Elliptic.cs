using System.Collections.Immutable;
using Waybill.Reading.Quantities;
using Waybill.Reading.Text;

namespace Waybill.Reading.Items;

/// <summary>Items said shortly, with a word that stands elsewhere: "and 408 more", "a drone of this type", "the number of shells as 118".</summary>
internal static class Elliptic
{
    /// <summary>Adds the bare numbers that count the thing named before in the sentence: "96 TOW missiles … and 408 more".</summary>
    public static IEnumerable<ItemMention> With(Document document, ImmutableArray<Token> tokens, IReadOnlyCollection<ItemMention> found)
    {
        var all = new List<ItemMention>(found);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Is("more") && !(i + 1 < tokens.Length && tokens[i + 1].Text is "than" or "of") && Amount.Before(tokens, i) is ({ Measured: false } amount, var from)
                && found.LastOrDefault(f => f.Span.End <= tokens[from].Start) is { } thing && !found.Any(f => f.Span.Contains(new TextSpan(tokens[i].Start, tokens[i].End))))
            {
                var span = new TextSpan(tokens[from].Start, tokens[i].End);
                all.Add(new ItemMention(thing.Item with { Text = span.In(document.Text), Least = amount.Least, Most = amount.Most }, span));
            }
        }

        return all.OrderBy(f => f.Span.Start);
    }

    /// <summary>The number that follows "the number of shells": "as 118", "at three", "was 40".</summary>
    public static Amount? NumberAfter(ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        if (phrase.From < 2 || !tokens[phrase.From - 1].Is("of") || !tokens[phrase.From - 2].Is("number"))
        {
            return null;
        }

        var words = Amount.Words(tokens.AsSpan());
        var at = phrase.To < words.Length && words[phrase.To] is "as" or "at" or "to" or "was" or "is" ? phrase.To + 1 : words.Length;
        return Enumerable.Range(1, 4).Reverse().Where(n => at + n <= words.Length).Select(n => Amount.Read(words, at, at + n)).FirstOrDefault(a => a is not null);
    }

    /// <summary>The make that "of this type" points back to: the last one of that kind named before.</summary>
    public static string? TypeBefore(Document document, ImmutableArray<Token> tokens, NounPhrase phrase)
    {
        if (!tokens[phrase.To - 1].Is("type") || !tokens[phrase.To - 2].Is("this"))
        {
            return null;
        }

        var before = Tokens.In(document.Text, 0, tokens[phrase.From].Start);
        var last = before.LastOrDefault(t => Platforms.IsDesignation(t.Text) && Platforms.Kind(t.Text) == phrase.Noun.Kind);
        return last.Text is null ? null : Platforms.Canonical(last.Text);
    }
}
