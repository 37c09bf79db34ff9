using System.IO.Compression;
using Waybill.Reading.Intake;

namespace Waybill.App.Evaluation.Pages;

/// <summary>A page of a labelled set as it lies on the disk, packed with gzip or not, taken in by the way that every file goes.</summary>
internal static class SavedPage
{
    /// <summary>Where a page lies; null where it is not there.</summary>
    public static string? Find(string path) => File.Exists(path) ? path : File.Exists($"{path}.gz") ? $"{path}.gz" : null;

    /// <summary>Takes the page in.</summary>
    public static async Task<IntakeResult> TakeAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        await using Stream plain = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        await plain.CopyToAsync(bytes, cancellationToken);
        return Intake.Take(path, bytes.ToArray(), null, cancellationToken);
    }
}
