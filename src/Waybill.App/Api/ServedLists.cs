using Waybill.App.Commands;
using Waybill.Reference;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>The lists that are served. They can be read anew while they are; if the new ones cannot be used, the old ones stay in use.</summary>
internal sealed class ServedLists(Bench bench, string[] paths) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile ScreeningIndex index = ScreenCommand.Open(bench, paths);

    /// <summary>The lists in use.</summary>
    public ScreeningIndex Current => index;

    /// <summary>The shelf beside the lists.</summary>
    public Shelf Shelf => bench.Shelf;

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    /// <summary>Reads the files anew; says why the old lists stay in use where they do.</summary>
    public async Task<string?> RefreshAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            index = await Task.Run(() => ScreeningIndex.Of(paths, bench.Shelf), cancellationToken);
            return null;
        }
        catch (Exception fault) when (fault is UnreadableListException or IOException or UnauthorizedAccessException)
        {
            var because = $"The lists in use stay in use: {fault.Message}";
            bench.Terminal.Note(because);
            return because;
        }
        finally
        {
            one.Release();
        }
    }
}
