namespace Waybill.Tracks.Ais;

/// <summary>One sentence taken apart: <c>!AIVDM,total,part,sequence,channel,payload,fill*hh</c> (IEC 61162-1, VDM and VDO), with what stands around it.</summary>
internal readonly ref struct Framed
{
    /// <summary>More bits than any type may have: some networks send several messages as one, and the first of them can be read.</summary>
    public const int MostBits = 5120;

    /// <summary>More characters of payload than one sentence can need.</summary>
    public const int MostCharacters = 400;

    public long Line { get; init; }

    /// <summary>How many sentences were read before.</summary>
    public long Sentence { get; init; }

    /// <summary>The five letters after the '!' as a number, in capitals.</summary>
    public int Talker { get; init; }

    public int Total { get; init; }

    public int Part { get; init; }

    /// <summary>The sequential message number, -1 where the field is empty.</summary>
    public int Sequence { get; init; }

    /// <summary>The channel's letter or digit, 0 where the field is empty.</summary>
    public byte Channel { get; init; }

    public ReadOnlySpan<byte> Payload { get; init; }

    /// <summary>Bits at the end of the payload that say nothing, 0 to 5 by the standard.</summary>
    public int Fill { get; init; }

    public bool BadChecksum { get; init; }

    public long Time { get; init; }

    public ReadOnlySpan<byte> Station { get; init; }

    public ReadOnlySpan<byte> Group { get; init; }
}
