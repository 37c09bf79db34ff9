using System.Collections.Immutable;

namespace Waybill.Publishing.Timeline;

/// <summary>One bar of the timeline: the days that an event can have happened on, or the day a document came out.</summary>
/// <param name="Label">What it is, in a few words.</param>
/// <param name="When">The days.</param>
/// <param name="Statement">The claim; null for a publication.</param>
internal sealed record Bar(string Label, When When, Statement? Statement)
{
    public string Link { get; init; } = "";
}

/// <summary>The bars of one source, or those of all publications.</summary>
/// <param name="Name">Who speaks.</param>
/// <param name="Bars">In the order of their days.</param>
internal sealed record Lane(string Name, ImmutableArray<Bar> Bars)
{
    public static ImmutableArray<Lane> In(Edition edition) =>
    [
        // Copies of one statement are one bar.
        .. edition.Groups.Select(g => g.FirstOrDefault(s => s.Claim.When is { } w && (w.Earliest ?? w.Latest) is not null)).OfType<Statement>()
            .GroupBy(s => s.Source, StringComparer.Ordinal)
            .Select(g => new Lane(g.Key, [.. g.Select(Of).OrderBy(b => b.When.Earliest ?? b.When.Latest)])),
        .. Publications(edition) is { IsEmpty: false } bars ? [new Lane("Published", bars)] : ImmutableArray<Lane>.Empty,
    ];

    private static Bar Of(Statement s) =>
        new(Short(s), s.Claim.When!.Value, s) { Link = s.Link }; // In() keeps statements with a time only.

    private static ImmutableArray<Bar> Publications(Edition edition) =>
    [
        .. edition.Reports.Where(r => r.Document.Published is not null)
            .Select(r => new Bar(Statement.PublisherOf(r), When.On(r.Document.Published!.Value), null) { Link = Edition.PageOf(r) })
            .OrderBy(b => b.When.Earliest),
    ];

    private static string Short(Statement s)
    {
        var item = s.Claim.Items.FirstOrDefault()?.Text;
        var words = $"{Phrases.Event(s.Claim.Event)}{(item is null ? "" : $": {item}")}";
        return (s.Claim.Polarity == Polarity.Denied ? "denied: " : "") + words;
    }
}
