namespace Waybill.Tracks.Ais;

/// <summary>What is known of how a message was heard.</summary>
internal readonly ref struct Reception
{
    /// <summary>No time was given.</summary>
    public const long NoTime = long.MinValue;

    /// <summary>The line of the first part, counted from one through all the file.</summary>
    public long Line { get; init; }

    /// <summary>The lines of all parts, where there are several.</summary>
    public ReadOnlySpan<long> Lines { get; init; }

    /// <summary>When it was received, in microseconds since 1970 in UTC, or <see cref="NoTime"/>.</summary>
    public long Time { get; init; }

    /// <summary>Who heard it: the source of the tag block or the station behind the sentence.</summary>
    public ReadOnlySpan<byte> Station { get; init; }

    /// <summary>The radio channel as the sentence has it, 0 where it says none.</summary>
    public byte Channel { get; init; }

    /// <summary>Whether the checksum of one of its sentences was wrong or missing and the message was wished for nevertheless.</summary>
    public bool BadChecksum { get; init; }
}
