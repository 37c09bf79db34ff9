using CsCheck;
using Waybill.Reference;
using Waybill.Reference.Places;
using Xunit;

namespace Waybill.Tests.Reference.Places;

public sealed class GazetteerTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private static Candidate<Place> Best(string text, GeoPoint? near = null, string? country = null) => Shelf.Gazetteer.Geocode(text, near, country)[0];

    /// <summary>Expected points: OurAirports, Wikipedia and GeoNames, as data/SOURCES.md says; within what a page rounds to.</summary>
    [Theory]
    [InlineData("port of Amirabad", 36.86, 53.37)]
    [InlineData("Port of Amirabad, Mazandaran", 36.86, 53.37)]
    [InlineData("بندر امیرآباد", 36.86, 53.37)]
    [InlineData("Alabuga Special Economic Zone", 55.82, 52.05)]
    [InlineData("Alabuga", 55.82, 52.05)]
    [InlineData("Алабуга", 55.82, 52.05)]
    [InlineData("Seshcha air base", 53.71, 33.34)]
    [InlineData("Сеща", 53.71, 33.34)]
    [InlineData("Sisha air base", 53.71, 33.34)]
    [InlineData("Primorsko-Akhtarsk air base", 46.06, 38.23)]
    [InlineData("Makhachkala, Dagestan, Russia", 42.98, 47.5)]
    [InlineData("Makhachkala in Dagestan, Russia", 42.98, 47.5)]
    [InlineData("Makhachkla", 42.98, 47.5)]
    [InlineData("Olya port", 45.78, 47.56)]
    [InlineData("Khmeimim", 35.4, 35.95)]
    [InlineData("Hmeimim Air Base", 35.4, 35.95)]
    [InlineData("حميميم", 35.4, 35.95)]
    [InlineData("Dzhankoi air base", 45.7, 34.42)]
    [InlineData("Engels air base", 51.48, 46.21)]
    [InlineData("Hodeida", 14.8, 42.95)]
    [InlineData("Lattakia", 35.53, 35.79)]
    [InlineData("port of Rajin", 42.24, 130.3)]
    [InlineData("Wŏnsan", 39.15, 127.44)]
    [InlineData("Nampo port", 38.72, 125.4)]
    [InlineData("Dunai", 42.89, 132.35)]
    [InlineData("Port Sudan", 19.62, 37.22)]
    [InlineData("Tobruk", 32.08, 23.98)]
    [InlineData("Caspian Sea", 41.9, 50.6)]
    [InlineData("Bab al-Mandab", 12.58, 43.33)]
    [InlineData("St Petersburg, Russia", 59.94, 30.31)]
    [InlineData("Киев", 50.45, 30.52)]
    [InlineData("طهران", 35.69, 51.42)]
    public void A_name_a_description_another_script_or_a_slip_finds_the_place(string text, double latitude, double longitude)
    {
        var best = Best(text);
        Assert.True(
            Nearness.Between(best.Value.Point, new(latitude, longitude)).Kilometres < 12,
            $"{text}: {best.Value.Name} at {best.Value.Point}, {best.Why}");
    }

    [Theory]
    [InlineData("Tripoli", "LBY")]
    [InlineData("Tripoli, Lebanon", "LBN")]
    [InlineData("Georgia", "GEO")]
    [InlineData("Atlanta, Georgia", "USA")]
    [InlineData("Vienna", "AUT")]
    [InlineData("Vienna, Virginia", "USA")]
    [InlineData("Zaire", "COD")]
    [InlineData("Southern Sudan", "SSD")]
    [InlineData("Deutschland", "DEU")]
    [InlineData("روسیه", "RUS")]
    public void A_container_or_its_absence_decides_the_country(string text, string country) => Assert.Equal(country, Best(text).Value.Country);

    [Fact]
    public void A_romanisation_at_second_hand_says_so_and_scores_less_than_the_name_itself()
    {
        var (exact, hearsay) = (Best("Seshcha air base"), Best("Sisha air base"));
        Assert.Equal(exact.Value.Id, hearsay.Value.Id);
        Assert.True(hearsay.Score < exact.Score);
        Assert.Contains("second hand", hearsay.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Shaikowka air base", "waybill:shaykovka-air-base")]
    [InlineData("Hmaimeem air base", "waybill:khmeimim")]
    [InlineData("Morosowsk air base", "waybill:morozovsk-air-base")]
    [InlineData("Al-Watiyah air base", "waybill:al-watiya-air-base")]
    public void A_romanisation_that_nobody_recorded_is_found_by_its_sound(string text, string id)
    {
        var best = Best(text);
        Assert.Equal(id, best.Value.Id);
        Assert.InRange(best.Score, 0.01, 0.9);
    }

    [Fact]
    public void A_country_asked_for_leaves_the_others_out() =>
        Assert.All(Shelf.Gazetteer.Geocode("Tripoli", country: "LBN"), c => Assert.Equal("LBN", c.Value.Country));

    [Fact]
    public void A_point_nearby_turns_the_choice()
    {
        var beirut = new GeoPoint(33.89, 35.5);
        Assert.Equal("LBN", Best("Tripoli", near: beirut).Value.Country);
    }

    /// <summary>A village of the name has 3,000 inhabitants and lies 2,417 km from Makhachkala, the port 844 km.</summary>
    [Fact]
    public void A_site_of_arms_reporting_comes_before_a_village_of_its_name()
    {
        Assert.Equal("waybill:amirabad-port", Best("Amirabad").Value.Id);
        Assert.Equal("waybill:amirabad-port", Best("Amirabad", near: new GeoPoint(42.98, 47.5)).Value.Id);
        Assert.Equal("PAK", Best("Amirabad, Pakistan").Value.Country);
    }

    [Theory]
    [InlineData("Latakia")]
    [InlineData("Novorossiysk")]
    [InlineData("Bandar Abbas")]
    [InlineData("Tartus")]
    [InlineData("Tripoli, Lebanon")]
    [InlineData("Hodeidah")]
    public void A_city_comes_before_its_port(string name) => Assert.StartsWith("P.", Best(name).Value.Kind, StringComparison.Ordinal);

    [Theory]
    [InlineData("Ţarţūs", "Tartus")]
    [InlineData("Al Ḩudaydah", "Hodeidah")]
    [InlineData("Wŏnsan", "Wonsan")]
    [InlineData("Köln", "Cologne")]
    [InlineData("Zurich", "Zürich")]
    [InlineData("Lodz", "Łódź")]
    [InlineData("Xi’an", "Xi'an")]
    [InlineData("Cox’s Bāzār", "Cox's Bazar")]
    [InlineData("Setif", "Sétif")]
    public void A_place_is_listed_under_its_English_name_and_found_under_both(string asked, string name)
    {
        Assert.Equal(name, Best(asked).Value.Name);
        Assert.Equal(Best(asked).Value.Id, Best(name).Value.Id);
    }

    [Fact]
    public void Every_English_name_belongs_to_a_place_that_is_listed() =>
        Assert.All(CsvTable.Read(Path.Combine(Shelf.Folder, "places", "english.csv")), r => Assert.Equal(r["name"], Shelf.Gazetteer.ById(r["place"])?.Place.Name));

    [Fact]
    public void Nothing_is_found_for_a_name_that_is_none() => Assert.Empty(Shelf.Gazetteer.Geocode("Xqzzwvk"));

    [Fact]
    public void Every_candidate_says_why() =>
        Assert.All(new[] { "Tripoli", "Sisha air base", "port of Aden", "Сеща" }.SelectMany(t => Shelf.Gazetteer.Geocode(t)), c =>
        {
            Assert.NotEmpty(c.Why);
            Assert.InRange(c.Score, 0, 1);
        });

    [Fact]
    public void Geocoding_never_fails_whatever_it_is_given() =>
        Gen.String.Sample(text => Shelf.Gazetteer.Geocode(text).Length >= 0, iter: 500);

    [Fact]
    public void A_curated_site_names_its_source_and_lies_on_the_globe()
    {
        foreach (var row in CsvTable.Read(Path.Combine(Shelf.Folder, "places", "sites.csv")))
        {
            Assert.NotEmpty(row["source"]);
            Assert.NotNull(Shelf.Countries.ByCode(row["country"]));
            Assert.NotNull(Shelf.Gazetteer.ById($"waybill:{row["id"]}"));
        }
    }

    [Fact]
    public void A_name_at_second_hand_belongs_to_a_place_that_is_listed() =>
        Assert.All(SecondHandName.Read(Path.Combine(Shelf.Folder, "places", "second-hand.csv")), n => Assert.NotNull(Shelf.Gazetteer.ById(n.Place)));
}
