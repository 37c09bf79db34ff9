using System.CommandLine;
using Waybill.App.Evaluation;

namespace Waybill.App.Commands;

/// <summary><c>train</c>: a model learnt again from a labelled set.</summary>
internal static class TrainCommand
{
    public static Command Make(Bench bench)
    {
        var set = EvaluateCommand.Wanted(LabelledSets.Trainings, t => t.Name);
        var data = EvaluateCommand.Data();
        var model = new Option<string>("--out") { Description = "The model's file.", HelpName = "FILE", Required = true };
        var command = new Command("train", "Learn a model from a labelled set.") { set, data, model };
        command.SetAction((parsed, stop) => RunAsync(bench, parsed.GetRequiredValue(set), parsed.GetRequiredValue(data), parsed.GetRequiredValue(model), stop));
        return command;
    }

    /// <summary>The model appears under its name only when it is whole.</summary>
    private static async Task<int> RunAsync(Bench bench, ITraining set, string data, string path, CancellationToken cancellationToken)
    {
        var unfinished = $"{path}.part";
        try
        {
            await using (var stream = File.Create(unfinished))
            {
                await set.TrainAsync(data, stream, bench, cancellationToken);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        bench.Terminal.Note(FormattableString.Invariant($"wrote {path}, {new FileInfo(path).Length:N0} bytes."));
        return ExitCode.Done;
    }
}
