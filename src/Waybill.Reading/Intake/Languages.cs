using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Waybill.Reading.Intake;

/// <summary>
/// Tells a text's language by its script, its letters and its commonest words; null where it is too short or two languages share it.
/// A statistical detector takes 400 ms to load and names no language that reports here come in which these tables do not.
/// </summary>
internal static partial class Languages
{
    private const int Enough = 20_000;
    private const int FewestWords = 6;

    /// <summary>A short sentence in letters.</summary>
    private const int ShortText = 20;

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly string?[][] Kin = [["hr", "bs", "sr", "sh"], ["id", "ms"], ["fa", "prs"]];

    public static string? Of(string text, ImmutableArray<TextSpan> without)
    {
        var sample = Sample(text, without);
        var scripts = new Dictionary<string, int> { ["Latn"] = sample.AsSpan().CountAny(AsciiLetters) };
        foreach (var c in sample)
        {
            if (!char.IsAscii(c) && Script(c) is { } script)
            {
                scripts[script] = scripts.GetValueOrDefault(script) + 1;
            }
        }

        var letters = scripts.Values.Sum();
        if (letters < 4)
        {
            return null;
        }

        if (scripts.GetValueOrDefault("ja") * 12 > letters)
        {
            return "ja";
        }

        return Main(scripts, letters, sample) switch
        {
            null => null,
            "Latn" => ByWords(sample, LatinWords) ?? ByLetters(sample, LatinLetters),
            "Cyrl" => ByLetters(sample, CyrillicLetters) ?? ByWords(sample, CyrillicWords) ?? (letters >= ShortText && HasRussianLettersOnly(sample) ? "ru" : null),
            "Arab" => ByLetters(sample, ArabicLetters) ?? ByWords(sample, ArabicWords) ?? (letters >= 20 ? "ar" : null),
            "Deva" => ByWords(sample, DevanagariWords),
            var main => main,
        };
    }

    /// <summary>The script that most of a text is in. Names and makes in Latin letters may outweigh a short text in another script; they bring no words such as "the" with them.</summary>
    private static string? Main(Dictionary<string, int> scripts, int letters, string sample)
    {
        var (main, count) = scripts.MaxBy(s => s.Value);
        if (count * 10 >= letters * 6)
        {
            return main;
        }

        var (other, others) = scripts.Where(s => s.Key != "Latn").MaxBy(s => s.Value);
        return others * 10 >= letters * 3 && (others + scripts["Latn"]) * 20 >= letters * 19 && ByWords(sample, LatinWords) is null ? other : null;
    }

    /// <summary>Of the languages in Cyrillic letters Russian is by far the commonest, and the only one of weight without a letter of its own in a short text; Bulgarian has <c>ъ</c> in most sentences.</summary>
    private static bool HasRussianLettersOnly(string sample) => sample.All(c => c is < '\u0400' or > '\u052F' or (>= 'А' and <= 'я' and not 'ъ') or 'ё' or 'Ё');

    /// <summary>The language part of a BCP 47 tag, in lower case and by its present code; null where it is none.</summary>
    public static string? Primary(string? tag)
    {
        var primary = tag?.Split('-', '_')[0].Trim().ToLowerInvariant();
        return primary switch
        {
            "iw" => "he",
            "in" => "id",
            "ua" => "uk",
            "nb" or "nn" => "no",
            "eng" => "en",
            { Length: 2 or 3 } when primary.All(char.IsAsciiLetter) => primary,
            _ => null,
        };
    }

    /// <summary>Whether two languages are one for this table's eyes: what it calls Croatian may be Bosnian or Serbian.</summary>
    public static bool AreClose(string? one, string? other) => one == other || Kin.Any(k => k.Contains(one) && k.Contains(other));

    private static string Sample(string text, ImmutableArray<TextSpan> without)
    {
        var sample = new System.Text.StringBuilder(Math.Min(text.Length, Enough) + 1);
        var at = 0;
        foreach (var span in without.Append(new TextSpan(text.Length, text.Length)))
        {
            sample.Append(text, at, Math.Min(span.Start - at, Enough - sample.Length)).Append('\n');
            at = span.End;
            if (sample.Length >= Enough)
            {
                break;
            }
        }

        return sample.ToString();
    }

