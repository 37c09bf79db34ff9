using System.Globalization;
using NodaTime.Text;
using Waybill.Storage;

namespace Waybill.App.Printing;

/// <summary>A case as a person reads it at a terminal.</summary>
internal static class CasePage
{
    public static void Write(Sheet sheet, Case @case, IReadOnlyList<LogEntry> entries)
    {
        sheet.Heading(@case.Title);
        if (@case.Notice is not null)
        {
            sheet.Paragraph(@case.Notice, ink: sheet.Yellow);
        }

        sheet.Line();
        sheet.Line(sheet.Bold("Evidence"));
        foreach (var evidence in @case.Evidence)
        {
            var published = evidence.Published is { } day ? $", published {LocalDatePattern.Iso.Format(day)}" : "";
            sheet.Entry($"  {evidence.Sha256.Short}", 16, string.Create(
                CultureInfo.InvariantCulture, $"{evidence.File} ({Word(evidence.Kind)}{evidence.MediaType}, {evidence.Bytes} bytes{published})"), sheet.Cyan);
        }

        sheet.Line();
        sheet.Line(sheet.Bold("What happened"));
        foreach (var entry in entries)
        {
            sheet.Entry(string.Create(CultureInfo.InvariantCulture, $"{entry.Seq,4}  {entry.At[..19]}Z"), 28, $"{entry.Kind} by {entry.Who}", sheet.Dim);
        }

        sheet.Line();
        sheet.Line(@case.Checked is { } run
            ? $"Last checked by {run.Program}; the assessment is {run.Assessment.Short}…"
            : "Not checked as it stands; run 'waybill case check'.");
        sheet.Line($"The last entry has the hash {entries[^1].Hash}");
    }

    private static string Word(EvidenceKind kind) => kind switch
    {
        EvidenceKind.List => "a list of the sanctioned, ",
        EvidenceKind.ListPart => "a part of a list, ",
        EvidenceKind.Register => "a register of arms transfers, ",
        EvidenceKind.Entities => "entities of FollowTheMoney, ",
        _ => "",
    };
}
