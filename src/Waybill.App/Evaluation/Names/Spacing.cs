using System.Collections.Immutable;
using System.Text;

namespace Waybill.App.Evaluation.Names;

/// <summary>Writes words that somebody has cut apart as running text again, with spaces where English print has them.</summary>
internal static class Spacing
{
    /// <summary>Writes a sentence; says where each word stands.</summary>
    public static ImmutableArray<TextSpan> Write(StringBuilder text, ImmutableArray<string> words)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(i == 0 || Touch(words, i) ? "" : " ");
            spans.Add(new TextSpan(text.Length, text.Length + words[i].Length));
            text.Append(words[i]);
        }

        return spans.MoveToImmutable();
    }

    private static bool Touch(ImmutableArray<string> words, int at) =>
        words[at] is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "'s" or "\u2019s" or "n't"
        || words[at - 1] is "(" or "[" or "$" or "\u00A3" or "\u20AC"
        || Joins(words, at) || Joins(words, at - 1);

    /// <summary>A mark that holds two words or two numbers together: anti-tank, Da'esh, 8,000, 5.0.</summary>
    private static bool Joins(ImmutableArray<string> words, int at) =>
        at > 0 && at + 1 < words.Length && words[at] switch
        {
            "-" or "'" or "\u2019" or "/" => char.IsLetterOrDigit(words[at - 1][^1]) && char.IsLetterOrDigit(words[at + 1][0]),
            "." or "," => IsNumber(words[at - 1]) && IsNumber(words[at + 1]),
            _ => false,
        };

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
