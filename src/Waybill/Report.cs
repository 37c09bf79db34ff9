using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Waybill;

/// <summary>A document that has been read: everything found in it, each with where it stands.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Places">The places given by name, then those given by an adjective, each in the order of the text.</param>
/// <param name="Times">The times named, in the order of the text.</param>
/// <param name="Quotes">The attributions, in the order of the text.</param>
/// <param name="Claims">The claims, in the order of the text.</param>
/// <param name="Relations">Statements that measurement can test.</param>
/// <param name="Names">The names, in the order of the text.</param>
public sealed record Report(
    Document Document,
    ImmutableArray<PlaceMention> Places,
    ImmutableArray<TimeMention> Times,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Relation> Relations,
    ImmutableArray<NameMention> Names)
{
    /// <summary>The document's furniture; it stands beside the document in JSON, as the contract wants it.</summary>
    [JsonPropertyOrder(-1)]
    public ImmutableArray<TextSpan> Furniture
    {
        get => Document.Furniture;
        init => Document = Document with { Furniture = value };
    }
}
