using System.CommandLine;
using NodaTime;
using Waybill.App.Cases;
using Waybill.App.Printing;
using Waybill.Reading.Intake;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case add</c>: evidence into a case; a line is printed for each item once it is durable, and not before.</summary>
internal static class CaseAddCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, files, published, by, lines) = (
            Options.Case(), Options.Files(description: "Files and folders of them; their bytes are kept unchanged."),
            Options.Published(), Options.By(), Options.JsonLines());
        var command = new Command("add", "Take files in as evidence; a line is printed once an item is durable.") { folder, files, published, by, lines };
        command.SetAction((parsed, stop) => RunAsync(
            bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(files), parsed.GetValue(published), parsed.GetRequiredValue(by),
            parsed.GetValue(lines), stop));
        return command;
    }

    private static async Task<int> RunAsync(
        Bench bench, string folder, string[] given, LocalDate? published, string by, bool lines, CancellationToken cancellationToken)
    {
        await using var file = await Casework.OpenAsync(bench, folder, write: true, cancellationToken);
        var (seen, taken) = (0, 0);
        foreach (var (path, name) in Named(bench, given, cancellationToken))
        {
            var added = await Evidences.AddAsync(bench, file, path, name, published, by, cancellationToken);
            seen++;
            if (added.Note is { } note)
            {
                bench.Terminal.Note(note);
            }

            if (added.Evidence is { } evidence)
            {
                Acknowledge(bench.Terminal, path, evidence, added, lines);
                taken++;
            }
        }

        return taken > 0 ? ExitCode.Done : ReadCommand.NothingRead(bench, seen, given);
    }

    /// <summary>
    /// Each file with the name the case keeps: its own, or its path inside the folder given. Where it lay on somebody's disk is no
    /// part of the evidence and would be published with it.
    /// </summary>
    private static IEnumerable<(string Path, string Name)> Named(Bench bench, string[] given, CancellationToken cancellationToken)
    {
        foreach (var path in given)
        {
            var expanded = EvidenceFolder.Expand([path], cancellationToken);
            foreach (var refused in expanded.Refused)
            {
                bench.Terminal.Note(refused);
            }

            foreach (var file in expanded.Files)
            {
                yield return (file, file == path ? Path.GetFileName(file) : Path.GetRelativePath(path, file).Replace(Path.DirectorySeparatorChar, '/'));
            }
        }
    }

    private static void Acknowledge(Terminal terminal, string path, Evidence evidence, Given added, bool line)
    {
        if (line)
        {
            terminal.Json(new { File = path, evidence.Sha256, added.Taking, evidence.Kind, evidence.MediaType, evidence.Bytes, evidence.Published }, page: false);
            return;
        }

        terminal.Text.WriteLine(added.Taking switch
        {
            Taking.Added => $"added  {evidence.Sha256}  {Prose.OneLine(path)}{(added.Words is { } words ? $": {words}" : "")}",
            Taking.Dated => $"dated  {evidence.Sha256}  {Prose.OneLine(path)}: the case held these bytes; their day of publication is now {evidence.Published:uuuu-MM-dd}",
            Taking.PutBack => $"put back  {evidence.Sha256}  {Prose.OneLine(path)}: the case knew these bytes, but on disk they were lost or damaged",
            _ => $"already there  {evidence.Sha256}  {Prose.OneLine(path)}: the case holds the same bytes as {Prose.OneLine(evidence.File)}",
        });
    }
}
