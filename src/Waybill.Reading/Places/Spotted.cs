using System.Collections.Immutable;
using Waybill.Reference.Places;

namespace Waybill.Reading.Places;

/// <summary>A place name as it was spotted, with what its surroundings say about it, before it is known what it means.</summary>
internal sealed class Spotted
{
    /// <summary>The sentence it stands in, by number.</summary>
    public required int Sentence { get; init; }

    /// <summary>The first token.</summary>
    public required int From { get; init; }

    /// <summary>One past the last token of the name itself.</summary>
    public required int To { get; init; }

    /// <summary>Where the mention begins in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, a word for its kind included where that belongs to the name: <c>Batroun district</c>.</summary>
    public int End { get; set; }

    /// <summary>The words that were looked up.</summary>
    public required string Name { get; init; }

    /// <summary>Everything that bears the name.</summary>
    public required ImmutableArray<GazetteerHit> Hits
    {
        get;
        set => (field, BestPrior) = (value, value.IsEmpty ? 0 : value.Max(Gazetteer.Prior));
    }

    /// <summary>How likely the likeliest of them is by its name alone.</summary>
    public double BestPrior { get; private set; }

    /// <summary>Whether it is an adjective or a word for a people.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Whether it only tells what the report is about, being part of another name: <c>Free Syrian Army</c>.</summary>
    public bool IsSilent { get; init; }

    /// <summary>Whether somebody said that this is a place, so that nothing less likely need be feared.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Whether only a part of the words given bears anything.</summary>
    public bool IsPart { get; init; }

    /// <summary>The row of names that it stands in, where it does.</summary>
    public Enumeration? Row { get; set; }

    /// <summary>Whether officers or bodies that only a state or province has are named after it: <c>New York Governor</c>.</summary>
    public bool IsDivision { get; set; }

    /// <summary>The word for its kind that goes with it.</summary>
    public KindWord? Kind { get; set; }

    /// <summary>Whether the place must be of that kind, or only may: <c>the air base in X</c>.</summary>
    public bool KindIsCertain { get; set; }

    /// <summary>The country that an adjective or owner beside it names: <c>the Lebanese port</c>.</summary>
    public string? Country { get; set; }

    /// <summary>A country that it is said not to be in: <c>not the Libyan capital</c>.</summary>
    public string? NotCountry { get; set; }

    /// <summary>What it is said to lie in or on, each with all it may mean.</summary>
    public List<ImmutableArray<GazetteerHit>> Containers { get; } = [];

    /// <summary>Whether it is the subject or object of what only governments do.</summary>
    public bool IsActor { get; set; }

    /// <summary>Whether it is where the report was written.</summary>
    public bool IsDateline { get; set; }

    /// <summary>What it may mean in this document, best first.</summary>
    public ImmutableArray<Candidate<GazetteerHit>> Ranked { get; set; } = [];

    /// <summary>The best of them, null where none fits well enough.</summary>
    public GazetteerHit? Chosen { get; set; }
}
