using System.Text;
using CsCheck;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reference;

public sealed class CsvRowsTests
{
    [Fact]
    public void Fields_in_quotation_marks_hold_commas_marks_and_lines()
    {
        string[] row = ["a,b", "say \"no\"", "two\nlines", "", "plain"];
        Assert.Equal([row], Rows(CsvRows.Line(row) + "\r\n"));
    }

    /// <summary>RFC 4180 both ways, whatever stands in the fields; a row of one empty field is a blank line, which no table means.</summary>
    [Fact]
    public void Any_row_comes_back() => Gen.Char["ab,;\"\r\n é\u0434"].Array[0, 6].Select(c => new string(c)).Array[2, 5].List[1, 4].Sample(rows =>
        Assert.Equal(rows, Rows(string.Concat(rows.Select(r => CsvRows.Line(r) + "\n")))));

    [Fact]
    public void A_last_line_needs_no_end() => Assert.Equal([["a", "b"], ["c", ""]], Rows("a,b\nc,"));

    [Fact]
    public void A_row_knows_the_line_on_which_it_begins() =>
        Assert.Equal([1, 2, 5], CsvRows.Of("a,b\n\"c\nc\",d\n\ne,f\n").Select(r => r.Line));

    [Fact]
    public void A_quotation_mark_that_stays_open_is_said_with_its_line() =>
        Assert.Contains("line 2 is never closed", Assert.Throws<InvalidDataException>(() => CsvRows.Of("a,b\na,\"b\nc").Count()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_field_that_is_not_UTF8_is_read_as_Latin_1()
    {
        byte[] bytes = [.. "é,"u8, 0xE9, (byte)'\n'];
        Assert.Equal(["é", "é"], new CsvRows(new MemoryStream(bytes), "x.csv").Read().Single().Fields);
    }

    [Fact]
    public void A_whole_reading_keeps_blank_lines_and_the_rows_own_text()
    {
        var rows = new CsvRows(new MemoryStream(Encoding.UTF8.GetBytes("\"a\",b\r\n\nc,d")), "x.csv") { Whole = true };
        Assert.Equal(["\"a\",b", "", "c,d"], rows.Read().Select(r => r.Text));
    }

    /// <summary>Two gigabytes that never end a row, as a sparse file, in a field, between quotation marks and in fields without number.</summary>
    [Theory]
    [InlineData("a,b", "MB")]
    [InlineData("a,\"b", "MB")]
    public void A_row_without_an_end_is_refused_early(string begins, string because)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, begins);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            stream.SetLength(2L << 30);
            var fault = Assert.Throws<InvalidDataException>(() => new CsvRows(stream, "long.csv").Read().Count());
            Assert.Contains(because, fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.Message);
            Assert.True(stream.Position < 64 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_row_of_fields_without_number_is_refused() =>
        Assert.Contains("512 fields", Assert.Throws<InvalidDataException>(() => CsvRows.Of(new string(',', 600)).Count()).Message, StringComparison.Ordinal);

    private static IEnumerable<string[]> Rows(string text) => CsvRows.Of(text).Select(r => r.Fields);
}
