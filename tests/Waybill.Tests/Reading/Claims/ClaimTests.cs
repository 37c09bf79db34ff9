using NodaTime;
using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>Sentences of our own on many conflicts; what each asserts follows from its grammar.</summary>
public sealed class ClaimTests
{
    [Theory]
    [InlineData("North Korea shipped artillery shells to Russia.", "PRK", "RUS", EventKind.Transfer)]
    [InlineData("Belarus supplied Sudan with two helicopters.", "BLR", "SDN", EventKind.Transfer)]
    [InlineData("Myanmar bought six fighter jets from China.", "CHN", "MMR", EventKind.Agreement)]
    [InlineData("Venezuela received radars from China.", "CHN", "VEN", EventKind.Transfer)]
    [InlineData("Serbia sold mortar shells to Armenia.", "SRB", "ARM", EventKind.Agreement)]
    [InlineData("Eritrea armed al-Shabaab with rifles.", "ERI", "al-Shabaab", EventKind.Transfer)]
    [InlineData("Pyongyang gave Damascus ballistic missiles.", "PRK", "SYR", EventKind.Transfer)]
    [InlineData("Turkey is helping Pakistan build a shipyard for corvettes.", "TUR", "PAK", EventKind.Construction)]
    [InlineData("Ethiopia is seeking drones from Turkey.", "TUR", "ETH", EventKind.Request)]
    [InlineData("Rwanda trained M23 in the use of mortars.", "RWA", "M23", EventKind.Assistance)]
    public void The_grammar_says_who_supplies_and_who_receives(string text, string supplier, string recipient, EventKind kind)
    {
        var claim = Read.OneClaim(text);
        Assert.Equal((supplier, recipient, kind), (claim.Supplier, claim.Recipient, claim.Event));
        Assert.Equal(Claim.Publisher, claim.Source);
    }

    [Theory]
    [InlineData("Rifles were supplied by Ukraine to Chad.", "UKR", "TCD")]
    [InlineData("The missiles were delivered to Libya by Bulgaria.", "BGR", "LBY")]
    public void A_passive_turns_subject_and_supplier_round(string text, string supplier, string recipient)
    {
        var claim = Read.OneClaim(text);
        Assert.Equal((supplier, recipient), (claim.Supplier, claim.Recipient));
    }

    [Theory]
    [InlineData("Mortars are built in Serbia, the ministry said.", EventKind.Production)]
    [InlineData("Turkey is building a mortar factory in Libya, the ministry said.", EventKind.Construction)]
    [InlineData("The plant could be in full operation early next year, the ministry said.", EventKind.Production)]
    public void Arms_are_produced_and_a_plant_is_constructed_and_then_works(string text, EventKind kind) => Assert.Equal(kind, Read.OneClaim(text).Event);

    [Fact]
    public void A_route_is_told_in_order()
    {
        var report = Read.Text("Rifles were flown from Minsk through Cairo to Khartoum for use in Darfur.");
        var claim = Assert.Single(report.Claims);
        Assert.Equal(
            [(Leg.From, "Minsk"), (Leg.Via, "Cairo"), (Leg.To, "Khartoum"), (Leg.Use, "Darfur")],
            claim.Route.Select(s => (s.Leg, report.Places[s.Place].Text)));
    }

    [Fact]
    public void A_stop_that_is_followed_by_another_was_on_the_way()
    {
        var report = Read.Text("The rifles were flown from Minsk to Cairo, driven to Khartoum and handed to Rapid Support Forces in Nyala.");
        var legs = report.Claims[0].Route.Select(s => (s.Leg, report.Places[s.Place].Text)).ToList();
        Assert.Contains((Leg.Via, "Cairo"), legs);
    }

    [Fact]
    public void A_denial_keeps_the_event_that_is_denied()
    {
        var claim = Read.OneClaim("Asmara denied having shipped rifles to Somalia.");
        Assert.Equal((Polarity.Denied, EventKind.Transfer, "Eritrea", "ERI", "SOM"), (claim.Polarity, claim.Event, claim.Source, claim.Supplier, claim.Recipient));
    }

