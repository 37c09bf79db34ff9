using System.Collections.Frozen;
using System.Collections.Immutable;
using Waybill.Publishing.Map;

namespace Waybill.Publishing;

/// <summary>A dossier made ready for printing: each claim joined with its report, findings, origin and rivals.</summary>
internal sealed class Edition
{
    private readonly FrozenDictionary<string, Statement> byId;
    private readonly FrozenDictionary<Fingerprint, Report> byPrint;

    public Edition(Dossier dossier)
    {
        Dossier = dossier;
        Reports = [.. dossier.Assessment.Documents.DistinctBy(r => r.Document.Sha256)];
        byPrint = Reports.ToFrozenDictionary(r => r.Document.Sha256);
        Statements = [.. Join(dossier.Assessment).DistinctBy(s => s.Claim.Id)];
        byId = Statements.ToFrozenDictionary(s => s.Claim.Id);
        Rivals = [.. dossier.Assessment.Rivals.Where(r => Find(r.First) is not null && Find(r.Second) is not null)];
        Origins = [.. Statements.GroupBy(s => s.Origin?.Id ?? s.Claim.Id).Select(g => g.ToImmutableArray())];
        Pins = Pin.In(this);
        Stretches = Stretch.In(this);
    }

    public Dossier Dossier { get; }

    public ImmutableArray<Report> Reports { get; }

    /// <summary>Every claim, in the order of the documents and of their texts.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>The statements by origin: those in one group go back to one statement.</summary>
    public ImmutableArray<ImmutableArray<Statement>> Origins { get; }

    public ImmutableArray<Rival> Rivals { get; }

    /// <summary>The places on the ground that the claims name.</summary>
    public ImmutableArray<Pin> Pins { get; }

    /// <summary>The stretches of the routes that the claims tell of.</summary>
    public ImmutableArray<Stretch> Stretches { get; }

    public ImmutableArray<Finding> Findings => Dossier.Assessment.Findings;

    public static string PageOf(Report report) => $"documents/{report.Document.Sha256.Short}.html";

    public Statement? Find(string? claim) => claim is null ? null : byId.GetValueOrDefault(claim);

    public Report? Find(Fingerprint document) => byPrint.GetValueOrDefault(document);

    private IEnumerable<Statement> Join(Assessment assessment)
    {
        var findings = assessment.Findings.Where(f => f.Claim is not null).ToLookup(f => f.Claim);
        var origins = assessment.Origins.SelectMany(o => o.Claims.Select(c => (Claim: c, Origin: o))).ToLookup(p => p.Claim, p => p.Origin);
        var rivals = assessment.Rivals.SelectMany(r => new[] { (Claim: r.First, Rival: r), (Claim: r.Second, Rival: r) })
            .ToLookup(p => p.Claim, p => p.Rival);
        return Reports.SelectMany(report => report.Claims.Select((claim, i) => new Statement(report, claim, i + 1)
        {
            Findings = [.. findings[claim.Id]],
            Origin = origins[claim.Id].FirstOrDefault(),
            Rivals = [.. rivals[claim.Id]],
        }));
    }
}
