using System.CommandLine;
using System.Text.Json;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary><c>ais events</c>: what ships' reports show, one JSON object an event, each with the lines that show it.</summary>
internal static class AisEventsCommand
{
    public static Command Make(Bench bench)
    {
        var files = new Argument<string[]>("FILE") { Description = "AIS sentences with times and tables of positions (CSV), in any order, cut in any way, plain or compressed; - reads standard input.", Arity = ArgumentArity.ZeroOrMore };
        var jsonl = Options.JsonLines();
        var print = new Option<bool>("--print-preset") { Description = "Print the thresholds as a file that --preset takes, and stop." };
        var rules = new EventOptions();
        var command = new Command("events", "Find gaps, port visits, voyages, encounters, loitering, jumps and changes of identity.") { files, jsonl, print };
        rules.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(EventRun.Guarded(bench, () =>
        {
            var wanted = rules.Rules(parsed);
            if (!parsed.GetValue(print))
            {
                return Run(bench, parsed.GetValue(files) ?? [], wanted, rules.Ports(parsed, bench), stop);
            }

            bench.Terminal.Text.WriteLine(EventPresets.Print(wanted));
            return ExitCode.Done;
        })));
        return command;
    }

    private static int Run(Bench bench, string[] files, EventRules rules, Reference.Places.Ports ports, CancellationToken stop)
    {
        using var finder = EventRun.Finder(bench, rules, ports);
        if (!EventRun.Read(bench, finder, files, stop))
        {
            return ExitCode.Usage;
        }

        using var block = new MemoryStream();
        foreach (var found in finder.Find(stop))
        {
            using (var json = new Utf8JsonWriter(block))
            {
                EventJson.Write(json, found, rules, finder.Sources);
            }

            block.WriteByte((byte)'\n');
            if (block.Length > 1 << 16)
            {
                block.WriteTo(bench.Terminal.Data);
                block.SetLength(0);
            }
        }

        block.WriteTo(bench.Terminal.Data);
        return ExitCode.Done;
    }
}
