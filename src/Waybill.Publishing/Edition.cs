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
        Origins = Statements.Select(s => s.Origin?.Id ?? s.Claim.Id).Distinct().Count();
        Groups = [.. Statements.GroupBy(s => s.Origin?.Id ?? s.Claim.Id).SelectMany(Copies)];
        Pins = Pin.In(this);
        Stretches = Stretch.In(this);
    }

    public Dossier Dossier { get; }

    public ImmutableArray<Report> Reports { get; }

    /// <summary>Every claim, in the order of the documents and of their texts.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>How many independent origins the claims go back to.</summary>
    public int Origins { get; }

    /// <summary>Statements with their copies: one origin, the same event, each from another document.</summary>
    public ImmutableArray<ImmutableArray<Statement>> Groups { get; }

    public ImmutableArray<Rival> Rivals { get; }

    /// <summary>The places on the ground that the claims name.</summary>
    public ImmutableArray<Pin> Pins { get; }

    /// <summary>The stretches of the routes that the claims tell of.</summary>
    public ImmutableArray<Stretch> Stretches { get; }

    public ImmutableArray<Finding> Findings => Dossier.Assessment.Findings;

    public static string PageOf(Report report) => $"documents/{report.Document.Sha256.Short}.html";

    public Statement? Find(string? claim) => claim is null ? null : byId.GetValueOrDefault(claim);

    public Report? Find(Fingerprint document) => byPrint.GetValueOrDefault(document);

    /// <summary>
    /// An origin can be a whole briefing that says many things; only what another document repeats of the same event,
    /// between the same parties, is a copy.
    /// </summary>
    private static IEnumerable<ImmutableArray<Statement>> Copies(IEnumerable<Statement> origin)
    {
        var groups = new List<List<Statement>>();
        foreach (var s in origin)
        {
            var group = groups.Find(g => Same(g[0].Claim, s.Claim) && g.TrueForAll(other => other.Report != s.Report));
            if (group is null)
            {
                groups.Add([s]);
            }
            else
            {
                group.Add(s);
            }
        }

        return groups.Select(g => g.ToImmutableArray());
    }

    private static bool Same(Claim a, Claim b) =>
        (a.Event, a.Polarity, a.Supplier, a.Recipient) == (b.Event, b.Polarity, b.Supplier, b.Recipient);

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
