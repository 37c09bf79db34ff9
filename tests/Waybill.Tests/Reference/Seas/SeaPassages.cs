using Waybill.Reference;
using Waybill.Reference.Seas;
using Xunit;

namespace Waybill.Tests.Reference.Seas;

public sealed class SeaPassages
{
    private static readonly SeaChart Sea = Shelf.Open().Sea;

    private static readonly GeoPoint Amirabad = new(36.858, 53.371);
    private static readonly GeoPoint Makhachkala = new(42.99, 47.52);
    private static readonly GeoPoint Novorossiysk = new(44.72, 37.78);
    private static readonly GeoPoint Moscow = new(55.752, 37.616);

    /// <summary>Distances that others published, by ships' routes; ours are the shortest on water, so a little less is no fault.</summary>
    [Theory]

    // US Hydrographic Office, in "San Francisco and the Nicaragua Canal" (W. L. Merry, 1890s), table of trans-Pacific distances.
    [InlineData("San Francisco", 37.80, -122.42, "Yokohama", 35.45, 139.65, 4536)]
    [InlineData("Honolulu", 21.30, -157.87, "Yokohama", 35.45, 139.65, 3400)]
    [InlineData("San Francisco", 37.80, -122.42, "Hong Kong", 22.29, 114.17, 6060)]
    [InlineData("Honolulu", 21.30, -157.87, "Hong Kong", 22.29, 114.17, 4917)]

    // Drewry Shipping Consultants, in Oil & Gas Journal of 28 December 1992: halves of round trips through the Suez Canal.
    [InlineData("Ras Tanura", 26.64, 50.16, "Rotterdam", 51.95, 4.14, 6349)]
    [InlineData("Yokohama", 35.45, 139.65, "London", 51.5, 0.05, 11021)]
    [InlineData("Sydney", -33.86, 151.2, "Rotterdam", 51.95, 4.14, 11483)]
    [InlineData("Ras Tanura", 26.64, 50.16, "Houston", 29.36, -94.9, 9756)]

    // Suez Canal information page of an agent in Port Said (seapace.com), after the Suez Canal Authority.
    [InlineData("Jeddah", 21.48, 39.17, "Constanta", 44.17, 28.65, 1698)]

    // NOAA, "Distances Between United States Ports", 1978, in Maritime Reporter of July 1978; through the Panama Canal.
    [InlineData("Boston", 42.36, -71.05, "Anchorage", 61.24, -149.9, 7312)]

    // NGA Pub. 151, "Distances Between Ports", 2001: New York to Colombo by Gibraltar, as quoted in an encyclopaedia's article on it.
    [InlineData("New York", 40.70, -74.02, "Colombo", 6.95, 79.85, 8604)]
    public void A_long_passage_is_within_two_per_cent_of_the_published_one(
        string from, double latitude, double longitude, string to, double otherLatitude, double otherLongitude, double miles)
    {
        var passage = Passage(new(latitude, longitude), new(otherLatitude, otherLongitude));
        Assert.True(
            Math.Abs((passage.Distance.NauticalMiles / miles) - 1) < 0.02,
            $"{from} to {to}: {passage.Distance.NauticalMiles:0} nautical miles, published {miles}.");
    }

    [Fact]
    public void Amirabad_and_Makhachkala_are_joined_by_the_Caspian()
    {
        var passage = Passage(Amirabad, Makhachkala);
        var straight = Geodesic.Inverse(Amirabad, Makhachkala).Distance;
        Assert.InRange(passage.Distance.Kilometres, straight.Kilometres, straight.Kilometres * 1.05);
        Assert.True(passage.FromShore.Kilometres < 5 && passage.ToShore.Kilometres < 5);
        Assert.Equal("Caspian Sea", Sea.Basin(Amirabad));
        Assert.Equal("Caspian Sea", Sea.Basin(Makhachkala));
        StaysOnWater(passage);
    }

    [Fact]
    public void The_Caspian_has_no_way_out() =>
        Assert.Contains("Volga–Don", Reason(Amirabad, Novorossiysk), StringComparison.Ordinal);

    [Fact]
    public void Moscow_has_no_seaport() =>
        Assert.Contains("more than 50 km from the sea", Reason(Moscow, Novorossiysk), StringComparison.Ordinal);

    [Theory]
    [InlineData(41.2, 29.2, 40.9, 28.8, "Bosphorus")]
    [InlineData(40.45, 27.2, 39.95, 25.9, "Dardanelles")]
    [InlineData(44.9, 36.5, 45.8, 36.7, "Kerch Strait")]
    [InlineData(31.5, 32.4, 29.6, 32.5, "Suez Canal")]
    [InlineData(9.6, -79.9, 8.6, -79.4, "Panama Canal")]
    [InlineData(53.95, 8.8, 54.5, 10.4, "Kiel Canal")]
    [InlineData(26.2, 55.5, 25.3, 57.2, "Strait of Hormuz")]
    [InlineData(13.3, 43.0, 12.3, 44.0, "Bab el-Mandeb")]
    [InlineData(5.9, 97.6, 1.15, 103.6, "Strait of Malacca")]
    [InlineData(56.3, 12.4, 55.2, 12.8, "Oresund")]
    [InlineData(35.9, -6.3, 36.0, -5.0, "Strait of Gibraltar")]
    [InlineData(46.35, 48.03, 44.5, 48.2, "Volga-Caspian canal from Astrakhan")]
    public void A_narrow_water_lets_a_ship_through(double latitude, double longitude, double otherLatitude, double otherLongitude, string name)
    {
        GeoPoint from = new(latitude, longitude), to = new(otherLatitude, otherLongitude);
        var detour = Passage(from, to).Distance.Metres / Geodesic.Inverse(from, to).Distance.Metres;
        Assert.True(detour < 1.6, $"{name}: {detour:0.00} times the straight way.");
    }

