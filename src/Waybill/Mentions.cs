using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>Whether a place is named by its name or by an adjective made of it (<c>Iranian</c>).</summary>
public enum PlaceForm
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By an adjective or a word for its people.</summary>
    Adjective,
}

/// <summary>What a place name stands for where it is written.</summary>
public enum PlaceRole
{
    /// <summary>The place on the ground.</summary>
    Location,

    /// <summary>A government, army or group: <c>Tehran denied</c>.</summary>
    Actor,

    /// <summary>Where the report was written.</summary>
    Dateline,
}

/// <summary>A place named in a document.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
/// <param name="Form">Name or adjective.</param>
/// <param name="Role">What it stands for here.</param>
/// <param name="Metonym">Whether a city or a building stands for a state: <c>Moscow offered</c>.</param>
/// <param name="Place">The place meant, null where none fits well enough.</param>
/// <param name="Candidates">Best first; the first is <paramref name="Place"/> where that is not null.</param>
public sealed record PlaceMention(
    int Start, int End, string Text, PlaceForm Form, PlaceRole Role, bool Metonym, Place? Place, ImmutableArray<Candidate<Place>> Candidates)
{
    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}

/// <summary>The kind of a time expression, as TIMEX3 tells them apart.</summary>
public enum TimeType
{
    /// <summary>A day or anything longer that has a place in the calendar.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that repeats.</summary>
    Set,
}

/// <summary>A time named in a document, resolved against its day of publication as far as that is known.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
/// <param name="Type">What kind of expression.</param>
/// <param name="Earliest">The first day it can mean; null where open.</param>
/// <param name="Latest">The last day it can mean; null where open.</param>
/// <param name="Edtf">ISO 8601-2 (EDTF) for the same; null where it cannot be resolved.</param>
/// <param name="Timex3">The TIMEX3 value.</param>
/// <param name="Why">Why it stays open; null where it does not.</param>
public sealed record TimeMention(
    int Start, int End, string Text, TimeType Type, NodaTime.LocalDate? Earliest, NodaTime.LocalDate? Latest, string? Edtf, string? Timex3, string? Why)
{
    /// <summary>Where it stands.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>The days it can mean, null where both bounds are open.</summary>
    [JsonIgnore]
    public When? When => Earliest is null && Latest is null ? null : new When(Earliest, Latest);

    /// <summary>The expression as the guideline of TIMEX3 cuts and types it, where it does so otherwise; empty where it is the same.</summary>
    public ImmutableArray<Timex> Timexes { get; init; } = [];
}

/// <summary>An expression of time by the guideline of TIMEX3 1.2.1, which leaves <c>since</c> out and makes two of <c>between 3 and 9 May</c>.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Type">What kind of expression.</param>
/// <param name="Value">Its value; null where it cannot be resolved.</param>
public sealed record Timex(int Start, int End, TimeType Type, string? Value);

/// <summary>What a name names.</summary>
public enum NameType
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state body, company, army or agency.</summary>
    Organisation,

    /// <summary>A people, party or armed group.</summary>
    Group,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A site made by people: port, base, factory.</summary>
    Facility,

    /// <summary>A weapon by its designation.</summary>
    Weapon,

    /// <summary>A ship, aircraft or vehicle by its own name.</summary>
    Platform,

    /// <summary>A number of things.</summary>
    Quantity,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A resolution, treaty or paper.</summary>
    Document,

    /// <summary>A make of goods.</summary>
    Product,

    /// <summary>Something else with a name.</summary>
    Other,
}

/// <summary>A name in a document.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
/// <param name="Type">What it names.</param>
public sealed record NameMention(int Start, int End, string Text, NameType Type);
