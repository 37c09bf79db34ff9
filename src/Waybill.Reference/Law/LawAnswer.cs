using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>What the law says of an act: one answer for each stretch of time in which it is the same.</summary>
/// <param name="Overall">The gravest outcome of all stretches.</param>
/// <param name="Answers">In the order of time.</param>
public sealed record LawAnswer(Outcome Overall, ImmutableArray<LawStretch> Answers)
{
    /// <summary>Who gives, as the rules write it.</summary>
    public string From { get; init; } = "";

    /// <summary>Who gets, as the rules write it.</summary>
    public string To { get; init; } = "";

    /// <summary>Rules on groups or regions of a State that was named whole: in force then, they would reach the act if one of these were the party.</summary>
    public ImmutableArray<string> OnGroups { get; init; } = [];
}

/// <summary>A stretch of time in which the same rules bear on the act in the same way.</summary>
/// <param name="From">Its first moment; null where open.</param>
/// <param name="To">The first moment after; the same as <paramref name="From"/> where a moment was asked for; null where open.</param>
/// <param name="Overall">The gravest outcome of its rules.</param>
/// <param name="Rules">The rules that bear on the act, gravest first.</param>
public sealed record LawStretch(Instant? From, Instant? To, Outcome Overall, ImmutableArray<RuleAnswer> Rules)
{
    /// <summary>Rules that would reach the act but were not in force then, with when they were.</summary>
    public ImmutableArray<string> NotInForce { get; init; } = [];

    /// <summary>Whether one of them had run out and may have been renewed, which no source that was read tells.</summary>
    public bool RenewalUnverified { get; init; }
}

/// <summary>How one rule bears on an act.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Instrument">The text it stands in.</param>
/// <param name="Paragraph">Where in that text.</param>
/// <param name="Outcome">What it makes of the act.</param>
/// <param name="ContestedBy">States that hold it not to be in force, or read it so that it lets the act out.</param>
/// <param name="Why">The reasons, in sentences fit to print: the answer first.</param>
/// <param name="Check">How far the rule itself was checked at a source.</param>
public sealed record RuleAnswer(
    string Id, string Instrument, string Paragraph, Outcome Outcome, ImmutableArray<string> ContestedBy, string Why, string Check)
{
    /// <summary>What it makes of the act and what it asks, in sentences short enough for a box: the first part of <see cref="Why"/>.</summary>
    [JsonIgnore]
    public string InShort { get; init; } = "";

    /// <summary>The goods, approvals, jurisdiction and warnings: the second part of <see cref="Why"/>.</summary>
    [JsonIgnore]
    public string Further { get; init; } = "";

    /// <summary>Its name in print, with a mark where it is not verified: <c>S/RES/2231 (2015), Annex B, paragraph 4(a)</c>.</summary>
    [JsonIgnore]
    public string Name => $"{Instrument}, paragraph {Paragraph}{Mark}";

    /// <summary>What goes behind its name wherever that stands: <c>(unverified)</c>, <c>(verified in part)</c>, nothing where it is verified.</summary>
    [JsonIgnore]
    public string Mark { get; init; } = "";

    /// <summary>How far the rule can be relied on, in sentences fit to print.</summary>
    public string Verification { get; init; } = "";

    /// <summary>Since when it has been in force without a break.</summary>
    public Instant Since { get; init; }

    /// <summary>The first moment after which it was in force no more; null where it still is.</summary>
    public Instant? Until { get; init; }
}
