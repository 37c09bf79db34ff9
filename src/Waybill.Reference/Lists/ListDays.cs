using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Waybill.Reference.Lists;

/// <summary>The many ways in which lists write a day.</summary>
internal static partial class ListDays
{
    private const int MostYears = 10;
    private static readonly LocalDatePattern[] Whole = [.. new[] { "uuuu-MM-dd", "dd MMM uuuu", "d MMM uuuu", "dd MMMM uuuu", "d MMMM uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];
    private static readonly LocalDatePattern[] Months = [.. new[] { "MMM uuuu", "MMMM uuuu", "uuuu-MM" }.Select(LocalDatePattern.CreateWithInvariantCulture)];
    private static readonly LocalDatePattern American = LocalDatePattern.CreateWithInvariantCulture("MM/dd/uuuu");
    private static readonly LocalDatePattern European = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    /// <summary>A whole day: <c>2001-02-23</c>, also with a time after it, or <c>23 Feb 2001</c>.</summary>
    public static LocalDate? Day(string? text) => text is null ? null : One(Whole, text.Length > 10 && text[4] == '-' ? text[..10] : text.Trim());

    /// <summary>A day as American lists write it: <c>02/23/2001</c>.</summary>
    public static LocalDate? AmericanDay(string? text) => text is null ? null : One([American], text.Trim()) ?? Day(text);

    /// <summary>A day as European lists write it: <c>23/02/2001</c>.</summary>
    public static LocalDate? EuropeanDay(string? text) => text is null ? null : One([European], text.Trim()) ?? Day(text);

    /// <summary>A day, month or year as FollowTheMoney writes it, of each that a text names; years of a short range one by one.</summary>
    public static IEnumerable<string> Prefixes(string? text)
    {
        if (text is null)
        {
            return [];
        }

        var bare = Circa().Replace(text, "").Trim().TrimEnd('.');
        var ends = Between().Split(bare).Select(Prefix).ToArray();
        return ends switch
        {
            [{ } one] => [one],
            [{ } from, { } to] => Years(from, to),
            _ => [],
        };
    }

    /// <summary>A day, month or year as FollowTheMoney writes it: <c>1984-04-13</c>, <c>1984-04</c>, <c>1984</c>.</summary>
    public static string? Prefix(string text)
    {
        var bare = text.Trim();
        if (bare.Length == 4 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1000 and < 2200)
        {
            return bare;
        }

        return Day(bare) is { } day ? LocalDatePattern.Iso.Format(day)
            : One(Months, bare) is { } month ? LocalDatePattern.Iso.Format(month)[..7]
            : null;
    }

    private static IEnumerable<string> Years(string from, string to)
    {
        var (first, last) = (int.Parse(from[..4], CultureInfo.InvariantCulture), int.Parse(to[..4], CultureInfo.InvariantCulture));
        return first <= last && last - first <= MostYears
            ? Enumerable.Range(first, last - first + 1).Select(y => y.ToString(CultureInfo.InvariantCulture))
            : [];
    }

    private static LocalDate? One(LocalDatePattern[] patterns, string text) =>
        patterns.Select(p => p.Parse(text)).FirstOrDefault(p => p.Success)?.Value;

    [GeneratedRegex(@"\b(circa|approximately|approx\.?|c\.)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circa();

    [GeneratedRegex(@"\s+to\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
