using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Waybill.Reference.Law;

namespace Waybill.App.Printing;

/// <summary>What the law says of a transfer, as a person reads it at a terminal.</summary>
internal static class LawPage
{
    private const int Indent = 4;

    public static void Write(Sheet sheet, LawQuestion question, LawAnswer answer)
    {
        sheet.Heading($"{question.Item}, {answer.From} → {answer.To}: {Word(answer.Overall)}");
        foreach (var stretch in answer.Answers)
        {
            sheet.Line();
            sheet.Line($"{Text(stretch.From)} to {Text(stretch.To)}: {sheet.Bold(Word(stretch.Overall))}");
            foreach (var rule in stretch.Rules)
            {
                sheet.Line();
                sheet.Entry($"  {Word(rule.Outcome)}", 24, $"{rule.Instrument}, {rule.Paragraph} ({rule.Id}){rule.Mark}", sheet.Cyan);
                sheet.Paragraph(rule.Why, Indent);
                if (!rule.ContestedBy.IsEmpty)
                {
                    sheet.Paragraph($"Contested by {string.Join(", ", rule.ContestedBy)}.", Indent, sheet.Yellow);
                }

                if (!rule.Why.Contains(rule.Verification, StringComparison.Ordinal))
                {
                    sheet.Paragraph(rule.Verification, Indent, sheet.Dim);
                }
            }

            foreach (var absent in stretch.NotInForce)
            {
                sheet.Paragraph($"Not in force then: {absent}.", 2, sheet.Dim);
            }

            if (stretch.Rules.IsEmpty && stretch.NotInForce.IsEmpty)
            {
                sheet.Paragraph("The shelf has no rule that reaches this on any day, which may be a gap in the shelf.", 2, sheet.Dim);
            }
        }

        if (!answer.OnGroups.IsEmpty)
        {
            sheet.Line();
            sheet.Paragraph($"Rules on groups or regions, asked for by their own names only: {string.Join("; ", answer.OnGroups)}.", 2, sheet.Dim);
        }
    }

    private static string Text(Instant? moment) => moment is { } at ? InstantPattern.General.Format(at) : "open";

    private static string Word(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());
}
