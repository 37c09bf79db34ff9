using System.Collections.Immutable;
using System.Text;

namespace Waybill.Reference.Law;

/// <summary>A comma-separated file with a header (RFC 4180): rows as columns by name.</summary>
internal static class CsvTable
{
    public static ImmutableArray<IReadOnlyDictionary<string, string>> Read(string path) => Parse(File.ReadLines(path, Encoding.UTF8), path);

    public static ImmutableArray<IReadOnlyDictionary<string, string>> Parse(IEnumerable<string> text, string path)
    {
        var lines = text.Where(l => l.Length > 0).Select(l => Fields(path, l)).ToList();
        return
        [
            .. lines.Skip(1).Select((row, at) => row.Count == lines[0].Count
                ? (IReadOnlyDictionary<string, string>)lines[0].Zip(row).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)
                : throw new FormatException($"{path}: row {at + 1} has {row.Count} fields, expected {lines[0].Count}.")),
        ];
    }

    /// <summary>Our files hold no line breaks inside a field, so that a line is a row.</summary>
    private static List<string> Fields(string path, string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                field.Append(line[++i]);
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(line[i]);
            }
        }

        fields.Add(field.ToString());
        return quoted ? throw new FormatException($"{path}: a quotation mark stays open in '{line}'.") : fields;
    }
}
