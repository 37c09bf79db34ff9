using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Lexical;

/// <summary>A sentence with the forms that each of its words may be of.</summary>
internal sealed class LexicalSentence
{
    private readonly WordForm[][] forms;

    public LexicalSentence(Sentence sentence, WordForms language)
    {
        Sentence = sentence;
        forms = [.. sentence.Tokens.Select(t => t.IsWord ? language.Of(t.Text) : [new WordForm(t.Text, t.Lower, "", WordCase.Bare)])];
    }

    public Sentence Sentence { get; }

    public ImmutableArray<Token> Tokens => Sentence.Tokens;

    public int Count => forms.Length;

    public WordForm[] Forms(int at) => forms[at];

    /// <summary>The stretch of text from one word to before another.</summary>
    public TextSpan Span(int from, int to) => new(Tokens[from].Start, Tokens[to - 1].End);

    /// <summary>The number of the first word that ends after a place in the text.</summary>
    public int WordAt(int place)
    {
        var at = 0;
        while (at < Count && Tokens[at].End <= place)
        {
            at++;
        }

        return at;
    }

    public bool Is(int at, params ReadOnlySpan<string> marks)
    {
        if (at < 0 || at >= Count)
        {
            return false;
        }

        foreach (var mark in marks)
        {
            if (Tokens[at].Text == mark)
            {
                return true;
            }
        }

        return false;
    }
}
