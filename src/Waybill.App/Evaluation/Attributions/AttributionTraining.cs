using Waybill.App.Commands;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary><c>train attribution</c>: learns who says what from texts in which it is marked.</summary>
internal sealed class AttributionTraining : ITraining
{
    public string Name => "attribution";

    public string Layout => AttributionSet.Layout;

    public Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken)
    {
        AttributionModel.Learn(AttributionSet.Read(data), bench.Shelf, what => bench.Terminal.Note($"learning {what}"), cancellationToken).Save(model);
        return Task.CompletedTask;
    }
}
