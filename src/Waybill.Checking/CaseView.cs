using System.Collections.Immutable;
using Waybill.Reference;

namespace Waybill.Checking;

/// <summary>A case as checks see it: all documents as read, taken together, and the shelf.</summary>
/// <param name="reports">The documents as read.</param>
/// <param name="shelf">What is known before reading.</param>
public sealed class CaseView(ImmutableArray<Report> reports, Shelf shelf)
{
    /// <summary>The documents as read.</summary>
    public ImmutableArray<Report> Reports { get; } = reports;

    /// <summary>What is known before reading.</summary>
    public Shelf Shelf { get; } = shelf;

    /// <summary>Every claim, in the order of the documents and of their text.</summary>
    public ImmutableArray<StatedClaim> Claims { get; } = [.. reports.SelectMany(r => r.Claims.Select(c => new StatedClaim(r, c)))];

    /// <summary>Every stated relation, in the order of the documents and of their text.</summary>
    public ImmutableArray<StatedRelation> Relations { get; } = [.. reports.SelectMany(r => r.Relations.Select(x => new StatedRelation(r, x)))];
}

/// <summary>A claim with the report it stands in.</summary>
/// <param name="Report">The report.</param>
/// <param name="Claim">The claim.</param>
public sealed record StatedClaim(Report Report, Claim Claim)
{
    /// <summary>The words of the claim.</summary>
    public string Text => Wording.Within(Report.Document.Text, Claim.Span);

    /// <summary>The sentence around it.</summary>
    public string Sentence => Wording.Sentence(Report.Document.Text, Claim.Span).In(Report.Document.Text);

    /// <summary>Where it stands, as evidence.</summary>
    public Excerpt Excerpt => new(Report.Document.Sha256, Claim.Start, Claim.End);

    /// <summary>The place mention of that index, null where there is none.</summary>
    public PlaceMention? Place(int index) => index >= 0 && index < Report.Places.Length ? Report.Places[index] : null;

    /// <summary>The document's name for print: its file, without the folders it lay in.</summary>
    public string Where => Path.GetFileName(Report.Document.File);
}

/// <summary>A stated relation with the report it stands in.</summary>
/// <param name="Report">The report.</param>
/// <param name="Relation">The relation.</param>
public sealed record StatedRelation(Report Report, Relation Relation)
{
    /// <summary>The place that is located.</summary>
    public PlaceMention? Place => At(Relation.Place);

    /// <summary>The place it is located by; where a distance or direction names none, the place the report was written in ("290 km to the south-east").</summary>
    public PlaceMention? Reference =>
        At(Relation.Reference) ?? (Relation.Kind is RelationKind.Distance or RelationKind.Direction ? Report.Places.FirstOrDefault(p => p.Role == PlaceRole.Dateline) : null);

    /// <summary>Where it stands, as evidence.</summary>
    public Excerpt Excerpt => new(Report.Document.Sha256, Relation.Start, Relation.End);

    /// <summary>A finding on it by a check.</summary>
    public Finding Found(ICheck check, Verdict verdict, Quantity? stated = null, Quantity? measured = null) =>
        new(Relation.Claim, check.Name, check.Version, verdict, stated, measured, [Excerpt]);

    private PlaceMention? At(int? index) => index is { } i && i >= 0 && i < Report.Places.Length ? Report.Places[i] : null;
}
