using System.CommandLine;
using Waybill.App.Screening;

namespace Waybill.App.Commands;

/// <summary><c>screen</c>: whether names are one person, organisation or ship.</summary>
internal static class ScreenCommand
{
    public static Command Make(Bench bench)
    {
        var pairs = new Option<string>("--pairs") { Description = "A CSV file with the columns schema, name1 and name2: the same rows, with score and match added.", HelpName = "CSV", Required = true };
        var command = new Command("screen", "Compare names of people, organisations and ships.") { pairs };
        command.SetAction(parsed =>
        {
            ScoredPairs.Write(parsed.GetRequiredValue(pairs), bench.Terminal);
            return ExitCode.Done;
        });
        return command;
    }
}
