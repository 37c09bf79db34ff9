using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Waybill;

/// <summary>What can happen to a case, told in the past tense.</summary>
public abstract record CaseFact
{
    private CaseFact()
    {
    }

    /// <summary>The case was opened.</summary>
    /// <param name="Title">Its title.</param>
    /// <param name="Notice">A line that stands above everything published of it; null where none is needed.</param>
    public sealed record Opened(string Title, string? Notice) : CaseFact;

    /// <summary>Bytes were taken in as evidence.</summary>
    /// <param name="Sha256">Their fingerprint, under which they are kept.</param>
    /// <param name="File">The name under which they were given.</param>
    /// <param name="MediaType">What they are, by their content.</param>
    /// <param name="Bytes">How many.</param>
    /// <param name="Published">The day of publication that the user gave; null where none was given.</param>
    public sealed record EvidenceAdded(Fingerprint Sha256, string File, string MediaType, long Bytes, LocalDate? Published) : CaseFact
    {
        /// <summary>What they are to the case; it stands in the log only where they are no report.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
        public EvidenceKind Kind { get; init; }
    }

    /// <summary>Evidence that the case holds was given another day of publication by a person.</summary>
    /// <param name="Sha256">The evidence.</param>
    /// <param name="Published">The day.</param>
    public sealed record EvidenceDated(Fingerprint Sha256, LocalDate Published) : CaseFact;

    /// <summary>Bytes that had been lost or damaged on disk were put back from the same bytes given again.</summary>
    /// <param name="Sha256">The evidence.</param>
    public sealed record EvidencePutBack(Fingerprint Sha256) : CaseFact;

    /// <summary>The checks were run on everything the case held.</summary>
    /// <param name="Assessment">The fingerprint of what they said, kept under <c>derived/</c>.</param>
    /// <param name="Program">The program and its version.</param>
    /// <param name="Checks">The checks that were run, with their versions.</param>
    public sealed record Checked(Fingerprint Assessment, string Program, ImmutableArray<CheckVersion> Checks) : CaseFact
    {
        /// <summary>Whether another run says the same in the same words: assessment, program and checks are equal.</summary>
        public bool SaysTheSameAs(Checked other) =>
            Assessment == other.Assessment && Program == other.Program && Checks.SequenceEqual(other.Checks);
    }

    /// <summary>A dossier of the case was published.</summary>
    /// <param name="Assessment">The fingerprint of the assessment it shows.</param>
    public sealed record DossierPublished(Fingerprint Assessment) : CaseFact;
}
