namespace Waybill.Publishing.Downloads.Entities;

internal sealed partial class Cast
{
    private IEnumerable<string> Vehicles(Statement s)
    {
        var numbers = ShipNumbers.In(s.Report.Document.Text, LineAround(s)).Where(n => n.Imo is not null).ToList();
        foreach (var number in numbers)
        {
            var id = EntityIds.Vessel(number.Imo!.Value); // Those without were left out.
            Draft(id, "Vessel").Add("name", number.Name ?? $"IMO {number.Imo}").Add("imoNumber", number.Imo.ToString());
            Mention(s.Report, id, number.Name ?? number.Digits);
            if (s.Claim.Span.Overlaps(number.Span))
            {
                yield return id;
            }
        }

        foreach (var name in Named(s).Where(n => n.Type == NameType.Platform && ShipNumbers.IsName(n.Text)))
        {
            var hull = numbers.Find(n => n.Name is { } known && known.EndsWith(name.Text, StringComparison.Ordinal))?.Imo;
            var id = hull is { } imo ? EntityIds.Vessel(imo) : EntityIds.Vehicle(s.Report.Document.Sha256, name.Text);
            Draft(id, hull is null ? "Vehicle" : "Vessel").Add("name", name.Text);
            Mention(s.Report, id, name.Text);
            yield return id;
        }
    }

    /// <summary>What lists and numbers say of a body or ship stands in its notes, as a verdict.</summary>
    private void Noted(Edition edition, Finding finding)
    {
        if (finding.Excerpts is not [var excerpt, ..] || edition.Find(excerpt.Sha256) is not { } report)
        {
            return;
        }

        var words = new TextSpan(excerpt.Start, excerpt.End).In(report.Document.Text);
        var id = ShipNumbers.In(report.Document.Text, new TextSpan(excerpt.Start, excerpt.End)).FirstOrDefault()?.Imo is { } imo ? EntityIds.Vessel(imo)
            : drafts.ContainsKey(EntityIds.Body(words)) ? EntityIds.Body(words)
            : EntityIds.Vehicle(report.Document.Sha256, words);
        if (drafts.TryGetValue(id, out var draft))
        {
            draft.Add("notes", $"{Phrases.Label(finding.Verdict.Word)} ({finding.Check}, version {finding.Version}): {finding.Verdict.Because}");
        }
    }

    /// <summary>The line that holds the claim: a ship's number often stands before or behind what is claimed of it.</summary>
    private static TextSpan LineAround(Statement s)
    {
        var text = s.Report.Document.Text;
        var start = s.Claim.Start == 0 ? 0 : text.LastIndexOf('\n', s.Claim.Start - 1) + 1;
        var end = text.IndexOf('\n', s.Claim.End);
        return new TextSpan(start, end < 0 ? text.Length : end);
    }
}
