using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reference.Lists;

/// <summary>Where the bytes of a list lie, and what is known of them beside what they say.</summary>
/// <param name="Path">The file.</param>
public sealed record ListOrigin(string Path)
{
    /// <summary>The name under which it was given: messages call it so, and a list without a title.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path);

    /// <summary>The fingerprint of its bytes; with it entries are remembered by their lines, so that findings can cite them.</summary>
    public Fingerprint? Sha256 { get; init; }

    /// <summary>The day of the edition as somebody gave it; it holds where the list gives none.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The day on which a case took it in; null where it is only a file, which has the day on which it was last written.</summary>
    public LocalDate? TakenIn { get; init; }

    /// <summary>The files that belong to it, by the names under which they were given; null where they are those that lie in its folder.</summary>
    public ImmutableDictionary<string, string>? Companions { get; init; }

    /// <summary>The path of the file that goes by a name beside it; null where there is none.</summary>
    internal string? Beside(string name) =>
        Companions is { } given ? given.GetValueOrDefault(name)
        : System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder
            ? Directory.EnumerateFiles(folder).FirstOrDefault(f => System.IO.Path.GetFileName(f).Equals(name, StringComparison.OrdinalIgnoreCase))
            : null;

    /// <summary>The day of the edition, and where it is from.</summary>
    internal (LocalDate Day, DayFrom From) Edition(ListReading reading) =>
        reading.Edition is { } own ? (own, DayFrom.List)
        : Published is { } given ? (given, DayFrom.Person)
        : reading.LatestBy(TakenIn ?? Written) is { } latest ? (latest, DayFrom.Entries)
        : TakenIn is { } taken ? (taken, DayFrom.Intake)
        : (Written, DayFrom.File);

    /// <summary>When the file was written last, which is when it was copied as often as not.</summary>
    private LocalDate Written => LocalDate.FromDateTime(File.GetLastWriteTimeUtc(Path));

    internal Stream Open() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    internal IEnumerable<CsvRow> Rows(char delimiter)
    {
        using var stream = Open();
        foreach (var row in new CsvRows(stream, Name, delimiter) { Refusal = (file, because) => new UnreadableListException(file, because) }.Read())
        {
            yield return row;
        }
    }
}
