using CsCheck;
using Waybill.Publishing;
using Xunit;

namespace Waybill.Tests.Publishing;

public sealed class ProseTests
{
    [Fact]
    public void Overlapping_claims_are_cut_so_that_each_piece_knows_all_of_its_claims()
    {
        var b = new ReportBuilder("a.txt", "en", "Example", null, "one two three four");
        var (wide, narrow) = (b.Claim("one two three", "A", EventKind.Other), b.Claim("two three four", "B", EventKind.Other));
        var pieces = Of(b.Build()).Single().Segments;

        Assert.Equal(["one ", "two three", " four"], pieces.Select(p => p.Text));
        Assert.Equal([[wide.Id], [wide.Id, narrow.Id], [narrow.Id]], pieces.Select(p => p.Claims.Select(c => c.Claim.Id)));
        Assert.Equal([0, 1, 1], pieces.Select(p => p.Ending.Length));
    }

    [Fact]
    public void A_claim_over_two_paragraphs_is_marked_in_both_and_numbered_once_at_its_end()
    {
        var b = new ReportBuilder("a.txt", "en", "Example", null, "He said yes.\n\nAnd no.\n");
        b.Claim("yes.\n\nAnd no.\n", "A", EventKind.Other);
        var paragraphs = Of(b.Build());

        Assert.All(paragraphs, p => Assert.Contains(p.Segments, s => s.Claims.Length == 1));
        Assert.Equal(1, paragraphs.Sum(p => p.Segments.Sum(s => s.Ending.Length)));
    }

    [Fact]
    public void The_pieces_put_together_are_the_paragraph_and_every_claim_ends_once() =>
        Gen.Select(Gen.String[Gen.Char[" ab\n\u2028\r"], 1, 60], Gen.Int[0, 59].Array[2].Array[0, 6]).Sample((text, pairs) =>
        {
            var spans = pairs.Select(p => new TextSpan(Math.Min(p[0], p[1]) % text.Length, Math.Min(text.Length, Math.Max(p[0], p[1]))))
                .Where(s => s.Length > 0 && !string.IsNullOrWhiteSpace(s.In(text))).Distinct().ToArray();
            var report = new ReportBuilder("a.txt", "en", "Example", null, text).Build() with
            {
                Claims = [.. spans.Select((s, i) => new Claim($"c{i}", s.Start, s.End, "A", [], EventKind.Other, null, null, [], [], [], [], null, Polarity.Asserted, Certainty.Certain))],
            };
            var paragraphs = Of(report);

            Assert.All(paragraphs, p => Assert.Equal(text[p.Start..p.End], string.Concat(p.Segments.Select(s => s.Text))));
            Assert.Equal(spans.Length, paragraphs.Sum(p => p.Segments.Sum(s => s.Ending.Length)));
        });

    private static Paragraph[] Of(Report report) => [.. Prose.Of(report, [.. report.Claims.Select((c, i) => new Statement(report, c, i + 1))])];
}
