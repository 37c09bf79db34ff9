using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>
/// Finds the day a page was published, from the plainest statement to the weakest: what it says for machines, its marked-up times, its address,
/// a date beside the headline. A day of change is used only where nothing else is known; the year of a copyright line and the day of a picture never.
/// </summary>
internal sealed partial class PublicationDay
{
    private readonly IHtmlDocument page;
    private readonly StructuredPage structured;
    private readonly ImmutableArray<Block> blocks;
    private readonly int heading;
    private readonly int report;
    private readonly PageAddress address;
    private readonly string? language;

    private PublicationDay(IHtmlDocument page, StructuredPage structured, ImmutableArray<Block> blocks, string? title, Block? opening, PageAddress address, string? language)
    {
        (this.page, this.structured, this.blocks, this.address) = (page, structured, blocks, address);
        heading = Heading(title);
        report = opening is null ? -1 : blocks.IndexOf(opening);
        // A country tells in which order English writes day and month; a page that calls itself en-US may be anybody's, for many systems do so unasked.
        this.language = Languages.Primary(language) == "en" && address.Country is { } country ? $"en-{country}" : language;
    }

    /// <param name="page">The page.</param>
    /// <param name="structured">What it says in JSON-LD.</param>
    /// <param name="blocks">Its blocks in reading order.</param>
    /// <param name="title">Its headline.</param>
    /// <param name="opening">The first block of the report, null where there is none.</param>
    /// <param name="address">Where it says it stands.</param>
    /// <param name="language">The language of its text, with its region where it gives one.</param>
    public static LocalDate? Of(IHtmlDocument page, StructuredPage structured, ImmutableArray<Block> blocks, string? title, Block? opening, PageAddress address, string? language) =>
        new PublicationDay(page, structured, blocks, title, opening, address, language).Found();

    private LocalDate? Found() =>
        Stamped() ?? Marked() ?? address.Day ?? Shown()
        ?? Day(structured.Modified)
        ?? First(Named(ModifiedNames).Select(Day))
        ?? First(Items("dateModified").Select(Day));

    /// <summary>A time element, or one whose class says that it shows the day of publication, outside sidebars and lists of other reports.</summary>
    private LocalDate? Marked()
    {
        var times = page.QuerySelectorAll("time, abbr.published, [class*='publish' i], [class*='posted' i], [class*='entry-date' i], [class*='post-date' i], [class*='article-date' i], [class*='article__date' i], [class*='article_date' i], [class*='date-time' i], [id*='publish' i], [class*='pubdate' i], [class*='news-date' i], [class*='newsdate' i]")
            .Where(e => !IsElsewhere(e)).Take(50).ToArray();
        var own = times.Where(t => !Changed().IsMatch($"{t.ClassName} {t.GetAttribute("itemprop")}")).ToArray();
        return First(own.Where(t => t.LocalName == "time" && (t.HasAttribute("pubdate") || Published().IsMatch($"{t.ClassName} {t.ParentElement?.ClassName}"))).Select(Value))
            ?? First(own.Select(Value));

        LocalDate? Value(IElement e) => Day(e.GetAttribute("datetime") ?? e.GetAttribute("content") ?? (e.LocalName == "abbr" ? e.GetAttribute("title") : null))
            ?? (e.TextContent is { Length: < 200 } words ? Days.In(words, language) : null);
    }

    /// <summary>A date in a short line within reach of the headline: after it first, for before it stands the masthead with the day of the visit; then above the report's first words.</summary>
    private LocalDate? Shown()
    {
        var after = blocks.Skip(heading + 1).Take(14);
        var before = blocks.Take(Math.Max(heading, 0)).Reverse().Take(4);
        var above = blocks.Take(Math.Max(report, 0)).Reverse().Take(4);
        var near = after.Concat(before.Concat(above).Where(b => !IsMasthead(b.Owner))).Where(b => !IsElsewhere(b.Owner)).SelectMany(b => b.Text.Split('\n'))
            .Concat(page.QuerySelectorAll("[class*='date' i], [id*='date' i], [class*='time' i], [class*='byline' i], [class*='meta' i], [class*='info' i], [class*='created' i], [class*='author' i]")
                .Where(e => !IsElsewhere(e)).Take(40).Select(e => e.TextContent.Trim()));
        return First(near.Where(t => (t.Length is > 5 and < 40) || (t.Length is >= 40 and < 100 && t[^1] != '.')).Select(t => Days.In(t, language)));
    }

    /// <summary>Where the headline stands among the blocks: the heading with the title's words, else any first-level one; -1 where there is none.</summary>
    private int Heading(string? title)
    {
        var letters = title is null ? "" : PageTitle.Letters(title);
        var found = -1;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Level > 0 && PageTitle.Letters(blocks[i].Text) == letters)
            {
                return i;
            }

            found = found < 0 && blocks[i].Level == 1 ? i : found;
        }

        return found;
    }

    private LocalDate? Day(string? stamp) => Stamp(stamp, language) is { } found ? found.Moment is { } moment ? HomeDay.Of(moment, address) : found.Day : null;

    private static LocalDate? First(IEnumerable<LocalDate?> days) => days.FirstOrDefault(d => d is not null);

    /// <summary>Whether an element stands among other reports or aside; what holds the headline, too, is no such place, whatever its name.</summary>
    private bool IsElsewhere(IElement element)
    {
        for (IElement? at = element; at is not null && !HoldsHeading(at); at = at.ParentElement)
        {
            if (at.LocalName is "aside" or "nav" or "footer" || Elsewhere().IsMatch($"{at.ClassName} {at.Id}"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block stands in the head of the site and not in that of the report.</summary>
    private bool IsMasthead(IElement element)
    {
        for (IElement? at = element; at is not null && !HoldsHeading(at); at = at.ParentElement)
        {
            if (at.LocalName == "header" || Masthead().IsMatch($"{at.ClassName} {at.Id}"))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsHeading(IElement element) => heading >= 0 && element.Contains(blocks[heading].Owner);

    [GeneratedRegex(@"modif|updat|changed|edited|expire", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"publi|entry|post|created|\bdate", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"comment|related|sidebar|recommend|popular|trending|most-?read|latest|widget|footer|recirc|teaser|\brail\b|ticker|archive|calendar|weather|today|current-?date", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bheader|masthead|top-?(?:bar|nav|head|line)|\bnav", RegexOptions.IgnoreCase)]
    private static partial Regex Masthead();
}
