using System.Collections.Immutable;
using System.Globalization;
using Waybill.Reading.Items;

namespace Waybill.Reading.Lexical;

/// <summary>Finds goods by their words, with the number before them and the make beside them.</summary>
internal sealed class LexicalItems(Lexicon lexicon)
{
    private const int FarthestCount = 3;

    /// <summary>The goods in a stretch of a sentence.</summary>
    public ImmutableArray<ItemMention> In(Document document, LexicalSentence sentence, int from, int to)
    {
        var found = ImmutableArray.CreateBuilder<ItemMention>();
        for (var at = from; at < to; at++)
        {
            if (At(sentence, at, to) is var (kind, platform, stop))
            {
                var (count, begin) = CountBefore(sentence, at, from);
                var span = sentence.Span(begin, stop);
                found.Add(new ItemMention(new Item(span.In(document.Text), kind, platform, (long?)count?.Least, (long?)count?.Most), span));
                at = stop - 1;
            }
        }

        return found.ToImmutable();
    }

    private (ItemKind Kind, string? Platform, int To)? At(LexicalSentence sentence, int at, int to)
    {
        if (lexicon.Items.At(sentence, at) is var (kind, length) && at + length <= to)
        {
            var after = at + length;
            var quoted = sentence.Is(after, "«", "\"", "“", "„") ? after + 1 : after;
            return quoted < to && Make(sentence, quoted) is var (make, _, words)
                ? (kind, make, Math.Min(to, quoted + words + (quoted > after && sentence.Is(quoted + words, "»", "\"", "”") ? 1 : 0)))
                : (kind, null, after);
        }

        return Make(sentence, at) is var (alone, itsKind, long_) && itsKind is { } known && at + long_ <= to ? (known, alone, at + long_) : null;
    }

    /// <summary>A make: as the lexicon spells it, or a designation whose letters are put into Latin.</summary>
    private (string Platform, ItemKind? Kind, int Length)? Make(LexicalSentence sentence, int at)
    {
        if (lexicon.Platforms.At(sentence, at) is var (platform, length))
        {
            return (platform, Items.Platforms.Kind(platform), length);
        }

        var latin = Latin(sentence.Tokens[at].Text);
        return Items.Platforms.IsDesignation(latin) && Items.Platforms.Kind(latin) is { } kind ? (Items.Platforms.Canonical(latin), kind, 1) : null;
    }

    /// <summary>Designations keep their letters in every script: Су-35, Т-72Б3, С-300.</summary>
    private static string Latin(string word)
    {
        const string Cyrillic = "АБВГДЗИКЛМНОПРСТУФХ";
        const string Letters = "ABVGDZIKLMNOPRSTUFH";
        return string.Concat(word.Select(c => Cyrillic.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal) is >= 0 and var i
            ? char.IsUpper(c) ? Letters[i] : char.ToLowerInvariant(Letters[i])
            : c));
    }

    /// <summary>The number that ends before the goods, adjectives between them allowed, and where it begins.</summary>
    private (Count? Count, int From) CountBefore(LexicalSentence sentence, int at, int least)
    {
        for (var last = at - 1; last >= Math.Max(least, at - FarthestCount); last--)
        {
            if (!sentence.Tokens[last].IsWord && !sentence.Tokens[last].IsNumber)
            {
                break;
            }

            if (lexicon["scale"].Has(sentence, last) && last > least && Number(sentence, last - 1) is not null && Number(sentence, last) is { } scale)
            {
                return Shared(sentence, last, scale, least);
            }

            if (Loose(sentence, last, at) is { } loose)
            {
                // "Several hundred" says more than "hundred".
                return last > least && Loose(sentence, last - 1, at) is { } longer ? (longer, last - 1) : (loose, last);
            }

            if (Number(sentence, last) is { } number)
            {
                return Shared(sentence, last, number, least);
            }
        }

        return (null, at);
    }

    private Count? Loose(LexicalSentence sentence, int from, int to) =>
        lexicon.Counts.At(sentence, from) is ({ OfNumber: false } loose, var words) && from + words <= to ? loose : null;

    /// <summary>"Some", "more than" before the number.</summary>
    private (Count? Count, int From) Shared(LexicalSentence sentence, int at, double number, int least)
    {
        if (at - 1 >= least && lexicon["unit"].Has(sentence, at + 1))
        {
            return (null, at); // Tonnes and boxes count no pieces.
        }

        var (whole, first) = lexicon["scale"].Has(sentence, at) && at - 1 >= least && Number(sentence, at - 1) is { } times ? (times * number, at - 1) : (number, at);
        for (var from = first - 1; from >= Math.Max(least, first - 3); from--)
        {
            if (lexicon.Counts.At(sentence, from) is ({ OfNumber: true } share, var length) && from + length == first)
            {
                return (new Count(share.Least is { } low ? Math.Round(whole * low) : null, share.Most is { } most ? Math.Round(whole * most) : null, false), from);
            }
        }

        return (new Count(whole, whole, false), first);
    }

    /// <summary>A number in figures of any script, or in words.</summary>
    private double? Number(LexicalSentence sentence, int at)
    {
        if (at < 0 || at >= sentence.Count)
        {
            return null;
        }

        if (lexicon.Numbers.At(sentence, at) is (var value, 1))
        {
            return value;
        }

        var text = sentence.Tokens[at].Text;
        return text.All(char.IsDigit) && text.Length <= 9
            ? double.Parse(string.Concat(text.Select(c => (char)('0' + (int)char.GetNumericValue(c)))), CultureInfo.InvariantCulture)
            : null;
    }
}
