using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Names.Learned;

/// <summary>What has been learnt of how names look, from texts in which they are marked.</summary>
public sealed partial class NameModel
{
    private readonly TagModel tags;
    private readonly Clusters clusters;
    private readonly NameModel? basis;

    private NameModel(TagModel tags, Clusters clusters, NameModel? basis) => (this.tags, this.clusters, this.basis) = (tags, clusters, basis);

    /// <summary>Reads a model that <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static NameModel Load(Stream stream, Shelf shelf) => Load(stream, Clusters.Open(shelf.Folder), shelf);

    /// <summary>The model that the program comes with; null where its shelf has none.</summary>
    internal static NameModel? Shipped(Shelf shelf, Clusters clusters)
    {
        var path = Path.Combine(shelf.Folder, "reading", "names.tags.br");
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = File.OpenRead(path);
        return new(TagModel.Load(file), clusters, basis: null);
    }

    private static NameModel Load(Stream stream, Clusters clusters, Shelf shelf)
    {
        var tags = TagModel.Load(stream);
        return new(tags, clusters, IsOwn(tags.Tags) ? null : Shipped(shelf, clusters));
    }

    /// <summary>Whether the tags are of our own kinds. A model of a set with other kinds builds on the one the program comes with, ours on none.</summary>
    private static bool IsOwn(TagSet tags) => tags.Names.Skip(1).All(n => Enum.TryParse<NameType>(n[2..], ignoreCase: true, out _) && char.IsLower(n[2]));

    /// <summary>Writes it as a file.</summary>
    public void Save(Stream stream) => tags.Save(stream);

    /// <summary>The names in a text, in the words it is cut into; what is marked in it is not looked at.</summary>
    public ImmutableArray<MarkedName> In(MarkedText text, Shelf shelf) => [.. In(NameText.Of(text.Document, SentencesOf(text), shelf))];

    internal IEnumerable<MarkedName> In(NameText text)
    {
        var clues = NameClues.Of(basis is null ? text : text with { Known = [.. basis.In(text)] }, clusters);
        for (var i = 0; i < clues.Length; i++)
        {
            var syntax = text.Sentences[i];
            foreach (var (kind, first, last) in tags.Tags.Spans(tags.Tag(clues[i])))
            {
                yield return new MarkedName(kind, syntax.SpanOf(first, last + 1));
            }
        }
    }

    /// <summary>The sentences as they were cut, else as the program cuts them.</summary>
    private static ImmutableArray<Sentence> SentencesOf(MarkedText text) =>
        text.Sentences.IsEmpty
            ? Text.Sentences.In(text.Document.Text)
            : [.. text.Sentences.Index().Where(s => !s.Item.IsEmpty).Select(s => new Sentence(
                s.Item[0].Start, s.Item[^1].End, s.Index, [.. s.Item.Select(w => new Token(w.Start, w.End, w.In(text.Document.Text)))]))];
}
