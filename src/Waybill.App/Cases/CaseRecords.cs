using System.Collections.Immutable;
using NodaTime;
using Waybill.Reference.Lists;
using Waybill.Reference.Registers;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>The lists and registers that a case holds as evidence.</summary>
internal static class CaseRecords
{
    /// <summary>The lists of a case, each with the day that was given with it; the order in which they came says nothing.</summary>
    public static IEnumerable<ListOrigin> Lists(CaseFile file) =>
        Of(file, EvidenceKind.List).Select(e => new ListOrigin(file.PathTo(e.Sha256))
        {
            Name = e.File,
            Sha256 = e.Sha256,
            Published = e.Published,
            TakenIn = e.TakenIn.InUtc().Date,
            Companions = Companions(file, e.Published),
        });

    /// <summary>The registers of a case, the newest edition first.</summary>
    /// <exception cref="InvalidDataException">One cannot be read by this version.</exception>
    public static ImmutableArray<RegisterFile> Registers(CaseFile file) => [.. Of(file, EvidenceKind.Register).Select(e => Read(file, e))];

    /// <summary>
    /// The files that belong to a list whose day is known: by name, those with the same day of publication, else the only one of that name. Which of
    /// several belongs is not guessed.
    /// </summary>
    public static ImmutableDictionary<string, string> Companions(CaseFile file, LocalDate? published) =>
        file.Case.Evidence.Where(e => e.Kind == EvidenceKind.ListPart).GroupBy(e => e.File, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.Count() == 1 ? g.Single() : g.Where(e => e.Published == published).ToList() is [var one] ? one : null).OfType<Evidence>()
            .ToImmutableDictionary(e => e.File, e => file.PathTo(e.Sha256), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Evidence> Of(CaseFile file, EvidenceKind kind) =>
        file.Case.Evidence.Where(e => e.Kind == kind).OrderByDescending(e => e.Published ?? LocalDate.MinIsoValue).ThenBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Sha256);

    private static RegisterFile Read(CaseFile file, Evidence evidence)
    {
        try
        {
            using var stream = file.OpenEvidence(evidence.Sha256);
            return new RegisterFile(evidence.File, TradeRegister.Read(stream, evidence.File)) { Sha256 = evidence.Sha256, Published = evidence.Published };
        }
        catch (FormatException fault)
        {
            throw new InvalidDataException($"The case holds a register that cannot be read, so nothing was checked: {fault.Message}", fault);
        }
    }
}
