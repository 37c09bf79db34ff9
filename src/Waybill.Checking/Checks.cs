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
    ];

    /// <summary>Everything that checking finds in documents taken together as one case.</summary>
    public static Assessment Examine(ImmutableArray<Report> reports, Shelf shelf)
    {
        var view = new CaseView(reports, shelf);
        ImmutableArray<Finding> findings = [.. All.SelectMany(c => c.Examine(view))];
        return new([.. reports.Select(r => WithVerdicts(r, findings))], findings, view.Origins, RivalsOf.Case(view));
    }

    /// <summary>The report with the verdict of each relation's own check beside it.</summary>
    private static Report WithVerdicts(Report report, ImmutableArray<Finding> findings) =>
        report with { Relations = [.. report.Relations.Select(r => r with { Verdict = Of(report, r, findings)?.Verdict.Word })] };

    private static Finding? Of(Report report, Relation relation, ImmutableArray<Finding> findings) =>
        findings.FirstOrDefault(f => f.Check == CheckOf(relation.Kind)
            && f.Excerpts is [var first, ..] && first == new Excerpt(report.Document.Sha256, relation.Start, relation.End));

    private static string CheckOf(RelationKind kind) => kind switch
    {
        RelationKind.Distance => "stated-distance",
        RelationKind.Direction => "stated-direction",
        RelationKind.Nearness => "stated-nearness",
        RelationKind.Containment => "containment",
        _ => "unit-pair",
    };
}
