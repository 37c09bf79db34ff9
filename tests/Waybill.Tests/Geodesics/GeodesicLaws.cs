using CsCheck;
using Xunit;

namespace Waybill.Tests.Geodesics;

public sealed class GeodesicLaws
{
    private static readonly Gen<GeoPoint> AnyPoint =
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-180, 180], (z, lon) => new GeoPoint(Math.Asin(z) * 180 / Math.PI, lon));

    [Fact]
    public void The_way_back_is_as_long() =>
        Gen.Select(AnyPoint, AnyPoint).Sample((a, b) =>
            Math.Abs(Metres(a, b) - Metres(b, a)) < 1e-8);

    [Fact]
    public void Going_the_measured_way_arrives() =>
        Gen.Select(AnyPoint, AnyPoint).Sample((a, b) =>
        {
            var way = Geodesic.Inverse(a, b);
            var (to, final) = Geodesic.Direct(a, way.Initial, way.Distance);
            return Metres(to, b) < 1e-7 && (way.Distance.Kilometres > 19_900 || final.AngleTo(way.Final) < 1e-6 || Math.Abs(b.Latitude) > 89.9);
        });

    [Fact]
    public void A_detour_is_never_shorter() =>
        Gen.Select(AnyPoint, AnyPoint, AnyPoint).Sample((a, b, c) => Metres(a, b) + Metres(b, c) >= Metres(a, c) - 1e-7);

    [Fact]
    public void A_path_keeps_its_step_and_adds_up() =>
        Gen.Select(AnyPoint, AnyPoint, Gen.Double[50_000, 2_000_000]).Sample((a, b, step) =>
        {
            var path = Geodesic.Path(a, b, Length.FromMetres(step));
            var legs = path.Zip(path.Skip(1), Metres).ToArray();
            return path[0] == a && path[^1] == b
                && legs.All(l => l <= step + 1e-6)
                && Math.Abs(legs.Sum() - Metres(a, b)) < 1e-5;
        });

    [Fact]
    public void A_ring_turned_round_has_the_opposite_area() =>
        AnyPoint.Array[3, 8].Where(HasOneShape).Sample(ring =>
        {
            var there = Geodesic.Polygon(ring).SquareMetres;
            var back = Geodesic.Polygon([.. ring.Reverse()]).SquareMetres;
            return Math.Abs(there + back) < 10 || Math.Abs(Math.Abs(there) - 255_032_810_862_044) < 10; // half the Earth has no sign
        });

    [Fact]
    public void A_short_triangle_measures_what_it_does_on_paper()
    {
        GeoPoint corner = new(55, 37);
        var (east, _) = Geodesic.Direct(corner, Bearing.FromDegrees(90), Length.FromMetres(100));
        var (north, _) = Geodesic.Direct(corner, Bearing.FromDegrees(0), Length.FromMetres(100));
        var measured = Geodesic.Polygon([corner, east, north]);
        Assert.Equal(5000, measured.SquareMetres, 0.01);
        Assert.Equal(200 + (100 * Math.Sqrt(2)), measured.Perimeter.Metres, 0.001);
    }

    /// <summary>Between antipodes and from pole to pole many edges are equally short, and the way back may be another.</summary>
    private static bool HasOneShape(GeoPoint[] ring) =>
        ring.Zip(ring.Skip(1).Append(ring[0])).All(e => Metres(e.First, e.Second) < 19_900_000);

    private static double Metres(GeoPoint a, GeoPoint b) => Geodesic.Inverse(a, b).Distance.Metres;
}
