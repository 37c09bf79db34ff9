using System.CommandLine;
using Microsoft.Data.Sqlite;
using NodaTime;
using Waybill.App.Printing;

namespace Waybill.App.Commands;

/// <summary>The <c>waybill</c> command: its verbs, and how every kind of trouble ends in one sentence and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal, IClock clock)
    {
        var root = Root(new Bench(terminal, clock));
        var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        try
        {
            if (parsed.Errors.Count > 0)
            {
                throw new UsageException(Trouble(parsed));
            }

            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
                Output = terminal.Text,
                Error = terminal.Notes,
            });
        }
        catch (Exception fault)
        {
            return Told(fault, terminal);
        }
    }

    private static RootCommand Root(Bench bench)
    {
        var root = new RootCommand("Reports in; a checked, public dossier on an arms transfer out.")
        {
            DemoCommand.Make(bench),
            ServeCommand.Make(bench),
            ReadCommand.Make(bench),
            CheckCommand.Make(bench),
            GeocodeCommand.Make(bench),
            MeasureCommand.Make(bench),
            AisCommand.Make(bench),
            LawCommand.Make(bench),
            VetoesCommand.Make(bench),
            RegisterCommand.Make(bench),
            ScreenCommand.Make(bench),
            CaseCommand.Make(bench),
            PublishCommand.Make(bench),
            EvaluateCommand.Make(bench),
            TrainCommand.Make(bench),
            GazetteerCommand.Make(bench),
        };
        root.HelpName = "waybill";
        root.Directives.Clear(); // A file may be named [suggest].
        root.SetAction((_, stop) => ServeCommand.RunAsync(bench, null, null, stop));
        return root;
    }

    /// <summary>One sentence for what is wrong with the words typed.</summary>
    private static string Trouble(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "waybill" : $"waybill {command.Name}";
        if (command.Subcommands.Count > 0)
        {
            var verbs = string.Join(", ", command.Subcommands.Select(c => c.Name));
            return parsed.UnmatchedTokens is [var word, ..]
                ? $"'{word}' is not a verb of '{name}'; its verbs are {verbs}."
                : $"'{name}' wants a verb: one of {verbs}.";
        }

        return $"{parsed.Errors[0].Message.TrimEnd('.')}. See '{name} --help'.";
    }

    private static int Told(Exception fault, Terminal terminal)
    {
        switch (fault)
        {
            case BrokenPipeException:
                return ExitCode.Done;
            case OperationCanceledException:
                return ExitCode.Interrupted;
            case UsageException:
                terminal.Note(fault.Message);
                return ExitCode.Usage;
            case IOException or UnauthorizedAccessException or InvalidDataException or SqliteException:
                terminal.Note(fault.Message);
                return ExitCode.Trouble;
            default:
                terminal.Note($"This is a mistake in Waybill, not in your files; please report it with these lines.\n{fault}");
                return ExitCode.Trouble;
        }
    }
}
