using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reference;

namespace Waybill.Reading.Names.Learned;

/// <summary>The names of a document as the model tells them that the program comes with.</summary>
/// <param name="shelf">Where it lies.</param>
internal sealed class LearnedNames(Shelf shelf)
{
    private readonly Lazy<NameModel?> model = new(() => NameModel.Shipped(shelf, Clusters.Open(shelf.Folder)));

    /// <summary>Opens the model, if it is not open.</summary>
    public void Open() => _ = model.Value;

    /// <summary>In the order of the text; none where there is no model.</summary>
    public ImmutableArray<NameMention> In(Document document, NameText text) => model.Value is { } learned
        ? [.. learned.In(text).Select(n => new NameMention(n.Span.Start, n.Span.End, n.Span.In(document.Text), Enum.Parse<NameType>(n.Kind, ignoreCase: true)))]
        : [];
}
