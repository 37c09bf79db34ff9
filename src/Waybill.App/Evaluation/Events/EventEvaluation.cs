using System.Collections.Immutable;
using Waybill.App.Commands;
using Waybill.Reading.Events;

namespace Waybill.App.Evaluation.Events;

/// <summary><c>evaluate events</c>: the PLOVER root of what one party does to another.</summary>
internal sealed class EventEvaluation : IEvaluation
{
    public string Name => "events";

    public string Layout => EventSet.Layout;

    public bool TakesModel => true;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var (events, rejected) = EventSet.Read(data);
        using var stream = model is null ? EventModel.OpenShipped(bench.Shelf) : File.OpenRead(model);
        var learned = EventModel.Load(stream, bench.Shelf);
        return Task.FromResult(Sheet(events.Select(e => (e, learned.Root(e))), rejected));
    }

    /// <summary>The mean F1 of all roots that the set has, each root alone, and the share of events told right.</summary>
    internal static ScoreSheet Sheet(IEnumerable<(MarkedEvent Told, string Root)> answers, ImmutableArray<Rejection> rejected)
    {
        ImmutableArray<(MarkedEvent Told, string Root)> all = [.. answers];
        ImmutableArray<Score.Found> roots = [.. all.Select(a => a.Told.Root).Distinct().Order(StringComparer.Ordinal).Select(r => new Score.Found(
            r, all.Count(a => a.Root == r && a.Told.Root == r), all.Count(a => a.Told.Root == r), all.Count(a => a.Root == r)))];
        return new ScoreSheet(
            all.Length,
            [new Score.Mean("macro F1", roots.Average(r => r.F1), roots.Length), new Score.Share("all", all.Count(a => a.Root == a.Told.Root), all.Length), .. roots],
            [.. all.Where(a => a.Root != a.Told.Root).Select(a => new Miss(a.Told.Sentence, "root", a.Told.Root, a.Root))],
            rejected);
    }
}
