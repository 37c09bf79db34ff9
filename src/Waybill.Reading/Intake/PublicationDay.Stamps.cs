using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>The days that a page states for machines: JSON-LD, meta elements, microdata, and what its scripts would read.</summary>
internal sealed partial class PublicationDay
{
    private static readonly FrozenSet<string> PublishedNames = Set(
        "article:published_time og:article:published_time article:published og:published_time og:pubdate datepublished date_published publish_date publish-date publishdate published-date publisheddate published_time published_at published pubdate pub_date publication_date publication-date publicationdate " +
        "dc.date dc.date.issued dc.date.created dc.issued dc.created dcterms.date dcterms.issued dcterms.created date.issued date.created datecreated article:post_date article_date_original article.published originalpublicationdate sailthru.date parsely-pub-date " +
        "rnews:datepublished vr:published_time cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate article:create_at created creation_date release_date dateposted citation_publication_date citation_online_date citation_date displaydate timestamp ptime pdate date mediator_published_time");

    private static readonly FrozenSet<string> ModifiedNames = Set(
        "article:modified_time og:article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified lastmod modified revised article:modified date.modified");

    /// <summary>Days that a system writes where it has none: the beginning of its count.</summary>
    private static readonly LocalDate[] Empty = [new(1970, 1, 1), new(1969, 12, 31), new(1900, 1, 1), new(1999, 11, 30)];

    private LocalDate? Stamped() =>
        First(new[] { structured.Published }.Concat(Named(PublishedNames)).Concat(Items("datePublished")).Concat(Loose()).Select(Day));

    private IEnumerable<string?> Named(FrozenSet<string> names) =>
        page.QuerySelectorAll("meta[content]")
            .Where(m => new[] { m.GetAttribute("property"), m.GetAttribute("name"), m.GetAttribute("itemprop"), m.GetAttribute("http-equiv") }.Any(n => n is not null && names.Contains(n.Trim())))
            .Select(m => m.GetAttribute("content"));

    private IEnumerable<string?> Items(string property) =>
        page.QuerySelectorAll($"[itemprop~='{property}' i]")
            .SelectMany(e => new[] { e.GetAttribute("content") ?? e.GetAttribute("datetime") ?? e.GetAttribute("title"), e.TextContent.Trim() });

    /// <summary>JSON-LD that is no valid JSON, and state that scripts would read: a quoted name and a quoted ISO day are plain enough.</summary>
    private IEnumerable<string?> Loose() =>
        page.QuerySelectorAll("script").Select(s => s.TextContent)
            .Where(s => s.Length < 2_000_000)
            .Select(s => LoosePublished().Match(s))
            .Where(m => m.Success)
            .Select(m => m.Groups[1].Value);

    /// <summary>A machine's way of writing a day: ISO 8601 whole or cut short, seconds of the Unix epoch, or words; and the moment, where it is in universal time.</summary>
    internal static (LocalDate Day, Instant? Moment)? Stamp(string? value, string? language)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 100)
        {
            return null;
        }

        if (text.Length is 10 or 13 && text.All(char.IsAsciiDigit) && text[0] == '1')
        {
            var moment = Instant.FromUnixTimeSeconds(long.Parse(text.AsSpan(0, 10), CultureInfo.InvariantCulture));
            return (moment.InUtc().Date, moment);
        }

        var compact = Compact().Match(text);
        return Days.In(compact.Success ? compact.Result("${y}-${m}-${d}") : text, language) is not { } day || Empty.Contains(day) ? null
            : Utc().Match(text) is { Success: true } utc ? (day, (day + new LocalTime(Number(utc, "h") % 24, Number(utc, "m") % 60)).InUtc().ToInstant())
            : (day, null);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"[""'](?:datePublished|publishedAt|published_at|publishDate|publish_date|pubDate|published_time|firstPublished|first_published|dateCreated|date_published|publicationDate)\\?[""']\s*:\s*\\?[""'](\d{4}-\d{2}-\d{2}[^""'\\]{0,30})")]
    private static partial Regex LoosePublished();

    [GeneratedRegex(@"\d[T ](?<h>\d\d):(?<m>\d\d)\b.*(?:Z|[+-]00:?00| ?UTC| ?GMT)$", RegexOptions.IgnoreCase)]
    private static partial Regex Utc();

    [GeneratedRegex(@"^(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?!\d{7})")]
    private static partial Regex Compact();
}
