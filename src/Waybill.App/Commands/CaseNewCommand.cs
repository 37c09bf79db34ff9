using System.CommandLine;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>case new</c>: a new case in a folder of its own.</summary>
internal static class CaseNewCommand
{
    public static Command Make(Bench bench)
    {
        var (folder, by) = (Options.Case(), Options.By());
        var title = new Option<string?>("--title") { Description = "The case's title (default: the folder's name)." };
        var notice = new Option<string?>("--notice") { Description = "A line to stand above everything published of it." };
        var command = new Command("new", "Make a new case.") { folder, title, notice, by };
        command.SetAction((parsed, stop) => RunAsync(
            bench, parsed.GetRequiredValue(folder), parsed.GetValue(title), parsed.GetValue(notice), parsed.GetRequiredValue(by), stop));
        return command;
    }

    private static async Task<int> RunAsync(Bench bench, string folder, string? title, string? notice, string by, CancellationToken cancellationToken)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UsageException(CaseFile.IsAt(folder)
                ? $"There is a case at {folder} already; add to it with 'waybill case add', or name a new folder."
                : $"{folder} is there already and is not empty; a new case wants a folder of its own.");
        }

        var name = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        await using var file = await CaseFile.CreateAsync(folder, title ?? name, notice, by, bench.Clock, cancellationToken);
        bench.Terminal.Text.WriteLine($"new  {folder}");
        return ExitCode.Done;
    }
}
