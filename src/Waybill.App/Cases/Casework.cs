using System.Collections.Immutable;
using System.Text.Json;
using NodaTime.Text;
using Waybill.App.Batches;
using Waybill.App.Commands;
using Waybill.Checking;
using Waybill.Json;
using Waybill.Reference;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>Work on a case file: reading its evidence, running the checks on it, freezing what they said.</summary>
internal static class Casework
{
    private static ImmutableArray<CheckVersion> Versions { get; } = [.. Checks.All.Select(c => new CheckVersion(c.Name, c.Version))];

    /// <summary>Opens a case file where there is one.</summary>
    /// <exception cref="UsageException">There is none in that folder.</exception>
    public static Task<CaseFile> OpenAsync(Bench bench, string folder, bool write, CancellationToken cancellationToken) =>
        CaseFile.IsAt(folder)
            ? CaseFile.OpenAsync(folder, write, bench.Clock, cancellationToken)
            : throw new UsageException($"There is no case at {folder}: expected a folder that holds case.db; make one with 'waybill case new {folder}'.");

    /// <summary>What the checks are run on in a case: its reports, and the lists and registers beside them.</summary>
    public static async Task<(ImmutableArray<Report> Reports, Records Beside)> MaterialAsync(Bench bench, CaseFile file, CancellationToken cancellationToken) =>
        ([.. await ReportsAsync(bench, file, cancellationToken)], RecordFiles.Of(bench, CaseRecords.Registers(file), CaseRecords.Lists(file)));

    /// <summary>The reports in a case file; evidence that cannot be read is noted and left out.</summary>
    public static async Task<List<Report>> ReportsAsync(Bench bench, string folder, CancellationToken cancellationToken)
    {
        await using var file = await OpenAsync(bench, folder, write: false, cancellationToken);
        return await ReportsAsync(bench, file, cancellationToken);
    }

    /// <summary>Runs the checks on everything the case holds and keeps what they said; says whether that is new.</summary>
    public static async Task<(Assessment Assessment, bool New)> CheckAsync(Bench bench, CaseFile file, string by, CancellationToken cancellationToken)
    {
        var (reports, beside) = await MaterialAsync(bench, file, cancellationToken);
        var assessment = Checks.Examine(reports, bench.Shelf, beside);
        var (_, isNew) = await file.KeepAssessmentAsync(Bytes(assessment), Bench.Program, Versions, by, cancellationToken);
        return (assessment, isNew);
    }

    /// <summary>
    /// The dossier of a case as it was last checked; it is checked first where evidence came since, or another version of the program
    /// did it. The dossier carries the time and the hash of that run, so that it comes out the same whenever it is published.
    /// </summary>
    public static async Task<Dossier> DossierAsync(Bench bench, CaseFile file, string by, CancellationToken cancellationToken)
    {
        if (file.Case.Evidence.IsEmpty)
        {
            throw new UsageException($"The case at {file.Folder} holds no evidence yet; add some with 'waybill case add'.");
        }

        if (file.Case.Checked?.Program != Bench.Program)
        {
            await CheckAsync(bench, file, by, cancellationToken);
        }

        return await CheckedAsync(file, cancellationToken) ?? throw new InvalidOperationException("The checks were run a line above.");
    }

    /// <summary>The dossier of a case as it was last checked; null where no run covers all its evidence. Nothing is written.</summary>
    public static async Task<Dossier?> CheckedAsync(CaseFile file, CancellationToken cancellationToken)
    {
        if (file.Case.Checked is not { } run)
        {
            return null;
        }

        var entry = await file.EntriesAsync(cancellationToken).LastAsync(e => e.Kind == "checked", cancellationToken);
        var assessment = JsonSerializer.Deserialize<Assessment>(await file.AssessmentAsync(run.Assessment, cancellationToken), Contract.Page)
            ?? throw new InvalidDataException($"The assessment {run.Assessment.Short}… of the case at {file.Folder} is empty.");
        return new Dossier(
            file.Case.Title, InstantPattern.ExtendedIso.Parse(entry.At).GetValueOrThrow(), [.. file.Case.Evidence.Select(Unsigned)], assessment, entry.Hash)
        {
            Notice = file.Case.Notice,
        };
    }

    /// <summary>The reports in an open case; evidence that cannot be read is noted and left out.</summary>
    public static async Task<List<Report>> ReportsAsync(Bench bench, CaseFile file, CancellationToken cancellationToken)
    {
        var reports = new List<Report>();
        await foreach (var outcome in Ordered.MapAsync(file.Case.Evidence.Where(e => e.Kind == EvidenceKind.Report), (e, stop) => ReadAsync(bench, file, e, stop), cancellationToken))
        {
            bench.Tell(outcome, reports.Add);
        }

        return reports;
    }

    private static async Task<ReadOutcome> ReadAsync(Bench bench, CaseFile file, Evidence evidence, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenEvidence(evidence.Sha256);
        if (stream.Length > Evidences.LargestRead)
        {
            return new ReadOutcome.Refused(new Rejection(evidence.File, "It is kept as evidence, but too large to be read as a report."));
        }

        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return Files.Read(bench.Reader, evidence.File, bytes, new ReadWish(evidence.Published, null), cancellationToken);
    }

    private static byte[] Bytes(Assessment assessment) => [.. JsonSerializer.SerializeToUtf8Bytes(assessment, Contract.Page), (byte)'\n'];

    /// <summary>Who took evidence in stays in the case: a dossier names nobody whom an editor did not put there.</summary>
    private static Evidence Unsigned(Evidence evidence) => evidence with { By = "" };
}
