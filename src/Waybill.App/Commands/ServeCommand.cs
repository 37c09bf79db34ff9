using System.CommandLine;
using Waybill.App.Api;
using Waybill.App.Cases;
using Waybill.App.Pages;
using Waybill.Publishing;
using Waybill.Storage;

namespace Waybill.App.Commands;

/// <summary><c>serve</c>, the default verb: the dossier of a case on this machine.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    public static Command Make(Bench bench)
    {
        var (port, by) = (Port(), Options.By());
        var folder = new Argument<string?>("CASE")
        {
            Description = "The case file, a folder (default: the one you stand in, else the sample).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var lists = ScreenCommand.Lists();
        var command = new Command("serve", "Show a case in the browser, or lists to ask over HTTP, on this machine alone.") { folder, port, by, lists };
        command.SetAction((parsed, stop) => parsed.GetValue(lists) is { Length: > 0 } named
            ? RunAsync(bench, parsed.GetValue(folder), named, parsed.GetValue(port), stop)
            : RunAsync(bench, parsed.GetValue(folder), parsed.GetValue(port), stop));
        return command;
    }

    public static Option<int?> Port() => new("--port")
    {
        Description = $"The port on 127.0.0.1 (default: {UsualPort}, else a free one; 0: a free one).",
        CustomParser = found => int.TryParse(found.Tokens[^1].Value, out var port) && port is >= 0 and <= 65535
            ? port
            : Options.Fail<int?>(found, $"--port wants a number from 0 to 65535, found '{found.Tokens[^1].Value}'."),
    };

    public static async Task<int> RunAsync(Bench bench, string? folder, int? port, CancellationToken cancellationToken)
    {
        if (folder is null && !CaseFile.IsAt("."))
        {
            bench.Terminal.Note("No case was named and none lies here, so this is the sample; 'waybill serve CASE' shows yours, 'waybill --help' the verbs.");
            return await DemoCommand.RunAsync(bench, port, serve: true, cancellationToken);
        }

        return await ShowAsync(bench, await DossierAsync(bench, folder, cancellationToken), port, cancellationToken);
    }

    /// <summary>Serves lists, and a case beside them where one is named.</summary>
    private static async Task<int> RunAsync(Bench bench, string? folder, string[] paths, int? port, CancellationToken cancellationToken)
    {
        List<SiteFile> files = folder is null
            ? []
            : await Site.RenderAsync(await DossierAsync(bench, folder, cancellationToken), atRoot: true, cancellationToken).ToListAsync(cancellationToken);
        using var lists = new ServedLists(bench, paths);
        return await ServeAsync(bench, files, new MatchApi(lists), port, cancellationToken);
    }

    private static async Task<Dossier> DossierAsync(Bench bench, string? folder, CancellationToken cancellationToken)
    {
        await using var file = await Casework.OpenAsync(bench, folder ?? ".", write: true, cancellationToken);
        return await Casework.DossierAsync(bench, file, Environment.UserName, cancellationToken);
    }

    /// <summary>Serves a dossier until the user stops it.</summary>
    public static async Task<int> ShowAsync(Bench bench, Dossier dossier, int? port, CancellationToken cancellationToken)
    {
        var files = await Site.RenderAsync(dossier, atRoot: true, cancellationToken).ToListAsync(cancellationToken);
        return await ServeAsync(bench, files, null, port, cancellationToken);
    }

    private static async Task<int> ServeAsync(Bench bench, List<SiteFile> files, MatchApi? lists, int? port, CancellationToken cancellationToken)
    {
        await using var app = await StartAsync(files, lists, port, cancellationToken);
        bench.Terminal.Text.WriteLine(DossierServer.AddressOf(app));
        bench.Terminal.Note("Serving until you press Ctrl-C.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // This is how it is meant to end.
        }

        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task<WebApplication> StartAsync(List<SiteFile> files, MatchApi? lists, int? port, CancellationToken cancellationToken)
    {
        try
        {
            return await DossierServer.StartAsync(files, lists, port ?? UsualPort, cancellationToken);
        }
        catch (IOException) when (port is null)
        {
            return await DossierServer.StartAsync(files, lists, 0, cancellationToken);
        }
        catch (IOException fault)
        {
            throw new IOException($"Port {port} on 127.0.0.1 cannot be had: another program serves there; name another with --port, or leave it out.", fault);
        }
    }
}
