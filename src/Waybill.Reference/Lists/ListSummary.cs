using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Lists;

/// <summary>Which list was searched, and how old it is.</summary>
/// <param name="Name">What it is called among programs: <c>us_ofac_sdn</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Format">The form of the file, told by its content.</param>
/// <param name="Date">The day of the edition.</param>
/// <param name="Dated">Whether the list says its day itself; if not, it is the day on which the file was last written.</param>
/// <param name="Entries">How many entries can be found.</param>
/// <param name="Rejected">How many could not be used, by reason.</param>
/// <param name="File">The file.</param>
public sealed record ListSummary(
    string Name, string Title, string Format, LocalDate Date, bool Dated, int Entries, ImmutableSortedDictionary<string, int> Rejected, string File)
{
    /// <summary>The edition in words: its day, and where the day is from.</summary>
    public string Edition => Dated
        ? $"edition of {LocalDatePattern.Iso.Format(Date)}"
        : $"file of {LocalDatePattern.Iso.Format(Date)} (the list does not say its own day)";
}
