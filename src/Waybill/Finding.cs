using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>A place in evidence: the link that everything else carries.</summary>
/// <param name="Sha256">The document's fingerprint.</param>
/// <param name="Start">The first code unit in its text.</param>
/// <param name="End">One past the last.</param>
public sealed record Excerpt(Fingerprint Sha256, int Start, int End);

/// <summary>What a check, by name and version, said of a claim: the verdict with its reason, the numbers compared, the excerpts used.</summary>
/// <param name="Claim">The claim's id; null where the statement stands outside any claim, as in a headline.</param>
/// <param name="Check">The check's name, as its page in the documentation has it.</param>
/// <param name="Version">The check's version; it rises whenever an answer can change.</param>
/// <param name="Verdict">The answer and why.</param>
/// <param name="Stated">The number the text states.</param>
/// <param name="Measured">The number worked out again, in the unit stated.</param>
/// <param name="Excerpts">What in the evidence it rests on.</param>
[JsonConverter(typeof(Json.FindingConverter))]
public sealed record Finding(
    string? Claim, string Check, int Version, Verdict Verdict, Quantity? Stated, Quantity? Measured, ImmutableArray<Excerpt> Excerpts)
{
    /// <summary>What outside the evidence it rests on: ids of legal rules, rows of the shelf with their source.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    /// <summary>The rows of lists and registers it rests on.</summary>
    public ImmutableArray<RecordRow> Rows { get; init; } = [];

    /// <summary>The line along which it measured, for the map; empty where it measured none.</summary>
    public ImmutableArray<GeoPoint> Path { get; init; } = [];
}
