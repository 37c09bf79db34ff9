using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Grammar;

/// <summary>A sentence with its verb groups: the little that all grammars here share.</summary>
internal sealed class Syntax
{
    private Syntax(Sentence sentence, ImmutableArray<string> lower, ImmutableArray<VerbGroup> groups) =>
        (Sentence, Lower, Groups) = (sentence, lower, groups);

    public Sentence Sentence { get; }

    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public ImmutableArray<string> Lower { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<VerbGroup> Groups { get; }

    public static Syntax Of(Sentence sentence)
    {
        ImmutableArray<string> lower = [.. sentence.Tokens.Select(t => t.Text.Replace('\u2019', '\'').ToLowerInvariant())];
        return new(sentence, lower, VerbGroups.In(sentence.Tokens, lower));
    }

    /// <summary>The token that begins at or after a code unit.</summary>
    public int TokenAt(int codeUnit)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var mid = (low + high) / 2;
            (low, high) = Tokens[mid].Start < codeUnit ? (mid + 1, high) : (low, mid);
        }

        return low;
    }

    /// <summary>The tokens within a stretch of text, as first and one past the last.</summary>
    public (int From, int To) TokensIn(TextSpan span) => (TokenAt(span.Start), TokenAt(span.End));

    /// <summary>The stretch of text that tokens from one to before another take up.</summary>
    public TextSpan SpanOf(int from, int to) => new(Tokens[from].Start, Tokens[to - 1].End);

    public string LowerAt(int index) => index >= 0 && index < Lower.Length ? Lower[index] : "";

    public bool IsMark(int index) => index >= 0 && index < Tokens.Length && !char.IsLetterOrDigit(Tokens[index].Text[0]) && Tokens[index].Text is not ("'s" or "\u2019s");

    public bool IsPossessive(int index) => LowerAt(index) == "'s" || (LowerAt(index) == "'" && index > 0 && LowerAt(index - 1).EndsWith('s'));

    public bool Follows(int index, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (LowerAt(index + i) != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
