using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Publishing;

/// <summary>Statements on one side of the story, in order; copies of one statement stand together.</summary>
/// <param name="Id">Its address on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">The statements with their copies, the earliest document leading.</param>
internal sealed record Chapter(string Id, string Title, ImmutableArray<ImmutableArray<Statement>> Groups);

/// <summary>
/// The claims put into the order in which a reader asks: what was sent and how it went, who made and helped, what was asked for
/// and agreed, what the rules say, what came to light, what is denied.
/// </summary>
internal static class Story
{
    private static readonly (string Id, string Title, EventKind[] Events)[] Plan =
    [
        ("story-way", "Sent, carried and used", [EventKind.Transfer, EventKind.Use, EventKind.Harm]),
        ("story-help", "Made, built and helped", [EventKind.Production, EventKind.Construction, EventKind.Assistance]),
        ("story-deal", "Asked for and agreed", [EventKind.Request, EventKind.Agreement]),
        ("story-law", "What the rules say", [EventKind.Violation, EventKind.Veto]),
        ("story-shown", "Shown, stopped, disclosed", [EventKind.Interdiction, EventKind.Disclosure]),
        ("story-more", "Also said", [EventKind.Other]),
    ];

    public static IEnumerable<Chapter> Chapters(Edition edition)
    {
        var groups = edition.Groups.Select(Ordered).ToImmutableArray();
        return Plan
            .Select(p => new Chapter(p.Id, p.Title, InOrder(groups.Where(g => !Denies(g[0]) && p.Events.Contains(g[0].Claim.Event)))))
            .Append(new("story-denied", "Denied", InOrder(groups.Where(g => Denies(g[0])))))
            .Where(c => !c.Groups.IsEmpty);
    }

    private static bool Denies(Statement s) => s.Claim.Polarity == Polarity.Denied || s.Claim.Event == EventKind.Denial;

    /// <summary>The earliest published first; a document without a day comes after those with one.</summary>
    private static ImmutableArray<Statement> Ordered(ImmutableArray<Statement> group) =>
        [.. group.OrderBy(s => s.Report.Document.Published ?? LocalDate.MaxIsoValue)];

    /// <summary>What tells and was tested most comes first; among equals the order of the documents stays.</summary>
    private static ImmutableArray<ImmutableArray<Statement>> InOrder(IEnumerable<ImmutableArray<Statement>> groups) =>
        [.. groups.OrderByDescending(Weight)];

    /// <summary>Another document and a route weigh most, since they carry the case; then findings and rivals, what it is about, when.</summary>
    private static int Weight(ImmutableArray<Statement> group)
    {
        const int Repeated = 8, Routed = 8, Checked = 4, Opposed = 4, Itemised = 2, Dated = 1;
        var claim = group[0].Claim;
        return (group.Length > 1 ? Repeated : 0)
            + (claim.Route.Count(r => r.Leg != Leg.Use) > 1 ? Routed : 0)
            + (group.Any(s => s.Findings.Length > 0) ? Checked : 0)
            + (group.Any(s => s.Rivals.Length > 0) ? Opposed : 0)
            + (claim.Items.Length > 0 ? Itemised : 0)
            + (claim.When is { } when && (when.Earliest ?? when.Latest) is not null ? Dated : 0);
    }
}
