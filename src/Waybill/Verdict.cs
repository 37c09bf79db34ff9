namespace Waybill;

/// <summary>What one check found about one claim. Every verdict says why, in a sentence fit to print.</summary>
public abstract record Verdict
{
    private Verdict(string because) => Because = because;

    /// <summary>The reason, as it appears in the dossier.</summary>
    public string Because { get; }

    /// <summary>The answer in one lower-case word: <c>supported</c>, <c>contradicted</c>, <c>undecided</c>.</summary>
    public string Word => this switch
    {
        Supported => "supported",
        Contradicted => "contradicted",
        _ => "undecided",
    };

    /// <summary>The verdict of that word.</summary>
    /// <exception cref="FormatException">The word is none of the three.</exception>
    public static Verdict Of(string word, string because) => word switch
    {
        "supported" => new Supported(because),
        "contradicted" => new Contradicted(because),
        "undecided" => new Undecided(because),
        _ => throw new FormatException($"'{word}' is not a verdict: expected supported, contradicted or undecided."),
    };

    /// <summary>The evidence agrees with the claim.</summary>
    public sealed record Supported(string Because) : Verdict(Because);

    /// <summary>The evidence and the claim cannot both be true.</summary>
    public sealed record Contradicted(string Because) : Verdict(Because);

    /// <summary>The check ran, and the evidence does not settle the claim.</summary>
    public sealed record Undecided(string Because) : Verdict(Because);
}
