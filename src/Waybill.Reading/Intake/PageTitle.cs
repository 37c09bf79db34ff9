using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Waybill.Reading.Intake;

/// <summary>Finds the headline of a page: the first-level heading that agrees with what the page calls itself.</summary>
internal static class PageTitle
{
    private const int Longest = 300;

    public static string? Of(IHtmlDocument page, StructuredPage structured)
    {
        var named = structured.Headline ?? HtmlPage.Meta(page, "og:title") ?? HtmlPage.Meta(page, "twitter:title");
        var title = page.Title?.Trim();
        var headings = page.QuerySelectorAll("h1").Select(Words).Where(h => h.Length is > 3 and < Longest).ToArray();
        var agreed = headings.FirstOrDefault(h => Agrees(h, named) || Agrees(h, title));
        if (agreed is not null)
        {
            return agreed;
        }

        var fallback = named ?? (headings is [var only] ? only : null) ?? title;
        return fallback is { Length: > 0 and < Longest } ? WithoutSite(Even(fallback), HtmlPage.Meta(page, "og:site_name")) : null;
    }

    /// <summary>The letters and digits alone, for comparing.</summary>
    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static bool Agrees(string heading, string? name)
    {
        if (name is null)
        {
            return false;
        }

        var (one, other) = (Letters(heading), Letters(name));
        return one.Length > 0 && other.Length > 0 && (other.StartsWith(one, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal) || one.StartsWith(other, StringComparison.Ordinal))
            && one.Length * 3 >= other.Length;
    }

    /// <summary>Cuts <c> | The Daily</c> off a title.</summary>
    private static string WithoutSite(string title, string? site)
    {
        foreach (var bar in new[] { " | ", " - ", " – ", " — ", " :: ", " » " })
        {
            var at = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (at >= 15 && (title.Length - at < 30 || (site is not null && title.EndsWith(site, StringComparison.OrdinalIgnoreCase))))
            {
                return title[..at].Trim();
            }
        }

        return title;
    }

    private static string Words(IElement element) => Even(element.TextContent);

    private static string Even(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
