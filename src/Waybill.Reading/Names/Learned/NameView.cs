using Waybill.Reading.Grammar;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <summary>One sentence as the tagger of names sees it: the clues of each word from itself, its neighbours and the phrase it stands in.</summary>
internal sealed partial class NameView
{
    private const int LongestAffix = 4;

    private readonly Syntax syntax;
    private readonly NameHints hints;
    private readonly NameWord[] words;
    private readonly (int First, int Last)[] runs;
    private readonly ReadOnlyMemory<byte> classes;

    public NameView(Syntax syntax, NameHints hints, Clusters clusters, ReadOnlyMemory<byte> classes)
    {
        this.classes = classes;
        (this.syntax, this.hints, runs) = (syntax, hints, NounRun.In(syntax));
        words = new NameWord[syntax.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = NameWord.Of(syntax, i, clusters);
        }
    }

    public int Count => words.Length;

    /// <summary>Adds what is known of a word; the clue that is always there comes first.</summary>
    public void Add(Clues clues, int at)
    {
        var adding = new Adding(clues);
        adding.One(1);
        Itself(clues, adding, at);
        Neighbours(adding, at);
        Run(adding, at);
        Capitals(adding, at);
        Hints(adding, at);
        Classes(adding, at);
    }

    private NameWord Word(int at) => at < 0 ? NameWord.Before : at >= words.Length ? NameWord.After : words[at];

    private void Itself(Clues clues, Adding adding, int at)
    {
        var here = words[at];
        adding.One(here.Lower);
        adding.One(here.Cased);
        adding.One(here.Form);
        adding.One(here.LongForm);
        adding.One(here.Group);
        adding.One(here.Larger);
        adding.One(here.Largest);
        adding.Two(here.Group, here.Form);
        adding.Two(here.Larger, here.Form);
        adding.Two(here.Form, at == 0 ? 1u : 2u);
        var lower = syntax.Lower[at].AsSpan();
        for (var length = 1; length <= LongestAffix && length < lower.Length; length++)
        {
            clues.Add(Clue.Of(100 + length, lower[..length]));
            clues.Add(Clue.Of(110 + length, lower[^length..]));
        }
    }

    private void Neighbours(Adding adding, int at)
    {
        var (before, here, after) = (Word(at - 1), words[at], Word(at + 1));
        for (var away = -2; away <= 2; away++)
        {
            if (away != 0)
            {
                var word = Word(at + away);
                adding.One(word.Lower);
                adding.One(word.Form);
                adding.One(word.Group);
                adding.One(word.Larger);
                adding.Two(word.Lower, here.Form);
            }
        }

        adding.Two(before.Lower, here.Lower);
        adding.Two(here.Lower, after.Lower);
        adding.Two(before.Form, here.Form);
        adding.Two(here.Form, after.Form);
        adding.Two(before.Form, Clue.With(here.Form, after.Form));
        adding.Two(Word(at - 2).Form, Clue.With(before.Form, here.Form));
        adding.Two(here.Form, Clue.With(after.Form, Word(at + 2).Form));
        adding.Two(Word(at - 2).Lower, before.Lower);
        adding.Two(after.Lower, Word(at + 2).Lower);
        adding.Two(before.Larger, here.Larger);
        adding.Two(here.Larger, after.Larger);
        adding.Two(before.Group, here.Form);
        adding.Two(after.Group, here.Form);
    }
}
