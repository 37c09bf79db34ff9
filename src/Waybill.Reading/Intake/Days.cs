using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>Finds a calendar day written out in full, in figures or with a month's name in the text's language or in English.</summary>
internal static partial class Days
{
    /// <summary>Who writes the month first in English; elsewhere the day comes first, and where nothing tells, either may.</summary>
    private static readonly FrozenSet<string> MonthFirst = ["en-US", "en-PH", "en-FM", "en-MH", "en-PW", "en-GU", "en-PR"];

    /// <summary>The first day named in full; null where there is none or 03/04/2020 could be either.</summary>
    /// <param name="text">A line or an attribute.</param>
    /// <param name="language">The language, with its region where known (<c>en-US</c> writes the month first).</param>
    public static LocalDate? In(string text, string? language)
    {
        var plain = WithAsciiDigits(text.Length > 300 ? text[..300] : text);
        foreach (Match match in Figures().Matches(plain))
        {
            if (FromFigures(match, language) is { } day)
            {
                return day;
            }
        }

        return !HasYear().IsMatch(plain) ? null
            : Named(plain, MonthNames.Of(Languages.Primary(language) ?? "en")) ?? Named(plain, MonthNames.Of("en")) ?? Named(plain, MonthNames.Any);
    }

    private static LocalDate? FromFigures(Match match, string? language)
    {
        if (match.Groups["y"] is { Success: true } year)
        {
            return Day(Number(year), Number(match.Groups["m"]), Number(match.Groups["d"]));
        }

        var (a, b, y) = (Number(match.Groups["a"]), Number(match.Groups["b"]), Number(match.Groups["z"]));
        var monthFirst = MonthFirst.Contains(language ?? "") || (a <= 12 && b > 12);
        // 5 July or 7 May: only a country tells, and only English needs to be asked. Canada writes both.
        var either = a <= 12 && b <= 12 && a != b && match.Groups["s"].Value == "/" && language is null or "en" or "en-CA";
        return either ? null : monthFirst ? Day(y, a, b) : Day(y, b, a);
    }

    private static LocalDate? Named(string text, Dictionary<string, int> months)
    {
        var words = Words().Matches(text).Select(m => m.Value).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var isTwo = i + 1 < words.Length && months.ContainsKey($"{words[i]} {words[i + 1]}");
            var month = months.GetValueOrDefault(isTwo ? $"{words[i]} {words[i + 1]}" : words[i]);
            if (month != 0 && Around(words, i, isTwo ? i + 1 : i, month, months) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day and the year beside a month: 9 June 2023, June 9, 2023, 2023 June 9, 9 de junio de 2023.</summary>
    private static LocalDate? Around(string[] words, int from, int to, int month, Dictionary<string, int> months)
    {
        var before = Figures(Enumerable.Range(1, 2).Select(n => from - n));
        var after = Figures(Enumerable.Range(1, 4).Select(n => to + n));
        return (before, after) switch
        {
            ([var d and <= 31, ..], [var y and > 1000, ..]) => Day(y, month, d),
            (_, [var d and <= 31, var y and > 1000, ..]) => Day(y, month, d),
            ([var y and > 1000, ..], [var d and <= 31, ..]) => Day(y, month, d),
            ([var d and <= 31, var y and > 1000, ..], _) => Day(y, month, d),
            _ => null,
        };

        // Not past another month: in "mar 9 giu 2020" the first word is a Tuesday.
        int[] Figures(IEnumerable<int> places) =>
            [.. places.TakeWhile(p => p >= 0 && p < words.Length && months.GetValueOrDefault(words[p], month) == month).Select(p => Figure(words[p])).Where(n => n > 0)];
    }

    private static int Figure(string word) =>
        int.TryParse(word.AsSpan().TrimEnd("stndrhº"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    /// <summary>A day that exists and a page can have; years of the Persian and the Thai calendar are turned into ours.</summary>
    private static LocalDate? Day(int year, int month, int day)
    {
        var calendar = year is > 1300 and < 1500 ? CalendarSystem.PersianArithmetic : CalendarSystem.Iso;
        year = year is > 2450 and < 2650 ? year - 543 : year;
        if (month is < 1 or > 12 || day < 1 || year is < 1300 or > 2100 || (calendar == CalendarSystem.Iso && year < 1900) || day > calendar.GetDaysInMonth(year, month))
        {
            return null;
        }

        return new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso);
    }

    private static string WithAsciiDigits(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsDigit(from[i]) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(from[i])) : from[i];
        }
    });

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:(?<y>(?:19|20)\d\d|1[34]\d\d)(?:(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)|年 ?(?<m>\d{1,2})月 ?(?<d>\d{1,2})日|년 ?(?<m>\d{1,2})월 ?(?<d>\d{1,2})일|\. (?<m>\d{1,2})\. (?<d>\d{1,2})(?!\d))|(?<a>\d{1,2})(?<s>[-/.])(?<b>\d{1,2})\k<s>(?<z>(?:19|20)\d\d)(?!\d))")]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<!\d)\d{4}(?!\d)")]
    private static partial Regex HasYear();

    [GeneratedRegex(@"[\u0E01-\u0E4E]+\.[\u0E01-\u0E4E]+|[\p{L}\p{M}'’]+|\d+(?:st|nd|rd|th|º)?", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
