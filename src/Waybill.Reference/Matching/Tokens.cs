using System.Text;

namespace Waybill.Reference.Matching;

/// <summary>Parts a name at blanks and marks.</summary>
internal static class Tokens
{
    /// <summary>The words of a name, folded; letters with full stops between them are one word where <paramref name="joinLetters"/> is true.</summary>
    public static List<string> Of(string name, bool joinLetters)
    {
        var folded = Letters.Fold(name);
        var tokens = new List<string>(6);
        var token = new StringBuilder();
        for (var at = 0; at < folded.Length; at++)
        {
            var c = folded[at];
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                token.Append(c);
            }
            else if (joinLetters && IsDotted(folded, at, token))
            {
                continue;
            }
            else if (!IsApostrophe(c) || IsGenitive(folded, at))
            {
                if (c == '\'' || IsApostrophe(c))
                {
                    at++; // The s of a genitive.
                }

                End(tokens, token);
                if (c is '&' or '+')
                {
                    tokens.Add("and");
                }
            }
        }

        End(tokens, token);
        return tokens;
    }

    /// <summary>A.B.C. is one word, J. Smith two.</summary>
    private static bool IsDotted(string folded, int at, StringBuilder token) =>
        folded[at] == '.' && at > 0 && token.Length > 0 && char.IsLetter(folded[at - 1]) && (token.Length == 1 || folded[at - 2] == '.')
        && at + 1 < folded.Length && char.IsLetter(folded[at + 1]) && (at + 2 == folded.Length || !char.IsLetterOrDigit(folded[at + 2]));

    private static void End(List<string> tokens, StringBuilder token)
    {
        if (token.Length > 0)
        {
            tokens.Add(token.ToString());
            token.Clear();
        }
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u02BB' or '\u02BE' or '\u02BF' or '`' or '\u00B4' or '\u200C' or '\u200D';

    /// <summary>Deutsche Bank's.</summary>
    private static bool IsGenitive(string folded, int at) =>
        IsApostrophe(folded[at]) && at > 2 && at + 1 < folded.Length && folded[at + 1] == 's' && (at + 2 == folded.Length || folded[at + 2] == ' ');
}
