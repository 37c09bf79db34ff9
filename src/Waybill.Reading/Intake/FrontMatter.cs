using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Waybill.Reading.Intake;

/// <summary>The plain <c>key: value</c> lines at the head of a Markdown file; what is nested there is not read.</summary>
internal static class FrontMatter
{
    public static Dictionary<string, string> Of(MarkdownDocument document, string markdown)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (document.FirstOrDefault() is not YamlFrontMatterBlock block)
        {
            return values;
        }

        foreach (var line in markdown.AsSpan(block.Span.Start, block.Span.Length).ToString().Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]) && line[(colon + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value)
            {
                values.TryAdd(line[..colon].Trim(), value);
            }
        }

        return values;
    }
}
