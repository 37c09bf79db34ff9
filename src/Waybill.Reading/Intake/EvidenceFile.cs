namespace Waybill.Reading.Intake;

/// <summary>The bytes of a file that somebody gave as evidence, or the sentence that says why they could not be had.</summary>
public abstract record EvidenceFile
{
    private EvidenceFile()
    {
    }

    /// <summary>The file was read whole.</summary>
    /// <param name="File">The path as given.</param>
    /// <param name="Bytes">Its bytes, unchanged.</param>
    public sealed record Read(string File, ReadOnlyMemory<byte> Bytes) : EvidenceFile;

    /// <summary>The file could not be read.</summary>
    /// <param name="Rejection">The path as given and the sentence.</param>
    public sealed record Refused(Rejection Rejection) : EvidenceFile;

    /// <summary>Reads a file, never more of it than the bound allows.</summary>
    /// <param name="path">The path as given on the command line.</param>
    /// <param name="limits">The bounds, or null for the usual ones.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static async Task<EvidenceFile> ReadAsync(string path, IntakeLimits? limits, CancellationToken cancellationToken)
    {
        limits ??= IntakeLimits.Default;
        try
        {
            if (Directory.Exists(path))
            {
                return Refuse("It is a folder where a file was wanted; give the files in it.");
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return Refuse("There is no such file.");
            }

            // A pipe or a device says 0 as well, and opening one could wait for ever: neither is opened.
            if (SizeTrouble(file.Length, limits) is { } trouble)
            {
                return Refuse(trouble);
            }

            return await ReadWholeAsync(file, cancellationToken) is { } bytes
                ? new Read(path, bytes)
                : Refuse("It grew while it was read; give a finished copy.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return Refuse($"It cannot be opened ({Reason(e)}); check its permissions and that no other program holds it.");
        }

        Refused Refuse(string because) => new(new Rejection(path, because));
    }

    /// <summary>What is wrong with a file of this size, or null.</summary>
    internal static string? SizeTrouble(long bytes, IntakeLimits limits) => bytes switch
    {
        0 => "It is empty (0 bytes) where a report was wanted; check that the download or the copy was finished.",
        _ when bytes > limits.Bytes => TooLarge(bytes, limits),
        _ => null,
    };

    private static string TooLarge(long bytes, IntakeLimits limits) =>
        $"It is too large: {Intake.Size(bytes)}, and a report of up to {Intake.Size(limits.Bytes)} is read; cut out the part that matters.";

    /// <summary>The whole file; null where it grew while it was read.</summary>
    private static async Task<byte[]?> ReadWholeAsync(FileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.Open(FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var room = new byte[file.Length + 1];
        var filled = await stream.ReadAtLeastAsync(room, room.Length, throwOnEndOfStream: false, cancellationToken);
        if (filled == room.Length)
        {
            return null;
        }

        Array.Resize(ref room, filled);
        return room;
    }

    private static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException => "reading it is not allowed",
        PathTooLongException => "its path is too long",
        ArgumentException or NotSupportedException => "its name is no path",
        _ => "the disk refused",
    };
}
