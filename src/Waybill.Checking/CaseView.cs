using System.Collections.Immutable;
using NodaTime;
using Waybill.Checking.Origins;
using Waybill.Reference;
using Waybill.Reference.Seas;

namespace Waybill.Checking;

/// <summary>A case as checks see it: all documents as read, taken together, and the shelf. The order in which they were given says nothing.</summary>
public sealed class CaseView
{
    private readonly Lazy<ImmutableArray<Origin>> origins;
    private readonly Lazy<Dictionary<string, string>> originOf;
    private readonly Lazy<Deeds> deeds;
    private readonly Dictionary<(GeoPoint, GeoPoint), SeaAnswer> passages = [];

    /// <summary>Takes documents as one case.</summary>
    /// <param name="reports">The documents as read, in any order.</param>
    /// <param name="shelf">What is known before reading.</param>
    /// <param name="records">What the user laid beside it.</param>
    public CaseView(ImmutableArray<Report> reports, Shelf shelf, Reference.Records? records = null)
    {
        (Shelf, Records) = (shelf, records ?? Reference.Records.None);
        // The same bytes given twice are one document.
        Reports =
        [
            .. reports.OrderBy(r => r.Document.Published ?? LocalDate.MaxIsoValue).ThenBy(r => r.Document.Sha256).ThenBy(r => r.Document.File, StringComparer.Ordinal)
                .DistinctBy(r => r.Document.Sha256),
        ];
        Claims = [.. Reports.SelectMany(r => r.Claims.Select(c => new StatedClaim(r, c)))];
        Relations = [.. Reports.SelectMany(r => r.Relations.Select(x => new StatedRelation(r, x)))];
        origins = new(() => OriginsOf.Case(this));
        deeds = new(() => new(Claims, shelf));
        originOf = new(() => Origins.SelectMany(o => o.Claims.Select(c => (Claim: c, o.Id))).DistinctBy(p => p.Claim).ToDictionary(p => p.Claim, p => p.Id, StringComparer.Ordinal));
    }

    /// <summary>The documents as read, the oldest first, those without a day last.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>What is known before reading.</summary>
    public Shelf Shelf { get; }

    /// <summary>What the user laid beside the shelf.</summary>
    public Reference.Records Records { get; }

    /// <summary>Every claim, in the order of the documents and of their text.</summary>
    public ImmutableArray<StatedClaim> Claims { get; }

    /// <summary>Every stated relation, in the order of the documents and of their text.</summary>
    public ImmutableArray<StatedRelation> Relations { get; }

    /// <summary>The independent origins of the claims.</summary>
    public ImmutableArray<Origin> Origins => origins.Value;

    /// <summary>What the claims tell, each deed once.</summary>
    internal Deeds Deeds => deeds.Value;

    /// <summary>The way by sea between two points; copies ask for the same way again and again.</summary>
    internal SeaAnswer Passage(GeoPoint from, GeoPoint to) =>
        passages.TryGetValue((from, to), out var known) ? known : passages[(from, to)] = Shelf.Sea.Passage(from, to);

    /// <summary>The id of the origin that a claim goes back to.</summary>
    public string OriginOf(StatedClaim stated) => originOf.Value[stated.Claim.Id];
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
