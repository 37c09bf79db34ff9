using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Waybill.App.Screening;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;

namespace Waybill.App.Printing;

/// <summary>Who was found on the lists, as a person reads it at a terminal; first, which lists were searched and how old they are.</summary>
internal static class ScreenPage
{
    private const int Indent = 9;

    public static void Write(Sheet sheet, IReadOnlyList<ListSummary> lists, IEnumerable<Screened> screened, LocalDate? on, LocalDate today)
    {
        sheet.Heading("Lists searched");
        foreach (var list in lists)
        {
            sheet.Entry($"  {list.Name} ", 20, Text(list, today));
        }

        foreach (var one in screened)
        {
            sheet.Line();
            sheet.Heading($"{one.Asked.Words}: {Count(one.Answer)}");
            foreach (var hit in one.Answer.Hits)
            {
                Write(sheet, hit, on);
            }
        }
    }

    private static void Write(Sheet sheet, ScreeningHit hit, LocalDate? on)
    {
        var entity = hit.Entry.Entity;
        sheet.Entry($"  {hit.Match.Score.ToString("0.00", CultureInfo.InvariantCulture)}", Indent, $"{hit.Entry.Caption} ({entity.Schema}), {entity.Id} on {hit.List.Name}", sheet.Cyan);
        var programmes = string.Join(", ", hit.Listings.Select(l => l.Programme).OfType<string>().Distinct());
        var under = programmes.Length > 0 ? $", under {programmes}" : "";
        sheet.Paragraph(hit.Listed is { } day ? $"Listed since {LocalDatePattern.Iso.Format(day)}{under}." : $"In the {hit.List.Edition}{under}; the list does not say since when.", Indent);
        if (on is { } asked)
        {
            var then = hit.On(asked);
            sheet.Paragraph($"On {LocalDatePattern.Iso.Format(asked)}: {then.Word}. {then.Because}", Indent, then.Answer is null ? sheet.Yellow : sheet.Bold);
        }

        foreach (var explanation in hit.Match.Explanations)
        {
            sheet.Paragraph($"{explanation.Feature} {explanation.Score.ToString("+0.00;-0.00", CultureInfo.InvariantCulture)}: {explanation.Why}", Indent, sheet.Dim);
        }
    }

    private static string Text(ListSummary list, LocalDate today)
    {
        var age = Period.DaysBetween(list.Date, today);
        var old = age < 0 ? "" : $", {Number(age)} {(age == 1 ? "day" : "days")} old";
        var rejected = list.Rejected.Values.Sum();
        var why = string.Join("; ", list.Rejected.Select(r => $"{r.Key}: {Number(r.Value)}"));
        return $"{list.Title}, {list.Edition}{old}: {Number(list.Entries)} entries{(rejected > 0 ? $", {Number(rejected)} not used ({why})" : "")}. {list.Format}, {list.File}";
    }

    private static string Count(ScreeningAnswer answer) => answer.Found switch
    {
        0 => "not found",
        1 => "1 match",
        var found when found > answer.Hits.Length => $"{Number(found)} matches, the best {Number(answer.Hits.Length)}",
        var found => $"{Number(found)} matches",
    };

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
