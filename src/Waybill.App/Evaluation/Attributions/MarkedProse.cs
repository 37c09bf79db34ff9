using System.Collections.Immutable;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary>The attributions of our own training prose: source, cue and content of attribution 1 stand as <c>{s1:…}</c>, <c>{q1:…}</c>, <c>{c1:…}</c>.</summary>
internal static class MarkedProse
{
    /// <summary>The articles of a file.</summary>
    public static IEnumerable<MarkedText> Read(string path) =>
        MarkedArticle.Read(path).Select(a => new MarkedText(
            a.File, a.Text, Outer([.. a.Stretches.Where(s => !s.IsName).GroupBy(s => s.Mark[1..]).Select(Attribution)])));

    private static MarkedAttribution Attribution(IEnumerable<MarkedStretch> stretches)
    {
        var byRole = stretches.OrderBy(s => s.Span.Start).ToLookup(s => s.Mark[0], s => s.Span);
        return new MarkedAttribution(byRole['q'].Select(s => (TextSpan?)s).FirstOrDefault(), [.. byRole['s']], [.. byRole['c']]);
    }

    /// <summary>What somebody says that somebody says is marked too; like PolNeAR the tagger keeps to the outer one.</summary>
    private static ImmutableArray<MarkedAttribution> Outer(ImmutableArray<MarkedAttribution> all) =>
        [.. all.Where(a => a.Cue is not { } cue || !all.Any(other => other != a && other.Content.Any(c => c.Contains(cue))))];
}
