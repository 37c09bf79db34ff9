namespace Waybill.Reference;

/// <summary>The columns of a file with a header, by name.</summary>
internal sealed class CsvColumns
{
    private readonly Dictionary<string, int> at = new(StringComparer.OrdinalIgnoreCase);

    public CsvColumns(IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            at.TryAdd(header[i].Trim(), i);
        }

        Count = header.Count;
    }

    public int Count { get; }

    public bool Has(string name) => at.ContainsKey(name);

    /// <summary>The field of a column, trimmed; null where it is empty or not there.</summary>
    public string? Get(CsvRow row, string name) =>
        at.TryGetValue(name, out var i) && i < row.Fields.Length && row.Fields[i].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The parts of a field that holds several, between semicolons.</summary>
    public IEnumerable<string> Parts(CsvRow row, string name) =>
        Get(row, name)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
