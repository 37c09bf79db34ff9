using Microsoft.Data.Sqlite;
using NodaTime;

namespace Waybill.Storage;

/// <summary>
/// A case on disk: a folder with the log of what happened (<c>case.db</c>), the evidence under its fingerprints and what was
/// derived from it. The layout is a contract: docs/case-file.md.
/// </summary>
public sealed partial class CaseFile : IAsyncDisposable
{
    private readonly SqliteConnection log;
    private readonly FileStream? writing;
    private readonly IClock clock;
    private readonly Dictionary<Fingerprint, Evidence> held = [];
    private LogEntry? last;

    private CaseFile(string folder, SqliteConnection log, FileStream? writing, IClock clock) =>
        (Folder, this.log, this.writing, this.clock) = (folder, log, writing, clock);

    /// <summary>The folder it lies in.</summary>
    public string Folder { get; }

    /// <summary>The case as its entries tell it.</summary>
    public Case Case { get; private set; } = Case.Unopened;

    /// <summary>The hash of the last entry: whoever keeps it can tell later that nothing was cut off.</summary>
    public Fingerprint Head => last?.Hash ?? LogEntry.Beginning;

    private string Incoming => Path.Combine(Folder, "incoming");

    /// <summary>Whether a case lies in that folder.</summary>
    public static bool IsAt(string folder) => File.Exists(DatabaseIn(folder));

    /// <summary>Makes a new case in a folder that does not exist or is empty, and opens it for writing.</summary>
    /// <exception cref="IOException">Something lies there already, or the disk refuses.</exception>
    public static async Task<CaseFile> CreateAsync(
        string folder, string title, string? notice, string by, IClock clock, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new IOException(IsAt(folder)
                ? $"There is a case at {folder} already; add to it with 'case add', or name a new folder."
                : $"{folder} is there already and is not empty; a new case wants a folder of its own.");
        }

        Directory.CreateDirectory(folder);
        var file = Open(folder, clock, write: true, create: true);
        try
        {
            Durable.FlushFolder(Path.GetDirectoryName(folder)!);
            await file.RecordAsync(new CaseEntry(clock.GetCurrentInstant(), by, new CaseFact.Opened(title, notice)), cancellationToken);
            Durable.FlushFolder(folder);
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens a case; for writing, one process at a time; for reading, any number beside it.</summary>
    /// <exception cref="IOException">There is no case, another process is writing to it, or it was made by a later version.</exception>
    public static async Task<CaseFile> OpenAsync(string folder, bool write, IClock clock, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        ExpectAt(folder);
        var file = Open(folder, clock, write, create: false);
        try
        {
            await foreach (var entry in file.EntriesAsync(cancellationToken))
            {
                file.Take(entry, entry.AsCaseEntry());
            }

            return file;
        }
        catch (FormatException fault)
        {
            await file.DisposeAsync();
            throw new InvalidDataException($"The log of the case at {folder} cannot be read: {fault.Message}", fault);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await log.DisposeAsync();
        if (writing is not null)
        {
            await writing.DisposeAsync();
        }
    }

    private static void ExpectAt(string folder)
    {
        if (!IsAt(folder))
        {
            throw new IOException($"There is no case at {folder}: expected a folder that holds case.db; make one with 'case new'.");
        }
    }

    private static string DatabaseIn(string folder) => Path.Combine(folder, "case.db");

    private static CaseFile Open(string folder, IClock clock, bool write, bool create)
    {
        var writing = write ? LockIn(folder) : null;
        SqliteConnection? log = null;
        try
        {
            log = Schema.Open(DatabaseIn(folder), write, create);
            var file = new CaseFile(folder, log, writing, clock);
            if (write)
            {
                file.SweepIncoming();
            }

            return file;
        }
        catch
        {
            log?.Dispose();
            writing?.Dispose();
            throw;
        }
    }

    /// <summary>The kernel drops this lock with the process that holds it, however that ends.</summary>
    private static FileStream LockIn(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "writer.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault) when (fault is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new IOException($"Another process is writing to the case at {folder}; wait until it has finished, then try again.", fault);
        }
    }

    /// <summary>Half-written files are left only by a writer that was killed; nothing acknowledged lies among them.</summary>
    private void SweepIncoming()
    {
        Directory.CreateDirectory(Incoming);
        foreach (var left in Directory.EnumerateFiles(Incoming, "*.part"))
        {
            File.Delete(left);
        }
    }

    private void Take(LogEntry entry, CaseEntry told)
    {
        (last, Case) = (entry, Case.With(told));
        switch (told.Fact)
        {
            case CaseFact.EvidenceAdded added:
                held[added.Sha256] = Case.Evidence[^1];
                break;
            case CaseFact.EvidenceDated dated when held.TryGetValue(dated.Sha256, out var known):
                held[dated.Sha256] = known with { Published = dated.Published };
                break;
        }
    }
}
