using System.Collections.Immutable;
using Waybill.Reading.Text;

namespace Waybill.Reading.Places;

/// <summary>The words of a sentence as the reader of places sees them: which are names, and which hang together.</summary>
internal sealed class Run(string text, Sentence sentence)
{
    private readonly Lazy<bool> inTitleCase = new(() => TitleCase(sentence));

    public ImmutableArray<Token> Tokens => sentence.Tokens;

    /// <summary>Whether the sentence capitalises its nouns and verbs, as headlines do, so that capitals say nothing.</summary>
    public bool InTitleCase => inTitleCase.Value;

    /// <summary>A capitalised word, one with the Arabic article before its capital, or a word of a script without capitals.</summary>
    public bool IsName(int at)
    {
        if (at < 0 || at >= Tokens.Length || !Tokens[at].IsWord)
        {
            return false;
        }

        var word = Tokens[at].Text;
        return char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter
            || (word.Length > 3 && word[0] is 'd' or 'l' && word[1] is '\'' or '\u2019' && char.IsUpper(word[2]))
            || (word.Length > 4 && word.IndexOf('-', StringComparison.Ordinal) is 2 or 3 && word[0] is 'a' or 'e' && char.IsUpper(word[word.IndexOf('-', StringComparison.Ordinal) + 1]));
    }

    /// <summary>A capitalised word that is no function word: part of some name.</summary>
    public bool IsNamePart(int at) => IsName(at) && !PlaceWords.Function.Contains(Tokens[at].Text);

    /// <summary>Whether nothing but space stands between a token and the next.</summary>
    public bool Touches(int at)
    {
        if (at < 0 || at + 1 >= Tokens.Length)
        {
            return false;
        }

        for (var i = Tokens[at].End; i < Tokens[at + 1].Start; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word at a place in the sentence; empty beyond its ends.</summary>
    public string Word(int at) => at >= 0 && at < Tokens.Length ? Tokens[at].Text : "";

    public bool Is(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Word(at).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text from one token to before another.</summary>
    public string Slice(int from, int to) => text[Tokens[from].Start..Tokens[to - 1].End];

    public bool IsPossessive(int at) => Word(at) is "'s" or "\u2019s" || (Word(at) is "'" or "\u2019" && at > 0 && Word(at - 1).EndsWith('s'));

    private static bool TitleCase(Sentence sentence)
    {
        var words = sentence.Tokens.Where(t => t.IsWord && t.Text.Length >= 4).ToList();
        // A headline taken into the text may end with a full stop; then nearly every word must have its capital.
        return words.Count >= 5 && words.Count(t => t.IsCapital) >= (sentence.Tokens[^1].Is(".") ? 0.9 : 0.75) * words.Count;
    }
}
