using System.Collections.Immutable;
using System.Text;

namespace Waybill.App.Evaluation;

/// <summary>A stretch of our own training prose that carries a mark.</summary>
/// <param name="Mark">What stands before the colon: <c>P</c> in <c>[P:David Kato]</c>, <c>s1</c> in <c>{s1:…}</c>.</param>
/// <param name="IsName">Whether it stood in square brackets, which names do; attributions stand in braces.</param>
/// <param name="Span">Where it lies in the text without marks.</param>
internal sealed record MarkedStretch(string Mark, bool IsName, TextSpan Span);

/// <summary>An article of our own training prose, its marks taken off. The form is told in <c>data/training/README.md</c>.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Text">Headline and paragraphs, an empty line between them.</param>
/// <param name="Stretches">What was marked, in the order in which the marks end.</param>
internal sealed record MarkedArticle(string File, string Text, ImmutableArray<MarkedStretch> Stretches)
{
    private const string Headline = "# ";

    /// <summary>Whether a file is of that form.</summary>
    public static bool Is(string path) => System.IO.File.ReadLines(path).FirstOrDefault(l => l.Length > 0)?.StartsWith(Headline, StringComparison.Ordinal) == true;

    /// <summary>The articles of a file: each begins with a line <c># headline</c>.</summary>
    public static IEnumerable<MarkedArticle> Read(string path)
    {
        var article = new List<string>();
        foreach (var line in System.IO.File.ReadLines(path).Where(l => l.Length > 0))
        {
            var isHeadline = line.StartsWith(Headline, StringComparison.Ordinal);
            if (isHeadline && article.Count > 0)
            {
                yield return Of(path, article);
                article.Clear();
            }

            article.Add(isHeadline ? line[Headline.Length..] : line);
        }

        if (article.Count > 0)
        {
            yield return Of(path, article);
        }
    }

    private static MarkedArticle Of(string path, IEnumerable<string> paragraphs)
    {
        var (marked, text) = (string.Join("\n\n", paragraphs), new StringBuilder());
        var (stretches, open) = (ImmutableArray.CreateBuilder<MarkedStretch>(), new Stack<(string Mark, bool IsName, int Start)>());
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is '[' or '{')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 1)..colon], marked[i] == '[', text.Length));
                i = colon;
            }
            else if (marked[i] is ']' or '}')
            {
                var (mark, isName, start) = open.Pop();
                stretches.Add(new(mark, isName, new TextSpan(start, text.Length)));
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return new(Path.GetFileName(path), text.ToString(), stretches.ToImmutable());
    }
}
