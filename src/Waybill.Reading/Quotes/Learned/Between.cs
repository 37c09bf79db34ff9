namespace Waybill.Reading.Quotes.Learned;

/// <summary>How many marks and words that part clauses stand in a stretch.</summary>
internal readonly record struct Between
{
    /// <summary>Commas and dashes.</summary>
    public uint Commas { get; init; }

    /// <summary>Quotation marks.</summary>
    public uint Quotes { get; init; }

    /// <summary>Words that carry a clause.</summary>
    public uint Verbs { get; init; }

    /// <summary>Other cues.</summary>
    public uint Cues { get; init; }

    /// <summary>That, whether, what.</summary>
    public uint Thats { get; init; }

    /// <summary>Who, which, where.</summary>
    public uint Relatives { get; init; }

    /// <summary>And, because, colons.</summary>
    public uint Joints { get; init; }

    private const uint Many = 3;

    public Between With(WordTable table, int word, uint cues)
    {
        var kind = table.Kind[word];
        return new Between
        {
            Commas = Commas + (kind is WordKind.Comma or WordKind.Dash ? 1u : 0),
            Quotes = Quotes + (table.Quoted[word] is Quoted.Opening or Quoted.Closing ? 1u : 0),
            Verbs = Verbs + (WordKinds.IsVerb(kind) ? 1u : 0),
            Cues = Cues + cues,
            Thats = Thats + (kind is WordKind.That or WordKind.Question ? 1u : 0),
            Relatives = Relatives + (kind is WordKind.Relative ? 1u : 0),
            Joints = Joints + (kind is WordKind.Coordinator or WordKind.Subordinator or WordKind.Colon ? 1u : 0),
        };
    }

    public Between Since(Between earlier) => new()
    {
        Commas = Math.Min(Commas - earlier.Commas, Many),
        Quotes = Math.Min(Quotes - earlier.Quotes, Many),
        Verbs = Math.Min(Verbs - earlier.Verbs, Many),
        Cues = Math.Min(Cues - earlier.Cues, Many),
        Thats = Math.Min(Thats - earlier.Thats, Many),
        Relatives = Math.Min(Relatives - earlier.Relatives, Many),
        Joints = Math.Min(Joints - earlier.Joints, Many),
    };
}
