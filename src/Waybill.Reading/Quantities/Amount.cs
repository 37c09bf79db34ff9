using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Quantities;

/// <summary>A number of things as English puts it, read as a range of pieces.</summary>
/// <param name="Least">The fewest; null where open.</param>
/// <param name="Most">The most; null where open.</param>
/// <param name="Measured">Whether it counts mass, money or packing and not pieces, so that it has no range.</param>
internal sealed record Amount(long? Least, long? Most, bool Measured = false)
{
    /// <summary>How far a word for a loose number reaches. The same table as the guideline that the labelled reports follow.</summary>
    private static readonly Dictionary<string, (long Least, long Most)> Loose = new(StringComparer.Ordinal)
    {
        ["dozens"] = (24, 99),
        ["scores"] = (40, 99),
        ["hundreds"] = (200, 999),
        ["thousands"] = (2_000, 9_999),
        ["tens of thousands"] = (20_000, 99_999),
        ["hundreds of thousands"] = (200_000, 999_999),
        ["millions"] = (2_000_000, 9_999_999),
        ["several hundred"] = (300, 900),
        ["several thousand"] = (3_000, 9_000),
        ["several dozen"] = (36, 99),
        ["a few dozen"] = (24, 60),
        ["a few hundred"] = (200, 500),
        ["a few thousand"] = (2_000, 5_000),
        ["tens of millions"] = (20_000_000, 99_999_999),
        ["several"] = (3, 9),
        ["a few"] = (2, 5),
        ["few"] = (2, 5),
        ["a handful of"] = (3, 9),
        ["a couple of"] = (2, 2),
        ["a pair of"] = (2, 2),
        ["both"] = (2, 2),
        ["pair of"] = (2, 2),
    };

    /// <summary>The most words that a loose number has.</summary>
    private static readonly int LongestLoose = Loose.Keys.Max(phrase => phrase.Split(' ').Length);

    private static readonly string[] Near = ["about", "some", "roughly", "around", "approximately", "circa"];
    private static readonly string[] Above = ["more than", "over", "at least", "in excess of", "upwards of", "no fewer than", "no less than", "not less than"];
    private static readonly string[] Below = ["up to", "as many as", "fewer than", "less than", "no more than", "at most", "under"];
    private static readonly string[] Almost = ["nearly", "almost", "close to", "just under"];

