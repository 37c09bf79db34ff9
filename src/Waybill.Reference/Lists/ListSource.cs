namespace Waybill.Reference.Lists;

/// <summary>The file that a list is read from.</summary>
internal sealed record ListSource(ListOrigin Origin, CountryCodes Countries, Schemata Schemata)
{
    /// <summary>The file's name, as messages call it.</summary>
    public string Name => Origin.Name;

    /// <summary>The bytes as they are.</summary>
    public Stream OpenWhole() => Origin.Open();

    /// <summary>The bytes, guarded against a file without end in which a mark never comes again.</summary>
    public Stream Open(char mark) =>
        new BoundedText(OpenWhole(), Name, (byte)mark, mark == '\n' ? "line break" : $"'{mark}'");

    /// <summary>The rows of the file as a table.</summary>
    public IEnumerable<CsvRow> Rows(char delimiter) => Origin.Rows(delimiter);

    /// <summary>The rows of the table that goes by a name beside the file; none where there is no such table.</summary>
    public IEnumerable<CsvRow> RowsBeside(string name) => Origin.Beside(name) is { } path ? new ListOrigin(path) { Name = name }.Rows(',') : [];
}
