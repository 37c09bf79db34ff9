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

    [Theory]
    [InlineData("The missiles were bought in Belarus by Chad.", "BLR", "TCD")]
    [InlineData("Rifles went to the paramilitary AUC, which handed them to farmers.", "AUC", null)]
    [InlineData("The shells ended up in the hands of Boko Haram.", null, "Boko Haram")]
    [InlineData("The rockets were loaded at Bandar Abbas, as the vessel made its way to Eritrea.", "IRN", "ERI")]
    [InlineData("The receiver of the rockets is the ministry of defence in Asmara.", null, "ERI")]
    [InlineData("The missiles were paid for on behalf of Mali.", null, "MLI")]
    [InlineData("Venezuela ordered 24 fighter aircraft from Russia.", "RUS", "VEN")]
    [InlineData("Algeria got its first Su-30 fighters from Russia in 2007.", "RUS", "DZA")]
    [InlineData("The Ugandan army bought shells from Slovakia.", "SVK", "UGA")]
    [InlineData("Iran supplies drones to Sudan.", "IRN", "SDN")]
    [InlineData("Two Iranian ships brought rockets to Yemen.", "IRN", "YEM")]
    [InlineData("Manila took delivery of rifles donated by China.", "CHN", "PHL")]
    [InlineData("Mercenaries of the Wagner Group were supplied by Russia with launchers.", "RUS", "Wagner")]
    [InlineData("The howitzer was made by a Slovak plant and exported to Ukraine.", "SVK", "UKR")]
    public void Parties_stand_in_many_places(string sentence, string? supplier, string? recipient) =>
        Assert.Contains(Read.Text(sentence).Claims, c => c.Supplier == supplier && c.Recipient == recipient);

    [Theory]
    [InlineData("Soldiers took the mortars from a house in Mosul.", EventKind.Interdiction)]
    [InlineData("The seizure was carried out under resolution 1874.", EventKind.Interdiction)]
    [InlineData("The crew resisted the search.", EventKind.Interdiction)]
    [InlineData("Turkey promised Somalia 12 armoured vehicles.", EventKind.Agreement)]
    [InlineData("The end-user certificate was forged.", EventKind.Assistance)]
    [InlineData("The Taliban were found with rifles made in China.", EventKind.Use)]
    [InlineData("The helicopters were overhauled under a deal signed in 2008.", EventKind.Agreement)]
    [InlineData("The rockets will be moved to a military base at Kolda.", EventKind.Other)]
    public void The_words_beside_a_verb_tell_the_event(string sentence, EventKind kind) =>
        Assert.Contains(Read.Text(sentence).Claims, c => c.Event == kind);
}
