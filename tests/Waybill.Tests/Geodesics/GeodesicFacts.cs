using Xunit;

namespace Waybill.Tests.Geodesics;

public sealed class GeodesicFacts
{
    private static readonly GeoPoint Moscow = new(55.752, 37.616);
    private static readonly GeoPoint Kyiv = new(50.4501, 30.5234);

    [Fact]
    public void The_Alabuga_zone_lies_902_km_east_of_Moscow()
    {
        // GeodSolve -i gives 902.17 km at 83.63 degrees.
        var way = Geodesic.Inverse(Moscow, new(55.81, 52.02));
        Assert.Equal(902.174, way.Distance.Kilometres, 0.001);
        Assert.Equal(83.628, way.Initial.Degrees, 0.001);
        Assert.Equal("east", way.Initial.Wind);
    }

    [Theory]
    [InlineData(53.7167, 33.3381, 411.431)] // Seshcha air base, as OurAirports has it (RU-0240)
    [InlineData(46.0606, 38.2406, 752.049)] // Primorsko-Akhtarsk air base
    public void Two_air_bases_lie_as_far_from_Kyiv_as_GeodSolve_says(double latitude, double longitude, double kilometres) =>
        Assert.Equal(kilometres, Geodesic.Inverse(new(latitude, longitude), Kyiv).Distance.Kilometres, 0.001);

    [Fact]
    public void A_quarter_of_a_meridian_is_the_metre_of_1791_and_2_km_more() =>
        // WGS-84 quarter meridian 10 001 965.729 m: Karney 2013, section 3.
        Assert.Equal(10_001_965.729_3, Geodesic.Inverse(new(0, 10), new(90, 0)).Distance.Metres, 0.000_1);

    [Fact]
    public void The_equator_gives_way_near_the_antipode()
    {
        // Leaving the equator is shorter once 180 degrees less f times 180 are passed.
        Assert.Equal(90, Geodesic.Inverse(new(0, 0), new(0, 179.39)).Initial.Degrees, 1e-9);
        Assert.True(Geodesic.Inverse(new(0, 0), new(0, 179.5)).Initial.Degrees < 60);
    }

    [Fact]
    public void A_point_is_no_way_from_itself()
    {
        Assert.Equal(0, Geodesic.Inverse(Kyiv, Kyiv).Distance.Metres);
        Assert.Equal([Kyiv, Kyiv], Geodesic.Path(Kyiv, Kyiv, Length.FromMetres(1)));
    }

    [Fact]
    public void A_path_crosses_the_antimeridian_and_the_pole()
    {
        var pacific = Geodesic.Path(new(35, 170), new(35, -170), Length.FromKilometres(100));
        Assert.All(pacific, p => Assert.True(Math.Abs(p.Longitude) >= 170));
        var arctic = Geodesic.Path(new(80, 0), new(80, 180), Length.FromKilometres(100));
        Assert.Contains(arctic, p => p.Latitude > 89);
    }

    [Fact]
    public void A_ring_round_the_pole_holds_the_cap()
    {
        // Planimeter: the quadrilateral 80 N at 0, 90, 180 and 270 E.
        var cap = Geodesic.Polygon([new(80, 0), new(80, 90), new(80, 180), new(80, -90)]);
        Assert.Equal(2_507_270_031_169.9, cap.SquareMetres, 0.5);
    }

    [Fact]
    public void A_step_that_would_make_millions_of_points_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Geodesic.Path(Moscow, Kyiv, Length.FromMetres(0.1)));
}
