using System.CommandLine;
using Waybill.App.Cases;
using Waybill.Publishing;

namespace Waybill.App.Commands;

/// <summary><c>publish</c>: the dossier of a case as a folder that any browser opens.</summary>
internal static class PublishCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, by) = (Options.Case(), Options.By());
        var output = new Option<string>("--out") { Description = "The folder to write; one that holds an earlier publication is replaced.", HelpName = "PATH", Required = true };
        var command = new Command("publish", "Write the dossier as a static folder that opens from disk and needs no network.") { folder, output, by };
        command.SetAction((parsed, stop) =>
            RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(output), parsed.GetRequiredValue(by), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, string output, string by, CancellationToken cancellationToken)
    {
        if (output.EndsWith(".wacz", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"This version writes a dossier as a folder, not yet as a .wacz file; found '{output}'.");
        }

        if (File.Exists(output) || (Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() && !IsPublication(output)))
        {
            throw new UsageException($"{output} is there already and is no earlier publication; name a new folder.");
        }

        await using var file = await Casework.OpenAsync(bench, folder, write: true, cancellationToken);
        var dossier = await Casework.DossierAsync(bench, file, by, cancellationToken);
        await WriteAsync(dossier, Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)), cancellationToken);
        if (file.Case.Checked is { } run)
        {
            await file.RecordAsync(new CaseEntry(bench.Clock.GetCurrentInstant(), by, new CaseFact.DossierPublished(run.Assessment)), cancellationToken);
        }

        bench.Terminal.Text.WriteLine($"published  {Path.Combine(output, "index.html")}");
        return ExitCode.Done;
    }

    /// <summary>Writes beside the place and then takes it, so that a reader finds the old dossier or the new one, never half of one.</summary>
    private static async Task WriteAsync(Dossier dossier, string output, CancellationToken cancellationToken)
    {
        var part = $"{output}.part";
        if (Directory.Exists(part))
        {
            Directory.Delete(part, recursive: true);
        }

        try
        {
            await Site.WriteAsync(dossier, part, cancellationToken);
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }

            Directory.Move(part, output);
        }
        finally
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }
        }
    }

    private static bool IsPublication(string folder) =>
        File.Exists(Path.Combine(folder, "index.html")) && File.Exists(Path.Combine(folder, "data", "assessment.json"));
}
