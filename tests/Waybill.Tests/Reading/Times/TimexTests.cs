using Xunit;

namespace Waybill.Tests.Reading.Times;

/// <summary>Extents, types and values by the guideline of TIMEX3 1.2.1, beside those of the guideline of the labelled reports.</summary>
public sealed class TimexTests
{
    [Theory]
    [InlineData("It has flown since May 2019.", "May 2019 Date 2019-05")]
    [InlineData("It lay there between 3 May 2020 and 9 May 2020.", "3 May 2020 Date 2020-05-03; 9 May 2020 Date 2020-05-09")]
    [InlineData("Talks ended before dawn on Thursday.", "dawn on Thursday Time 2023-06-08TMO")]
    [InlineData("In the past two weeks ships called.", "the past two weeks Duration P2W")]
    [InlineData("In recent weeks ships called.", "recent weeks Duration PXW")]
    [InlineData("It lay there for at least two decades, nearly 20 years, up to 180 days.", "at least two decades Duration P2E; nearly 20 years Duration P20Y; up to 180 days Duration P180D")]
    [InlineData("A three-year contract and a two-week-long delay.", "three-year Duration P3Y; two-week-long Duration P2W")]
    [InlineData("For the nine months, for the first two years, for two to three weeks.", "the nine months Duration P9M; the first two years Duration P2Y; two to three weeks Duration PXW")]
    [InlineData("The papers are daily, and every July a fair is held.", "daily Set P1D; every July Set XXXX-07")]
    [InlineData("It is now quiet; in the past it was not, in the near future it will be.", "now Date PRESENT_REF; the past Date PAST_REF; the near future Date FUTURE_REF")]
    [InlineData("Output peaked in the 20th century.", "the 20th century Date 19")]
    public void Extent_type_and_value(string text, string expected) => Assert.Equal(expected, Timexes(text));

    // A firm's account: the quarter is told once, and comparisons are with the same one of the year before.
    [Theory]
    [InlineData("Third-quarter profit rose. It earned $9 million, up from $7 million a year earlier.", "Third-quarter Date 2022-Q3; a year earlier Date 2021-Q3")]
    [InlineData("Profit fell in the third quarter. The year-ago period was better than the latest quarter.", "the third quarter Date 2022-Q3; The year-ago period Date 2021-Q3; the latest quarter Date 2022-Q3")]
    [InlineData("Sales rose in the latest quarter.", "the latest quarter Date 2023-Q1")]
    [InlineData("The plant was opened a year ago.", "a year ago Date 2022")]
    [InlineData("It expects to sell more by next year's first quarter.", "next year's first quarter Date 2024-Q1")]
    public void An_account_compares_with_the_same_quarter_of_the_year_before(string text, string expected) => Assert.Equal(expected, Timexes(text));

    private static string Timexes(string text) => string.Join("; ", Told.Times(text, "2023-06-10")
        .SelectMany(t => t.Timexes.IsEmpty ? [new Timex(t.Start, t.End, t.Type, t.Timex3)] : t.Timexes).Select(x => $"{text[x.Start..x.End]} {x.Type} {x.Value}"));
}
