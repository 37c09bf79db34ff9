using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>What happened hangs on who does it and to what; the sentences are our own and tell nothing true.</summary>
public sealed class EventMeaningTests
{
    private const string Supply = "Chad bought 400 rifles from Bulgaria in March. ";

    [Theory]
    [InlineData("Our researchers inspected the rifles in May.", EventKind.Disclosure)]
    [InlineData("Customs officers inspected the rifles in May.", EventKind.Interdiction)]
    [InlineData("A journalist found 30 shells in a field.", EventKind.Disclosure)]
    [InlineData("Border guards found 30 shells in a lorry.", EventKind.Interdiction)]
    [InlineData("The team could not identify the end user.", EventKind.Disclosure)]
    [InlineData("The invoice gave as shipper a firm in Cyprus.", EventKind.Disclosure)]
    [InlineData("A judge ordered that the freighter stay in port.", EventKind.Other)]
    [InlineData("The rifles were destroyed in June in front of witnesses.", EventKind.Other)]
    [InlineData("The crates were allowed to be taken on to Abeche.", EventKind.Assistance)]
    [InlineData("The sale had been licensed in Sofia.", EventKind.Assistance)]
    [InlineData("The freighter asked to enter Douala.", EventKind.Transfer)]
    [InlineData("The freighter was steaming towards Douala.", EventKind.Transfer)]
    [InlineData("An Ilyushin with the rifles came down near Abeche.", EventKind.Harm)]
    [InlineData("The crew of the plane died.", EventKind.Harm)]
    [InlineData("Malta deregistered the vessel.", EventKind.Other)]
    [InlineData("A minister said that the freighter would not be let in.", EventKind.Interdiction)]
    [InlineData("The minister said that Cameroon's airspace had not been used.", EventKind.Assistance)]
    [InlineData("The broker said that he only wanted to sell two old aircraft.", EventKind.Agreement)]
    public void The_same_verb_tells_another_event_with_another_doer(string text, EventKind kind) => Assert.Equal(kind, Read.Text(Supply + text).Claims[^1].Event);

    [Theory]
    [InlineData("The captain denied any knowledge of the rifles.", EventKind.Assistance, Polarity.Denied)]
    [InlineData("A spokesman of Malta denied that the state had any link with the dealer.", EventKind.Assistance, Polarity.Denied)]
    [InlineData("A minister said that the freighter would not be let in.", EventKind.Interdiction, Polarity.Asserted)]
    [InlineData("Bulgaria will not stop the deliveries.", EventKind.Transfer, Polarity.Asserted)]
    [InlineData("Niger rejected this: its army had at no time sought such rifles.", EventKind.Request, Polarity.Denied)]
    [InlineData("It is the largest seizure of rifles in years.", EventKind.Interdiction, Polarity.Asserted)]
    [InlineData("An officer said that the rifles are all of Serbian make.", EventKind.Production, Polarity.Asserted)]
    [InlineData("Flight records show 36 landings at Abeche.", EventKind.Transfer, Polarity.Asserted)]
    [InlineData("Four rifles that the army never owned turned up with rebels in Borno.", EventKind.Use, Polarity.Asserted)]
    public void What_is_asserted_is_told_from_what_is_denied(string text, EventKind kind, Polarity polarity)
    {
        var claim = Read.Text(Supply + text).Claims[^1];
        Assert.Equal((kind, polarity), (claim.Event, claim.Polarity));
    }

    [Theory]
    [InlineData("Cameroon let it be known that the freighter would not be let in.", "Cameroon")]
    [InlineData("Niger was not told what the plane was carrying, according to a radio report that cites diplomats.", "diplomats")]
    [InlineData("A customs officer suspects dealers there of having sold rifles to Peru.", "customs officer")]
    [InlineData("Four planes flew rifles from Baku to Riga, write the observers.", "observers")]
    public void Whoever_vouches_for_it_is_heard(string text, string source) => Assert.EndsWith(source, Read.Text(Supply + text).Claims[^1].Source, StringComparison.Ordinal);

    [Fact]
    public void A_state_that_denies_a_sale_to_another_denies_its_own()
    {
        var claim = Read.Text("Portugal's foreign ministry has stated that no arms were sold to Togo.").Claims[^1];
        Assert.Equal(("PRT", "TGO", Polarity.Denied), (claim.Supplier, claim.Recipient, claim.Polarity));
    }

    [Theory]
    [InlineData("A clerk wrote that her son had never seen a rifle.")]
    [InlineData("In a film of 1962, whose hero is a smuggler, rifles are carried to Peru.")]
    [InlineData("The critic of the paper found that the guns in the play had been delivered late.")]
    public void What_happens_in_a_play_or_never_happened_is_no_claim(string text) => Assert.Single(Read.Text(Supply + text).Claims);
}
