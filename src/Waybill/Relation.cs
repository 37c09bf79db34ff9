using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>What a stated relation says.</summary>
public enum RelationKind
{
    /// <summary>So far from.</summary>
    Distance,

    /// <summary>In that direction from.</summary>
    Direction,

    /// <summary>Lies in.</summary>
    Containment,

    /// <summary>Near, off, close to.</summary>
    Nearness,

    /// <summary>The same measure in two units.</summary>
    UnitPair,
}

/// <summary>A statement in the text that measurement can test: between two places, or between two numbers.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Start">The first code unit of the words that say it.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
/// <param name="Claim">The id of the claim it belongs to; null outside a claim, as in a headline.</param>
/// <param name="Value">The number stated; null where none.</param>
/// <param name="Unit">Its unit: <c>km</c>, <c>mi</c>, <c>nmi</c>, <c>m</c>, <c>kg</c>, …; a wind for a direction (<c>east</c>).</param>
public sealed record Relation(RelationKind Kind, int Start, int End, string Text, string? Claim, double? Value, string? Unit)
{
    /// <summary>Index of the place that is located; null for a unit pair, or where the text names the thing without a place (<c>a factory near Moscow</c>).</summary>
    public int? Place { get; init; }

    /// <summary>Index of the place it is located by; null for a unit pair.</summary>
    public int? Reference { get; init; }

    /// <summary>Whether the number was given loosely: about, some, roughly.</summary>
    public bool Approximate { get; init; }

    /// <summary>The second number of a unit pair.</summary>
    public double? OtherValue { get; init; }

    /// <summary>The second unit of a unit pair.</summary>
    public string? OtherUnit { get; init; }

    /// <summary>What the check found, once it ran: <c>supported</c>, <c>contradicted</c>, <c>undecided</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Verdict { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
