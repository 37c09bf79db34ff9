using System.CommandLine;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case restore</c>: a case made again of its backup, verified.</summary>
internal static class CaseRestoreCommand
{
    public static Command Make(Bench bench)
    {
        var folder = new Argument<string>("CASE") { Description = "The folder to make; it must not be there yet, or be empty." };
        var zip = new Argument<string>("FILE.zip") { Description = "The backup." };
        var command = new Command("restore", "Make a case again of its backup; every hash is worked out again.") { folder, zip };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(zip), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, string zip, CancellationToken cancellationToken)
    {
        if (!File.Exists(zip))
        {
            throw new UsageException($"There is no file {zip} to restore a case from.");
        }

        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException($"{folder} is there already and is not empty; a restored case wants a folder of its own.");
        }

        await Backup.RestoreAsync(zip, folder, cancellationToken);
        bench.Terminal.Text.WriteLine($"restored  {folder}: every hash right");
        return ExitCode.Done;
    }
}
