using NodaTime;

namespace Waybill;

/// <summary>A thing we hold: bytes under their fingerprint, kept unchanged, and how they came in.</summary>
/// <param name="Sha256">The fingerprint of the bytes.</param>
/// <param name="File">The name under which it was given.</param>
/// <param name="MediaType">What the bytes are, by their content.</param>
/// <param name="Bytes">How many.</param>
/// <param name="Published">The day of publication that the user gave; null where none was given.</param>
/// <param name="TakenIn">When it was taken in.</param>
/// <param name="By">Who took it in.</param>
public sealed record Evidence(Fingerprint Sha256, string File, string MediaType, long Bytes, LocalDate? Published, Instant TakenIn, string By)
{
    /// <summary>What it is to the case.</summary>
    public EvidenceKind Kind { get; init; }
}
