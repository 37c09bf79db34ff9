using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>A text's words with what the taggers of attributions look at in each, worked out once.</summary>
internal sealed partial class WordTable
{
    /// <summary>The group of a word that is in none.</summary>
    public static readonly WordGroup NoGroup = new(ushort.MaxValue, ushort.MaxValue, ushort.MaxValue);

    private readonly int[] paragraph;

    private WordTable(int count)
    {
        paragraph = new int[count];
        (Tokens, Lower, Sentence) = (new Token[count], new string[count], new int[count]);
        (Word, Stem, Kind) = (new uint[count], new uint[count], new WordKind[count]);
        (Group, Shape, Quoted, Class) = (new WordGroup[count], new byte[count], new Quoted[count], new byte[count]);
    }

    public Token[] Tokens { get; }

    /// <summary>In lower case, with straight apostrophes.</summary>
    public string[] Lower { get; }

    /// <summary>The number of the sentence that the word stands in.</summary>
    public int[] Sentence { get; }

    /// <summary>The word itself as a clue.</summary>
    public uint[] Word { get; }

    /// <summary>What its forms share, as a clue.</summary>
    public uint[] Stem { get; }

    public WordKind[] Kind { get; }

    public WordGroup[] Group { get; }

    /// <summary>How it is written: capitals, digits, hyphens.</summary>
    public byte[] Shape { get; }

    public Quoted[] Quoted { get; }

    /// <summary>Its class, as the tagger of classes numbers them: noun, verb, adjective.</summary>
    public byte[] Class { get; }

    /// <summary>The first word of each paragraph and one past its last.</summary>
    public ImmutableArray<(int From, int To)> Paragraphs { get; private set; } = [];

    public int Count => Tokens.Length;

    /// <summary>Looks at every word of a text.</summary>
    /// <param name="sentences">The text.</param>
    /// <param name="clusters">Words used alike.</param>
    /// <param name="classes">Tells nouns from verbs; null before it has been learnt.</param>
    public static WordTable Of(ImmutableArray<Sentence> sentences, Clusters clusters, TagModel? classes)
    {
        var table = new WordTable(sentences.Sum(s => s.Tokens.Length));
        var paragraphs = ImmutableArray.CreateBuilder<(int, int)>();
        var (at, from) = (0, 0);
        for (var number = 0; number < sentences.Length; number++)
        {
            foreach (var token in sentences[number].Tokens)
            {
                table.paragraph[at] = sentences[number].Paragraph;
                table.Set(at++, token, number, clusters);
            }

            if (number + 1 == sentences.Length || sentences[number + 1].Paragraph != sentences[number].Paragraph)
            {
                table.MarkQuotations(from, at);
                paragraphs.Add((from, at));
                from = at;
            }
        }

        table.Paragraphs = paragraphs.ToImmutable();
        if (classes is not null)
        {
            table.Classify(classes);
        }

        return table;
    }

    /// <summary>Where the words from one to another stand in the text, the last included.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Start, Tokens[last].End);

    /// <summary>The first and last words of a stretch of the text; null where it holds none.</summary>
    public (int First, int Last)? Words(TextSpan span)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var mid = (low + high) / 2;
            (low, high) = Tokens[mid].End <= span.Start ? (mid + 1, high) : (low, mid);
        }

        var last = low;
        while (last < Count && Tokens[last].Start < span.End)
        {
            last++;
        }

        return last > low ? (low, last - 1) : null;
    }

    /// <summary>Whether a word begins its sentence.</summary>
    public bool IsFirst(int word) => word == 0 || Sentence[word - 1] != Sentence[word];

    /// <summary>Whether a word or mark ends its sentence.</summary>
    public bool IsLast(int word) => word + 1 == Count || Sentence[word + 1] != Sentence[word];

    /// <summary>Whether a word is the first of its paragraph.</summary>
    public bool OpensParagraph(int word) => word == 0 || paragraph[word - 1] != paragraph[word];

    /// <summary>The first word of the sentence that a word stands in.</summary>
    public int SentenceStart(int word)
    {
        while (!IsFirst(word))
        {
            word--;
        }

        return word;
    }

    /// <summary>One past the last word of the sentence that a word stands in.</summary>
    public int SentenceEnd(int word)
    {
        while (!IsLast(word))
        {
            word++;
        }

        return word + 1;
    }

    private void Set(int at, Token token, int sentence, Clusters clusters)
    {
        var lower = token.Lower.Replace('\u2019', '\'');
        var stem = Stems.Of(lower);
        (Tokens[at], Lower[at], Sentence[at]) = (token, lower, sentence);
        (Word[at], Stem[at], Kind[at]) = (Clue.Of(1, lower), Clue.Of(2, stem), WordKinds.Of(token, lower));
        Group[at] = clusters.Of(lower) ?? (token.IsCapital ? null : clusters.Of(stem)) ?? NoGroup;
        Shape[at] = ShapeOf(token.Text);
    }

    /// <summary>Tells the class of every word, a sentence at a time.</summary>
    private void Classify(TagModel classes)
    {
        for (var from = 0; from < Count;)
        {
            var to = from + 1;
            while (to < Count && !IsFirst(to))
            {
                to++;
            }

            var tags = classes.Tag(ClassClues.Of(new Stretch(this, from, to)));
            for (var i = 0; i < tags.Length; i++)
            {
                Class[from + i] = (byte)tags[i];
            }

            from = to;
        }
    }

    private static byte ShapeOf(string word) =>
        !char.IsLetterOrDigit(word[0]) ? (byte)0
        : char.IsDigit(word[0]) ? (byte)1
        : char.IsLower(word[0]) ? (byte)(word.Contains('-', StringComparison.Ordinal) ? 3 : 2)
        : word.AsSpan().ContainsAnyInRange('a', 'z') ? (byte)(word.Contains('-', StringComparison.Ordinal) ? 7 : 6)
        : (byte)(word.Length == 1 ? 4 : 5);
}
