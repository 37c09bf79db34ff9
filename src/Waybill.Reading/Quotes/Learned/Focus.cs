namespace Waybill.Reading.Quotes.Learned;

/// <summary>The cue whose source and content are looked for, with what its words tell.</summary>
internal readonly record struct Focus
{
    public Focus(Stretch stretch, int first, int last)
    {
        (First, Last) = (first, last);
        Head = HeadOf(stretch.Table, first, last);
        (Stem, Group) = (stretch.Stem(Head), stretch.Group(Head).Group);
        (FirstKind, LastWord, Quoted) = (stretch.Kind(first), stretch.Word(last), stretch.Quoted(first));
        (KindBefore, KindAfter, WordAfter) = (stretch.Kind(first - 1), stretch.Kind(last + 1), stretch.Word(last + 1));
    }

    public int First { get; }

    public int Last { get; }

    /// <summary>The word that carries the cue: <c>said</c> in <c>also said in a statement</c>.</summary>
    public int Head { get; }

    public uint Stem { get; }

    public uint Group { get; }

    public uint FirstKind { get; }

    public uint LastWord { get; }

    public uint Quoted { get; }

    public uint KindBefore { get; }

    public uint KindAfter { get; }

    public uint WordAfter { get; }

    /// <summary>The last full verb, else the last word that is not a small one.</summary>
    private static int HeadOf(WordTable table, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            if (table.Kind[i] is WordKind.Participle or WordKind.Past or WordKind.Third or WordKind.Plain or WordKind.Gerund)
            {
                return i;
            }
        }

        for (var i = last; i >= first; i--)
        {
            if (table.Kind[i] is not (WordKind.Preposition or WordKind.To or WordKind.Adverb or WordKind.That))
            {
                return i;
            }
        }

        return first;
    }
}