    [Fact]
    public void A_denial_of_this_denies_what_was_said_before()
    {
        var claims = Read.Text("Chad sent rifles to Sudan, a French diplomat said. Ndjamena denies this.".Replace("Ndjamena", "N'Djamena", StringComparison.Ordinal)).Claims;
        Assert.Equal((Polarity.Denied, EventKind.Transfer, "TCD", "SDN"), (claims[^1].Polarity, claims[^1].Event, claims[^1].Supplier, claims[^1].Recipient));
    }

    [Fact]
    public void No_evidence_that_it_was_so_is_a_probable_denial()
    {
        var claim = Read.OneClaim("The Panel said that no evidence was found that Jordan had sent rifles to Libya.");
        Assert.Equal((Polarity.Denied, Certainty.Probable), (claim.Polarity, claim.Certainty));
    }

    [Theory]
    [InlineData("Iran shipped rifles to Yemen.", Certainty.Certain)]
    [InlineData("Iran probably shipped rifles to Yemen.", Certainty.Probable)]
    [InlineData("Iran may have shipped rifles to Yemen.", Certainty.Possible)]
    [InlineData("Iran allegedly shipped rifles to Yemen.", Certainty.Unstated)]
    [InlineData("Iran plans to ship rifles to Yemen.", Certainty.Unstated)]
    [InlineData("Iran is believed to have shipped rifles to Yemen.", Certainty.Probable)]
    public void Certainty_is_the_sources_own(string text, Certainty expected) => Assert.Equal(expected, Read.OneClaim(text).Certainty);

    [Fact]
    public void What_is_said_on_a_day_is_not_dated_by_it()
    {
        var claim = Read.OneClaim("A Kenyan official said on Monday that Ethiopia had shipped rifles to Somalia in March 2020.");
        Assert.Equal(new When(new LocalDate(2020, 3, 1), new LocalDate(2020, 3, 31)), claim.When);
    }

    [Fact]
    public void What_was_announced_as_done_was_done_by_that_day_and_perhaps_long_before()
    {
        var claim = Read.OneClaim("In March 2019, Egyptian officials announced that they had finalized a deal to buy fighter jets from Russia.");
        Assert.Equal(new When(null, new LocalDate(2019, 3, 31)), claim.When);
        Assert.NotNull(claim.WhenBecause);
        Assert.Equal(("RUS", "EGY", EventKind.Agreement), (claim.Supplier, claim.Recipient, claim.Event));
    }

    [Fact]
    public void Two_propositions_are_two_claims()
    {
        var report = Read.Text("A Polish diplomat said that Minsk offered Khartoum military training, while Khartoum is seeking helicopters.");
        Assert.Equal([EventKind.Assistance, EventKind.Request], report.Claims.Select(c => c.Event));
        Assert.Equal(["Minsk offered Khartoum military training", "Khartoum is seeking helicopters"], report.Claims.Select(c => c.Words(report)));
    }

    [Fact]
    public void An_owner_of_an_event_noun_is_kept_as_worded()
    {
        var report = Read.Text("Caracas gave Havana rifles, in addition to Havana's assistance in building a radar station.");
        Assert.Contains(report.Claims, c => c is { Event: EventKind.Assistance, Supplier: "CUB" });
    }

    [Fact]
    public void A_breach_is_what_is_asserted_whatever_else_is_said()
    {
        var claim = Read.OneClaim("The rifles were on their way to Somalia, in breach of the arms embargo.");
        Assert.Equal((EventKind.Violation, "SOM"), (claim.Event, claim.Recipient));
    }

    [Fact]
    public void A_ships_flag_is_nobodys_supply()
    {
        var claim = Read.OneClaim("The freighter, flying the flag of Panama, carried rifles to Libya.");
        Assert.Null(claim.Supplier);
    }

    [Theory]
    [InlineData("The weather in Geneva was fine and the talks went on.")]
    [InlineData("He was born in Kyiv and studied law in Moscow.")]
    [InlineData("The two countries have had close relations since 1979.")]
    public void Background_without_an_event_is_no_claim(string text) => Assert.Empty(Read.Text(text).Claims);

    [Fact]
    public void Reading_again_gives_the_same()
    {
        const string Text = "Iran shipped rifles to Yemen, the Saudi army said. The Houthis denied this.";
        Assert.Equal(Read.Text(Text).Claims.Select(c => c.Id), Read.Text(Text).Claims.Select(c => c.Id));
    }
}
