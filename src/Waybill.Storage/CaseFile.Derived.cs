using System.Collections.Immutable;

namespace Waybill.Storage;

public sealed partial class CaseFile
{
    /// <summary>
    /// Keeps what the checks said under its own fingerprint and records that they were run; where the latest run of the same
    /// program said the same over the same evidence, nothing is added.
    /// </summary>
    /// <returns>The fingerprint of the assessment, and whether this run said anything new.</returns>
    public async Task<(Fingerprint Assessment, bool New)> KeepAssessmentAsync(
        ReadOnlyMemory<byte> json, string program, ImmutableArray<CheckVersion> checks, string by, CancellationToken cancellationToken)
    {
        var sha256 = Fingerprint.Of(json.Span);
        var path = Path.Combine(Folder, DerivedName(sha256));
        if (!await IsWholeAsync(path, sha256, cancellationToken))
        {
            using var bytes = new MemoryStream(json.ToArray(), writable: false);
            Durable.Settle((await Durable.StageAsync(Incoming, bytes, cancellationToken)).Path, path);
        }

        var run = new CaseFact.Checked(sha256, program, checks);
        if (Case.Checked?.SaysTheSameAs(run) == true)
        {
            return (sha256, false);
        }

        await RecordAsync(new CaseEntry(clock.GetCurrentInstant(), by, run), cancellationToken);
        return (sha256, true);
    }

    /// <summary>The bytes of a kept assessment.</summary>
    /// <exception cref="FileNotFoundException">They are not on disk.</exception>
    public Task<byte[]> AssessmentAsync(Fingerprint sha256, CancellationToken cancellationToken) =>
        File.ReadAllBytesAsync(Path.Combine(Folder, DerivedName(sha256)), cancellationToken);

    private static string DerivedName(Fingerprint sha256) => $"derived/{sha256}.json";
}
