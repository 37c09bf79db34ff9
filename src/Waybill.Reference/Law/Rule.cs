using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>A paragraph of an instrument that bears on arms transfers, with when it held, which way and for whom.</summary>
/// <param name="Id">Stable: <c>UN-2231-B4a</c>.</param>
/// <param name="Regime"><c>UN</c>, <c>EU</c>, <c>US</c>, <c>GB</c> or <c>ATT</c>.</param>
/// <param name="Instrument">The text it stands in.</param>
/// <param name="Paragraph">Where in that text.</param>
/// <param name="Adopted">The day the instrument was adopted.</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Direction">Which way, seen from the targets.</param>
/// <param name="Targets">States by ISO 3166-1 alpha-3, groups as <c>YEM:HOUTHI</c>, <c>*</c> for everybody.</param>
/// <param name="Items">The sets of goods it reaches.</param>
/// <param name="Outcome">What follows where no approval is on record.</param>
/// <param name="Periods">When it held.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Check"><c>source-checked</c>, <c>partly</c> or <c>known-not-source-checked</c>.</param>
public sealed record Rule(
    string Id,
    string Regime,
    string Instrument,
    string Paragraph,
    LocalDate Adopted,
    string Says,
    Direction Direction,
    ImmutableArray<string> Targets,
    ImmutableArray<string> Items,
    Outcome Outcome,
    ImmutableArray<Period> Periods,
    string Source,
    string Check)
{
    /// <summary>Whether it binds, or only calls upon.</summary>
    public bool Binding { get; init; }

    /// <summary>Sets of goods that it leaves out.</summary>
    public ImmutableArray<string> ExceptItems { get; init; } = [];

    /// <summary>Sets of goods that it leaves out on the way to the target only.</summary>
    public ImmutableArray<string> ExceptTo { get; init; } = [];

    /// <summary>Who can approve; null where nobody can.</summary>
    public string? Approval { get; init; }

    /// <summary>Readings of it that do not agree.</summary>
    public ImmutableArray<Interpretation> Readings { get; init; } = [];

    /// <summary>What a body of the Council has found on it.</summary>
    public ImmutableArray<Ruling> Found { get; init; } = [];

    /// <summary>Whether it reaches for anybody, not only those whom its regime binds.</summary>
    public bool BindsAnybody { get; init; }

    /// <summary>The regime under whose jurisdiction one must be for it to bind; null where it binds all.</summary>
    [JsonIgnore]
    public string? Jurisdiction { get; init; }

    /// <summary>A word of warning on its scope.</summary>
    public string? Note { get; init; }

    /// <summary>The public text that the rule was held against, and when; null where that was not done.</summary>
    public string? ComparedWith { get; init; }

    /// <summary>What of it is not verified, in a clause fit to print; null where nothing stands out.</summary>
    public string? Unverified { get; init; }

    /// <summary>Whether its text was read at a source; where not, it is worded as unverified.</summary>
    [JsonIgnore]
    public bool IsVerified => Check == "source-checked";

    /// <summary>How far it can be relied on, in sentences fit to print.</summary>
    [JsonIgnore]
    public string Verification => (Check, ComparedWith) switch
    {
        ("source-checked", { } text) => $"Compared with {text}.{Open}",
        ("source-checked", null) => $"As given by the facts that it was written from ({Source}), not compared with the text since.{Open}",
        ("partly", _) => $"Verified only in part ({ComparedWith ?? Source}).{Open}",
        _ => $"The text of this rule is unverified: no source was read.{Open}",
    };

    /// <summary>What goes behind its name wherever that stands: nothing where it is verified.</summary>
    [JsonIgnore]
    public string Mark => Check switch
    {
        "source-checked" => "",
        "partly" => " (verified in part)",
        _ => " (unverified)",
    };

    /// <summary>Its name in print, with the mark: <c>S/RES/2231 (2015), Annex B, paragraph 4(a)</c>.</summary>
    [JsonIgnore]
    public string Name => $"{Instrument}, paragraph {Paragraph}{Mark}";

    private string Open => Unverified is null ? "" : $" Unverified: {Unverified}.";
}

/// <summary>A half-open stretch of time, UTC, in which a rule held.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The first moment after; null where it still holds.</param>
/// <param name="Why">Why it began or ended so.</param>
/// <param name="Outcome">What follows in this stretch, where that is not the rule's own outcome.</param>
public sealed record Period(Instant From, Instant? To, string? Why, Outcome? Outcome)
{
    /// <summary>States that hold the rule not to be in force then.</summary>
    public ImmutableArray<string> ContestedBy { get; init; } = [];

    /// <summary>Whether the rule may have been renewed past the end; no source on that was read.</summary>
    public bool EndUnverified { get; init; }

    /// <summary>Whether the moment lies in it.</summary>
    public bool Contains(Instant moment) => From <= moment && !(To <= moment);
}

/// <summary>How some States read a rule.</summary>
/// <param name="By">The States.</param>
/// <param name="Says">Their reading.</param>
public sealed record Interpretation(ImmutableArray<string> By, string Says)
{
    /// <summary>Whether this reading lets out acts that the rule would otherwise reach.</summary>
    public bool Narrows { get; init; }
}

/// <summary>What a panel of the Council reported on transfers between two parties.</summary>
/// <param name="From">The supplier.</param>
/// <param name="To">The recipient.</param>
/// <param name="Outcome">What follows.</param>
/// <param name="By">Who found it, and where.</param>
public sealed record Ruling(string From, string To, Outcome Outcome, string By);
