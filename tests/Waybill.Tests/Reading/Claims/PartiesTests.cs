using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>Whom a claim may name as supplier and recipient, and whom it must not; the sentences are our own.</summary>
public sealed class PartiesTests
{
    [Fact]
    public void What_was_supplied_in_violation_is_a_transfer_and_a_breach_by_the_same_parties()
    {
        var report = Read.Text("The UN panel said that Rwanda supplied missiles to M23 in violation of the arms embargo.");
        Assert.Equal([EventKind.Transfer, EventKind.Violation], report.Claims.Select(c => c.Event));
        Assert.All(report.Claims, c => Assert.Equal(("RWA", "M23"), (c.Supplier, c.Recipient)));
    }

    [Fact]
    public void A_rule_about_any_transfer_names_no_party() =>
        Assert.Equal((null, null), (Read.OneClaim("Any arms transfer violates UN resolution 1718.").Supplier, Read.OneClaim("Any arms transfer violates UN resolution 1718.").Recipient));

    [Fact]
    public void Whoever_negotiates_a_sale_supplies()
    {
        var claim = Read.OneClaim("Turkey is negotiating the sale of 40 drones to Morocco.");
        Assert.Equal(("TUR", "MAR", EventKind.Agreement), (claim.Supplier, claim.Recipient, claim.Event));
    }

    [Fact]
    public void A_flight_that_takes_hours_is_no_claim() => Assert.Empty(Read.Text("The flight would take about three hours.").Claims);

    [Fact]
    public void What_is_needed_to_build_a_factory_helps_to_build_it()
    {
        var claim = Read.OneClaim("Iran is supplying Russia with what it needs to build a drone factory near Moscow.");
        Assert.Equal(("IRN", "RUS", EventKind.Construction), (claim.Supplier, claim.Recipient, claim.Event));
    }
}