    [Fact]
    public void A_passage_says_which_canals_it_needs()
    {
        Assert.Equal(["Suez Canal"], Passage(new(12.78, 45.0), new(35.9, 14.5)).Through);
        Assert.Equal(["Panama Canal"], Passage(new(10.4, -75.6), new(-12.05, -77.2)).Through);
        Assert.Empty(Passage(new(12.78, 45.0), new(18.9, 72.8)).Through);
    }

    [Fact]
    public void A_passage_crosses_the_antimeridian()
    {
        var passage = Passage(new(-17.6, 177.4), new(-21.1, -175.2)); // Lautoka to Nuku'alofa
        Assert.InRange(passage.Distance.Kilometres, 800, 1000);
        StaysOnWater(passage);
    }

    [Fact]
    public void Ice_closes_the_way_north_of_Siberia()
    {
        // Murmansk to Yokohama is some 5,800 miles by the north and over 12,000 by Suez.
        var passage = Passage(new(69.0, 33.0), new(35.45, 139.65));
        Assert.InRange(passage.Distance.NauticalMiles, 12_000, 13_500);
    }

    [Fact]
    public void Every_leg_stays_on_water()
    {
        StaysOnWater(Passage(new(26.64, 50.16), new(51.95, 4.14)));
        StaysOnWater(Passage(new(47.2, 39.4), new(34.9, 35.87)));
        StaysOnWater(Passage(new(-53.16, -70.9), new(-33.03, -71.63)));
        StaysOnWater(Passage(new(59.9, 30.2), new(53.9, 14.3)));
    }

    [Fact]
    public void A_passage_is_never_shorter_than_the_geodesic_and_as_long_both_ways()
    {
        GeoPoint[] ports =
        [
            Novorossiysk, new(36.6, 36.15), new(27.15, 56.2), new(14.8, 42.95), new(-25.97, 32.57), new(6.44, 3.4), new(60.0, 30.2),
            new(22.3, 114.2), new(43.1, 131.9), new(10.6, -61.5), new(-34.6, -58.3), new(69.0, 33.0),
        ];
        foreach (var (a, b) in ports.SelectMany((a, i) => ports.Skip(i + 1).Where((_, k) => (i + k) % 7 == 0).Select(b => (a, b))))
        {
            var (there, back) = (Passage(a, b).Distance.Metres, Passage(b, a).Distance.Metres);
            Assert.True(there >= Geodesic.Inverse(a, b).Distance.Metres, $"{a} to {b}");
            Assert.True(Math.Abs(there - back) < 0.02 * there, $"{a} to {b}: {there:0} m there, {back:0} m back.");
        }
    }

    [Fact]
    public void A_place_is_no_passage_from_itself()
    {
        var open = Passage(new(30, -40), new(30, -40));
        Assert.Equal(0, open.Distance.Metres);
        Assert.InRange(Passage(Amirabad, Amirabad).Distance.Kilometres, 0, 5);
    }

    [Theory]
    [InlineData(41.8, 50.5, "Caspian Sea")]
    [InlineData(43.3, 34.2, "Black Sea")]
    [InlineData(46.1, 36.6, "Sea of Azov")]
    [InlineData(40.7, 28.2, "Sea of Marmara")]
    [InlineData(35.2, 18, "Mediterranean Sea")]
    [InlineData(20.5, 37.8, "Red Sea")]
    [InlineData(27, 51.3, "Persian Gulf")]
    [InlineData(24.7, 58.8, "Gulf of Oman")]
    [InlineData(57.2, 19.3, "Baltic Sea")]
    [InlineData(44.72, 37.78, "Black Sea")] // Novorossiysk, on its shore
    [InlineData(0, -30, null)]
    [InlineData(55.752, 37.616, null)]
    public void A_sea_is_known_by_name(double latitude, double longitude, string? name) =>
        Assert.Equal(name, Sea.Basin(new(latitude, longitude)));

    [Fact]
    public void Water_is_water_and_land_is_land()
    {
        Assert.True(Sea.IsWater(new(43.3, 34.2)));
        Assert.False(Sea.IsWater(Moscow));
        Assert.False(Sea.IsWater(new(53.5, 107.8))); // Baikal is a lake
        Assert.False(Sea.IsWater(new(45.5, 34.3))); // Crimea
    }

    /// <summary>Looks every kilometre. A corner of a cell may be cut: land may show, but water is less than a cell and a half away.</summary>
    private static void StaysOnWater(SeaPassage passage)
    {
        foreach (var point in passage.Path.Zip(passage.Path.Skip(1)).SelectMany(l => Geodesic.Path(l.First, l.Second, Length.FromKilometres(1))))
        {
            Assert.True(Sea.IsWater(point) || Beside(point), $"{point} is land.");
        }
    }

    private static bool Beside(GeoPoint p) =>
        Enumerable.Range(0, 8).Any(w => Sea.IsWater(Geodesic.Direct(p, Bearing.FromDegrees(45 * w), Length.FromMetres(1200)).To));

    private static SeaPassage Passage(GeoPoint from, GeoPoint to) =>
        Assert.IsType<SeaAnswer.Found>(Sea.Passage(from, to)).Passage;

    private static string Reason(GeoPoint from, GeoPoint to) =>
        Assert.IsType<SeaAnswer.None>(Sea.Passage(from, to)).Because;
}
