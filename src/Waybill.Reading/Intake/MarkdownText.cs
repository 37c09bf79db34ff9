using System.Collections.Immutable;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Waybill.Reading.Intake;

/// <summary>Reads Markdown: its paragraphs, headings, list items and table rows without their marks.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UseFootnotes().UseAutoLinks().Build();

    public static Contents Read(string markdown, string charset)
    {
        if (Parse(markdown) is not { } document)
        {
            // Markdig stops at 128 levels; nobody nests a report so deep, and as plain text nothing of it is lost.
            return PlainText.Read(new Decoded(markdown, charset, 0)) with { Notes = ["The Markdown is nested too deep and was read as plain text."] };
        }

        var paragraphs = new List<string>();
        TextSpan? headline = null;
        var at = 0;
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            var text = Words(leaf).Trim();
            if (text.Length == 0)
            {
                continue;
            }

            headline ??= leaf is HeadingBlock && paragraphs.Count == 0 ? new TextSpan(0, text.Length) : null;
            at += text.Length;
            paragraphs.Add(text);
        }

        var readable = string.Join("\n\n", paragraphs);
        var front = FrontMatter.Of(document, markdown);
        return new Contents("text/markdown", readable)
        {
            Charset = charset,
            Headline = headline,
            Title = front.GetValueOrDefault("title") ?? headline?.In(readable),
            DeclaredLanguage = front.GetValueOrDefault("lang") ?? front.GetValueOrDefault("language"),
            Publisher = front.GetValueOrDefault("publisher"),
            Published = PublicationDay.Stamp(front.GetValueOrDefault("date") ?? front.GetValueOrDefault("published"), null)?.Day ?? Datelines.Of(readable),
        };
    }

    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Words(LeafBlock leaf)
    {
        if (leaf is Markdig.Extensions.Yaml.YamlFrontMatterBlock or HtmlBlock or LinkReferenceDefinition)
        {
            return "";
        }

        if (leaf.Inline is null)
        {
            return leaf is CodeBlock ? leaf.Lines.ToString() : "";
        }

        var words = new StringBuilder();
        foreach (var inline in leaf.Inline.FindDescendants<LeafInline>())
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                LineBreakInline hard => hard.IsHard ? "\n" : " ",
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                _ => "",
            });
        }

        return words.ToString();
    }
}
