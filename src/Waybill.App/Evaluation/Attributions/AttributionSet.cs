using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary>A labelled set of attributions, in either of the forms that are read.</summary>
internal static class AttributionSet
{
    public const string Layout = "a folder with texts (.txt) and their marks (.ann, brat stand-off) beside them or in a folder attributions, or with marked prose (.txt)";

    /// <summary>All its texts in the order of their paths; a text marked by several people comes once for each.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ImmutableArray<MarkedText> Read(string data)
    {
        var files = LabelledSets.Files(data, Layout, ".ann", ".txt");
        var marks = files.Where(f => f.EndsWith(".ann", StringComparison.OrdinalIgnoreCase)).ToList();
        ImmutableArray<MarkedText> texts = marks.Count > 0
            ? [.. BratFiles.Read(marks, [.. files.Except(marks)])]
            : [.. files.Where(MarkedArticle.Is).SelectMany(MarkedProse.Read)];
        return texts.IsEmpty ? throw new UsageException($"Nothing under {data} is of that form; --data wants {Layout}.") : texts;
    }
}
