namespace Waybill.Reading.Quotes.Learned;

/// <summary>Where a word stands to the quotation marks of its paragraph.</summary>
internal enum Quoted : byte
{
    Outside,
    Inside,
    Opening,
    Closing,
}

/// <summary>Which words stand between quotation marks: double, single and guillemets; a double quotation never closed runs to the paragraph's end.</summary>
internal sealed partial class WordTable
{
    /// <summary>Whether any word of a stretch stands between quotation marks.</summary>
    public bool IsQuoted(int from, int to) => Quoted.AsSpan(from, to - from).ContainsAnyExcept(Learned.Quoted.Outside);

    private void MarkQuotations(int from, int to)
    {
        var (open, since) = ('\0', from);
        for (var word = from; word < to; word++)
        {
            var mark = Tokens[word].Text is [var only] ? only : '\0';
            if (open == '\0')
            {
                (Quoted[word], open, since) = Opens(mark, word, from) ? (Learned.Quoted.Opening, mark, word)
                    : (mark == '\u201D' ? Learned.Quoted.Closing : Learned.Quoted.Outside, open, since);
            }
            else if (Closes(open, mark, word, to))
            {
                (Quoted[word], open) = (Learned.Quoted.Closing, '\0');
            }
            else
            {
                Quoted[word] = mark == '\u201C' ? Learned.Quoted.Opening : Learned.Quoted.Inside;
            }
        }

        if (IsSingle(open))
        {
            Quoted.AsSpan(since, to - since).Clear(); // an apostrophe after all
        }
    }

    private bool Opens(char mark, int word, int from) =>
        mark is '\u201C' or '"' or '\u201E' or '\u00AB' || (IsSingle(mark) && (word == from || Tokens[word - 1].End < Tokens[word].Start));

    private bool Closes(char open, char mark, int word, int to) => open switch
    {
        '\u201C' => mark == '\u201D',
        '\u201E' => mark is '\u201D' or '\u201C',
        '"' => mark is '"' or '\u201D',
        '\u00AB' => mark == '\u00BB',
        _ => mark is '\'' or '\u2019' && (word + 1 == to || Tokens[word + 1].Start > Tokens[word].End || !char.IsLetterOrDigit(Tokens[word + 1].Text[0])),
    };

    private static bool IsSingle(char mark) => mark is '\'' or '\u2018' or '`';
}
