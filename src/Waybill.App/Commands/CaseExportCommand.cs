using System.CommandLine;
using System.Text.Json.Nodes;
using Waybill.App.Cases;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case export</c>: the whole log and the assessment that stands, as JSON for other programs, or as entities of FollowTheMoney.</summary>
internal static class CaseExportCommand
{
    private static readonly string[] Formats = ["json", "ftm"];

    public static Command Make(Bench bench)
    {
        var (folder, json, lines) = (Options.Case(), Options.Json(), Options.JsonLines());
        var format = new Option<string>("--format")
        {
            Description = "json (default), or ftm: persons, bodies, ships, places, documents and claims as entities of FollowTheMoney, one a line.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Formats[0],
            CustomParser = found => Formats.FirstOrDefault(f => f == found.Tokens[^1].Value)
                ?? Options.Fail<string>(found, $"--format wants one of {string.Join(", ", Formats)}, found '{found.Tokens[^1].Value}'."),
        };
        var command = new Command("export", "Print the case as JSON: its log, and what the checks said (--jsonl: the log, an entry a line).") { folder, format, json, lines };
        command.SetAction((parsed, stop) => parsed.GetValue(format) == "ftm"
            ? EntitiesAsync(bench, parsed.GetRequiredValue(folder), stop)
            : RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetValue(lines), stop));
        return command;
    }

    private static async Task<int> EntitiesAsync(Bench bench, string folder, CancellationToken cancellationToken)
    {
        await using var file = await Casework.OpenAsync(bench, folder, write: false, cancellationToken);
        var dossier = await Casework.CheckedAsync(file, cancellationToken)
            ?? throw new UsageException($"The case at {folder} is not checked as it stands, so that nothing says which claims are borne out; run 'waybill case check {folder}' first.");
        foreach (var line in CaseFollowTheMoney.Lines(bench, file, dossier))
        {
            cancellationToken.ThrowIfCancellationRequested();
            bench.Terminal.Raw(line, newLine: true);
        }

        return ExitCode.Done;
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
