using System.CommandLine;
using NodaTime;
using Waybill.App.Printing;
using Waybill.Reference.Places;
using Waybill.Reference.Screening;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary><c>ais voyages</c>: which ships went from port to port, or can have gone.</summary>
internal static class AisVoyagesCommand
{
    public static Command Make(Bench bench)
    {
        var files = Options.Files(description: "AIS sentences with times and tables of positions (CSV), as for 'ais events'.");
        var from = new Option<string>("--from") { Description = "The port of departure, by name, id or code.", HelpName = "PORT", Required = true };
        var to = new Option<string>("--to") { Description = "The port of arrival.", HelpName = "PORT", Required = true };
        var between = new Option<string[]>("--between") { Description = "She left on the first of two days or later and arrived on the second or earlier (UTC).", HelpName = "D1 D2", Required = true, Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var knots = new Option<double>("--knots") { Description = "No ship in question is faster (default: 25).", DefaultValueFactory = _ => PassageQuestion.Fast };
        var lists = ScreenCommand.Lists();
        lists.AllowMultipleArgumentsPerToken = false;
        var json = Options.Json();
        var rules = new EventOptions();
        var command = new Command("voyages", "Find ships that went from one port to another, or were not heard for long enough to have gone.") { files, from, to, between, knots, lists, json };
        rules.AddTo(command);
        command.SetAction((parsed, stop) => Task.FromResult(EventRun.Guarded(bench, () =>
        {
            var (wanted, ports) = (rules.Rules(parsed), rules.Ports(parsed, bench));
            var (start, end) = Days(parsed.GetRequiredValue(between));
            var speed = parsed.GetValue(knots);
            if (!(speed is > 0 and <= 100))
            {
                throw new InvalidDataException($"--knots wants a speed above 0 and up to 100, found '{speed}'.");
            }

            var question = new PassageQuestion(Port(ports, "--from", parsed.GetRequiredValue(from)), Port(ports, "--to", parsed.GetRequiredValue(to)), start, end, speed);
            using var finder = EventRun.Finder(bench, wanted, ports);
            var screening = parsed.GetValue(lists) is { Length: > 0 } given ? ScreenCommand.Open(bench, given) : null;
            return EventRun.Read(bench, finder, parsed.GetRequiredValue(files), stop)
                ? Tell(bench, finder, finder.Ask(question, stop), wanted, screening, parsed.GetValue(json))
                : ExitCode.Usage;
        })));
        return command;
    }

    private static int Tell(Bench bench, EventFinder finder, PassageAnswer answer, EventRules rules, ScreeningIndex? screening, bool asJson)
    {
        var listed = answer.Candidates.Select(c => screening is null ? null : PassageScreening.Of(c, screening)).ToArray();
        if (asJson)
        {
            bench.Terminal.Raw(PassageJson.Write(answer, rules, finder.Sources, listed), newLine: true);
            return ExitCode.Done;
        }

        var text = bench.Terminal.Text;
        text.WriteLine($"{(answer.Candidates.Any(c => c.Made) ? "Supported" : "Undecided")}: {Prose.Safe(answer.Verdict.Because)}");
        foreach (var (candidate, found) in answer.Candidates.Zip(listed))
        {
            var name = candidate.Name.Length > 0 ? $" {candidate.Name}" : "";
            var imo = candidate.Imo.Length > 0 ? $", IMO {candidate.Imo}" : "";
            text.WriteLine(Prose.Safe($"  {(candidate.Made ? "made it" : "could have")}: {candidate.Mmsi:D9}{name}{imo}: {candidate.Because}."));
            foreach (var hit in found ?? [])
            {
                text.WriteLine(Prose.Safe($"    on a list: {hit}"));
            }
        }

        return ExitCode.Done;
    }

    private static Port Port(Ports ports, string option, string name) => ports.Named(name) switch
    {
        [var only] => only,
        [] => throw new InvalidDataException($"{option} wants a port; '{name}' is none that is known. Give its name in English, its code, or a table of ports with --ports."),
        var several => throw new InvalidDataException($"{option} wants one port; '{name}' can be {string.Join(" or ", several.Select(p => $"{p.Name} ({p.Id})"))}. Give the id."),
    };

    /// <summary>From the first moment of the one day to the first after the other.</summary>
    private static (long Start, long End) Days(string[] given)
    {
        var days = given.Select(value => Options.Day("--between", value, out var day) is { } trouble ? throw new InvalidDataException(trouble) : day).ToArray();
        return days[0] <= days[1]
            ? (Microseconds(days[0]), Microseconds(days[1].PlusDays(1)))
            : throw new InvalidDataException($"--between wants the earlier day first; found {given[0]} and {given[1]}.");
    }

    private static long Microseconds(LocalDate day) => day.AtMidnight().InUtc().ToInstant().ToUnixTimeTicks() / 10;
}
