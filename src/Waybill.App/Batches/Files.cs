using Waybill.Reading;
using Waybill.Reading.Intake;

namespace Waybill.App.Batches;

/// <summary>Files to reports, one by one; what cannot be read is a sentence, and the rest goes on.</summary>
internal static class Files
{
    /// <summary>Reads a file from its path.</summary>
    public static async Task<ReadOutcome> ReadAsync(Reader reader, string path, ReadWish wish, CancellationToken cancellationToken) =>
        await EvidenceFile.ReadAsync(path, null, cancellationToken) switch
        {
            EvidenceFile.Read file => Read(reader, path, file.Bytes, wish, cancellationToken),
            EvidenceFile.Refused refused => new ReadOutcome.Refused(refused.Rejection),
            _ => throw new InvalidOperationException(),
        };

    /// <summary>Reads bytes that are in hand.</summary>
    public static ReadOutcome Read(Reader reader, string name, ReadOnlyMemory<byte> bytes, ReadWish wish, CancellationToken cancellationToken)
    {
        try
        {
            return Intake.Take(name, bytes, wish.Published, wish.Language, null, cancellationToken) switch
            {
                IntakeResult.Taken taken => new ReadOutcome.Done(reader.Read(taken.Document), taken.Notes),
                IntakeResult.Refused refused => new ReadOutcome.Refused(refused.Rejection),
                _ => throw new InvalidOperationException(),
            };
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or OutOfMemoryException))
        {
            // A mistake of ours in one document must not cost the user the other thousand.
            return new ReadOutcome.Refused(new Rejection(
                name, $"Reading it failed by a mistake in Waybill ({mistake.GetType().Name}: {mistake.Message}); please report it with the file."));
        }
    }
}
