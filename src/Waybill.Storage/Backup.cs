using System.IO.Compression;
using System.Text.RegularExpressions;
using NodaTime;

namespace Waybill.Storage;

/// <summary>A whole case in one zip file, and back; both end with every hash worked out again.</summary>
public static partial class Backup
{
    /// <summary>Writes the case to a new zip file; the case may be written to meanwhile.</summary>
    /// <returns>How many entries, and how many files beside the log.</returns>
    /// <exception cref="IOException">The file is there already, or the case is damaged.</exception>
    public static async Task<(long Entries, int Files)> WriteAsync(string folder, string zip, IClock clock, CancellationToken cancellationToken)
    {
        if (File.Exists(zip) || Directory.Exists(zip))
        {
            throw new IOException($"{zip} is there already; name a new file for the backup.");
        }

        var target = Path.GetFullPath(zip);
        var scratch = Directory.CreateTempSubdirectory("waybill-backup-").FullName;
        var part = $"{target}.part";
        try
        {
            var snapshot = Path.Combine(scratch, "case.db");
            await SnapshotAsync(folder, snapshot, cancellationToken);
            var counted = await PackAsync(folder, scratch, part, clock, cancellationToken);
            File.Move(part, target, overwrite: false);
            Durable.FlushFolder(Path.GetDirectoryName(target)!);
            return counted;
        }
        finally
        {
            File.Delete(part);
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Makes a case of a zip file in a folder that does not exist or is empty.</summary>
    /// <exception cref="IOException">Something lies there already, or what the zip holds is not whole.</exception>
    public static async Task RestoreAsync(string zip, string folder, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new IOException($"{folder} is there already and is not empty; a restored case wants a folder of its own.");
        }

        var part = $"{Path.TrimEndingDirectorySeparator(folder)}.restoring";
        Directory.CreateDirectory(part);
        try
        {
            await UnpackAsync(zip, part, cancellationToken);
            await ExpectWholeAsync(part, zip, cancellationToken);
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder);
            }

            Directory.Move(part, folder);
            Durable.FlushFolder(Path.GetDirectoryName(folder)!);
        }
        finally
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }
        }
    }

    private static async Task SnapshotAsync(string folder, string snapshot, CancellationToken cancellationToken)
    {
        await ExpectWholeAsync(folder, folder, cancellationToken);
        await using var source = Schema.Open(Path.Combine(folder, "case.db"), write: false, create: false);
        await using var copy = source.CreateCommand();
        copy.CommandText = "VACUUM INTO $path";
        copy.Parameters.AddWithValue("$path", snapshot);
        await copy.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<(long Entries, int Files)> PackAsync(
        string folder, string snapshot, string part, IClock clock, CancellationToken cancellationToken)
    {
        await using var stream = new FileStream(part, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var entries = 0L;
        await using (var archive = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, null, cancellationToken))
        {
            await archive.CreateEntryFromFileAsync(Path.Combine(snapshot, "case.db"), "case.db", cancellationToken);
            await using var log = await CaseFile.OpenAsync(snapshot, write: false, clock, cancellationToken);
            await foreach (var entry in log.EntriesAsync(cancellationToken))
            {
                names.UnionWith(CaseFile.FilesOf(entry));
                entries++;
            }

            foreach (var name in names)
            {
                await archive.CreateEntryFromFileAsync(Path.Combine(folder, name), name, cancellationToken);
            }
        }

        stream.Flush(flushToDisk: true);
        return (entries, names.Count);
    }

    /// <summary>Only what a case file holds by name and place is taken out; a zip cannot reach anywhere else.</summary>
    private static async Task UnpackAsync(string zip, string part, CancellationToken cancellationToken)
    {
        await using var archive = await ZipFile.OpenReadAsync(zip, cancellationToken);
        foreach (var entry in archive.Entries.Where(e => FileOfACase().IsMatch(e.FullName)))
        {
            var path = Path.Combine(part, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var from = await entry.OpenAsync(cancellationToken);
            await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await from.CopyToAsync(to, cancellationToken);
            to.Flush(flushToDisk: true);
        }
    }

    private static async Task ExpectWholeAsync(string folder, string name, CancellationToken cancellationToken)
    {
        if (await CaseFile.VerifyAsync(folder, cancellationToken) is [var first, .. var more])
        {
            throw new IOException(FormattableString.Invariant($"{name} is not whole: {first.File}: {first.Because} ({more.Length} more like it)"));
        }
    }

    [GeneratedRegex(@"\A(case\.db|evidence/[0-9a-f]{2}/[0-9a-f]{64}|derived/[0-9a-f]{64}\.json)\z")]
    private static partial Regex FileOfACase();
}
