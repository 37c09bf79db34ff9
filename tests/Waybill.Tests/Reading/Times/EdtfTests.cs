using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using Waybill.Reading.Times;
using Xunit;

namespace Waybill.Tests.Reading.Times;

/// <summary>Every value that any rule of any language gives is EDTF of ISO 8601-2, level 2, and covers the days that it is said to.</summary>
public sealed partial class EdtfTests
{
    private static readonly Anchor Anchor = new(new LocalDate(2023, 6, 10), Days.Day(new LocalDate(2022, 1, 1)), null, Tense.Unknown) { Quarter = Days.Quarter(2023, 1), Compares = true };

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ar")]
    [InlineData("fa")]
    public void What_a_rule_gives_is_EDTF(string language)
    {
        foreach (var (rule, pattern) in TimeGrammar.For(language)!.Ways)
        {
            foreach (var value in Enumerable.Range(1, 12).Select(n => rule.Meaning(new TimeMatch(0, 1, Slots(pattern, n)), Anchor)).OfType<TimeValue>())
            {
                Assert.True(value.Edtf is null || IsEdtf(value.Edtf), $"{pattern}: {value.Edtf}");
                Assert.True(value.Earliest is null == value.Edtf is null, $"{pattern}: {value}");
                Assert.False(value.Earliest > value.Latest, $"{pattern}: {value}");
            }
        }
    }

    [Theory]
    [InlineData("2023-06-10", true)]
    [InlineData("2023-21", true)]
    [InlineData("199X", true)]
    [InlineData("2019-05-12/..", true)]
    [InlineData("[2011-07-11,2011-11-07]", true)]
    [InlineData("[2023-04-20..2023-04-22]", true)]
    [InlineData("2023-13", false)]
    [InlineData("2023-W22", false)]
    [InlineData("2023-06-10T04:00/", false)]
    public void The_check_tells_EDTF_from_other_writing(string text, bool expected) => Assert.Equal(expected, IsEdtf(text));

    private static ImmutableDictionary<string, int> Slots(TimePattern pattern, int n) => pattern.Filled.ToImmutableDictionary(s => s, s => s.TrimEnd('2', '3') switch
    {
        "year" => 2015 + n,
        "unit" or "units" or "period" or "periods" or "dual" => n % 12,
        "xth" => 11 + (n % 4),
        "dotted" => 20200000 + (n * 100) + n,
        "decade" => 1900 + (n * 10),
        "fy" => 2020,
        "turn" => (n % 3) - 1,
        "solaryear" or "jalali" => 1395 + n,
        "lunaryear" or "hijri" => 1435 + n,
        "clock" => n * 60,
        "part" => (n % 3) + 1,
        "season" or "seasonal" => (n % 4) + 1,
        "ordinal" => (n % 4) + 1,
        "weekday" => (n % 7) + 1,
        "daypart" => (n % 6) + 1,
        "century" => 15 + (n % 6),
        "tens" or "tens_word" or "yy" => (n % 9) * 10,
        "often" => (n % 4) + 1,
        "n" when s.EndsWith('2') => n + 3,
        "day" when s.EndsWith('2') => n + 9,
        _ => n,
    });

    private static bool IsEdtf(string text) => Edtf().IsMatch(text);

    [GeneratedRegex(@"^(?<date>(\d{4}|\d{3}X|\d{2}XX)|\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|\d{4}-(2[1-9]|3\d|4[01]))$|^(\.\.|\d{4}(-\d{2}){0,2}|\d{3}X)/(\.\.|\d{4}(-\d{2}){0,2}|\d{3}X)$|^\[\d{4}(-\d{2}){0,2}((,|\.\.)\d{4}(-\d{2}){0,2})*\]$")]
    private static partial Regex Edtf();
}
