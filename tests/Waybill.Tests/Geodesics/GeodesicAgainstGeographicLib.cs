using Xunit;

namespace Waybill.Tests.Geodesics;

/// <summary>Thousands of easy and hard lines, compared with GeodSolve and Planimeter, which claim 15 nm themselves.</summary>
public sealed class GeodesicAgainstGeographicLib
{
    private const double Nanometres = 1e-9;

    /// <summary>An angle of this many radians at the Earth's radius is one metre.</summary>
    private const double DegreesToMetres = 6371e3 * Math.PI / 180;

    [Fact]
    public void The_inverse_problem_has_the_same_answer()
    {
        var lines = Pairs().ToArray();
        var expected = GeographicLib.Ask("GeodSolve", "-i -f -p 10", lines.Select(p => GeographicLib.Line(p.A.Latitude, p.A.Longitude, p.B.Latitude, p.B.Longitude)));
        Assert.Equal(lines.Length, expected.Length);
        var worst = (Distance: 0.0, Bearing: 0.0);
        for (var i = 0; i < lines.Length; i++)
        {
            var (a, b) = lines[i];
            var e = expected[i];
            var found = Geodesic.Inverse(a, b);
            var distance = Math.Abs(found.Distance.Metres - e[6]);
            Assert.True(distance < 30 * Nanometres, $"{a} to {b}: {found.Distance.Metres:R} m, expected {e[6]:R} m.");

            // How far a wrong bearing would carry one off the second point: its angle times the reduced length.
            var off = Math.Max(Turn(found.Initial, e[2]), Turn(found.Final, e[5])) * Math.PI / 180 * Math.Abs(e[8]);
            Assert.True(off < 60 * Nanometres, $"{a} to {b}: bearings {found.Initial.Degrees:R} and {found.Final.Degrees:R}, expected {e[2]:R} and {e[5]:R}.");
            worst = (Math.Max(worst.Distance, distance), Math.Max(worst.Bearing, off));
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{lines.Length} lines: worst distance {worst.Distance / Nanometres:0.0} nm, worst bearing {worst.Bearing / Nanometres:0.0} nm");
    }

    [Fact]
    public void The_direct_problem_has_the_same_answer()
    {
        var random = new Random(20130101);
        var lines = Enumerable.Range(0, 6000).Select(i => (
            From: new GeoPoint(i % 11 == 0 ? 90 * ((i % 2 * 2) - 1) : i % 13 == 0 ? 0 : Latitude(random), Longitude(random)),
            Bearing: i % 7 == 0 ? 90 * (i % 4) : random.NextDouble() * 360,
            Metres: i % 5 == 0 ? random.NextDouble() : random.NextDouble() * 2e7)).ToArray();
        var expected = GeographicLib.Ask("GeodSolve", "-p 10", lines.Select(l => GeographicLib.Line(l.From.Latitude, l.From.Longitude, l.Bearing, l.Metres)));
        Assert.Equal(lines.Length, expected.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var (to, _) = Geodesic.Direct(lines[i].From, Bearing.FromDegrees(lines[i].Bearing), Length.FromMetres(lines[i].Metres));
            var e = expected[i];
            var north = (to.Latitude - e[0]) * DegreesToMetres;
            var east = Math.IEEERemainder(to.Longitude - e[1], 360) * DegreesToMetres * Math.Cos(e[0] * Math.PI / 180);
            Assert.True(double.Hypot(north, east) < 40 * Nanometres, $"{lines[i]}: {to.Latitude:R} {to.Longitude:R}, expected {e[0]:R} {e[1]:R}.");
        }
    }

    [Fact]
    public void Polygons_have_the_same_perimeter_and_area()
    {
        var random = new Random(20130102);
        var rings = Enumerable.Range(0, 600).Select(i => Ring(random, i)).ToArray();
        var expected = GeographicLib.Ask("Planimeter", "-p 10", rings.SelectMany(r => r.Select(p => GeographicLib.Line(p.Latitude, p.Longitude)).Append("")));
        Assert.Equal(rings.Length, expected.Length);
        for (var i = 0; i < rings.Length; i++)
        {
            var found = Geodesic.Polygon(rings[i]);
            var (perimeter, area) = (expected[i][1], expected[i][2]);
            Assert.Equal(perimeter, found.Perimeter.Metres, 100 * Nanometres);

            // The method promises about 0.1 m² an edge.
            Assert.True(Math.Abs(area - found.SquareMetres) < 0.1 * rings[i].Length, $"ring {i}: {found.SquareMetres:R}, expected {area:R}.");
        }
    }

    private static IEnumerable<(GeoPoint A, GeoPoint B)> Pairs()
    {
        var random = new Random(20130100);
        for (var i = 0; i < 3000; i++)
        {
            var a = new GeoPoint(Latitude(random), Longitude(random));
            yield return (a, new(Latitude(random), Longitude(random)));
            yield return (a, Nearby(random, a, Math.Pow(10, (random.NextDouble() * 12) - 13)));
            yield return (a, Nearby(random, Antipode(a), Math.Pow(10, (random.NextDouble() * 14) - 13)));
            yield return (new(0, a.Longitude), new(0, Longitude(random)));
            yield return (new(a.Latitude, 180), new(Latitude(random), -180 + random.NextDouble()));
        }

        // Every combination of the corners of the problem.
        double[] latitudes = [-90, -89.9999999999, -45, -1e-9, -0.0, 0, 1e-12, 30, 45, 89.99999, 90];
        double[] longitudes = [-180, -179.5, -90, -1e-10, -0.0, 0, 1e-14, 90, 179.39, 179.4, 179.5, 179.999999999, 180];
        foreach (var (lat1, lat2, lon) in from lat1 in latitudes from lat2 in latitudes from lon in longitudes select (lat1, lat2, lon))
        {
            yield return (new(lat1, 0), new(lat2, lon));
        }
    }

    private static GeoPoint[] Ring(Random random, int i)
    {
        var (centre, radius) = (new GeoPoint(i % 9 == 0 ? 88 : Latitude(random), Longitude(random)), Math.Pow(10, random.NextDouble() * 6.8));
        var corners = 3 + (i % 40);
        return [.. Enumerable.Range(0, corners).Select(k =>
            Geodesic.Direct(centre, Bearing.FromDegrees((i % 2 == 0 ? 360.0 : -360.0) * k / corners), Length.FromMetres(radius * (0.7 + (0.3 * random.NextDouble())))).To)];
    }

    private static GeoPoint Antipode(GeoPoint p) => new(-p.Latitude, p.Longitude + 180);

    private static GeoPoint Nearby(Random random, GeoPoint p, double degrees) =>
        new(Math.Clamp(p.Latitude + (degrees * (random.NextDouble() - 0.5)), -90, 90), p.Longitude + (degrees * (random.NextDouble() - 0.5)));

    private static double Latitude(Random random) => Math.Asin((2 * random.NextDouble()) - 1) * 180 / Math.PI;

    private static double Longitude(Random random) => (random.NextDouble() * 360) - 180;

    private static double Turn(Bearing found, double expected) => found.AngleTo(Bearing.FromDegrees(expected));
}
