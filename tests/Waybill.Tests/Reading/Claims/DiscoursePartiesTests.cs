using Xunit;

namespace Waybill.Tests.Reading.Claims;

/// <summary>Whose the goods are where a sentence leaves it to the ones before: what points back takes the parties over, and nothing else does. The sentences are our own.</summary>
public sealed class DiscoursePartiesTests
{
    [Fact]
    public void Goods_spoken_of_again_keep_their_parties()
    {
        var claim = Last("A shipment of 300 mortars arrived in Mombasa in May. The weapons had been sold by Serbia to South Sudan. They were moved north by truck.");
        Assert.Equal(("SRB", "SSD"), claim);
    }

    [Fact]
    public void The_delivery_is_the_one_told_before_whenever_it_was_agreed() =>
        Assert.Equal(("POL", "UKR"), Last("Poland delivered tanks to Ukraine on Monday. The delivery had been agreed in March."));

    [Fact]
    public void What_is_sold_on_was_sold_by_whoever_had_bought_it() =>
        Assert.Equal(("JOR", "rebels in Syria"), Last("Croatia sold 5,000 rifles to Jordan in 2012. The weapons were then passed on to rebels in Syria."));

    [Fact]
    public void What_had_been_given_before_went_to_whoever_handed_it_on() =>
        Assert.Equal(("FRA", "TCD"), Last("The Chadian army handed 50 vehicles to Niger. They had been donated by France."));

    [Fact]
    public void A_port_of_call_is_no_supplier_where_the_words_before_name_one() =>
        Assert.Equal(("SRB", "GIN"), Last("Serbia shipped 20 tonnes of ammunition to Guinea in June. The cargo left the port of Bar aboard a freighter under the flag of Togo."));

    [Fact]
    public void A_maker_supplies_what_was_exported_next() =>
        Assert.Contains(Claims("Bosnian factories produced the shells. They were exported to Saudi Arabia."), c => c is ("BIH", "SAU"));

    [Fact]
    public void An_unnamed_broker_is_not_replaced_by_a_state() =>
        Assert.Equal((null, null), Claims("Albania gave 500 rifles to Rwanda. The dealer sold the rifles to an unnamed client.")[^1]);

    [Fact]
    public void A_state_that_says_no_law_was_broken_speaks_of_its_own_part() =>
        Assert.Equal(("BLR", null), Last("Minsk stressed that no sanction had been broken."));

    [Fact]
    public void A_ships_crew_speaks_for_no_state() =>
        Assert.All(Claims("The Kenyan captain said that he had no knowledge of any weapons."), c => Assert.Equal((null, null), c));

    [Fact]
    public void Asking_for_a_crew_to_be_freed_asks_for_no_goods() =>
        Assert.All(Claims("Norway asked Gabon to release the ship and the sailors."), c => Assert.Equal((null, null), c));

    [Fact]
    public void His_army_is_the_speakers() =>
        Assert.Contains(Claims("An Angolan official said his government had ordered the cartridges from a Bulgarian plant."), c => c is ("BGR", "AGO"));

    private static (string? Supplier, string? Recipient) Last(string text) => Claims(text)[^1];

    private static List<(string? Supplier, string? Recipient)> Claims(string text) => [.. Read.Text(text).Claims.OrderBy(c => c.Start).Select(c => (c.Supplier, c.Recipient))];
}
