using System.Collections.Immutable;
using System.CommandLine;
using Waybill.App.Printing;
using Waybill.Checking;
using Waybill.Checking.Records;
using Waybill.Reference.Registers;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>register</c>: a register of arms transfers read and written in another table, or assembled from a case's claims.</summary>
internal static class RegisterCommand
{
    private static readonly string[] Forms = ["sipri", "sipri-by-deal", "un"];

    public static Command Make(Bench bench)
    {
        var file = new Argument<string>("FILE|CASE") { Description = "A register (either of SIPRI's tables), or a case file, whose claims are put together as deals." };
        var form = new Option<string?>("--as")
        {
            Description = "Write it as sipri (a row a delivery), sipri-by-deal, or un (the yearly form of the UN Register and of the Arms Trade Treaty).",
            HelpName = "FORM",
            CustomParser = found => Forms.FirstOrDefault(f => f == found.Tokens[^1].Value)
                ?? Options.Fail<string?>(found, $"--as wants one of {string.Join(", ", Forms)}, found '{found.Tokens[^1].Value}'."),
        };
        var exporter = new Option<string?>("--exporter") { Description = "For --as un: the reporting State, as the register names it.", HelpName = "STATE" };
        var year = new Option<int?>("--year") { Description = "For --as un: the calendar year.", HelpName = "YEAR" };
        var json = Options.Json();
        var command = new Command("register", "Read a register of arms transfers, or a case's claims as one, and write it in another form.") { file, form, exporter, year, json };
        command.SetAction((parsed, stop) => RunAsync(
            bench, parsed.GetRequiredValue(file), parsed.GetValue(form), parsed.GetValue(exporter), parsed.GetValue(year), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string path, string? form, string? exporter, int? year, bool json, CancellationToken cancellationToken)
    {
        var register = CaseFile.IsAt(path)
            ? new TradeRegister([], StatedDeals.Of(new CaseView([.. await Cases.Casework.ReportsAsync(bench, path, cancellationToken)], bench.Shelf)), [])
            : RecordFiles.Register(bench, path);
        switch (form)
        {
            case "un":
                RegisterForm.Write(
                    bench.Terminal.Text,
                    exporter ?? throw new UsageException("--as un wants --exporter, the reporting State."),
                    year ?? throw new UsageException("--as un wants --year, the calendar year."),
                    register.Deals,
                    bench.Shelf.Platforms);
                break;
            case { } table:
                register.Write(bench.Terminal.Text, table == "sipri" ? RegisterLayout.ByDelivery : RegisterLayout.ByDeal);
                break;
            case null when json:
                bench.Terminal.Json(new { register.Layout, register.Deals, register.Rejected }, page: true);
                break;
            default:
                Print(new Sheet(bench.Terminal), register.Deals);
                break;
        }

        return ExitCode.Done;
    }

    private static void Print(Sheet sheet, ImmutableArray<Deal> deals)
    {
        foreach (var deal in deals)
        {
            var years = string.Join(", ", deal.Deliveries.Select(d => d.Year).OfType<Figure>());
            sheet.Entry($"{deal.OrderYear?.ToString() ?? "?"}", 8, $"{deal.Supplier} → {deal.RecipientAsWritten}: {deal.Designation} {deal.Description}", sheet.Cyan);
            sheet.Paragraph($"ordered {deal.Ordered?.ToString() ?? "?"}, delivered {deal.Came?.ToString() ?? "?"}{(years.Length > 0 ? $" in {years}" : "")}. {deal.Comments}", 8, sheet.Dim);
        }

        sheet.Line($"{deals.Length} deals. Brackets: an estimate.");
    }
}
