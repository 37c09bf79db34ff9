namespace Waybill.Reference.Lists;

/// <summary>Tables of rows and fields, as RFC 4180 has them.</summary>
public static class CsvTable
{
    /// <summary>The rows of a file, the header among them.</summary>
    /// <exception cref="UnreadableListException">A quotation mark stays open, or the file is no table.</exception>
    public static IEnumerable<string[]> Read(string file)
    {
        var name = Path.GetFileName(file);
        return new CsvRecords(new BoundedText(File.OpenRead(file), name, (byte)'\n', "line break"), name, (byte)',').Read().Select(r => r.Fields);
    }

    /// <summary>A row as a line; a field that needs it in quotation marks.</summary>
    public static string Line(IEnumerable<string> fields) =>
        string.Join(',', fields.Select(f => f.AsSpan().ContainsAny(",\"\r\n") ? $"\"{f.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : f));
}
