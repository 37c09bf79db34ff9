using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Waybill.Tests.App;

/// <summary>The built command, run as a user runs it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Notes">What it wrote to standard error.</param>
internal sealed record Run(int Code, string Output, string Notes)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] NoteLines => Notes.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Process Start(string? folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Waybill.App.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
    }

    public static Task<Run> WaybillAsync(CancellationToken cancellationToken, params string[] arguments) => InAsync(null, cancellationToken, arguments);

    public static async Task<Run> InAsync(string? folder, CancellationToken cancellationToken, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var notes = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new Run(process.ExitCode, await output, await notes);
    }
}
