using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>Finds a calendar day written out in full, in figures or with a month's name in the text's language or in English.</summary>
internal static partial class Days
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, int>> MonthsByLanguage = new();

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

        return Named(plain, language) ?? (language is null or "en" ? null : Named(plain, "en"));
    }

    private static LocalDate? FromFigures(Match match, string? language)
    {
        if (match.Groups["y"] is { Success: true } year)
        {
            return Day(Number(year), Number(match.Groups["m"]), Number(match.Groups["d"]));
        }

        var (a, b, y) = (Number(match.Groups["a"]), Number(match.Groups["b"]), Number(match.Groups["z"]));
        var monthFirst = language is "en-US" || (a <= 12 && b > 12);
        var either = a <= 12 && b <= 12 && a != b && match.Groups["s"].Value == "/" && Languages.Primary(language) is null or "en" && language is not ("en-US" or "en-GB" or "en-AU" or "en-IE" or "en-IN" or "en-NZ");
        return either ? null : monthFirst ? Day(y, a, b) : Day(y, b, a);
    }

    private static LocalDate? Named(string text, string? language)
    {
        var months = MonthsByLanguage.GetOrAdd(Languages.Primary(language) ?? "en", Months);
        var words = Words().Matches(text).Select(m => m.Value).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            var month = i + 1 < words.Length && months.TryGetValue($"{words[i]} {words[i + 1]}", out var two) ? two : months.GetValueOrDefault(words[i]);
            if (month != 0 && Around(words, i, month) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day and the year beside a month: 9 June 2023, June 9, 2023, 2023 June 9, 9 de junio de 2023.</summary>
    private static LocalDate? Around(string[] words, int at, int month)
    {
        var before = Enumerable.Range(1, 2).Where(n => at - n >= 0).Select(n => words[at - n]).Select(Figure).Where(n => n > 0).ToArray();
        var after = Enumerable.Range(1, 4).Where(n => at + n < words.Length).Select(n => words[at + n]).Select(Figure).Where(n => n > 0).ToArray();
        return (before, after) switch
        {
            ([var d and <= 31, ..], [var y and > 1000, ..]) => Day(y, month, d),
            (_, [var d and <= 31, var y and > 1000, ..]) => Day(y, month, d),
            ([var y and > 1000, ..], [var d and <= 31, ..]) => Day(y, month, d),
            ([var d and <= 31, var y and > 1000, ..], _) => Day(y, month, d),
            _ => null,
        };
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

    /// <summary>The names of the months, whole and short, in every case that the Unicode locale data has.</summary>
    private static Dictionary<string, int> Months(string language)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        string[] cultures = language switch
        {
            "ar" => ["ar-EG", "ar-SY", "ar-DZ", "ar-MA"],
            "sr" => ["sr-Latn", "sr-Cyrl"],
            "no" => ["nb"],
            _ => [language],
        };
        foreach (var format in cultures.Select(c => CultureInfo.GetCultureInfo(c).DateTimeFormat))
        {
            foreach (var list in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                foreach (var (i, name) in list.Take(12).Index())
                {
                    names.TryAdd(name.Trim('.', ' '), i + 1);
                }
            }
        }

        names.Remove("");
        if (language == "en")
        {
            names.TryAdd("Sept", 9);
        }

        return names;
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

    [GeneratedRegex(@"[\p{L}\p{M}'’]+|\d+(?:st|nd|rd|th|º)?", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
