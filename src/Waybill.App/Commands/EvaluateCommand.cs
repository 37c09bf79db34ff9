using System.CommandLine;
using Waybill.App.Evaluation;
using Waybill.App.Printing;

namespace Waybill.App.Commands;

/// <summary><c>evaluate</c>: the program's own scores on a labelled set.</summary>
internal static class EvaluateCommand
{
    public static Command Make(Bench bench)
    {
        var set = Wanted(LabelledSets.Evaluations, e => e.Name);
        var data = Data();
        var model = new Option<string?>("--model") { Description = "Score this model, made by 'train', in place of the one the program comes with.", HelpName = "FILE" };
        var errors = new Option<bool>("--errors") { Description = "List every mistake." };
        var json = Options.Json();
        var command = new Command("evaluate", "Score the program on a labelled set.") { set, data, model, errors, json };
        command.SetAction((parsed, stop) => RunAsync(
            bench, parsed.GetRequiredValue(set), parsed.GetRequiredValue(data), parsed.GetValue(model), parsed.GetValue(errors), parsed.GetValue(json), stop));
        return command;
    }

    /// <summary>The name of a set, one of those there are.</summary>
    internal static Argument<T> Wanted<T>(IReadOnlyCollection<T> all, Func<T, string> name) => new("SET")
    {
        Description = $"One of {string.Join(", ", all.Select(name))}.",
        CustomParser = found => all.FirstOrDefault(s => name(s) == found.Tokens[^1].Value)
            ?? Options.Fail<T>(found, $"There is no set '{found.Tokens[^1].Value}'; the sets are {string.Join(", ", all.Select(name))}"),
    };

    internal static Option<string> Data() => new("--data") { Description = "The folder with the labelled set.", HelpName = "DIR", Required = true };

    private static async Task<int> RunAsync(
        Bench bench, IEvaluation set, string data, string? model, bool errors, bool json, CancellationToken cancellationToken)
    {
        if (model is not null && !set.TakesModel)
        {
            throw new UsageException($"'{set.Name}' is read by rules and takes no --model.");
        }

        if (model is not null && !File.Exists(model))
        {
            throw new UsageException($"There is no model {model}; 'waybill train' makes one.");
        }

        var sheet = await set.ScoreAsync(data, model, bench, cancellationToken);
        foreach (var rejected in sheet.Rejected)
        {
            bench.Terminal.Note(rejected);
        }

        if (json)
        {
            bench.Terminal.Json(new { set = set.Name, data, model, sheet.Documents, sheet.Scores, errors = errors ? sheet.Misses : (IReadOnlyList<Miss>?)null }, page: true);
        }
        else
        {
            ScorePage.Write(new Sheet(bench.Terminal), sheet, errors);
        }

        return ExitCode.Done;
    }
}
