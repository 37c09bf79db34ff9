using Waybill.Checking;
using Waybill.Reference;
using Xunit;
using static Waybill.Tests.Checking.Written;

namespace Waybill.Tests.Checking;

public sealed class ChecksTests
{
    private static readonly Shelf Shelf = Shelf.Open();

    private const string Site = "The White House released satellite images of the alleged site in Russia's Alabuga Special Economic Zone, about 1,100 km east of Moscow.";

    // 903 km and 83.5 degrees: GeodSolve -i of geographiclib-tools on the two points.
    [Fact]
    public void A_stated_distance_far_off_the_geodesic_is_contradicted()
    {
        var finding = One("stated-distance", Alabugan(1100));
        Assert.Equal("contradicted", finding.Verdict.Word);
        Assert.Equal(new Quantity(1100, "km"), finding.Stated);
        Assert.InRange(finding.Measured!.Value, 900, 906);
        Assert.Contains("no road distance is known here", finding.Verdict.Because);
        Assert.NotEmpty(finding.Path);
    }

    [Theory]
    [InlineData(900, "supported")]
    [InlineData(1050, "supported")]
    [InlineData(700, "contradicted")]
    public void A_loose_number_has_a_fifth_of_play(double stated, string verdict) => Assert.Equal(verdict, One("stated-distance", Alabugan(stated)).Verdict.Word);

    [Fact]
    public void A_distance_from_a_whole_country_is_undecided() =>
        Assert.Contains("whole country", One("stated-distance", new Written("a", Site).Place("Alabuga", Alabuga).Place("Moscow", Russia)
            .Relation(RelationKind.Distance, "about 1,100 km east of Moscow", 1100, "km", 0, 1, true)).Verdict.Because);

    [Fact]
    public void A_distance_to_a_doubtful_place_is_undecided() =>
        Assert.Equal("undecided", One("stated-distance", new Written("a", Site).Place("Alabuga", Alabuga, 0.2).Place("Moscow", Moscow)
            .Relation(RelationKind.Distance, "about 1,100 km east of Moscow", 1100, "km", 0, 1, true)).Verdict.Word);

    [Fact]
    public void A_direction_within_half_a_right_angle_is_supported()
    {
        var finding = One("stated-direction", new Written("a", Site).Place("Alabuga", Alabuga).Place("Moscow", Moscow)
            .Relation(RelationKind.Direction, "about 1,100 km east of Moscow", 1100, "east", 0, 1));
        Assert.Equal("supported", finding.Verdict.Word);
        Assert.InRange(finding.Measured!.Value, 83, 84);
    }

    [Fact]
    public void A_direction_the_other_way_is_contradicted() =>
        Assert.Equal("contradicted", One("stated-direction", new Written("a", Site).Place("Alabuga", Alabuga).Place("Moscow", Moscow)
            .Relation(RelationKind.Direction, "east of Moscow", null, "west", 0, 1)).Verdict.Word);

    [Fact]
    public void Near_in_a_headline_is_contradicted_by_the_site_in_the_body()
    {
        var finding = One("stated-nearness", new Written("a", "Iran is helping Russia build a drone factory near Moscow\n\n" + Site, "2023-06-10")
            .Place("Moscow", Moscow).Place("Alabuga", Alabuga).Place("Moscow", Moscow, occurrence: 2)
            .Relation(RelationKind.Nearness, "near Moscow", reference: 0)
            .Relation(RelationKind.Distance, "about 1,100 km east of Moscow", 1100, "km", 1, 2, true));
        Assert.Equal("contradicted", finding.Verdict.Word);
        Assert.Equal(2, finding.Excerpts.Length);
        Assert.Contains("the body of the report", finding.Verdict.Because);
    }

    [Fact]
    public void Near_with_no_site_anywhere_is_undecided() =>
        Assert.Equal("undecided", One("stated-nearness", new Written("a", "They build a drone factory near Moscow.").Place("Moscow", Moscow)
            .Relation(RelationKind.Nearness, "near Moscow", reference: 0)).Verdict.Word);

    [Fact]
    public void Another_plant_elsewhere_does_not_contradict_near() =>
        Assert.Equal("undecided", One("stated-nearness", new Written("a", "They build a drone factory near Moscow. Another plant stands at Alabuga.")
            .Place("Moscow", Moscow).Place("Alabuga", Alabuga)
            .Relation(RelationKind.Nearness, "near Moscow", reference: 0)
            .Claim("Another plant stands at Alabuga", EventKind.Production, places: [1])).Verdict.Word);

    [Theory]
    [InlineData("Makhachkala", "Dagestan", "supported")]
    [InlineData("Makhachkala", "Russia", "supported")]
    [InlineData("Makhachkala", "Iran", "contradicted")]
    [InlineData("Moscow", "Dagestan", "contradicted")]
    public void A_place_is_held_against_its_region_and_country(string place, string whole, string verdict)
    {
        var places = new Dictionary<string, Place> { ["Makhachkala"] = Makhachkala, ["Dagestan"] = Dagestan, ["Russia"] = Russia, ["Iran"] = Iran, ["Moscow"] = Moscow };
        Assert.Equal(verdict, One("containment", new Written("a", $"It went to {place} in {whole}.").Place(place, places[place]).Place(whole, places[whole])
            .Relation(RelationKind.Containment, $"{place} in {whole}", place: 0, reference: 1)).Verdict.Word);
    }

    [Fact]
    public void Nobody_settles_whose_a_disputed_territory_is() =>
        Assert.Equal("undecided", One("containment", new Written("a", "Sevastopol in Russia").Place("Sevastopol", new("x:1", "Sevastopol", "P.PPLA", "UKR", new(44.6, 33.5), "UA-40"))
            .Place("Russia", Russia).Relation(RelationKind.Containment, "Sevastopol in Russia", place: 0, reference: 1)).Verdict.Word);

    [Theory]
    [InlineData(680, "mi", 1100, "km", "supported")]
    [InlineData(200, "mi", 320, "km", "supported")]
    [InlineData(100, "nmi", 185, "km", "supported")]
    [InlineData(200, "mi", 370, "km", "supported")] // nautical miles
    [InlineData(500, "km", 400, "mi", "contradicted")]
    [InlineData(500, "km", 400, "kg", "undecided")]
    public void A_pair_of_units_is_converted(double a, string unit, double b, string other, string verdict) =>
        Assert.Equal(verdict, One("unit-pair", new Written("a", "so far").Relation(RelationKind.UnitPair, "so far", a, unit, otherValue: b, otherUnit: other)).Verdict.Word);

    [Fact]
    public void A_relation_carries_the_verdict_of_its_check() =>
        Assert.Equal("contradicted", Checks.Examine([Alabugan(1100)], Shelf).Documents[0].Relations[0].Verdict);

    private static Written Alabugan(double km) => new Written("a", Site).Place("Alabuga", Alabuga).Place("Moscow", Moscow)
        .Relation(RelationKind.Distance, "about 1,100 km east of Moscow", km, "km", 0, 1, true);

    private static Finding One(string check, params ReadOnlySpan<Written> reports) =>
        Assert.Single(Checks.Examine([.. reports.ToArray().Select(r => r.Build())], Shelf).Findings, f => f.Check == check);
}
