using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>Claims that go back to one statement; ten copies of one statement are one origin.</summary>
/// <param name="Id">Made from the claims in it.</param>
/// <param name="Claims">The claims' ids.</param>
/// <param name="Documents">The fingerprints of the documents they stand in.</param>
public sealed record Origin(string Id, ImmutableArray<string> Claims, ImmutableArray<Fingerprint> Documents)
{
    /// <summary>Why these are one: the same words, the same speaker on the same day, a copy.</summary>
    public string? Why { get; init; }
}

/// <summary>Two claims that cannot both hold, kept side by side.</summary>
/// <param name="First">A claim's id.</param>
/// <param name="Second">The other's.</param>
/// <param name="Why">What they differ in, in a sentence fit to print.</param>
[JsonConverter(typeof(Json.RivalConverter))]
public sealed record Rival(string First, string Second, string Why);

/// <summary>Several documents taken as one case, with everything that checking found.</summary>
/// <param name="Documents">The documents as read.</param>
/// <param name="Findings">What the checks said.</param>
/// <param name="Origins">The independent origins of the claims.</param>
/// <param name="Rivals">Claims that cannot both hold.</param>
public sealed record Assessment(
    ImmutableArray<Report> Documents, ImmutableArray<Finding> Findings, ImmutableArray<Origin> Origins, ImmutableArray<Rival> Rivals)
{
    /// <summary>The reasons of <see cref="Rivals"/>, in the same order, for readers of the JSON.</summary>
    public ImmutableArray<string> RivalsBecause
    {
        get => [.. Rivals.Select(r => r.Why)];
        init => Rivals = [.. Rivals.Zip(value, (rival, why) => rival with { Why = why })];
    }
}
