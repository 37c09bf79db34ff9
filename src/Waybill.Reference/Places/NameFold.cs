using System.Globalization;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>
/// The form in which two spellings of one name meet: small letters without accents, apostrophes or double spaces,
/// hyphens as spaces, <c>St</c> as <c>saint</c>, and the Arabic letters that Persian and Arabic keyboards write apart as one.
/// </summary>
internal static class NameFold
{
    public static string Of(string name)
    {
        var text = Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(text.Length);
        var word = 0;
        foreach (var c in text)
        {
            if (Letters(c) is not { } letters)
            {
                continue;
            }

            if (letters != " ")
            {
                folded.Append(letters);
            }
            else if (folded.Length > word)
            {
                Spell(folded, word);
                folded.Append(' ');
                word = folded.Length;
            }
        }

        Spell(folded, word);
        return folded.Length > 0 && folded[^1] == ' ' ? folded.ToString(0, folded.Length - 1) : folded.ToString();
    }

    /// <summary>A hash of the folded name, the same on every machine (FNV-1a over its code units, then mixed).</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in folded)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            hash ^= hash >> 32;
            hash *= 0x9E3779B97F4A7C15UL;
            return hash ^ (hash >> 29);
        }
    }

    /// <summary>What a character becomes: null where it is dropped, a space where it parts words.</summary>
    private static string? Letters(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => OneLetter[c],
        >= 'A' and <= 'Z' => OneLetter[c + 32],
        ' ' or '-' or '_' or '/' or ',' or '(' or ')' or '.' or '\u2010' or '\u2011' or '\u2013' or '\u2014' or '\u00A0' => " ",
        '&' => "and",
        'ß' => "ss",
        'ı' or 'İ' => "i",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ħ' or 'Ħ' => "h",
        'ə' or 'Ə' => "a",
        'ي' or 'ى' or 'ی' => "ی",
        'ك' or 'ک' => "ک",
        'ة' or 'ه' or 'ە' => "ه",
        'ؤ' => "و",
        'ـ' => null,
        'ё' => "е",
        _ => Other(c),
    };

    private static string? Other(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(c).ToString(),
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => c.ToString(),
        UnicodeCategory.SpaceSeparator or UnicodeCategory.Control => " ",
        _ => null,
    };

    /// <summary>Abbreviations that writers use at will.</summary>
    private static void Spell(StringBuilder folded, int word)
    {
        var length = folded.Length - word;
        var full = length is 2 ? (folded[word], folded[word + 1]) switch
        {
            ('s', 't') => "saint",
            ('m', 't') => "mount",
            ('f', 't') => "fort",
            _ => null,
        } : null;
        if (full is not null)
        {
            folded.Remove(word, length).Append(full);
        }
    }

    private static readonly string[] OneLetter = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];
}
