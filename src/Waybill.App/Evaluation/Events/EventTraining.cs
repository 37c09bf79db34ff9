using Waybill.App.Commands;
using Waybill.Reading.Events;

namespace Waybill.App.Evaluation.Events;

/// <summary><c>train events</c>: learns to tell what one party does to another, and says how well by five parts, each told by a model of the others.</summary>
internal sealed class EventTraining : ITraining
{
    private const int Parts = 5;

    public string Name => "events";

    public string Layout => EventSet.Layout;

    public Task TrainAsync(string data, Stream model, Bench bench, CancellationToken cancellationToken)
    {
        var (events, rejected) = EventSet.Read(data);
        foreach (var rejection in rejected)
        {
            bench.Terminal.Note(rejection);
        }

        var sheet = EventEvaluation.Sheet(EventModel.Crosswise(events, Parts, bench.Shelf, cancellationToken), rejected);
        foreach (var score in sheet.Scores.OfType<Score.Mean>())
        {
            bench.Terminal.Note(FormattableString.Invariant($"{score.Name} {score.Value:F3}, each of {Parts} parts told by a model of the others."));
        }

        EventModel.Learn(events, bench.Shelf, cancellationToken).Save(model);
        return Task.CompletedTask;
    }
}
