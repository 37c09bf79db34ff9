using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary>A labelled set of names, in either of the forms that are read.</summary>
internal static class NameSet
{
    public const string Layout = "a folder with files of a word and its tag a line (.tsv, .txt, .conll), or of marked prose (.txt)";

    /// <summary>All its texts, file after file in the order of their paths.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ImmutableArray<MarkedText> Read(string data)
    {
        ImmutableArray<MarkedText> texts =
            [.. LabelledSets.Files(data, Layout, ".tsv", ".txt", ".conll").SelectMany(f => TokenFiles.Is(f) ? TokenFiles.Read(f) : MarkedArticle.Is(f) ? MarkedProse.Read(f) : [])];
        return texts.IsEmpty ? throw new UsageException($"Nothing under {data} is of that form; --data wants {Layout}.") : texts;
    }
}
