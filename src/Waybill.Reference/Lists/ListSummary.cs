using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Lists;

/// <summary>Which list was searched, and how old it is.</summary>
/// <param name="Name">What it is called among programs: <c>us_ofac_sdn</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Format">The form of the file, told by its content.</param>
/// <param name="Date">The day of the edition.</param>
/// <param name="Dated">Whether that is the day of the edition, and not only the nearest that is known.</param>
/// <param name="Entries">How many entries can be found.</param>
/// <param name="Rejected">How many could not be used, by reason.</param>
/// <param name="File">The file.</param>
public sealed record ListSummary(
    string Name, string Title, string Format, LocalDate Date, bool Dated, int Entries, ImmutableSortedDictionary<string, int> Rejected, string File)
{
    /// <summary>Where the day is from.</summary>
    public DayFrom DateFrom { get; init; } = Dated ? DayFrom.List : DayFrom.File;

    /// <summary>The fingerprint of the file's bytes, where they are evidence or were worked out.</summary>
    public Fingerprint? Sha256 { get; init; }

    /// <summary>The edition in words: its day, and where the day is from.</summary>
    public string Edition => DateFrom switch
    {
        DayFrom.List => $"edition of {LocalDatePattern.Iso.Format(Date)}",
        DayFrom.Person => $"edition of {LocalDatePattern.Iso.Format(Date)} (the day given with it)",
        DayFrom.Entries => $"edition of {LocalDatePattern.Iso.Format(Date)} or later (by its latest entry)",
        DayFrom.Intake => $"copy {Sha256?.Short} (neither the list nor whoever took it in says its day)",
        _ => $"file of {LocalDatePattern.Iso.Format(Date)} (the list does not say its own day)",
    };

    internal LinesById? Lines { get; init; }

    /// <summary>Whether an entry of that id is in it; null where its entries were not remembered, or where ids are but places in a table.</summary>
    public bool? Has(string id) => Lines is null || PlainCsv.IsPlaceInTable(id) ? null : Lines.Of(id) is not null;

    /// <summary>Where an entry stands in the file, as a finding cites it; null where the bytes have no fingerprint.</summary>
    public RecordRow? Cite(string id) => Sha256 is { } sha256 ? new RecordRow(sha256, Lines?.Of(id), id) : null;
}
