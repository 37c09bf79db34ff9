namespace Waybill.Tracks.Ais;

/// <summary>What became of the lines: every one is a message's first part, a later part of a message, or rejected for one reason.</summary>
public sealed class DecodeCounts
{
    private static readonly string[] Names = [.. Enum.GetNames<RejectionReason>().Select(n => n == nameof(RejectionReason.RunOn) ? "run-on" : n.ToLowerInvariant())];

    private readonly long[] rejected = new long[Names.Length];

    /// <summary>Lines read, the last one also where no line end follows it.</summary>
    public long Lines { get; internal set; }

    /// <summary>Messages decoded.</summary>
    public long Messages { get; internal set; }

    /// <summary>Parts of messages after their first.</summary>
    public long Fragments { get; internal set; }

    /// <summary>Tag blocks with a wrong checksum: what they say was not used, the sentence after them was.</summary>
    public long TagBlocksRefused { get; internal set; }

    /// <summary>The rejections by reason, those that occurred.</summary>
    public IEnumerable<KeyValuePair<string, long>> Rejected =>
        Names.Select((name, reason) => KeyValuePair.Create(name, rejected[reason])).Where(r => r.Value > 0);

    /// <summary>How many lines were rejected for a reason.</summary>
    public long RejectedFor(RejectionReason reason) => rejected[(int)reason];

    internal void Reject(RejectionReason reason, int lines = 1) => rejected[(int)reason] += lines;
}
