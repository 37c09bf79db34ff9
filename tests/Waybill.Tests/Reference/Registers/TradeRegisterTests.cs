using Waybill.Reference.Registers;
using Xunit;

namespace Waybill.Tests.Reference.Registers;

/// <summary>Both tables of SIPRI's trade register; the deals are made up.</summary>
public sealed class TradeRegisterTests
{
    private const string ByDelivery =
        """
        Made up for this test
        "A second line, with a comma"

        SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
        101,Italy,Hezbollah*,AB-412,Helicopter,Aircraft,2010,Yes,4,No,2012,No,New,,3.5,14,No
        101,Italy,Hezbollah*,AB-412,Helicopter,Aircraft,2010,Yes,2,Yes,2013,Yes,New,,3.5,7,No
        102,France,United Nations**,Puma,"Transport helicopter, old",Aircraft,2001,No,1,No,2001,No,Second hand,,,,

        """;

    private const string ByDeal =
        """
        Recipient,Supplier,Year of order,(?),Number ordered,(?),Weapon designation,Weapon description,Number delivered,(?),Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons
        Chad,Belgium,2009,?,12,,Cobra-90,AFSV,9,?,2010; (2012),Second hand,"Said ""old"" by its maker",0.5,6,4.5
        Peru*,Spain,1999,,3,?,C-212,Transport aircraft,3,,1999; 2000; 2001,New,,,,

        """;

    [Fact]
    public void Rows_of_one_deal_are_one_deal_with_its_deliveries()
    {
        var register = Read(ByDelivery);
        Assert.Equal(RegisterLayout.ByDelivery, register.Layout);
        Assert.Equal(2, register.Deals.Length);
        var deal = register.Deals[0];
        Assert.Equal(("Hezbollah", RecipientKind.NonState, new Figure(2010, true)), (deal.Recipient, deal.RecipientKind, deal.OrderYear));
        Assert.Equal([new Figure(4, false), new Figure(2, true)], deal.Deliveries.Select(d => d.Number));
        Assert.Equal(new Figure(6, true), deal.Came);
        Assert.Equal(RecipientKind.Organisation, register.Deals[1].RecipientKind);
        Assert.Equal("Transport helicopter, old", register.Deals[1].Description);
    }

    [Fact]
    public void Each_figure_keeps_its_own_flag()
    {
        var deal = Read(ByDeal).Deals[0];
        Assert.Equal((new Figure(2009, true), new Figure(12, false), new Figure(9, true)), (deal.OrderYear, deal.Ordered, deal.Delivered));
        Assert.Equal(["2010", "(2012)"], deal.Deliveries.Select(d => d.Year.ToString()));
    }

    [Theory]
    [InlineData(ByDelivery, RegisterLayout.ByDelivery)]
    [InlineData(ByDeal, RegisterLayout.ByDeal)]
    public void What_is_read_is_written_again_letter_for_letter(string text, RegisterLayout layout)
    {
        var writer = new StringWriter { NewLine = "\n" };
        Read(text).Write(writer, layout);
        Assert.Equal(text.TrimEnd('\n'), writer.ToString().TrimEnd('\n'));
    }

    [Theory]
    [InlineData(ByDelivery, RegisterLayout.ByDeal)]
    [InlineData(ByDeal, RegisterLayout.ByDelivery)]
    public void The_other_table_keeps_who_what_and_when(string text, RegisterLayout other)
    {
        var register = Read(text);
        var writer = new StringWriter();
        register.Write(writer, other);
        var again = Read(writer.ToString());
        Assert.Equal(
            register.Deals.SelectMany(d => d.Deliveries.Select(v => (d.Supplier, d.RecipientAsWritten, d.Designation, d.OrderYear, v.Year))),
            again.Deals.SelectMany(d => d.Deliveries.Select(v => (d.Supplier, d.RecipientAsWritten, d.Designation, d.OrderYear, v.Year))));
    }

    [Fact]
    public void A_row_that_is_no_deal_is_rejected_with_its_line_and_the_rest_is_read()
    {
        var register = Read(ByDeal.Replace("Peru*,Spain", ",Spain", StringComparison.Ordinal));
        Assert.Single(register.Deals);
        Assert.Equal("line 3: it names no supplier or no recipient", Assert.Single(register.Rejected));
    }

    [Fact]
    public void A_file_without_either_header_is_refused() =>
        Assert.Contains("no trade register", Assert.Throws<FormatException>(() => Read("a,b\n1,2\n")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(ByDelivery, "14,No", "14,Yes", true)]
    [InlineData(ByDelivery, "14,No", "14,No", false)]
    [InlineData(ByDelivery, "14,No", "14,", null)]
    [InlineData(ByDeal, "Said", "Produced under licence in Chad; said", true)]
    [InlineData(ByDeal, "Said", "6 assembled in Chad from kits; said", true)]
    [InlineData(ByDeal, "Said", "Licensed production; said", true)]
    [InlineData(ByDeal, "Said", "Not produced under licence; said", null)]
    [InlineData(ByDeal, "Said", "Export licence granted; said", null)]
    public void Either_table_tells_whether_the_recipient_makes_it_itself(string text, string there, string instead, bool? expected) =>
        Assert.Equal(expected, Read(text.Replace(there, instead, StringComparison.Ordinal)).Deals[0].IsMadeByRecipient);

    [Theory]
    [InlineData("")]
    [InlineData(ByDeal)]
    public void A_register_whose_row_has_no_end_is_refused_in_one_sentence(string begins)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, begins);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
            stream.SetLength(2L << 30);
            Assert.Contains("16 MB", Assert.Throws<FormatException>(() => TradeRegister.Read(stream, "long.csv")).Message, StringComparison.Ordinal);
            stream.Position = 0;
            Assert.Equal(begins.Length > 0, TradeRegister.IsOne(stream));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("12", "", 12, false)]
    [InlineData("(12)", "", 12, true)]
    [InlineData("12", "?", 12, true)]
    [InlineData("1,200", "", 1200, false)]
    public void A_figure_is_read_with_its_brackets(string text, string flag, int value, bool estimate) =>
        Assert.Equal(new Figure(value, estimate), Figure.Read(text, flag));

    [Theory]
    [InlineData("2014-2016", "2014 2015 2016")]
    [InlineData("(2014-2015)", "(2014) (2015)")]
    [InlineData("2010; 2012?", "2010 (2012)")]
    [InlineData("", "")]
    public void Years_of_delivery_are_read_from_lists_and_ranges(string field, string expected) =>
        Assert.Equal(expected, string.Join(' ', DeliveryYears.Read(field).Select(d => d.Year.ToString())));

    private static TradeRegister Read(string text) => TradeRegister.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "test.csv");
}
