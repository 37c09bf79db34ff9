using System.CommandLine;
using NodaTime;
using Waybill.App.Printing;
using Waybill.Reference.Law;

namespace Waybill.App.Commands;

/// <summary><c>vetoes</c>: votes in the Security Council that a permanent member's vote defeated.</summary>
internal static class VetoesCommand
{
    public static Command Make(Bench bench)
    {
        var by = new Option<string?>("--by")
        {
            Description = $"The permanent member: {string.Join(", ", VetoTable.PermanentMembers)}.",
            HelpName = "STATE",
            CustomParser = found => VetoTable.PermanentMembers.FirstOrDefault(m => m.Equals(found.Tokens[^1].Value, StringComparison.OrdinalIgnoreCase))
                ?? Options.Fail<string?>(found, $"--by wants a permanent member of the Council, one of {string.Join(", ", VetoTable.PermanentMembers)}, found '{found.Tokens[^1].Value}'."),
        };
        var about = new Option<string?>("--about") { Description = "A word of the agenda or the crisis: Syria.", HelpName = "WORD" };
        var on = new Option<Interval?>("--on")
        {
            Description = "A day, or an EDTF interval.",
            HelpName = "DATE",
            CustomParser = found => LawQuestion.TryReadTime(found.Tokens[^1].Value, out var time)
                ? time
                : Options.Fail<Interval?>(found, $"--on wants a day (2022-07-08) or an EDTF interval (2022-01/2022-06), found '{found.Tokens[^1].Value}'."),
        };
        var json = Options.Json();
        var command = new Command("vetoes", "List the vetoes cast in the Security Council, by whom, about what, when.") { by, about, on, json };
        command.SetAction(parsed =>
        {
            Run(bench, parsed.GetValue(by), parsed.GetValue(about), parsed.GetValue(on), parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Run(Bench bench, string? by, string? about, Interval? on, bool json)
    {
        var table = bench.Shelf.Vetoes;
        var found = table.Find(by, about, on);
        var beyond = on is { } asked && (!asked.HasEnd || asked.End > table.End) ? $"The table ends on {table.LastDay:uuuu-MM-dd}; of later votes it knows nothing." : null;
        if (json)
        {
            bench.Terminal.Json(new { From = table.All[0].Date, To = table.LastDay, Vetoes = found, Beyond = beyond }, page: true);
            return;
        }

        var sheet = new Sheet(bench.Terminal);
        foreach (var veto in found)
        {
            sheet.Entry($"{veto.Date:uuuu-MM-dd}  {string.Join(' ', veto.Members)}", 32, $"{veto.Draft}: {veto.Agenda}{(veto.Topic.Length > 0 ? $" ({veto.Topic})" : "")}");
        }

        sheet.Line($"{found.Length} of {table.All.Length} vetoes, {table.All[0].Date:uuuu-MM-dd} to {table.LastDay:uuuu-MM-dd}.");
        if (beyond is not null)
        {
            sheet.Paragraph(beyond, 0, sheet.Yellow);
        }

        sheet.Paragraph("A veto is a vote against a draft that was put to the Council. The power to cast one defeats nothing by itself, and a draft withdrawn for fear of it leaves no vote.", 0, sheet.Dim);
    }
}
