using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Quantities;

/// <summary>Finds amounts of money and measures with their units, as names of their own kinds: "$2 billion", "13 million ringgit", "about 50 tonnes".</summary>
internal static class QuantityFinder
{
    private static readonly HashSet<string> Currencies = new(
        ("dollar dollars euro euros rouble roubles ruble rubles yuan renminbi rial rials riyal riyals dirham dirhams ringgit rupee rupees lira liras dinar dinars shilling shillings franc francs won yen "
            + "naira hryvnia hryvnias zloty krona kronor pesos peso usd eur gbp cents").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The amounts of the sentence, left to right.</summary>
    public static ImmutableArray<NameMention> In(Document document, Sentence sentence)
    {
        var words = Amount.Words(sentence.Tokens.AsSpan());
        var found = ImmutableArray.CreateBuilder<NameMention>();
        for (var at = 0; at < words.Length; at++)
        {
            if ((Money(words, at) ?? Sum(words, at)) is { } money)
            {
                Add(NameType.Money, at, money);
            }
            else if (Measure.At(words, at) is { } measure)
            {
                Add(NameType.Quantity, at, measure.To);
            }
        }

        return found.ToImmutable();

        void Add(NameType type, int from, int to)
        {
            var span = new TextSpan(sentence.Tokens[from].Start, sentence.Tokens[to - 1].End);
            if (found.Count == 0 || found[^1].End <= span.Start)
            {
                found.Add(new NameMention(span.Start, span.End, span.In(document.Text), type));
            }
        }
    }

    /// <summary>A sign and a number: "$2 billion", "US$300,000".</summary>
    private static int? Money(string[] words, int at)
    {
        var sign = words[at] is "us" && at + 1 < words.Length && words[at + 1] == "$" ? at + 1 : at;
        return words[sign] is "$" or "€" or "£" or "¥" && sign + 1 < words.Length && NumberWords.Read(words.AsSpan(sign + 1)) is { } number ? sign + 1 + number.Words : null;
    }

    /// <summary>A number and the name of a currency: "13 million ringgit", "billions of dollars", "5 million US dollars".</summary>
    private static int? Sum(string[] words, int at)
    {
        var next = NumberWords.Read(words.AsSpan(at)) is { } number ? at + number.Words
            : words[at] is "hundreds" or "thousands" or "millions" or "billions" ? at + 1 : at;
        if (next == at)
        {
            return null;
        }

        next = next + 2 < words.Length && words[next] == "of" && words[next + 1] is "thousands" or "millions" or "billions" ? next + 2 : next;
        next = next < words.Length && words[next] == "of" ? next + 1 : next;
        next = next + 1 < words.Length && words[next] is "us" or "u.s." or "american" or "malaysian" or "russian" or "libyan" or "swiss" && Currencies.Contains(words[next + 1]) ? next + 1 : next;
        return next < words.Length && Currencies.Contains(words[next]) ? next + 1 : null;
    }
}
