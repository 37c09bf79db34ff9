using System.CommandLine;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case backup</c>: the whole case in one zip file, verified.</summary>
internal static class CaseBackupCommand
{
    public static Command Make(Bench bench)
    {
        var folder = Options.Case();
        var zip = new Argument<string>("FILE.zip") { Description = "The zip file to write; it must not be there yet." };
        var command = new Command("backup", "Write the whole case to one zip file; every hash is worked out again on the way.") { folder, zip };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(zip), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, string zip, CancellationToken cancellationToken)
    {
        if (!CaseFile.IsAt(folder))
        {
            throw new UsageException($"There is no case at {folder}: expected a folder that holds case.db.");
        }

        if (File.Exists(zip) || Directory.Exists(zip))
        {
            throw new UsageException($"{zip} is there already; name a new file for the backup.");
        }

        var (entries, files) = await Backup.WriteAsync(folder, zip, bench.Clock, cancellationToken);
        bench.Terminal.Text.WriteLine(FormattableString.Invariant($"backed up  {zip}: {entries} entries and {files} files, every hash right"));
        return ExitCode.Done;
    }
}
