using System.Collections.Immutable;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>Reads our own tables: comma-separated with a header, quoted as in RFC 4180.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string file)
    {
        string[]? header = null;
        foreach (var line in File.ReadLines(file).Where(l => l.Length > 0))
        {
            var cells = Cells(line);
            if (header is null)
            {
                header = [.. cells];
                continue;
            }

            if (cells.Length != header.Length)
            {
                throw new InvalidDataException($"{Path.GetFileName(file)}: '{line}' has {cells.Length} fields, the header has {header.Length}.");
            }

            yield return header.Zip(cells).ToDictionary(p => p.First, p => p.Second);
        }
    }

    private static ImmutableArray<string> Cells(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (c == '"')
            {
                var escaped = quoted && at + 1 < line.Length && line[at + 1] == '"';
                if (escaped)
                {
                    cell.Append('"');
                    at++;
                }

                quoted = escaped ? quoted : !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells.ToImmutable();
    }
}
