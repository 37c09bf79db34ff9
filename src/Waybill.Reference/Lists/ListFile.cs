using NodaTime;

namespace Waybill.Reference.Lists;

/// <summary>A list in a file: opened, told by its content, and read one entry at a time.</summary>
public sealed class ListFile
{
    private readonly ListSource source;
    private readonly ListForm form;

    private ListFile(ListSource source, ListForm form)
    {
        (this.source, this.form) = (source, form);
        var stem = Path.GetFileNameWithoutExtension(source.Name);
        (Reading.Name, Reading.Title) = form.List is { } list ? (list.Name, list.Title) : (ListNames.Slug(stem), stem);
    }

    /// <summary>What becomes known of the list while it is read.</summary>
    public ListReading Reading { get; } = new();

    /// <summary>The form of the file.</summary>
    public string Format => form.Name;

    /// <summary>Opens a list and tells its form.</summary>
    /// <exception cref="UnreadableListException">It is no list that Waybill reads.</exception>
    public static ListFile Open(string path, CountryCodes countries, Schemata schemata)
    {
        if (Directory.Exists(path) || !File.Exists(path))
        {
            throw new UnreadableListException(path, Directory.Exists(path) ? "is a folder; name the file of the list." : "there is no such file.");
        }

        var source = new ListSource(path, countries, schemata);
        return new ListFile(source, ListForms.Of(source));
    }

    /// <summary>The entries, one at a time; the whole file is never held.</summary>
    /// <exception cref="UnreadableListException">The file breaks off or is damaged.</exception>
    public IEnumerable<ListEntry> Entries() => form.Read(source, Reading);

    /// <summary>What to say of the list once it was read.</summary>
    /// <exception cref="UnreadableListException">Nothing could be read from it.</exception>
    public ListSummary Summary(int entries)
    {
        var worst = Reading.Rejected.OrderByDescending(r => r.Value).Select(r => r.Key).FirstOrDefault();
        var written = LocalDate.FromDateTime(File.GetLastWriteTimeUtc(source.Path));
        return entries > 0
            ? new ListSummary(
                Reading.Name, Reading.Title, form.Name, Reading.Edition ?? written, Reading.Edition is not null, entries, Reading.Rejected, source.Path)
            : throw new UnreadableListException(source.Name, $"is {form.Name} without a single entry{(worst is null ? "" : $": every line is {worst}")}; it was not taken.");
    }
}
