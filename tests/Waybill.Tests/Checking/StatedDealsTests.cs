using NodaTime;
using Waybill.Checking;
using Waybill.Checking.Records;
using Waybill.Reading;
using Waybill.Reference;
using Waybill.Reference.Registers;
using Xunit;

namespace Waybill.Tests.Checking;

public sealed class StatedDealsTests
{
    private static readonly Shelf Shelf = Shelf.Open();
    private static readonly Reader Reader = new(Shelf);

    [Fact]
    public void Claims_of_one_make_between_two_parties_are_one_deal_that_says_it_is_only_claimed()
    {
        var deal = Assert.Single(Deals(
            "Iran agreed in 2022 to buy 24 Su-35 fighter jets from Russia, state media said.",
            "Russia delivered four Su-35 fighter jets to Iran in 2023, an official said."));
        Assert.Equal(("Russia", "Iran", RecipientKind.State), (deal.Supplier, deal.Recipient, deal.RecipientKind));
        Assert.Equal(new Figure(24, false), deal.Ordered);
        Assert.Equal(new Figure(4, false), deal.Delivered);
        Assert.Equal("2023", Assert.Single(deal.Deliveries).Year.ToString());
        Assert.StartsWith("As claimed, not confirmed: 2 claims of 2 origins", deal.Comments, StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_is_an_estimate() =>
        Assert.True(Assert.Single(Deals("Iran supplied Russia with hundreds of Shahed-136 drones, the White House said.")).Delivered is { IsEstimate: true, Value: 200 });

    [Fact]
    public void What_is_denied_is_no_deal() =>
        Assert.Empty(Deals("Iran denied that it had supplied Russia with Shahed-136 drones."));

    [Fact]
    public void A_licence_that_is_claimed_stands_in_both_tables()
    {
        var deal = Assert.Single(Deals("Iran agreed to buy 24 Su-35 fighter jets from Russia, to be built under licence, state media said."));
        Assert.Equal("Yes", deal.LocalProduction);
        Assert.EndsWith("said to be produced under licence", deal.Comments, StringComparison.Ordinal);
        Assert.Equal("", Assert.Single(Deals("Iran agreed to buy 24 Su-35 fighter jets from Russia under an export licence, state media said.")).LocalProduction);
    }

    [Fact]
    public void A_table_by_delivery_does_not_say_how_many_were_ordered_and_excludes_nothing()
    {
        const string Table = """
            SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production
            7,Russia,Algeria,Yak-130,Trainer,Aircraft,2008,No,16,No,2011,No,New,,,,No
            8,Russia,Vietnam,Yak-130,Trainer,Aircraft,2018,No,12,No,2022,No,New,,,,Yes
            """;
        var finding = Found("Russia delivered 16 Yak-130 aircraft to Algeria in 2018, an official said.", Table);
        Assert.Equal("undecided", finding.Verdict.Word);
        Assert.Contains("does not say how many were ordered", finding.Verdict.Because, StringComparison.Ordinal);
        Assert.Contains("local production: Yes", Found("Vietnam produced Yak-130 aircraft under Russian licence, an official said.", Table).Verdict.Because, StringComparison.Ordinal);
        Assert.Contains("tells of no production in DZA", Found("Algeria produced Yak-130 aircraft under Russian licence, an official said.", Table).Verdict.Because, StringComparison.Ordinal);
    }

    private static Finding Found(string text, string table) => Assert.Single(
        Checks.Examine([Read(text, 0)], Shelf, new Waybill.Reference.Records { Registers = [new("made up", TradeRegister.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(table)), "made up"))] }).Findings,
        f => f.Check == "register");

    private static Report Read(string text, int number) => Reader.Read(
        new Document($"{number}.txt", Fingerprint.OfText(text), "text/plain", "utf-8", "en", null, new LocalDate(2023, 12, 1), text, null));

    private static IEnumerable<Deal> Deals(params string[] texts) => StatedDeals.Of(new CaseView(
        [.. texts.Select(Read)], Shelf));
}
