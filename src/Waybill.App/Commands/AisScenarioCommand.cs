using System.CommandLine;
using Waybill.Tracks.Events;

namespace Waybill.App.Commands;

/// <summary><c>ais scenario</c>: ships that never were, for trying things out; every row is marked.</summary>
internal static class AisScenarioCommand
{
    public static Command Make(Bench bench)
    {
        var seed = new Option<int>("--seed") { Description = "The same seed gives the same ships.", DefaultValueFactory = _ => 1 };
        var command = new Command("scenario", "Write a made-up table of ships on the Caspian, every row marked as made up.") { seed };
        command.SetAction(parsed =>
        {
            foreach (var row in Scenario.Rows(parsed.GetValue(seed)))
            {
                bench.Terminal.Text.WriteLine(row);
            }

            bench.Terminal.Note("these ships never were: every row is marked 'MADE UP'.");
            return ExitCode.Done;
        });
        return command;
    }
}
