using NodaTime;
using Waybill.App.Commands;
using Waybill.Reading.Intake;
using Waybill.Reference.Lists;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>What came of giving a file to a case.</summary>
/// <param name="Evidence">What was taken in; null where nothing was.</param>
/// <param name="Taking">What taking it in came to.</param>
/// <param name="Words">What it is where it is no report: <c>a list (…)</c>; null for a report.</param>
/// <param name="Note">The sentence to say about it; null where none is needed.</param>
internal sealed record Given(Evidence? Evidence, Taking Taking, string? Words, Rejection? Note);

/// <summary>Files into a case: bytes are kept whatever they are; whether they are a report that can be read, a list or a register is said beside it.</summary>
internal static class Evidences
{
    private const string UnknownType = "application/octet-stream";

    /// <summary>The largest file that is read as a report; larger ones are kept unread.</summary>
    public static int LargestRead => IntakeLimits.Default.Bytes;

    /// <summary>Takes a file in under a name of its own; sentences about it name the path. A list or register that is broken is not taken in.</summary>
    public static async Task<Given> AddAsync(
        Bench bench, CaseFile file, string path, string name, LocalDate? published, string by, CancellationToken cancellationToken)
    {
        var found = new FileInfo(path);
        if (found is not { Exists: true, Length: > 0 })
        {
            return await ReportAsync(file, path, name, published, by, cancellationToken);
        }

        Recognised? known;
        try
        {
            known = Recognised.Of(bench, Origin(bench, file, path, name, published));
        }
        catch (Exception fault) when (fault is UnreadableListException or FormatException)
        {
            return new(null, default, null, new Rejection(path, $"It was not taken in: {fault.Message}"));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            // Reading it as a report says in its own words that it cannot be opened.
            return await ReportAsync(file, path, name, published, by, cancellationToken);
        }

        if (known is not null)
        {
            return await KeptAsync(file, path, name, (known.MediaType, known.Kind), published, by, known.Words, cancellationToken);
        }

        return found.Length > LargestRead
            ? await KeptAsync(file, path, name, (UnknownType, EvidenceKind.Report), published, by, null, cancellationToken) with
            {
                Note = new Rejection(path, "It is kept as evidence, but too large to be read as a report."),
            }
            : await ReportAsync(file, path, name, published, by, cancellationToken);
    }

    private static ListOrigin Origin(Bench bench, CaseFile file, string path, string name, LocalDate? published) => new(path)
    {
        Name = name,
        Published = published,
        TakenIn = bench.Clock.GetCurrentInstant().InUtc().Date,
        Companions = CaseRecords.Companions(file, published),
    };

    private static async Task<Given> KeptAsync(
        CaseFile file, string path, string name, (string MediaType, EvidenceKind Kind) what, LocalDate? published, string by, string? words, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        var (evidence, taking) = await file.AddAsync(stream, name, what.MediaType, what.Kind, published, by, cancellationToken);
        var note = evidence.Kind == what.Kind ? null : new Rejection(path, $"The case holds these bytes as {evidence.Kind.ToString().ToLowerInvariant()}, from before; as such they stay. Begin a new case to have them read anew.");
        return new(evidence, taking, words, note);
    }

    private static async Task<Given> ReportAsync(CaseFile file, string path, string name, LocalDate? published, string by, CancellationToken cancellationToken)
    {
        switch (await EvidenceFile.ReadAsync(path, null, cancellationToken))
        {
            case EvidenceFile.Refused refused:
                return new(null, default, null, refused.Rejection);
            case EvidenceFile.Read read:
                var (mediaType, note) = Intake.Take(path, read.Bytes, published, cancellationToken) switch
                {
                    IntakeResult.Taken taken => (taken.Document.MediaType, null),
                    IntakeResult.Refused refused => (UnknownType, new Rejection(path, $"It is kept as evidence, but cannot be read: {refused.Rejection.Because}")),
                    _ => throw new InvalidOperationException(),
                };
                using (var bytes = new MemoryStream(read.Bytes.ToArray(), writable: false))
                {
                    var (evidence, how) = await file.AddAsync(bytes, name, mediaType, EvidenceKind.Report, published, by, cancellationToken);
                    return new(evidence, how, null, note);
                }

            default:
                throw new InvalidOperationException();
        }
    }
}
