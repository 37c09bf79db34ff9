using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>
/// Where a page says it stands on the web. Only the page itself is asked: its canonical link, what it gives to networks, and the comment that browsers
/// write at the head of a page they save.
/// </summary>
internal sealed partial class PageAddress
{
    /// <summary>Saved pages name their address in a comment near the top; further down it is somebody else's.</summary>
    private const int CommentWithin = 2048;

    /// <summary>Codes of countries that are sold to all the world as names for anything (IANA root zone database).</summary>
    private static readonly FrozenSet<string> SoldToAll = "tv me co io ai cc fm to ly ws am nu la ag gg vc sc bz gl is st tk ml ga cf pw gd sh ac im as ms vg tc cx ki su eu".Split(' ').ToFrozenSet();

    private readonly ImmutableArray<string> addresses;

    private PageAddress(ImmutableArray<string> addresses) => this.addresses = addresses;

    public static PageAddress Of(IHtmlDocument page, string html) => new(
    [
        .. new[]
        {
            page.QuerySelector("link[rel='canonical' i]")?.GetAttribute("href"), HtmlPage.Meta(page, "og:url"), HtmlPage.Meta(page, "twitter:url"), SavedFrom(html),
            page.QuerySelector("link[rel='amphtml' i]")?.GetAttribute("href"), page.QuerySelector("link[rel='alternate' i][hreflang]")?.GetAttribute("href"),
            page.QuerySelector("link[rel='shortlink' i]")?.GetAttribute("href"),
        }.OfType<string>(),
    ]);

    /// <summary>The day that the address carries, as <c>/2023/06/09/</c>.</summary>
    public LocalDate? Day => addresses.Select(a => DayInAddress().Match(a)).Where(m => m.Success).Select(Named).FirstOrDefault(d => d is not null);

    /// <summary>The ISO 3166 code of the country whose name the address ends in, null for <c>.com</c> and for codes that anybody can buy.</summary>
    public string? Country => addresses.Select(CountryOf).FirstOrDefault(c => c is not null);

    private static string? CountryOf(string address)
    {
        var ending = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host[(uri.Host.LastIndexOf('.') + 1)..].ToLowerInvariant() : "";
        return ending.Length != 2 || SoldToAll.Contains(ending) ? null : ending == "uk" ? "GB" : ending.ToUpperInvariant();
    }

    private static string? SavedFrom(string html) =>
        Saved().Match(html, 0, Math.Min(html.Length, CommentWithin)) is { Success: true } match ? match.Groups[1].Value : null;

    private static LocalDate? Named(Match match)
    {
        var (year, month, day) = (Number("y"), Number("m"), Number("d"));
        return day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s>]{4,600})", RegexOptions.IgnoreCase)]
    private static partial Regex Saved();

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d\d)(?:(?<s>[/_.-])(?<m>1[0-2]|0?[1-9])\k<s>(?<d>3[01]|[12]\d|0?[1-9])|(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9]))(?!\d)")]
    private static partial Regex DayInAddress();
}
