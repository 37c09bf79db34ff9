using System.Runtime.CompilerServices;

namespace Waybill.App.Batches;

/// <summary>Work on many things at once whose results come out in the order in which the things went in.</summary>
internal static class Ordered
{
    /// <summary>
    /// Runs the work on every core, a few things ahead of the reader and no more: however many things there are, only so many
    /// results wait in memory.
    /// </summary>
    public static async IAsyncEnumerable<TOut> MapAsync<TIn, TOut>(
        IEnumerable<TIn> things, Func<TIn, CancellationToken, Task<TOut>> work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ahead = Environment.ProcessorCount + 1;
        var running = new Queue<Task<TOut>>();
        try
        {
            foreach (var thing in things)
            {
                running.Enqueue(Task.Run(() => work(thing, stop.Token), stop.Token));
                if (running.Count == ahead)
                {
                    yield return await running.Dequeue();
                }
            }

            while (running.TryDequeue(out var next))
            {
                yield return await next;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
