using System.Runtime.InteropServices;

namespace Waybill.Reading.Tagging;

/// <summary>What is known about each word of a sequence, in order.</summary>
internal sealed class Clues
{
    private readonly List<uint> all = [];
    private readonly List<int> ends = [];

    /// <summary>How many words have been closed.</summary>
    public int Count => ends.Count;

    /// <summary>What is known about one word.</summary>
    public ReadOnlySpan<uint> this[int word]
    {
        get
        {
            var start = word == 0 ? 0 : ends[word - 1];
            return CollectionsMarshal.AsSpan(all)[start..ends[word]];
        }
    }

    /// <summary>Adds a clue to the word that is open.</summary>
    public void Add(uint clue) => all.Add(clue);

    /// <summary>Closes the word that is open; the next clue belongs to the next word.</summary>
    public void EndWord() => ends.Add(all.Count);
}
