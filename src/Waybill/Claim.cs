using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>What kind of event a claim asserts or denies.</summary>
public enum EventKind
{
    /// <summary>Delivery, shipment or carriage of arms, also attempted.</summary>
    Transfer,

    /// <summary>A contract, sale, order or deal.</summary>
    Agreement,

    /// <summary>Making arms.</summary>
    Production,

    /// <summary>Building a plant or base.</summary>
    Construction,

    /// <summary>Training, repair, escort, finance, licence or other help.</summary>
    Assistance,

    /// <summary>Asking for or seeking.</summary>
    Request,

    /// <summary>Use in action, or possession.</summary>
    Use,

    /// <summary>Breach of an embargo, sanctions or end-user terms.</summary>
    Violation,

    /// <summary>A veto in the Security Council.</summary>
    Veto,

    /// <summary>A report, exhibit or notification.</summary>
    Disclosure,

    /// <summary>A bare denial that says nothing more.</summary>
    Denial,

    /// <summary>Damage or danger to somebody.</summary>
    Harm,

    /// <summary>Stop, search, seizure, detention, refusal of port.</summary>
    Interdiction,

    /// <summary>Another event of the transfer.</summary>
    Other,
}

/// <summary>Whether the source says that it was so or that it was not.</summary>
public enum Polarity
{
    /// <summary>It was so.</summary>
    Asserted,

    /// <summary>It was not so.</summary>
    Denied,
}

/// <summary>How sure the source is, in the source's own words.</summary>
public enum Certainty
{
    /// <summary>Said flatly.</summary>
    Certain,

    /// <summary>Likely, believed, appears.</summary>
    Probable,

    /// <summary>May, could, suspected.</summary>
    Possible,

    /// <summary>Alleged, intended, asked.</summary>
    Unstated,
}

/// <summary>What a place is to the movement that a claim tells of.</summary>
public enum Leg
{
    /// <summary>Where it starts.</summary>
    From,

    /// <summary>What it passes through.</summary>
    Via,

    /// <summary>Where it goes.</summary>
    To,

    /// <summary>Where the event happened or the goods were used.</summary>
    Use,
}

/// <summary>One stop of a route.</summary>
/// <param name="Leg">What the place is to the movement.</param>
/// <param name="Place">Index into the report's places.</param>
public sealed record RouteStop(Leg Leg, int Place);

/// <summary>A statement by somebody, not a fact: a source says, in an excerpt, that something held of somebody, when and where.</summary>
/// <param name="Id">Made from the document's fingerprint, the span and the event, so that reading again gives the same.</param>
/// <param name="Start">The first code unit of the smallest continuous stretch that holds the proposition.</param>
/// <param name="End">One past the last.</param>
/// <param name="Source">Who vouches for it, as an analyst writes it; <see cref="Publisher"/> for the writer's own assertion.</param>
/// <param name="Chain">The speakers through whom it came, outermost first; empty where the source was heard directly.</param>
/// <param name="Event">What is asserted or denied.</param>
/// <param name="Supplier">ISO 3166-1 alpha-3, else a group's name, else null.</param>
/// <param name="Recipient">ISO 3166-1 alpha-3, else a group's name, else null.</param>
/// <param name="Actors">Everybody who acts in it, by code or name.</param>
/// <param name="Items">What it is about.</param>
/// <param name="Route">The stops in the order of the movement as far as told.</param>
/// <param name="Places">Indices of every place in the claim.</param>
/// <param name="When">When the event was or will be; null where the text does not say.</param>
/// <param name="Polarity">Asserted or denied.</param>
/// <param name="Certainty">How sure the source is.</param>
public sealed record Claim(
    string Id,
    int Start,
    int End,
    string Source,
    ImmutableArray<string> Chain,
    EventKind Event,
    string? Supplier,
    string? Recipient,
    ImmutableArray<string> Actors,
    ImmutableArray<Item> Items,
    ImmutableArray<RouteStop> Route,
    ImmutableArray<int> Places,
    When? When,
    Polarity Polarity,
    Certainty Certainty)
{
    /// <summary>The source of what the writer asserts without naming anybody.</summary>
    public const string Publisher = "publisher";

    /// <summary>Index of the attribution it stands in; null for the writer's own assertion.</summary>
    public int? Quote { get; init; }

    /// <summary>Why the time is open or reckoned as it is; null where nothing needs saying.</summary>
    public string? WhenBecause { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>The id that a claim of this event at this place of this document has.</summary>
    public static string IdOf(Fingerprint document, TextSpan span, EventKind @event) =>
        "c" + Fingerprint.OfText($"{document} {span.Start} {span.End} {@event}").Short[..10];
}
