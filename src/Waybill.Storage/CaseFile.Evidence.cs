using NodaTime;

namespace Waybill.Storage;

public sealed partial class CaseFile
{
    /// <summary>Takes bytes in as evidence; when this returns, they and the entry about them survive a kill and a loss of power.</summary>
    /// <param name="bytes">The bytes, read to their end.</param>
    /// <param name="name">The name under which they were given.</param>
    /// <param name="mediaType">What they are, by their content.</param>
    /// <param name="kind">What they are to the case.</param>
    /// <param name="published">The day of publication that the user gave.</param>
    /// <param name="by">Who takes them in.</param>
    /// <param name="cancellationToken">Stops it between two steps; nothing half done stays.</param>
    public async Task<(Evidence Evidence, Taking Taking)> AddAsync(
        Stream bytes, string name, string mediaType, EvidenceKind kind, LocalDate? published, string by, CancellationToken cancellationToken)
    {
        var (staged, sha256, size) = await Durable.StageAsync(Incoming, bytes, cancellationToken);
        try
        {
            var path = PathTo(sha256);
            var whole = await IsWholeAsync(path, sha256, cancellationToken);
            if (!whole)
            {
                Durable.Settle(staged, path);
            }

            CaseFact? fact = !held.TryGetValue(sha256, out var known) ? new CaseFact.EvidenceAdded(sha256, name, mediaType, size, published) { Kind = kind }
                : !whole ? new CaseFact.EvidencePutBack(sha256)
                : published is { } day && day != known.Published ? new CaseFact.EvidenceDated(sha256, day)
                : null;
            if (fact is not null)
            {
                await RecordAsync(new CaseEntry(clock.GetCurrentInstant(), by, fact), cancellationToken);
            }

            return (held[sha256], fact switch
            {
                CaseFact.EvidenceAdded => Taking.Added,
                CaseFact.EvidencePutBack => Taking.PutBack,
                CaseFact.EvidenceDated => Taking.Dated,
                _ => Taking.AlreadyThere,
            });
        }
        finally
        {
            File.Delete(staged);
        }
    }

    /// <summary>Opens the bytes of a piece of evidence.</summary>
    /// <exception cref="FileNotFoundException">They are not on disk.</exception>
    public Stream OpenEvidence(Fingerprint sha256) => File.OpenRead(PathTo(sha256));

    /// <summary>Where the bytes of a piece of evidence lie; nobody writes there.</summary>
    public string PathTo(Fingerprint sha256) => Path.Combine(Folder, EvidenceName(sha256));

    private static async Task<bool> IsWholeAsync(string path, Fingerprint sha256, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        await using var file = File.OpenRead(path);
        return await Fingerprint.OfAsync(file, cancellationToken) == sha256;
    }

    private static string EvidenceName(Fingerprint sha256) => $"evidence/{sha256.ToString()[..2]}/{sha256}";
}
