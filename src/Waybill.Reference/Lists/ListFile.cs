using Waybill.Reference.Lists.Ofac;

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
    public static ListFile Open(string path, CountryCodes countries, Schemata schemata) => Open(new ListOrigin(path), countries, schemata);

    /// <summary>Opens a list of which more is known than its path, and tells its form.</summary>
    /// <exception cref="UnreadableListException">It is no list that Waybill reads.</exception>
    public static ListFile Open(ListOrigin origin, CountryCodes countries, Schemata schemata)
    {
        if (Directory.Exists(origin.Path) || !File.Exists(origin.Path))
        {
            throw new UnreadableListException(origin.Name, Directory.Exists(origin.Path) ? "is a folder; name the file of the list." : "there is no such file.");
        }

        var source = new ListSource(origin, countries, schemata);
        return new ListFile(source, ListForms.Of(source));
    }

    /// <summary>Opens a list where a file is one; null where nothing in it says so, as in a report.</summary>
    /// <exception cref="UnreadableListException">It begins as a list and is broken.</exception>
    public static ListFile? Recognise(ListOrigin origin, CountryCodes countries, Schemata schemata)
    {
        var source = new ListSource(origin, countries, schemata);
        return ListForms.Recognised(source) is { } form ? new ListFile(source, form) : null;
    }

    /// <summary>Whether a file belongs to a list and says nothing alone: OFAC's aliases or addresses.</summary>
    public static bool IsPart(ListOrigin origin)
    {
        try
        {
            return origin.Rows(',').Take(1).Any(r => OfacPart.IsAliases(r.Fields) || OfacPart.IsAddresses(r.Fields));
        }
        catch (UnreadableListException)
        {
            return false;
        }
    }

    /// <summary>The entries, one at a time; the whole file is never held.</summary>
    /// <exception cref="UnreadableListException">The file breaks off or is damaged.</exception>
    public IEnumerable<ListEntry> Entries()
    {
        var lines = source.Origin.Sha256 is null ? null : Reading.Lines ??= new LinesById();
        foreach (var entry in form.Read(source, Reading))
        {
            Reading.Seen(entry);
            if (entry.Line is { } line)
            {
                lines?.Add(entry.Entity.Id, line);
            }

            yield return entry;
        }
    }

    /// <summary>
    /// What the file is to a case, once it was read: entities of FollowTheMoney of whom nothing says that they are listed are no list.
    /// </summary>
    public EvidenceKind Kind => form.Name != ListForm.Entities || Reading.TellsOfListing ? EvidenceKind.List : EvidenceKind.Entities;

    /// <summary>What the bytes are.</summary>
    public string MediaType => form.MediaType;

    /// <summary>What to say of the list once it was read.</summary>
    /// <exception cref="UnreadableListException">Nothing could be read from it.</exception>
    public ListSummary Summary(int entries)
    {
        var worst = Reading.Rejected.OrderByDescending(r => r.Value).Select(r => r.Key).FirstOrDefault();
        if (entries == 0)
        {
            throw new UnreadableListException(source.Name, $"is {form.Name} without a single entry{(worst is null ? "" : $": every line is {worst}")}; it was not taken.");
        }

        var (day, from) = source.Origin.Edition(Reading);
        return new ListSummary(Reading.Name, Reading.Title, form.Name, day, from is DayFrom.List or DayFrom.Person, entries, Reading.Rejected, source.Origin.Sha256 is null ? source.Origin.Path : source.Name)
        {
            DateFrom = from,
            Sha256 = source.Origin.Sha256,
            Lines = Reading.Lines,
        };
    }
}
