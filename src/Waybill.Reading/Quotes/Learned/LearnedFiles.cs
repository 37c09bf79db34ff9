using System.Collections.Immutable;
using Waybill.Reading.Tagging;
using Waybill.Reading.Text;
using Waybill.Reference;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>The learnt files of the shelf that the taggers of attributions want, opened once.</summary>
internal static class LearnedFiles
{
    private static readonly Lock Door = new();
    private static (string Folder, Clusters Clusters, TagModel Classes)? opened;

    public static Clusters Clusters(Shelf shelf) => Open(shelf).Clusters;

    public static TagModel Classes(Shelf shelf) => Open(shelf).Classes;

    /// <summary>The words of a text with their classes; worked out by whoever asks first.</summary>
    public static Lazy<WordTable> Words(ImmutableArray<Sentence> sentences, Shelf shelf) => new(() => WordTable.Of(sentences, Clusters(shelf), Classes(shelf)));

    /// <summary>The model that comes with the program; null where the shelf has none.</summary>
    public static AttributionModel? Attributions(Shelf shelf)
    {
        var path = Path.Combine(shelf.Folder, "reading", "attributions.model");
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = File.OpenRead(path);
        return AttributionModel.Load(file, shelf);
    }

    private static (string Folder, Clusters Clusters, TagModel Classes) Open(Shelf shelf)
    {
        lock (Door)
        {
            if (opened is not { } known || known.Folder != shelf.Folder)
            {
                using var classes = File.OpenRead(Path.Combine(shelf.Folder, "reading", "word-classes.model"));
                known = (shelf.Folder, Tagging.Clusters.Open(shelf.Folder), TagModel.Load(classes));
                opened = known;
            }

            return known;
        }
    }
}
