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

    private static IEnumerable<Deal> Deals(params string[] texts) => StatedDeals.Of(new CaseView(
        [.. texts.Select((t, i) => Reader.Read(new Document($"{i}.txt", Fingerprint.OfText(t), "text/plain", "utf-8", "en", null, new LocalDate(2023, 12, 1), t, null)))], Shelf));
}
