using System.CommandLine;
using Waybill.App.Cases;
using Waybill.App.Printing;

namespace Waybill.App.Commands;

/// <summary><c>demo</c>: the sample case, built from its files and served.</summary>
internal static class DemoCommand
{
    public static Command Make(Bench bench)
    {
        var port = ServeCommand.Port();
        var quiet = new Option<bool>("--no-serve") { Description = "Build and check the sample case, print what was found, and stop." };
        var command = new Command("demo", "Build the sample case from its files and show it in the browser.") { port, quiet };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetValue(port), !parsed.GetValue(quiet), stop));
        return command;
    }

    public static async Task<int> RunAsync(Bench bench, int? port, bool serve, CancellationToken cancellationToken)
    {
        var dossier = await DossierAsync(bench, cancellationToken);
        if (serve)
        {
            return await ServeCommand.ShowAsync(bench, dossier, port, cancellationToken);
        }

        AssessmentPage.Write(new Sheet(bench.Terminal), dossier.Assessment);
        return ExitCode.Done;
    }

    /// <summary>The case file is needed only until the dossier is frozen; nothing stays behind, however the serving ends.</summary>
    private static async Task<Dossier> DossierAsync(Bench bench, CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("waybill-demo-").FullName;
        try
        {
            await using var file = await SampleCase.BuildAsync(bench, Path.Combine(scratch, "case"), cancellationToken);
            return await Casework.DossierAsync(bench, file, "demo", cancellationToken);
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }
}
