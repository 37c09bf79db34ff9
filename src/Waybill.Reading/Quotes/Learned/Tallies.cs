namespace Waybill.Reading.Quotes.Learned;

/// <summary>What stands between two words, by counts up to each word of the text.</summary>
internal sealed class Tallies
{
    private readonly Between[] upTo;
    private readonly bool[] inCue;

    /// <param name="table">The text.</param>
    /// <param name="cues">The first and last words of everything taken for a cue.</param>
    public Tallies(WordTable table, IReadOnlyCollection<(int First, int Last)> cues)
    {
        upTo = new Between[table.Count + 1];
        inCue = new bool[table.Count];
        var begun = new uint[table.Count];
        foreach (var (first, last) in cues)
        {
            inCue.AsSpan(first, last - first + 1).Fill(true);
            begun[first]++;
        }

        for (var i = 0; i < table.Count; i++)
        {
            upTo[i + 1] = upTo[i].With(table, i, begun[i]);
        }
    }

    /// <summary>What stands from one word to before another; few are told apart, many are not.</summary>
    public Between this[int from, int to] => upTo[to].Since(upTo[from]);

    public bool InCue(int word) => word >= 0 && word < inCue.Length && inCue[word];
}
