using System.Collections.Immutable;
using System.Text;

namespace Waybill.Reference;

/// <summary>A table of the shelf's own: a header, and every row as long as it; rows as columns by name.</summary>
internal static class CsvTable
{
    /// <exception cref="InvalidDataException">A row has other fields than the header, or the table is damaged.</exception>
    public static ImmutableArray<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    public static ImmutableArray<IReadOnlyDictionary<string, string>> Parse(IEnumerable<string> text, string path) =>
        Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', text))), path);

    private static ImmutableArray<IReadOnlyDictionary<string, string>> Read(Stream stream, string path)
    {
        var rows = new CsvRows(stream, path).Read().ToList();
        return
        [
            .. rows.Skip(1).Select(row => row.Fields.Length == rows[0].Fields.Length
                ? (IReadOnlyDictionary<string, string>)rows[0].Fields.Zip(row.Fields).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal)
                : throw new InvalidDataException($"{path}: line {row.Line} has {row.Fields.Length} fields, expected {rows[0].Fields.Length}.")),
        ];
    }
}
