using System.Collections.Immutable;
using System.Text;
using Waybill.Reading.Names.Learned;

namespace Waybill.App.Evaluation.Names;

/// <summary>
/// Our own training prose: articles after a line <c># headline</c>, names marked within the line as <c>[P:David Kato]</c>. The marks of
/// attributions, <c>{s1:…}</c>, are taken off. The form is told in <c>data/training/README.md</c>.
/// </summary>
internal static class MarkedProse
{
    private static readonly ImmutableDictionary<char, string> Kinds = ImmutableDictionary.CreateRange(new KeyValuePair<char, string>[]
    {
        new('P', "person"), new('O', "organisation"), new('G', "group"), new('L', "location"), new('F', "facility"), new('W', "weapon"), new('M', "platform"),
        new('Q', "quantity"), new('$', "money"), new('T', "time"), new('D', "document"), new('E', "other"),
    });

    /// <summary>Whether a file is of that form.</summary>
    public static bool Is(string path) => File.ReadLines(path).FirstOrDefault(l => l.Length > 0)?.StartsWith("# ", StringComparison.Ordinal) == true;

    /// <summary>The articles of a file.</summary>
    public static IEnumerable<MarkedText> Read(string path)
    {
        var article = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && article.Count > 0)
            {
                yield return Text(path, article);
                article.Clear();
            }

            if (line.Length > 0)
            {
                article.Add(line.StartsWith("# ", StringComparison.Ordinal) ? line[2..] : line);
            }
        }

        if (article.Count > 0)
        {
            yield return Text(path, article);
        }
    }

    private static MarkedText Text(string path, IEnumerable<string> paragraphs)
    {
        var (marked, text) = (string.Join("\n\n", paragraphs), new StringBuilder());
        var (names, open) = (ImmutableArray.CreateBuilder<MarkedName>(), new Stack<(string? Kind, int Start)>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '[' or '{')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[i] == '[' ? Kinds[marked[i + 1]] : null, text.Length));
                i = colon;
            }
            else if (marked[i] is ']' or '}')
            {
                var (kind, start) = open.Pop();
                if (kind is not null)
                {
                    names.Add(new MarkedName(kind, new TextSpan(start, text.Length)));
                }
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var document = new Document(Path.GetFileName(path), default, "text/plain", null, "en", null, null, text.ToString(), null);
        return new MarkedText(document, [], [.. names.OrderBy(n => n.Span.Start)]);
    }
}
