using Waybill.App.Screening;
using Xunit;

namespace Waybill.Tests.App.Screening;

public sealed class CsvTextTests
{
    [Fact]
    public void Fields_in_quotation_marks_hold_commas_marks_and_lines()
    {
        string[] row = ["a,b", "say \"no\"", "two\nlines", "", "plain"];
        Assert.Equal([row], CsvText.Rows(new StringReader(CsvText.Line(row) + "\r\n")));
    }

    [Fact]
    public void A_last_line_needs_no_end() => Assert.Equal([["a", "b"], ["c", ""]], CsvText.Rows(new StringReader("a,b\nc,")));

    [Fact]
    public void A_quotation_mark_that_stays_open_is_said() => Assert.Throws<InvalidDataException>(() => CsvText.Rows(new StringReader("a,\"b\nc")).ToList());
}
