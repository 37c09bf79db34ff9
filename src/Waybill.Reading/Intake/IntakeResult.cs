using System.Collections.Immutable;

namespace Waybill.Reading.Intake;

/// <summary>What came of taking a file in: a document to read, or one sentence that says why not.</summary>
public abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>The file could be read.</summary>
    /// <param name="Document">Its text and what it says of itself.</param>
    /// <param name="Notes">What a careful reader should know of the reading: pages left out, attachments not read, a language label that is wrong.</param>
    public sealed record Taken(Document Document, ImmutableArray<string> Notes) : IntakeResult;

    /// <summary>The file could not be read.</summary>
    /// <param name="Rejection">The file and the sentence.</param>
    public sealed record Refused(Rejection Rejection) : IntakeResult;
}
