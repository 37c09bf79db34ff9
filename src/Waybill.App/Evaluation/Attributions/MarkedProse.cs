using System.Collections.Immutable;
using System.Text;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.App.Evaluation.Attributions;

/// <summary>
/// Our own training prose: articles after a line <c># headline</c>; source, cue and content of attribution 1 marked within the line as
/// <c>{s1:…}</c>, <c>{q1:…}</c>, <c>{c1:…}</c>. The marks of names are taken off. The form is told in <c>data/training/README.md</c>.
/// </summary>
internal static class MarkedProse
{
    /// <summary>Whether a file is of that form.</summary>
    public static bool Is(string path) => File.ReadLines(path).FirstOrDefault(l => l.Length > 0)?.StartsWith("# ", StringComparison.Ordinal) == true;

    /// <summary>The articles of a file.</summary>
    public static IEnumerable<MarkedText> Read(string path)
    {
        var article = new List<string>();
        foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
        {
            var isHeadline = line.StartsWith("# ", StringComparison.Ordinal);
            if (isHeadline && article.Count > 0)
            {
                yield return Text(path, article);
                article.Clear();
            }

            article.Add(isHeadline ? line[2..] : line);
        }

        if (article.Count > 0)
        {
            yield return Text(path, article);
        }
    }

    private static MarkedText Text(string path, IEnumerable<string> paragraphs)
    {
        var (marked, text) = (string.Join("\n\n", paragraphs), new StringBuilder());
        var (spans, open) = (new List<(string Mark, TextSpan Span)>(), new Stack<(string? Mark, int Start)>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '[' or '{')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[i] == '{' ? marked[(i + 1)..colon] : null, text.Length));
                i = colon;
            }
            else if (marked[i] is ']' or '}')
            {
                var (mark, start) = open.Pop();
                spans.AddRange(mark is null ? [] : [(mark, new TextSpan(start, text.Length))]);
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new MarkedText(Path.GetFileName(path), text.ToString(), Outer([.. spans.GroupBy(s => s.Mark[1..]).Select(Attribution)]));
    }

    private static MarkedAttribution Attribution(IEnumerable<(string Mark, TextSpan Span)> spans)
    {
        var byRole = spans.OrderBy(s => s.Span.Start).ToLookup(s => s.Mark[0], s => s.Span);
        return new MarkedAttribution(byRole['q'].Select(s => (TextSpan?)s).FirstOrDefault(), [.. byRole['s']], [.. byRole['c']]);
    }

    /// <summary>What somebody says that somebody says is marked too; like PolNeAR the tagger keeps to the outer one.</summary>
    private static ImmutableArray<MarkedAttribution> Outer(ImmutableArray<MarkedAttribution> all) =>
        [.. all.Where(a => a.Cue is not { } cue || !all.Any(other => other != a && other.Content.Any(c => c.Contains(cue))))];
}
