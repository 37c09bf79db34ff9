using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>
/// Finds the day a page was published, from the plainest statement to the weakest: what it says for machines, its marked-up times, its address,
/// a date beside the headline. A day of change is used only where nothing else is known.
/// </summary>
internal static partial class PublicationDay
{
    private static readonly FrozenSet<string> PublishedNames = Set(
        "article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date_published publish_date publish-date publishdate published-date publisheddate published_time published_at published pubdate pub_date publication_date publication-date publicationdate " +
        "dc.date dc.date.issued dc.date.created dc.issued dc.created dcterms.date dcterms.issued dcterms.created date.issued date.created datecreated article:post_date article_date_original article.published originalpublicationdate sailthru.date parsely-pub-date " +
        "rnews:datepublished vr:published_time cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate article:create_at created creation_date release_date dateposted citation_publication_date citation_online_date displaydate timestamp ptime pdate date mediator_published_time");

    private static readonly FrozenSet<string> ModifiedNames = Set(
        "article:modified_time og:article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod modified revised article:modified date.modified");

    public static LocalDate? Of(IHtmlDocument page, StructuredPage structured, ImmutableArray<Block> blocks, string? language)
    {
        var stated = Stamps(page, structured, language).FirstOrDefault(s => s.Day is not null);
        return stated.Day is { } day
            ? stated.IsUtc ? AtHome(day, page) : day
            : Marked(page, language)
            ?? Address(page)
            ?? Shown(page, blocks, language)
            ?? Stamp(structured.Modified, language)
            ?? First(Named(page, ModifiedNames).Select(s => Stamp(s, language)))
            ?? First(Items(page, "dateModified").Select(s => Stamp(s, language)));
    }

    /// <summary>What the page says for machines: JSON-LD, meta elements, microdata, then what its scripts would read.</summary>
    private static IEnumerable<(LocalDate? Day, bool IsUtc)> Stamps(IHtmlDocument page, StructuredPage structured, string? language) =>
        new[] { structured.Published }.Concat(Named(page, PublishedNames)).Concat(Items(page, "datePublished")).Concat(Loose(page))
            .Select(s => (Stamp(s, language), s is not null && Utc().IsMatch(s)));

    /// <summary>
    /// Late in an American evening it is the next day in Greenwich. Where a stamp is in UTC and the page's address carries the day before or after,
    /// the address has the day that its readers saw.
    /// </summary>
    private static LocalDate AtHome(LocalDate day, IHtmlDocument page) =>
        Address(page) is { } home && Math.Abs(Period.DaysBetween(day, home)) == 1 ? home : day;

    private static IEnumerable<string?> Named(IHtmlDocument page, FrozenSet<string> names) =>
        page.QuerySelectorAll("meta[content]")
            .Where(m => new[] { m.GetAttribute("property"), m.GetAttribute("name"), m.GetAttribute("itemprop"), m.GetAttribute("http-equiv") }.Any(n => n is not null && names.Contains(n.Trim())))
            .Select(m => m.GetAttribute("content"));

    private static IEnumerable<string?> Items(IHtmlDocument page, string property) =>
        page.QuerySelectorAll($"[itemprop~='{property}' i]")
            .SelectMany(e => new[] { e.GetAttribute("content") ?? e.GetAttribute("datetime") ?? e.GetAttribute("title"), e.TextContent.Trim() });

    /// <summary>JSON-LD that is no valid JSON, and state that scripts would read: a quoted name and a quoted ISO day are plain enough.</summary>
    private static IEnumerable<string?> Loose(IHtmlDocument page) =>
        page.QuerySelectorAll("script").Select(s => s.TextContent)
            .Where(s => s.Length < 2_000_000)
            .Select(s => LoosePublished().Match(s))
            .Where(m => m.Success)
            .Select(m => m.Groups[1].Value);

