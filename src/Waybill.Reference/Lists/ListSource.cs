namespace Waybill.Reference.Lists;

/// <summary>The file that a list is read from.</summary>
internal sealed record ListSource(string Path, CountryCodes Countries, Schemata Schemata)
{
    /// <summary>The file's name, as messages call it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The bytes as they are.</summary>
    public Stream OpenWhole() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    /// <summary>The bytes, guarded against a file without end in which a mark never comes again.</summary>
    public Stream Open(char mark) =>
        new BoundedText(OpenWhole(), Name, (byte)mark, mark == '\n' ? "line break" : $"'{mark}'");
}