    /// <summary>Words for mass, packing or kinds, which count no pieces.</summary>
    private static readonly HashSet<string> Measures = new(
        ("tonne tonnes ton tons kg kilogram kilograms kilogramme kilogrammes kilos pounds lb lbs container containers box boxes crate crates case cases pallet pallets package packages packets bags "
            + "truckload truckloads shipload shiploads planeload planeloads load loads litres liters barrels batch batches consignment consignments shipment shipments kind kinds type types sort sorts cargo "
            + "cargoes cache caches stockpile stockpiles quantity quantities series range percent % sets planeload flights worth shiploads").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words for single pieces: "several hundred blocks of explosive".</summary>
    private static readonly HashSet<string> Pieces = new("block blocks piece pieces unit units round rounds stick sticks copies items examples".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Currencies = new("dollar dollars euro euros pound pounds rouble roubles ruble rubles yuan rials riyals dirhams ringgit worth".Split(' '), StringComparer.Ordinal);

    /// <summary>The amount that ends just before this token, with the token where it begins: <c>about 50 tonnes of</c>.</summary>
    public static (Amount Amount, int From)? Before(ImmutableArray<Token> tokens, int at)
    {
        var first = Math.Max(0, at - 10);
        var words = Words(tokens.AsSpan()[first..at]);
        for (var from = 0; from < words.Length; from++)
        {
            if (Read(words, from, words.Length) is { } amount)
            {
                return (amount, first + from);
            }
        }

        return null;
    }

    /// <summary>The amount that the words from <paramref name="from"/> to <paramref name="to"/> say, all of them used.</summary>
    public static Amount? Read(string[] words, int from, int to)
    {
        var span = words.AsSpan(from, to - from);
        if (span is [.. var counted, "of"])
        {
            // "40 tonnes of", "billions of dollars worth of", "several hundred blocks of", "dozens of".
            return Packed(counted) ?? (Counted(counted) is { } loose && counted.Length > 0 && counted[^1].EndsWith('s') ? loose : Number(span));
        }

        if (span.Length > 1 && span[^1] == "worth")
        {
            return Money(span[..^1]);
        }

        return Counted(span);
    }

    private static Amount? Packed(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (words[^1] == "worth" || Currencies.Contains(words[^1]))
        {
            return Money(words[..^1]);
        }

        var (measured, piece) = (Measures.Contains(words[^1]), Pieces.Contains(words[^1]));
        if (!measured && !piece)
        {
            return null;
        }

        var inner = words[..^1] is [.. var head, "of"] ? head : words[..^1];
        var adjective = inner.Length > 1 && inner[^1] is "different" or "metric" or "wooden" or "large" or "small" or "sealed" or "more" ? inner[..^1] : inner;
        var count = adjective is [] && measured && words[^1].EndsWith('s') ? new Amount(null, null) : adjective is ["a" or "an" or "the" or "one"] ? new Amount(1, 1) : Counted(adjective);
        return count is null ? null : measured ? new Amount(null, null, true) : count;
    }

    private static Amount? Money(ReadOnlySpan<string> words)
    {
        var currency = false;
        foreach (var word in words)
        {
            var named = word is "$" or "€" or "£" or "us" or "us$" or "u.s." || Currencies.Contains(word);
            currency |= named;
            if (!named && word is not ("billions" or "millions" or "of" or "hundreds" or "tens" or "thousands" or "about" or "some" or "more" or "than" or "nearly" or "over" or "several" or "a" or "few")
                && NumberWords.Read([word]) is null && !NumberWords.IsScale(word))
            {
                return null;
            }
        }

        return currency ? new Amount(null, null, true) : null;
    }

    private static Amount? Counted(ReadOnlySpan<string> words)
    {
        for (var lead = 3; lead >= 1; lead--)
        {
            if (words.Length > lead && Number(words[lead..]) is { Least: { } least, Most: { } most })
            {
                var phrase = string.Join(' ', words[..lead]);
                var amount = Near.Contains(phrase) ? new Amount((long)Math.Round(least * 0.9), (long)Math.Round(most * 1.1))
                    : Above.Contains(phrase) ? new Amount(least, null)
                    : Below.Contains(phrase) ? new Amount(null, most)
                    : Almost.Contains(phrase) ? new Amount((long)Math.Round(least * 0.9), most)
                    : phrase is "between" or "another" or "only" or "just" or "the" or "all" or "other" or "as few as" or "exactly" or "these" or "those" ? new Amount(least, most)
                    : null;
                if (amount is not null)
                {
                    return amount;
                }
            }
        }

        return Number(words);
    }

    private static Amount? Number(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (words.Length <= LongestLoose && Loose.TryGetValue(string.Join(' ', words), out var loose))
        {
            return new Amount(loose.Least, loose.Most);
        }

        if (NumberWords.Read(words) is not { Value: <= 1e12 } first)
        {
            return null;
        }

        if (first.Words == words.Length)
        {
            return new Amount((long)first.Value, (long)first.Value);
        }

        // "40 to 50", "between 40 and 50".
        return words[first.Words] is "to" or "and" or "or" or "-" or "\u2013" && NumberWords.Read(words[(first.Words + 1)..]) is { } second
            && first.Words + 1 + second.Words == words.Length && second.Value > first.Value
                ? new Amount((long)first.Value, (long)second.Value)
                : null;
    }

    /// <summary>The words in lower case.</summary>
    public static string[] Words(ReadOnlySpan<Token> tokens)
    {
        var words = new string[tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = tokens[i].Lower;
        }

        return words;
    }
}