    /// <summary>A time element, or one whose class says that it shows the day of publication, outside sidebars and lists of other reports.</summary>
    private static LocalDate? Marked(IHtmlDocument page, string? language)
    {
        var times = page.QuerySelectorAll("time, abbr.published, [class*='publish' i], [class*='posted' i], [class*='entry-date' i], [class*='post-date' i], [class*='article-date' i], [class*='article__date' i], [class*='article_date' i], [class*='date-time' i], [id*='publish' i], [class*='pubdate' i], [class*='news-date' i], [class*='newsdate' i]")
            .Where(e => !IsElsewhere(e)).Take(50).ToArray();
        var own = times.Where(t => !Changed().IsMatch($"{t.ClassName} {t.GetAttribute("itemprop")}")).ToArray();
        return First(own.Where(t => t.LocalName == "time" && (t.HasAttribute("pubdate") || Published().IsMatch($"{t.ClassName} {t.ParentElement?.ClassName}"))).Select(Value))
            ?? First(own.Select(Value));

        LocalDate? Value(IElement e) => Stamp(e.GetAttribute("datetime") ?? e.GetAttribute("content") ?? (e.LocalName == "abbr" ? e.GetAttribute("title") : null), language)
            ?? (e.TextContent is { Length: < 200 } words ? Days.In(words, language) : null);
    }

    private static LocalDate? Address(IHtmlDocument page)
    {
        string?[] addresses =
        [
            page.QuerySelector("link[rel='canonical' i]")?.GetAttribute("href"), HtmlPage.Meta(page, "og:url"), HtmlPage.Meta(page, "twitter:url"),
            page.QuerySelector("link[rel='amphtml' i]")?.GetAttribute("href"), page.QuerySelector("link[rel='alternate' i][hreflang]")?.GetAttribute("href"), page.QuerySelector("link[rel='shortlink' i]")?.GetAttribute("href"),
        ];
        return First(addresses.Where(a => a is not null).Select(a => DayInAddress().Match(a!)).Where(m => m.Success)
            .Select(m => Stamp($"{m.Groups["y"].Value}-{m.Groups["m"].Value.PadLeft(2, '0')}-{m.Groups["d"].Value.PadLeft(2, '0')}", null)));
    }

    /// <summary>A date in a short block within reach of the headline, before or after it.</summary>
    private static LocalDate? Shown(IHtmlDocument page, ImmutableArray<Block> blocks, string? language)
    {
        var heading = blocks.Select((b, i) => (b, i)).FirstOrDefault(x => x.b.Level == 1).i;
        var near = blocks.Skip(Math.Max(heading - 4, 0)).Take(16).Select(b => b.Text)
            .Concat(page.QuerySelectorAll("[class*='date' i], [id*='date' i], [class*='time' i], [class*='byline' i], [class*='meta' i], [class*='info' i]")
                .Where(e => !IsElsewhere(e)).Take(40).Select(e => e.TextContent.Trim()));
        return First(near.Where(t => (t.Length is > 5 and < 40) || (t.Length is >= 40 and < 100 && t[^1] != '.')).Select(t => Days.In(t, language)));
    }

    /// <summary>A machine's way of writing a day: ISO 8601 whole or cut short, seconds of the Unix epoch, or words.</summary>
    internal static LocalDate? Stamp(string? value, string? language)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 100)
        {
            return null;
        }

        if (text.Length is 10 or 13 && text.All(char.IsAsciiDigit) && text[0] == '1')
        {
            return Instant.FromUnixTimeSeconds(long.Parse(text.AsSpan(0, 10), CultureInfo.InvariantCulture)).InUtc().Date;
        }

        var compact = Compact().Match(text);
        return Days.In(compact.Success ? compact.Result("${y}-${m}-${d}") : text, language);
    }

    private static LocalDate? First(IEnumerable<LocalDate?> days) => days.FirstOrDefault(d => d is not null);

    private static bool IsElsewhere(IElement element)
    {
        for (IElement? at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "footer" || Elsewhere().IsMatch($"{at.ClassName} {at.Id}"))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[""'](?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|published_time|firstPublished|first_published|dateCreated|date_published|publicationDate)\\?[""']\s*:\s*\\?[""'](\d{4}-\d{2}-\d{2}[^""'\\]{0,30})")]
    private static partial Regex LoosePublished();

    [GeneratedRegex(@"\d(?:Z|[+-]00:?00)$", RegexOptions.IgnoreCase)]
    private static partial Regex Utc();

    [GeneratedRegex(@"modif|updat|changed|edited|expire", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"publi|entry|post|created|\bdate", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"comment|related|sidebar|recommend|popular|trending|most-?read|latest|widget|footer|recirc|teaser|\brail\b|ticker|archive|calendar|weather", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)(?:(?<s>[/_.-])(?<m>1[0-2]|0?[1-9])\k<s>(?<d>3[01]|[12]\d|0?[1-9])|(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9]))(?!\d)")]
    private static partial Regex DayInAddress();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d{7})")]
    private static partial Regex Compact();
}
