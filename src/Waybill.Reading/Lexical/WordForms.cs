using System.Globalization;
using System.Text;

namespace Waybill.Reading.Lexical;

/// <summary>
/// Takes off a written word what its language adds: Russian endings, the words that Arabic writes in one with the next, Persian endings.
/// A form that is no word harms nothing, since it is only looked up.
/// </summary>
internal sealed class WordForms
{
    private readonly Func<string, IEnumerable<(string Text, string Clitic, WordCase Case)>> others;

    private WordForms(Func<string, IEnumerable<(string Text, string Clitic, WordCase Case)>> others, bool hasCapitals) =>
        (this.others, HasCapitals) = (others, hasCapitals);

    /// <summary>Whether the language marks names by capitals.</summary>
    public bool HasCapitals { get; }

    public static WordForms For(string language) => language switch
    {
        "ru" => new(Russian, hasCapitals: true),
        "ar" => new(Arabic, hasCapitals: false),
        "fa" => new(Persian, hasCapitals: false),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "No forms are known for this language."),
    };

    /// <summary>The word as it stands, then what else it may be a form of.</summary>
    public WordForm[] Of(string word) =>
        [.. others(word).Prepend((word, "", WordCase.Bare)).Where(f => f.Item1.Length > 0).Select(f => new WordForm(f.Item1, Plain(f.Item1), f.Item2, f.Item3))];

    /// <summary>Without case and accents; letters that Persian and Arabic keyboards write apart as one.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (c is not ('ـ' or '\u200C') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c switch { 'ی' or 'ى' => 'ي', 'ک' => 'ك', 'ة' or 'ۀ' => 'ه', _ => c });
            }
        }

        return plain.ToString();
    }

    /// <summary>Russian nouns and adjectives in all cases but the first; the endings are those of school grammar.</summary>
    private static IEnumerable<(string, string, WordCase)> Russian(string word)
    {
        foreach (var (ending, first, meaning) in RussianEndings)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                yield return (word[..^ending.Length] + first, "", meaning);
            }
        }
    }

    /// <summary>Ending, what the first case has in its place, and what it says.</summary>
    private static readonly (string Ending, string First, WordCase Case)[] RussianEndings =
    [
        ("а", "", WordCase.Oblique), ("у", "", WordCase.Oblique), ("е", "", WordCase.Oblique), ("ом", "", WordCase.Instrumental), ("ем", "", WordCase.Instrumental), ("ы", "", WordCase.Oblique),
        ("ы", "а", WordCase.Oblique), ("и", "а", WordCase.Oblique), ("е", "а", WordCase.Oblique), ("у", "а", WordCase.Oblique), ("ой", "а", WordCase.Instrumental),
        ("и", "я", WordCase.Oblique), ("ю", "я", WordCase.Oblique), ("ей", "я", WordCase.Instrumental), ("е", "я", WordCase.Oblique),
        ("и", "ь", WordCase.Oblique), ("ью", "ь", WordCase.Instrumental), ("я", "ь", WordCase.Oblique), ("ю", "ь", WordCase.Oblique), ("ем", "ь", WordCase.Instrumental),
        ("я", "й", WordCase.Oblique), ("ю", "й", WordCase.Oblique), ("е", "й", WordCase.Oblique), ("ем", "й", WordCase.Instrumental),
        ("ой", "ая", WordCase.Oblique), ("ую", "ая", WordCase.Oblique), ("ого", "ое", WordCase.Oblique), ("ому", "ое", WordCase.Oblique), ("ом", "ое", WordCase.Oblique), ("ым", "ое", WordCase.Oblique),
        ("ого", "ый", WordCase.Oblique), ("ом", "ый", WordCase.Oblique), ("ого", "ий", WordCase.Oblique), ("ом", "ий", WordCase.Oblique), ("ых", "ые", WordCase.Oblique), ("их", "ие", WordCase.Oblique),
        ("ом", "о", WordCase.Instrumental), ("а", "о", WordCase.Oblique), ("е", "о", WordCase.Oblique), ("у", "о", WordCase.Oblique),
        ("ах", "ы", WordCase.Oblique), ("ов", "ы", WordCase.Oblique), ("ам", "ы", WordCase.Oblique), ("ами", "ы", WordCase.Instrumental), ("ей", "и", WordCase.Oblique), ("ях", "и", WordCase.Oblique),
    ];

    /// <summary>"And", "so", "by", "like", "for" and the article are written in one with the next word.</summary>
    private static IEnumerable<(string, string, WordCase)> Arabic(string word)
    {
        foreach (var and in new[] { "", "و", "ف" })
        {
            foreach (var to in new[] { "", "ب", "ل", "ك", "س" })
            {
                var clitics = and + to;
                if (clitics.Length > 0 && word.Length >= clitics.Length + 3 && word.StartsWith(clitics, StringComparison.Ordinal))
                {
                    var rest = word[clitics.Length..];
                    var meaning = to is "ل" or "ب" ? WordCase.Oblique : WordCase.Bare;
                    yield return (rest, to, meaning);
                    // "For the": the article loses its first letter.
                    if (to == "ل" && rest.StartsWith('ل') && rest.Length > 3)
                    {
                        yield return ("ا" + rest, to, meaning);
                    }
                }
            }
        }
    }

    /// <summary>The particle of possession and the indefinite article, written on with or without a joiner.</summary>
    private static IEnumerable<(string, string, WordCase)> Persian(string word)
    {
        foreach (var ending in new[] { "\u200Cهای", "\u200Cها", "های", "ها", "\u200Cی", "\u200Cای", "ی" })
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return (word[..^ending.Length], "", WordCase.Bare);
            }
        }

        if (word.Contains('\u200C', StringComparison.Ordinal))
        {
            yield return (word.Replace('\u200C', ' '), "", WordCase.Bare);
            yield return (word.Replace("\u200C", "", StringComparison.Ordinal), "", WordCase.Bare);
        }
    }
}
