using System.Collections.Immutable;
using NodaTime;

namespace Waybill;

/// <summary>What is published: a frozen view of a case.</summary>
/// <param name="Title">The case's title.</param>
/// <param name="Made">When this view was frozen.</param>
/// <param name="Evidence">The evidence it rests on.</param>
/// <param name="Assessment">The documents as read and everything that checking found.</param>
/// <param name="LogHead">The hash of the last entry of the case's log when it was frozen.</param>
public sealed record Dossier(string Title, Instant Made, ImmutableArray<Evidence> Evidence, Assessment Assessment, Fingerprint? LogHead)
{
    /// <summary>A line that stands above everything else, such as that the documents were written for a sample; null where none is needed.</summary>
    public string? Notice { get; init; }
}
