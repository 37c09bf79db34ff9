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
        sheet.Heading($"{question.Item}, {question.From} → {question.To}: {Word(answer.Overall)}");
        foreach (var stretch in answer.Answers)
        {
            sheet.Line();
            sheet.Line($"{Text(stretch.From)} to {Text(stretch.To)}: {sheet.Bold(Word(stretch.Overall))}");
            foreach (var rule in stretch.Rules)
            {
                sheet.Line();
                sheet.Entry($"  {Word(rule.Outcome)}", 24, $"{rule.Instrument}, {rule.Paragraph} ({rule.Id})", sheet.Cyan);
                sheet.Paragraph(rule.Why, Indent);
                if (!rule.ContestedBy.IsEmpty)
                {
                    sheet.Paragraph($"Contested by {string.Join(", ", rule.ContestedBy)}.", Indent, sheet.Yellow);
                }

                sheet.Paragraph($"How far the rule was checked: {rule.Check}", Indent, sheet.Dim);
            }

            foreach (var absent in stretch.NotInForce)
            {
                sheet.Paragraph($"Not in force then: {absent}.", 2, sheet.Dim);
            }
        }
    }

    private static string Text(Instant? moment) => moment is { } at ? InstantPattern.General.Format(at) : "open";

    private static string Word(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());
}
