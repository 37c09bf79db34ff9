using System.Collections.Immutable;
using System.Text;
using Waybill.Reading.Quantities;
using Waybill.Reading.Text;

namespace Waybill.Reading.Times;

/// <summary>
/// Cuts a sentence in Cyrillic or Arabic letters for the grammar of times and levels its spelling: digits of all scripts become ours, vowel signs and
/// joiners fall away, the forms of alef are one letter. Letters and digits in one word are a designation (<c>Су-35</c>, <c>9М723</c>) and blind.
/// </summary>
internal static class ScriptWords
{
    private static readonly char[] Joints = ['-', '/', '\u2010', '\u2011', '\u2013', '\u2014'];

    /// <param name="sentence">The sentence.</param>
    /// <param name="prefixes">Letters that a script writes as one with the next word: Arabic "and", "to", "in".</param>
    /// <param name="knows">Whether a word is one of the calendar's.</param>
    public static ImmutableArray<TimeWord> In(Sentence sentence, string prefixes, Func<string, bool> knows)
    {
        var words = ImmutableArray.CreateBuilder<TimeWord>(sentence.Tokens.Length);
        var last = -1;
        foreach (var token in sentence.Tokens)
        {
            var level = Level(token.Text);
            if (IsDesignation(level, knows) && !IsPrefixed(token.Text, prefixes, knows))
            {
                words.Add(new TimeWord(token.Start, token.End, token.Text, level, token.Start == last, true));
            }
            else
            {
                Add(words, token, token.Start == last, prefixes, knows);
            }

            last = token.End;
        }

        return words.ToImmutable();
    }

    /// <summary>A word in the spelling that the tables use.</summary>
    public static string Level(string text)
    {
        var level = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = c switch
            {
                >= '\u0660' and <= '\u0669' => (char)('0' + c - '\u0660'),
                >= '\u06F0' and <= '\u06F9' => (char)('0' + c - '\u06F0'),
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' or 'ی' => 'ي',
                'ک' => 'ك',
                'ۀ' => 'ه',
                'ё' => 'е',
                '\u2013' or '\u2014' or '\u2010' or '\u2011' => '-',
                (>= '\u064B' and <= '\u0655') or '\u0670' or '\u0640' or '\u200C' or '\u200D' or '\u200E' or '\u200F' => '\0',
                _ => char.ToLowerInvariant(c),
            };
            if (plain != '\0')
            {
                level.Append(plain == 'ё' ? 'е' : plain);
            }
        }

        return level.ToString();
    }

    private static void Add(ImmutableArray<TimeWord>.Builder words, Token token, bool glued, string prefixes, Func<string, bool> knows)
    {
        if (IsPrefixed(token.Text, prefixes, knows))
        {
            words.Add(Word(token, 0, 1, glued));
            words.Add(Word(token, 1, token.Text.Length, true));
            return;
        }

        for (var from = 0; from < token.Text.Length;)
        {
            var to = token.Text.IndexOfAny(Joints, from);
            to = to < 0 ? token.Text.Length : to == from ? from + 1 : to;
            words.Add(Word(token, from, to, glued || from > 0));
            from = to;
        }
    }

    /// <summary>Whether a word or a figure of the calendar stands behind a letter that is written as one with it: <c>و2021</c>.</summary>
    private static bool IsPrefixed(string text, string prefixes, Func<string, bool> knows) =>
        prefixes.Length > 0 && text.Length > 3 && prefixes.Contains(text[0], StringComparison.Ordinal) && !knows(Level(text)) && Level(text[1..]) is var rest && (knows(rest) || rest.All(char.IsAsciiDigit));

    private static TimeWord Word(Token token, int from, int to, bool glued)
    {
        var level = Level(token.Text[from..to]);
        return new TimeWord(token.Start + from, token.Start + to, level.Length == 0 ? "\u200C" : level, level.Length == 0 ? "\u200C" : level, glued, false);
    }

    /// <summary>Letters and digits in one word, save for endings of numerals: <c>1990-х</c>, <c>3-го</c>.</summary>
    private static bool IsDesignation(string text, Func<string, bool> knows)
    {
        if (!NumberWords.HasFigure(text) || !text.Any(char.IsLetter))
        {
            return false;
        }

        var parts = text.Split('-', '/');
        return parts.Any(p => p.Length > 0 && !p.All(char.IsAsciiDigit) && !knows(p) && !IsEnding(parts, p));
    }

    private static bool IsEnding(string[] parts, string part) => parts.Length == 2 && part == parts[1] && part is "х" or "е" or "го" or "й" or "я" or "ое" or "м" or "ом" or "му" or "ых" or "ые";
}
