using System.Collections.Immutable;
using Waybill.Reading.Places;
using Waybill.Reading.Text;
using Waybill.Reference;
using Xunit;

namespace Waybill.Tests.Reading.Places;

public sealed class PlaceFinderTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private static ImmutableArray<PlaceMention> In(string text) => PlaceFinder.In(DocumentOf(text), Sentences.In(text), Shelf);

    private static Document DocumentOf(string text) => new("test.txt", Fingerprint.OfText(text), "text/plain", null, "en", null, null, text, null);

    private static PlaceMention The(string name, string text) => In(text).Last(m => m.Text == name);

    private static ImmutableArray<string> Names(string text) => [.. In(text).Where(m => m.Form == PlaceForm.Name).Select(m => m.Text)];

    [Fact]
    public void A_coastal_city_overlooking_a_sea_is_the_port_there()
    {
        var place = The("Amirabad", "The drones go from Iran through the coastal city of Amirabad overlooking the Caspian Sea to Makhachkala in Dagestan, Russia.").Place;
        Assert.Equal("waybill:amirabad-port", place?.Id);
        Assert.Equal("IR-21", place?.Region);
    }

    [Fact]
    public void One_word_for_a_kind_serves_a_list_and_a_hearsay_spelling()
    {
        const string Text = "They were sent to Russian forces at the western air bases in Sisha and Primorsko-Akhtarsk for use in Ukraine.";
        Assert.Equal("waybill:seshcha-air-base", The("Sisha", Text).Place?.Id);
        Assert.Equal("waybill:primorsko-akhtarsk-air-base", The("Primorsko-Akhtarsk", Text).Place?.Id);
        Assert.Contains("second hand", The("Sisha", Text).Candidates[0].Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tripoli", "The ship sailed for Tripoli in northern Lebanon.", "LBN")]
    [InlineData("Tripoli", "Damascus has accused Libya for months; Tripoli has rejected that.", "LBY")]
    [InlineData("Tripoli", "The vessel was on its way to Tripoli. The Lebanese port, not the Libyan capital, was intended.", "LBN")]
    [InlineData("Georgia", "The governor spoke in Atlanta, Georgia.", "USA")]
    [InlineData("Georgia", "Georgia accused Russia of arming Abkhazia, officials in Tbilisi said.", "GEO")]
    [InlineData("Port Sudan", "Aircraft landed at Port Sudan several times, and Khartoum protested.", "SDN")]
    [InlineData("Victoria", "The patrol boat returned to Victoria in the Seychelles.", "SYC")]
    [InlineData("Alexandria", "It called at Damietta and Alexandria, Egyptian officials said.", "EGY")]
    [InlineData("Santa Cruz", "Police in Bolivia found rifles in Santa Cruz.", "BOL")]
    [InlineData("Southern Sudan", "The tanks were for Southern Sudan.", "SSD")]
    [InlineData("Simon's Town", "The Lady R docked at Simon's Town in South Africa.", "ZAF")]
    public void Company_decides_between_places_of_one_name(string name, string text, string country) => Assert.Equal(country, The(name, text).Place?.Country);

    [Theory]
    [InlineData("Moscow", "Moscow offered Iran defence cooperation.", true)]
    [InlineData("Tehran", "Tehran is seeking billions of dollars worth of equipment.", true)]
    [InlineData("Ankara", "Ankara on Friday dismissed the complaints as baseless.", true)]
    [InlineData("Berlin", "Washington and London had tipped off Berlin.", true)]
    [InlineData("London", "Washington and London had tipped off Berlin.", true)]
    [InlineData("Sudan", "Iran has supplied Sudan's army with drones.", true)]
    [InlineData("Russia", "Russia's veto stopped any action.", true)]
    [InlineData("Israel", "The soldiers of Israel climbed on the ship.", true)]
    [InlineData("Moscow", "The factory lies near Moscow.", false)]
    [InlineData("Iran", "The drones are transported from Iran.", false)]
    [InlineData("Tehran", "The missiles were flown to Tehran.", false)]
    [InlineData("Israel", "The ship was 500 km from Israel's shores.", false)]
    [InlineData("Hodeida", "Hodeida is some 180 km from Taiz.", false)]
    public void A_government_is_told_from_its_ground(string name, string text, bool acts)
    {
        var mention = The(name, text);
        Assert.Equal(acts ? PlaceRole.Actor : PlaceRole.Location, mention.Role);
        Assert.Equal(acts && mention.Place is { IsCountry: false }, mention.Metonym);
    }

    [Theory]
    [InlineData("White House National Security Council spokesman John Kirby said so.")]
    [InlineData("The Panama-flagged freighter was stopped.")]
    [InlineData("John Kirby said so, and Kirby repeated it.")]
    [InlineData("The Victoria left the quay at night. The Bana followed.")]
    [InlineData("It violates the Paris Agreement, the Tehran Times wrote.")]
    [InlineData("The cargo of the MV Alexandria was worth US$3 million.")]
    [InlineData("Sergei Lavrov met General Ataollah Salehi on Friday, 3 March.")]
    public void Names_of_bodies_ships_papers_and_persons_are_no_places(string text) => Assert.Empty(Names(text));

    [Fact]
    public void A_demonym_is_an_adjective_of_its_country()
    {
        var mention = The("Iranian", "Last April, Iranian officials announced a deal.");
        Assert.Equal((PlaceForm.Adjective, "IRN"), (mention.Form, mention.Place?.Country));
    }

    [Theory]
    [InlineData("TEL AVIV (LW) - Iran's army chief rejected the charges.", "TEL AVIV")]
    [InlineData("BEIRUT - The navy has intercepted a freighter.", "BEIRUT")]
    public void A_dateline_is_where_the_report_was_written(string text, string name) => Assert.Equal(PlaceRole.Dateline, The(name, text).Role);

    [Fact]
    public void An_apposition_says_what_kind_of_place_is_meant()
    {
        var text = "Their destination was mostly al-Khadim, an air base some 100 km east of Benghazi.";
        Assert.Equal("waybill:al-khadim-air-base", The("al-Khadim", text).Place?.Id);
    }

    [Fact]
    public void A_place_that_the_gazetteer_does_not_have_stays_open()
    {
        var mention = The("Zzyrtonga", "Crates were found in the port of Zzyrtonga.");
        Assert.Null(mention.Place);
    }

    [Fact]
    public void A_region_held_by_another_state_keeps_the_country_that_the_General_Assembly_recognises() =>
        Assert.Equal("UKR", The("Crimea", "Drones were launched from Cape Chauda in Crimea.").Place?.Country);

    [Fact]
    public void Given_spans_are_resolved_in_their_order_with_the_document_as_company()
    {
        const string Text = "Officials in Beirut said that the crates left Tripoli for Hmaimeem air base.";
        ImmutableArray<TextSpan> spans = [new(65 - 19, 53), new(13, 19), new(58, 75)];
        var resolved = PlaceResolver.Resolve(DocumentOf(Text), spans, Shelf);
        Assert.Equal(["LBN", "LBN", "SYR"], resolved.Select(m => m.Place?.Country));
        Assert.Equal(spans.Select(s => s.In(Text)), resolved.Select(m => m.Text));
    }
}
