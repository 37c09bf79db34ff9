using NodaTime;
using Waybill.Reading.Intake;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>Files into a case: bytes are kept whatever they are; whether they can be read as a report is said beside it.</summary>
internal static class Evidences
{
    private const string UnknownType = "application/octet-stream";

    /// <summary>The largest file that is read as a report; larger ones are kept unread.</summary>
    public static int LargestRead => IntakeLimits.Default.Bytes;

    /// <summary>Takes a file in under a name of its own; sentences about it name the path.</summary>
    /// <returns>What was taken in, null where nothing was, and the sentence to say about it, null where none is needed.</returns>
    public static async Task<(Evidence? Evidence, Taking Taking, Rejection? Note)> AddAsync(
        CaseFile file, string path, string name, LocalDate? published, string by, CancellationToken cancellationToken)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 } found && found.Length > LargestRead)
        {
            await using var stream = found.OpenRead();
            return Noted(
                await file.AddAsync(stream, name, UnknownType, published, by, cancellationToken),
                new Rejection(path, "It is kept as evidence, but too large to be read as a report."));
        }

        switch (await EvidenceFile.ReadAsync(path, null, cancellationToken))
        {
            case EvidenceFile.Refused refused:
                return (null, default, refused.Rejection);
            case EvidenceFile.Read read:
                var (mediaType, note) = Intake.Take(path, read.Bytes, published, cancellationToken) switch
                {
                    IntakeResult.Taken taken => (taken.Document.MediaType, null),
                    IntakeResult.Refused refused => (UnknownType, new Rejection(path, $"It is kept as evidence, but cannot be read: {refused.Rejection.Because}")),
                    _ => throw new InvalidOperationException(),
                };
                using (var bytes = new MemoryStream(read.Bytes.ToArray(), writable: false))
                {
                    return Noted(await file.AddAsync(bytes, name, mediaType, published, by, cancellationToken), note);
                }

            default:
                throw new InvalidOperationException();
        }

        static (Evidence?, Taking, Rejection?) Noted((Evidence Evidence, Taking Taking) added, Rejection? note) => (added.Evidence, added.Taking, note);
    }
}
