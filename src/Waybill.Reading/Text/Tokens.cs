using System.Collections.Immutable;

namespace Waybill.Reading.Text;

/// <summary>
/// Cuts text into words, numbers and marks. A designation (<c>Su-35</c>, <c>S-300PMU2</c>), a decimal or grouped number
/// (<c>1,100</c>), an abbreviation (<c>U.S.</c>) and a hyphenated word are one token; the possessive <c>'s</c> is one of its own.
/// </summary>
internal static class Tokens
{
    public static ImmutableArray<Token> In(string text, int start, int end)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            // A character beyond the basic plane (an emoji) takes two units and is one mark.
            var stop = at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? at + 2 : at + 1;
            if (IsPossessive(text, at, end))
            {
                stop = at + 2;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                while (stop < end && (IsInner(text[stop]) || Joins(text, stop, end)))
                {
                    stop++;
                }

                stop = WithAbbreviationDot(text, at, stop, end);
            }

            tokens.Add(new Token(at, stop, text[at..stop]));
            at = stop;
        }

        return tokens.ToImmutable();
    }

    private static bool IsInner(char c) =>
        char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || c == '\u200C';

    /// <summary>A mark between two letters or digits that does not part them.</summary>
    private static bool Joins(string text, int at, int end)
    {
        if (at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        var (before, mark, after) = (text[at - 1], text[at], text[at + 1]);
        return mark switch
        {
            '-' or '\u2010' or '\u2011' => true,
            ',' or '.' when char.IsDigit(before) && char.IsDigit(after) => true,
            '.' => char.IsUpper(before) && char.IsUpper(after),
            '\'' or '\u2019' => !IsPossessive(text, at, end),
            '/' => char.IsDigit(before) && char.IsDigit(after),
            _ => false,
        };
    }

    private static bool IsPossessive(string text, int at, int end) =>
        text[at] is '\'' or '\u2019' && at + 1 < end && text[at + 1] is 's' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    /// <summary>Takes the dot of <c>U.S.</c> into the word.</summary>
    private static int WithAbbreviationDot(string text, int start, int stop, int end) =>
        stop < end && text[stop] == '.' && stop - start >= 3 && text[stop - 2] == '.' && char.IsUpper(text[stop - 1]) ? stop + 1 : stop;
}
