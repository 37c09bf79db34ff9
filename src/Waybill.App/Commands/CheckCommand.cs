using System.CommandLine;
using Waybill.App.Batches;
using Waybill.App.Cases;
using Waybill.App.Printing;
using Waybill.Checking;
using Waybill.Reading.Intake;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>check</c>: reports, taken together as one case, and what the checks find on them; nothing stored.</summary>
internal static class CheckCommand
{
    public static Command Make(Bench bench)
    {
        var (files, published, language, register, list, json) = (
            Options.Files("FILE|CASE", "Reports, folders of them, and case files; all together are one case."),
            Options.Published(), Options.Language(), Options.Registers(), ScreenCommand.Lists(), Options.Json());
        var command = new Command("check", "Read reports together and work out again whatever in them can be worked out; 1 where something is contradicted.")
        {
            files, published, language, register, list, json,
        };
        command.SetAction((parsed, stop) => RunAsync(
            bench,
            parsed.GetRequiredValue(files),
            new ReadWish(parsed.GetValue(published), parsed.GetValue(language)),
            (parsed.GetValue(register) ?? [], parsed.GetValue(list) ?? []),
            parsed.GetValue(json),
            stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string[] given, ReadWish wish, (string[] Registers, string[] Lists) asked, bool json, CancellationToken cancellationToken)
    {
        var reports = new List<Report>();
        var (registers, lists) = (RecordFiles.Registers(bench, asked.Registers).ToList(), RecordFiles.Lists(asked.Lists).ToList());
        foreach (var path in given)
        {
            if (!CaseFile.IsAt(path))
            {
                reports.AddRange(await ReadAsync(bench, path, wish, cancellationToken));
                continue;
            }

            await using var file = await Casework.OpenAsync(bench, path, write: false, cancellationToken);
            reports.AddRange(await Casework.ReportsAsync(bench, file, cancellationToken));
            registers.AddRange(CaseRecords.Registers(file));
            lists.AddRange(CaseRecords.Lists(file));
        }

        if (reports.Count == 0)
        {
            return ReadCommand.NothingRead(bench, given.Length, given);
        }

        var assessment = Checks.Examine([.. reports], bench.Shelf, RecordFiles.Of(bench, registers, lists));
        if (json)
        {
            bench.Terminal.Json(assessment, page: true);
        }
        else
        {
            AssessmentPage.Write(new Sheet(bench.Terminal), assessment);
        }

        return Answer(assessment);
    }

    /// <summary>The exit code that an assessment asks for.</summary>
    public static int Answer(Assessment assessment) =>
        assessment.Findings.Any(f => f.Verdict is Verdict.Contradicted) ? ExitCode.No : ExitCode.Done;

    private static async Task<List<Report>> ReadAsync(Bench bench, string path, ReadWish wish, CancellationToken cancellationToken)
    {
        var expanded = EvidenceFolder.Expand([path], cancellationToken);
        var reports = new List<Report>();
        foreach (var refused in expanded.Refused)
        {
            bench.Terminal.Note(refused);
        }

        await foreach (var outcome in Ordered.MapAsync(
            expanded.Files, (file, stop) => Files.ReadAsync(bench.Reader, file, wish, stop), cancellationToken))
        {
            bench.Tell(outcome, reports.Add);
        }

        return reports;
    }
}
