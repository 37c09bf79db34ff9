using System.Collections.Immutable;
using Waybill.Checking.Law;
using Waybill.Checking.Origins;
using Waybill.Checking.Physics;
using Waybill.Checking.Records;
using Waybill.Reference;

namespace Waybill.Checking;

/// <summary>Puts every check to a case.</summary>
public static class Checks
{
    /// <summary>All checks, in the order in which their findings stand.</summary>
    public static ImmutableArray<ICheck> All { get; } =
    [
        new StatedDistance(),
        new StatedDirection(),
        new StatedNearness(),
        new Containment(),
        new UnitPair(),
        new DateConsistency(),
        new RouteFeasible(),
        new CountConsistency(),
        new LawInForce(),
        new VetoCast(),
        new InRegister(),
        new OnList(),
        new ShipIdentity(),
    ];

    /// <summary>Everything that checking finds in documents taken together as one case.</summary>
    /// <param name="reports">The documents as read.</param>
    /// <param name="shelf">What is known before reading.</param>
    /// <param name="beside">What the user laid beside it: registers; null for nothing.</param>
    public static Assessment Examine(ImmutableArray<Report> reports, Shelf shelf, Reference.Records? beside = null)
    {
        var view = new CaseView(reports, shelf, beside);
        ImmutableArray<Finding> findings = [.. All.SelectMany(c => c.Examine(view))];
        var ofExcerpts = findings.Where(f => f.Excerpts is [_, ..]).ToLookup(f => (f.Check, f.Excerpts[0]));
        return new([.. reports.Select(r => WithVerdicts(r, ofExcerpts))], findings, view.Origins, RivalsOf.Case(view));
    }

    /// <summary>The report with the verdict of each relation's own check beside it.</summary>
    private static Report WithVerdicts(Report report, ILookup<(string Check, Excerpt First), Finding> findings) =>
        report with
        {
            Relations = [.. report.Relations.Select(r => r with { Verdict = findings[(CheckOf(r.Kind), new(report.Document.Sha256, r.Start, r.End))].FirstOrDefault()?.Verdict.Word })],
        };

    private static string CheckOf(RelationKind kind) => kind switch
    {
        RelationKind.Distance => "stated-distance",
        RelationKind.Direction => "stated-direction",
        RelationKind.Nearness => "stated-nearness",
        RelationKind.Containment => "containment",
        _ => "unit-pair",
    };
}
