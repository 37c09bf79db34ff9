using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <content>What the phrase around a word tells of it, and what rules and lexicons say.</content>
internal sealed partial class NameView
{
    private const int Far = 4;

    /// <summary>The noun that the word goes with, and how far off it is: <em>an</em> ISIL tactical <em>unit</em>.</summary>
    private void Run(Adding adding, int at)
    {
        var (first, last) = runs[at];
        var (noun, side) = (words[last], at == first ? 1u : 2u);
        adding.One(Clue.Of(130, ((uint)Math.Min(last - at, Far) * 8) + (uint)Math.Min(at - first, Far)));
        adding.Two(noun.Lower, (uint)Math.Min(last - at, 3) + 40);
        adding.Two(noun.Group, side);
        adding.Two(noun.Larger, side);
        adding.Two(noun.Largest, side);
        adding.Two(noun.Group, Word(first - 1).Lower);
        adding.Two(noun.Group, words[first].Lower);
        adding.Two(noun.Lower, words[first].Form);
        for (var kind = 0; kind < NameHints.Kinds; kind++)
        {
            adding.Two(last == at ? 0 : hints[last][kind], side);
        }
    }

    /// <summary>The words with a capital around it, as one name.</summary>
    private void Capitals(Adding adding, int at)
    {
        if (!syntax.Tokens[at].IsCapital)
        {
            adding.Skip(7);
            return;
        }

        var (from, to) = CapitalRun.Around(syntax, at);
        adding.One(Clue.Of(120, ((uint)Math.Min(to - from, Far + 1) * 8) + (uint)Math.Min(at - from, Far)));
        adding.Two(Word(from - 1).Lower, 3);
        adding.Two(Word(to).Lower, 4);
        var several = to - from > 1;
        adding.Two(several ? words[to - 1].Lower : 0, 5);
        adding.Two(several ? words[to - 1].Larger : 0, 6);
        adding.Two(several ? words[from].Lower : 0, 7);
        adding.Two(several ? words[from].Larger : 0, 8);
    }

    private void Hints(Adding adding, int at)
    {
        var row = hints[at];
        for (var kind = 0; kind < row.Length; kind++)
        {
            adding.One(row[kind]);
            adding.One(at == 0 ? 0 : hints[at - 1][kind]);
            adding.One(at + 1 == Count ? 0 : hints[at + 1][kind]);
            adding.Two(row[kind], words[at].Form);
            adding.Two(row[kind], words[at].Lower);
        }

        foreach (var (one, other) in NameHints.Pairs)
        {
            adding.Two(row[one], row[other]);
        }

        var (listed, name) = hints.Named(at);
        adding.Two(listed, Word(at - 1).Lower);
        adding.Two(listed, words[at].Larger);
        adding.Two(name, words[at].Larger);
    }

    /// <summary>Adds clues, each told apart by its turn; what is not known (0) adds nothing but takes its turn.</summary>
    private sealed class Adding(Clues clues)
    {
        private uint turn = 20;

        public void One(uint value)
        {
            turn++;
            if (value != 0)
            {
                clues.Add(Clue.With(turn, value));
            }
        }

        public void Two(uint one, uint other)
        {
            turn++;
            if (one != 0 && other != 0)
            {
                clues.Add(Clue.With(turn, Clue.With(one, other)));
            }
        }

        public void Skip(uint turns) => turn += turns;
    }
}
