using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Waybill.Reading.Intake;

/// <summary>Reads a web page: the report out of it, its headline first, and what the page says about title, day, publisher and language.</summary>
internal static class HtmlPage
{
    private const int NextToNothing = 250;

    public static Contents Read(string html, string? charset, IntakeLimits limits, CancellationToken cancellationToken)
    {
        using var page = PageTree.Parse(html, limits, cancellationToken);
        var structured = StructuredPage.Of(page);
        var blocks = page.Body is { } body ? Blocks.Of(body, cancellationToken) : [];
        var title = PageTitle.Of(page, structured);
        var report = Article.In(blocks);
        var language = page.DocumentElement?.GetAttribute("lang") ?? page.DocumentElement?.GetAttribute("xml:lang");
        var paragraphs = Fuller(WithoutFurniture(WithoutTitle(report, title)), structured.Body);
        var headline = title is not null && (paragraphs.Length > 0 || page.Body is not null) ? new TextSpan(0, title.Length) : (TextSpan?)null;
        return new Contents("text/html", string.Join("\n\n", headline is null ? paragraphs : paragraphs.Prepend(title!)))
        {
            Charset = charset,
            DeclaredLanguage = language,
            Title = title ?? page.Title,
            Headline = headline,
            Publisher = structured.Publisher ?? Meta(page, "og:site_name") ?? Meta(page, "application-name"),
            Published = PublicationDay.Of(page, structured, blocks, title, report.FirstOrDefault(), PageAddress.Of(page, html), Written(language, paragraphs)),
        };
    }

    /// <summary>The language of the report, with the region that the page gives it; what the page calls it where its text does not tell.</summary>
    private static string? Written(string? declared, ImmutableArray<string> paragraphs) =>
        Languages.Of(string.Join('\n', paragraphs), []) is { } found && !Languages.AreClose(Languages.Primary(declared), found) ? found : declared;

    /// <summary>A page that a script would have filled has next to no words of its own; then the body that it carries for machines is its text.</summary>
    private static ImmutableArray<string> Fuller(ImmutableArray<string> paragraphs, string? body) =>
        body is not null && paragraphs.Sum(p => p.Length) is < NextToNothing and var words && body.Length > 2 * words
            ? [.. body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : paragraphs;

    /// <summary>The content of the first <c>meta</c> element of that name or property.</summary>
    internal static string? Meta(IHtmlDocument page, string name)
    {
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var key = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) && meta.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>What stands among the report's paragraphs and is not part of it: here, unlike in a plain text, nothing obliges to keep it.</summary>
    private static ImmutableArray<string> WithoutFurniture(ImmutableArray<Block> report)
    {
        var text = string.Join("\n\n", report.Select(b => b.Text));
        var furniture = Furniture.In(text);
        var start = 0;
        var kept = ImmutableArray.CreateBuilder<string>();
        foreach (var block in report)
        {
            var end = start + block.Text.Length;
            var covered = furniture.Where(f => start <= f.Start && f.End <= end).Sum(f => f.Length + 1);
            if (covered < block.Text.Length)
            {
                kept.Add(block.Text);
            }

            start = end + 2;
        }

        return kept.ToImmutable();
    }

    private static ImmutableArray<Block> WithoutTitle(ImmutableArray<Block> report, string? title)
    {
        var same = title is null ? "" : PageTitle.Letters(title);
        return [.. report.Where((b, i) => b.Level != 1 && !(i < 4 && PageTitle.Letters(b.Text) == same))];
    }
}
