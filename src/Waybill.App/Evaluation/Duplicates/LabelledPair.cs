using System.Collections.Immutable;
using Waybill.Reference;

namespace Waybill.App.Evaluation.Duplicates;

/// <summary>Two files, and whether they go back to one text.</summary>
/// <param name="First">The path of the one.</param>
/// <param name="Second">The path of the other.</param>
/// <param name="AreOne">Whether one is a copy or a rewrite of the other, or both are of a third.</param>
internal sealed record LabelledPair(string First, string Second, bool AreOne)
{
    /// <summary>The pairs of a file, whose names lie beside it; none where it has no columns a, b and same, for then it is another set's.</summary>
    public static ImmutableArray<LabelledPair> In(string file, Action<Rejection> reject)
    {
        using var stream = File.OpenRead(file);
        var rows = new CsvRows(stream, file).Read().ToList();
        string[] head = [.. rows.Take(1).SelectMany(r => r.Fields).Select(c => c.Trim().ToLowerInvariant())];
        var (a, b, same) = (Array.IndexOf(head, "a"), Array.IndexOf(head, "b"), Array.IndexOf(head, "same"));
        if (a < 0 || b < 0 || same < 0)
        {
            return [];
        }

        var pairs = ImmutableArray.CreateBuilder<LabelledPair>();
        foreach (var (line, cells) in rows.Skip(1).Select(r => (r.Line, Array.ConvertAll(r.Fields, c => c.Trim()))))
        {
            if (cells.Length == head.Length && cells[same] is "0" or "1")
            {
                pairs.Add(new(Beside(file, cells[a]), Beside(file, cells[b]), cells[same] == "1"));
            }
            else
            {
                reject(new(file, $"Line {line} wants {head.Length} cells and 1 or 0 under 'same'; found '{string.Join(',', cells)}'."));
            }
        }

        return pairs.ToImmutable();
    }

    private static string Beside(string file, string name) => Path.Combine(Path.GetDirectoryName(file) ?? "", name);
}
