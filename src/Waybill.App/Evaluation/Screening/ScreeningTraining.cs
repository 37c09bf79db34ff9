using Waybill.App.Commands;
using Waybill.Reference.Matching;

namespace Waybill.App.Evaluation.Screening;

/// <summary><c>train screening</c>: learns how much what agrees in two names counts.</summary>
internal sealed class ScreeningTraining : ITraining
{
    public string Name => "screening";

    public string Layout => "pairs.csv with the columns schema, name1, name2 and is_match";

    public async Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken)
    {
        var pairs = LabelledSets.Files(data, Layout, "pairs.csv").SelectMany(f => LabelledPairs.In(f)).ToList();
        if (pairs.Count == 0)
        {
            throw new UsageException($"No labelled pair of names is under {data}; --data wants {Layout}.");
        }

        await using var text = new StreamWriter(model, leaveOpen: true);
        Weighing.Learn(LabelledPairs.Lessons(pairs)).Write(text);
    }
}