    private static string? ByLetters(string sample, (string Language, string Letters)[] tables)
    {
        var letters = sample.Count(char.IsLetter);
        var (language, hits) = tables.Select(t => (t.Language, Hits: sample.Count(c => t.Letters.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)))).MaxBy(t => t.Hits);
        return hits >= 3 && hits * 100 >= letters ? language : null;
    }

    private static string? ByWords(string sample, FrozenDictionary<string, string[]> languages)
    {
        var found = languages.GetAlternateLookup<ReadOnlySpan<char>>();
        var lower = sample.ToLowerInvariant().AsSpan();
        var (words, hits) = (0, new Dictionary<string, int>());
        for (var at = 0; at < lower.Length; at++)
        {
            var start = at;
            while (at < lower.Length && IsInWord(lower[at]))
            {
                at++;
            }

            words += at > start ? 1 : 0;
            foreach (var language in found.TryGetValue(lower[start..at], out var those) ? those : [])
            {
                hits[language] = hits.GetValueOrDefault(language) + 1;
            }
        }

        return words < FewestWords ? null : Clearest(WithoutForeign(hits, sample), words);
    }

    /// <summary>A letter that a language does not have speaks against it: <c>é</c> against Romanian, where <c>a</c>, <c>la</c> and <c>de</c> are French as well.</summary>
    private static Dictionary<string, int> WithoutForeign(Dictionary<string, int> hits, string sample)
    {
        var accented = sample.Where(c => c is >= '\u00C0' and < '\u0250').Select(char.ToLowerInvariant).ToArray();
        return hits.ToDictionary(h => h.Key, h => Alphabets.TryGetValue(h.Key, out var own) ? h.Value - accented.Count(c => !own.Contains(c, StringComparison.Ordinal)) : h.Value);
    }

    /// <summary>The language with the most words, where it has enough of them and clearly more than the next.</summary>
    private static string? Clearest(Dictionary<string, int> hits, int words)
    {
        // Catalan shares its commonest words with Spanish; a short text that could be either is Spanish.
        var ranked = hits.Select(l => (l.Key, Value: l.Value - (l.Key is "ca" ? 1 : 0))).OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).ToArray();
        var (first, second) = (ranked.ElementAtOrDefault(0), ranked.ElementAtOrDefault(1));
        return first.Value >= 2 && first.Value * 100 >= words * 6 && first.Value * 10 >= second.Value * 11 ? first.Key : null;
    }

    private static bool IsInWord(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>The script of a letter by its Unicode block; where only one language of weight uses it, that language.</summary>
    private static string? Script(char c) => c switch
    {
        < 'A' => null,
        < '\u0250' => char.IsLetter(c) ? "Latn" : null,
        >= '\u1E00' and < '\u1F00' => "Latn",
        >= '\u0370' and < '\u0400' or >= '\u1F00' and < '\u2000' => "el",
        >= '\u0400' and < '\u0530' => "Cyrl",
        >= '\u0530' and < '\u0590' => "hy",
        >= '\u05D0' and < '\u0600' => "he",
        >= '\u0620' and < '\u0660' or >= '\u066E' and < '\u06F0' or >= '\uFB50' and < '\uFE00' or >= '\uFE70' and < '\uFF00' => "Arab",
        >= '\u0900' and < '\u0980' => "Deva",
        >= '\u0980' and < '\u0A00' => "bn",
        >= '\u0A00' and < '\u0A80' => "pa",
        >= '\u0A80' and < '\u0B00' => "gu",
        >= '\u0B80' and < '\u0C00' => "ta",
        >= '\u0C00' and < '\u0C80' => "te",
        >= '\u0C80' and < '\u0D00' => "kn",
        >= '\u0D00' and < '\u0D80' => "ml",
        >= '\u0D80' and < '\u0E00' => "si",
        >= '\u0E00' and < '\u0E80' => "th",
        >= '\u0E80' and < '\u0F00' => "lo",
        >= '\u1000' and < '\u10A0' => "my",
        >= '\u10A0' and < '\u1100' => "ka",
        >= '\u1200' and < '\u1380' => "am",
        >= '\u1780' and < '\u1800' => "km",
        >= '\u3040' and < '\u3100' => "ja",
        >= '\u1100' and < '\u1200' or >= '\uAC00' and < '\uD7B0' => "ko",
        >= '\u3400' and < '\uA000' => "zh",
        _ => null,
    };
}
