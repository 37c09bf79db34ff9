using System.Collections.Immutable;

namespace Waybill.App.Batches;

/// <summary>What came of reading one file.</summary>
internal abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Report">Everything found in it.</param>
    /// <param name="Notes">What a careful reader should know of the reading.</param>
    public sealed record Done(Report Report, ImmutableArray<string> Notes) : ReadOutcome;

    /// <summary>It could not be read.</summary>
    /// <param name="Rejection">The file and the sentence.</param>
    public sealed record Refused(Rejection Rejection) : ReadOutcome;
}
