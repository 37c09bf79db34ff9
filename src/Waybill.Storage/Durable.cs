using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Waybill.Storage;

/// <summary>
/// Writes files so that they are either there and whole, or not there: a temporary file is flushed to the disk, renamed, and the
/// folder that holds the name is flushed too (rename(2) and fsync(2): the new name is durable only once its folder is).
/// </summary>
internal static partial class Durable
{
    private const int OpenReadOnly = 0;

    /// <summary>Copies a stream to a file of its own under <paramref name="folder"/>, flushed, and says its fingerprint and size.</summary>
    public static async Task<(string Path, Fingerprint Sha256, long Bytes)> StageAsync(string folder, Stream source, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.part");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        var total = 0L;
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: false);
            for (int read; (read = await source.ReadAsync(buffer, cancellationToken)) > 0; total += read)
            {
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        return (path, Fingerprint.Parse(Convert.ToHexStringLower(hash.GetHashAndReset())), total);
    }

    /// <summary>Gives a staged file its name; when this returns, the name survives a loss of power.</summary>
    public static void Settle(string staged, string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            FlushFolder(Path.GetDirectoryName(folder)!);
        }

        if (!OperatingSystem.IsWindows())
        {
            // Nobody edits evidence: the bit that would allow it by accident is taken away.
            File.SetUnixFileMode(staged, File.GetUnixFileMode(staged) & ~(UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite));
        }

        File.Move(staged, path, overwrite: true);
        FlushFolder(folder);
    }

    /// <summary>Flushes the names in a folder to the disk. Windows does so with the file and lets no program open a folder.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, OpenReadOnly);
        if (handle < 0)
        {
            throw new IOException($"The folder {folder} cannot be opened to flush it (error {Marshal.GetLastPInvokeError()}).");
        }

        var failed = FSync(handle) != 0;
        var error = Marshal.GetLastPInvokeError();
        _ = Close(handle);
        if (failed)
        {
            throw new IOException($"The folder {folder} cannot be flushed to the disk (error {error}).");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
