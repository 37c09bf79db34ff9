namespace Waybill.Tracks.Ais;

/// <summary>How sentences are read.</summary>
public sealed record DecodeOptions
{
    /// <summary>Whether sentences with a wrong or missing checksum are decoded too, and marked, instead of being rejected.</summary>
    public bool KeepBad { get; init; }

    /// <summary>Whether numbers are written as transmitted instead of in knots and degrees.</summary>
    public bool Unscaled { get; init; }

    /// <summary>The longest that a message may wait for its next part, where times are known.</summary>
    public TimeSpan FragmentAge { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many sentences may pass before a message's next part.</summary>
    public int FragmentDistance { get; init; } = 1000;
}
