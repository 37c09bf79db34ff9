using System.Collections.Immutable;

namespace Waybill.Publishing;

/// <summary>A stretch of text under the same claims throughout.</summary>
/// <param name="Text">The words.</param>
/// <param name="Claims">The claims that it belongs to, in the order of the document.</param>
/// <param name="Ending">The claims that end here; their numbers stand after it.</param>
/// <param name="Furniture">Whether it belongs to the page and not to the report.</param>
internal sealed record Segment(string Text, ImmutableArray<Statement> Claims, ImmutableArray<Statement> Ending, bool Furniture);

/// <summary>A paragraph of a document.</summary>
/// <param name="Start">Its first code unit; its address on the page is made of it.</param>
/// <param name="End">One past its last.</param>
/// <param name="Headline">Whether it holds the headline.</param>
/// <param name="Segments">Its text, cut where a claim begins or ends.</param>
internal sealed record Paragraph(int Start, int End, bool Headline, ImmutableArray<Segment> Segments)
{
    public string Id => $"at-{Start}";
}

/// <summary>A document's text cut into paragraphs and segments, so that claims can be marked in place even where they overlap.</summary>
internal static class Prose
{
    public static ImmutableArray<Paragraph> Of(Report report, ImmutableArray<Statement> statements) =>
        [.. Lines(report.Document.Text).Select(line => Of(report, line, statements))];

    /// <summary>The paragraph in which a code unit stands, by its address on the page.</summary>
    public static string AddressOf(Report report, int at) =>
        Lines(report.Document.Text).Where(l => l.Start <= at).Select(l => $"at-{l.Start}").LastOrDefault("text");

    private static Paragraph Of(Report report, TextSpan line, ImmutableArray<Statement> statements)
    {
        var here = statements.Where(s => s.Claim.Span.Overlaps(line)).ToImmutableArray();
        var furniture = report.Document.Furniture.Where(f => f.Overlaps(line)).ToImmutableArray();
        var cuts = new SortedSet<int> { line.Start, line.End };
        foreach (var span in here.Select(s => s.Claim.Span).Concat(furniture))
        {
            cuts.Add(Math.Clamp(span.Start, line.Start, line.End));
            cuts.Add(Math.Clamp(span.End, line.Start, line.End));
        }

        cuts.UnionWith(here.Select(EndOf).Where(e => e > line.Start && e < line.End));

        var segments = cuts.Zip(cuts.Skip(1), (a, b) => new TextSpan(a, b)).Select(s => new Segment(
            s.In(report.Document.Text),
            [.. here.Where(c => c.Claim.Span.Contains(s))],
            [.. here.Where(c => EndOf(c) is var end && s.Start < end && end <= s.End)],
            furniture.Any(f => f.Contains(s))));
        return new(line.Start, line.End, report.Document.Headline?.Overlaps(line) == true, [.. segments]);
    }

    /// <summary>Where a claim's words end; a line break after them is not part of them.</summary>
    private static int EndOf(Statement statement) => statement.Claim.Start + statement.Words.TrimEnd().Length;

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOfAny(['\n', '\r', '\u2028', '\u2029'], start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new(start, end);
            }

            start = end + 1;
        }
    }
}
