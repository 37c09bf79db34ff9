using Waybill.App.Commands;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary><c>train names</c>: learns to tell names from texts in which they are marked.</summary>
internal sealed class NameTraining : ITraining
{
    public string Name => "names";

    public string Layout => NameSet.Layout;

    public Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken)
    {
        var texts = NameSet.Read(data);
        NameModel.Learn(texts, bench.Shelf, Tell, cancellationToken).Save(model);
        return Task.CompletedTask;

        void Tell(int round, double right) => bench.Terminal.Note(FormattableString.Invariant($"round {round}: {right:P2} of the words right."));
    }
}
