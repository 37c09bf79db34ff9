namespace Waybill.Reading.Quotes.Learned;

/// <summary>Where a word stands to the cue.</summary>
internal readonly record struct Seat
{
    public Seat(Stretch stretch, Focus cue, Tallies tallies, int word)
    {
        var (left, right) = (word < cue.First, word > cue.Last);
        var sentences = Math.Clamp(stretch.Table.Sentence[word] - stretch.Table.Sentence[cue.First], -2, 2);
        Side = ((left ? 1u : right ? 2u : 0) * 8) + (uint)(sentences + 2);
        Distance = Far(left ? cue.First - word : right ? word - cue.Last : 0) + (left ? 20u : right ? 40u : 0);
        Way = left ? (word + 1, cue.First) : right ? (cue.Last + 1, word) : null;
        Between = Way is { } way ? tallies[way.From, way.To] : default;
        InCue = !tallies.InCue(word) ? 0u : left || right ? 1u : 2u;
        CuesBeside = (tallies.InCue(word + 1) ? word + 1 == cue.First ? 2u : 1u : 0) + (tallies.InCue(word - 1) ? word - 1 == cue.Last ? 6u : 3u : 0);
    }

    /// <summary>Before, after or in the cue, and how many sentences away.</summary>
    public uint Side { get; }

    /// <summary>How many words away, roughly.</summary>
    public uint Distance { get; }

    /// <summary>The words between, the first and one past the last; null for the cue's own.</summary>
    public (int From, int To)? Way { get; }

    public Between Between { get; }

    /// <summary>Whether the word belongs to a cue: to none, another, this one.</summary>
    public uint InCue { get; }

    /// <summary>Whether the next and the last word belong to a cue, and whether it is this one.</summary>
    public uint CuesBeside { get; }

    private static uint Far(int words) => words switch
    {
        <= 4 => (uint)words,
        <= 6 => 5,
        <= 9 => 6,
        <= 14 => 7,
        <= 24 => 8,
        <= 40 => 9,
        _ => 10,
    };
}
