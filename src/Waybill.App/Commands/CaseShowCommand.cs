using System.CommandLine;
using Waybill.App.Cases;
using Waybill.App.Printing;

namespace Waybill.App.Commands;

/// <summary><c>case show</c>: what a case holds and what happened to it.</summary>
internal static class CaseShowCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, json) = (Options.Case(), Options.Json());
        var command = new Command("show", "Show what a case holds and what happened to it.") { folder, json };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, bool json, CancellationToken cancellationToken)
    {
        await using var file = await Casework.OpenAsync(bench, folder, write: false, cancellationToken);
        var entries = await file.EntriesAsync(cancellationToken).ToListAsync(cancellationToken);
        if (json)
        {
            var @case = file.Case;
            bench.Terminal.Json(
                new
                {
                    Case = new { @case.Title, @case.Notice, file.Head, Entries = entries.Count },
                    @case.Evidence,
                    @case.Checked,
                },
                page: true);
            return ExitCode.Done;
        }

        CasePage.Write(new Sheet(bench.Terminal), file.Case, entries);
        return ExitCode.Done;
    }
}
