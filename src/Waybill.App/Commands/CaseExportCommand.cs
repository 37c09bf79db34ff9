using System.CommandLine;
using System.Text.Json.Nodes;
using Waybill.App.Cases;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case export</c>: the whole log and the assessment that stands, as JSON for other programs.</summary>
internal static class CaseExportCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, json, lines) = (Options.Case(), Options.Json(), Options.JsonLines());
        var command = new Command("export", "Print the case as JSON: its log, and what the checks said (--jsonl: the log, an entry a line).") { folder, json, lines };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetValue(lines), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, bool lines, CancellationToken cancellationToken)
    {
        await using var file = await Casework.OpenAsync(bench, folder, write: false, cancellationToken);
        if (lines)
        {
            await foreach (var entry in file.EntriesAsync(cancellationToken))
            {
                bench.Terminal.Json(Row(entry), page: false);
            }

            return ExitCode.Done;
        }

        var assessment = file.Case.Checked is { } run ? JsonNode.Parse(await file.AssessmentAsync(run.Assessment, cancellationToken)) : null;
        bench.Terminal.Json(
            new
            {
                Case = new { file.Case.Title, file.Case.Notice, file.Head },
                Entries = await file.EntriesAsync(cancellationToken).Select(Row).ToListAsync(cancellationToken),
                Assessment = assessment,
            },
            page: true);
        return ExitCode.Done;
    }

    /// <summary>The payload is given twice: as data, and as the very characters that the hash was made of.</summary>
    private static object Row(LogEntry entry) =>
        new { entry.Seq, entry.At, entry.Who, entry.Kind, Fact = JsonNode.Parse(entry.Payload), entry.Payload, entry.Previous, entry.Hash };
}
