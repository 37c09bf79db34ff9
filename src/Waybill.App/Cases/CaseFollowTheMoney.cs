using Waybill.App.Commands;
using Waybill.FollowTheMoney;
using Waybill.Publishing.Downloads.Entities;
using Waybill.Reference.Lists;
using Waybill.Storage;

namespace Waybill.App.Cases;

/// <summary>A case as lines of FollowTheMoney: its own entities, then those that were taken in as evidence, unchanged.</summary>
internal static class CaseFollowTheMoney
{
    /// <summary>The lines, each UTF-8 without its line break and good until the next is asked for; an id of the case's own is not written twice.</summary>
    public static IEnumerable<byte[]> Lines(Bench bench, CaseFile file, Dossier dossier)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entity in CaseEntities.Of(dossier))
        {
            own.Add(entity.Id);
            yield return EntityDocument.Of(entity).ToLine();
        }

        foreach (var evidence in file.Case.Evidence.Where(e => e.Kind == EvidenceKind.Entities).OrderBy(e => e.Sha256))
        {
            foreach (var line in Given(bench, file, evidence, own))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<byte[]> Given(Bench bench, CaseFile file, Evidence evidence, HashSet<string> own)
    {
        using var stream = file.OpenEvidence(evidence.Sha256);
        var lines = new Utf8Lines(stream, evidence.File);
        foreach (var line in lines.Read())
        {
            if (!EntityDocument.TryParse(line, out var document, out var because))
            {
                bench.Terminal.Note(new Rejection(evidence.File, FormattableString.Invariant($"line {lines.Number} is no entity ({because}) and was not handed on.")));
            }
            else if (!own.Contains(document.Entity.Id))
            {
                yield return document.ToLine();
            }
        }
    }
}
