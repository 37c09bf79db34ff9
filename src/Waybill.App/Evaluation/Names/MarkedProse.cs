using System.Collections.Immutable;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary>The names of our own training prose, which stand as <c>[P:David Kato]</c>.</summary>
internal static class MarkedProse
{
    private static readonly ImmutableDictionary<char, string> Kinds = ImmutableDictionary.CreateRange(new KeyValuePair<char, string>[]
    {
        new('P', "person"), new('O', "organisation"), new('G', "group"), new('L', "location"), new('F', "facility"), new('W', "weapon"), new('M', "platform"),
        new('Q', "quantity"), new('$', "money"), new('T', "time"), new('D', "document"), new('E', "other"),
    });

    /// <summary>The articles of a file.</summary>
    public static IEnumerable<MarkedText> Read(string path) =>
        MarkedArticle.Read(path).Select(a => new MarkedText(
            new Document(a.File, default, "text/plain", null, "en", null, null, a.Text, null),
            [],
            [.. a.Stretches.Where(s => s.IsName).Select(s => new MarkedName(Kinds[s.Mark[0]], s.Span)).OrderBy(n => n.Span.Start)]));
}
