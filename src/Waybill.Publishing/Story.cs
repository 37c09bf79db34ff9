using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Publishing;

/// <summary>Statements on one side of the story, in order; copies of one statement stand together.</summary>
/// <param name="Id">Its address on the page.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Groups">The statements with their copies, the earliest document leading.</param>
internal sealed record Chapter(string Id, string Title, ImmutableArray<ImmutableArray<Statement>> Groups);

/// <summary>The claims put into an order that reads: dealings, help, the goods' way, their use, law, what was shown, denials.</summary>
internal static class Story
{
    private static readonly (string Id, string Title, EventKind[] Events)[] Plan =
    [
        ("story-deal", "Asked for and agreed", [EventKind.Request, EventKind.Agreement]),
        ("story-help", "Helped, made and built", [EventKind.Assistance, EventKind.Production, EventKind.Construction]),
        ("story-way", "Sent on its way", [EventKind.Transfer]),
        ("story-use", "Used, and to whose harm", [EventKind.Use, EventKind.Harm]),
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

    private static ImmutableArray<ImmutableArray<Statement>> InOrder(IEnumerable<ImmutableArray<Statement>> groups) =>
        [.. groups.OrderBy(g => g[0].Claim.When?.Earliest ?? g[0].Claim.When?.Latest ?? LocalDate.MaxIsoValue)];
}
