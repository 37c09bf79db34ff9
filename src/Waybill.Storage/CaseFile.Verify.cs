using System.Collections.Immutable;
using System.Globalization;

namespace Waybill.Storage;

public sealed partial class CaseFile
{
    /// <summary>Works every hash out again: the chain of entries, each piece of evidence, each kept assessment.</summary>
    /// <returns>One sentence for each thing that is not as it was written down; empty where all is whole.</returns>
    /// <exception cref="IOException">There is no case in that folder.</exception>
    public static async Task<ImmutableArray<Rejection>> VerifyAsync(string folder, CancellationToken cancellationToken)
    {
        folder = Path.GetFullPath(folder);
        ExpectAt(folder);
        await using var log = Schema.Open(DatabaseIn(folder), write: false, create: false);
        var faults = ImmutableArray.CreateBuilder<Rejection>();
        var kept = new SortedSet<string>(StringComparer.Ordinal);
        LogEntry? before = null;
        await foreach (var entry in EntriesAsync(log, cancellationToken))
        {
            faults.AddRange(FaultsOf(entry, before));
            kept.UnionWith(FilesOf(entry));
            before = entry;
        }

        foreach (var name in kept)
        {
            if (await FaultOfAsync(folder, name, cancellationToken) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return faults.ToImmutable();
    }

    private static IEnumerable<Rejection> FaultsOf(LogEntry entry, LogEntry? before)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"case.db, entry {entry.Seq}");
        if (entry.Seq != (before?.Seq ?? 0) + 1)
        {
            yield return new(name, string.Create(CultureInfo.InvariantCulture, $"the entry before it has the number {before?.Seq ?? 0}: entries are missing between them."));
        }

        if (entry.Previous != (before?.Hash ?? LogEntry.Beginning))
        {
            yield return new(name, $"it says that the entry before it has the hash {entry.Previous.Short}…, found {(before?.Hash ?? LogEntry.Beginning).Short}…: the chain is broken here.");
        }

        if (entry.Hash != entry.ExpectedHash)
        {
            yield return new(name, $"its hash is {entry.Hash.Short}…, but what stands in it gives {entry.ExpectedHash.Short}…: it was changed after it was written.");
        }
    }

    /// <summary>The files that an entry says are kept. One that cannot be read names none; its hash has told on it already.</summary>
    internal static IEnumerable<string> FilesOf(LogEntry entry)
    {
        try
        {
            return entry.AsCaseEntry().Fact switch
            {
                CaseFact.EvidenceAdded added => [EvidenceName(added.Sha256)],
                CaseFact.Checked run => [DerivedName(run.Assessment)],
                _ => [],
            };
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static async Task<Rejection?> FaultOfAsync(string folder, string name, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            return new(name, "it is missing; the log says that the case holds it. Add the same file again, or restore a backup.");
        }

        await using var file = File.OpenRead(path);
        var found = await Fingerprint.OfAsync(file, cancellationToken);
        return found.ToString() == Path.GetFileNameWithoutExtension(name)
            ? null
            : new(name, $"its bytes now have the SHA-256 {found.Short}…: they were changed or damaged. Add the same file again, or restore a backup.");
    }
}
