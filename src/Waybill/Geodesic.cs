using System.Collections.Immutable;

namespace Waybill;

/// <summary>
/// Shortest ways on the WGS-84 ellipsoid, right to some nanometres, by the method of C. F. F. Karney,
/// "Algorithms for geodesics", Journal of Geodesy 87 (2013), 43–55, doi:10.1007/s00190-012-0578-z.
/// Equation numbers in these files are that paper's; names follow it too: β reduced latitude, α azimuth,
/// σ and ω arc length and longitude on the auxiliary sphere, λ longitude on the ellipsoid.
/// </summary>
public static partial class Geodesic
{
    private const int MostPathPoints = 1_000_000;

    // WGS-84 (NIMA TR8350.2): half the equatorial axis and the flattening define it; the rest follows.
    private const double A = 6378137;
    private const double F = 1 / 298.257223563;
    private const double F1 = 1 - F;
    private const double B = A * F1;
    private const double E2 = F * (2 - F);
    private const double Ep2 = E2 / (F1 * F1);
    private const double N = F / (2 - F);

    /// <summary>The distance and both bearings of the shortest way from <paramref name="a"/> to <paramref name="b"/>.</summary>
    /// <remarks>Where many ways are equally short (poles, antipodes) one of them is given, always the same.</remarks>
    public static GeodesicInverse Inverse(GeoPoint a, GeoPoint b)
    {
        var s = Solve(a, b);
        return new(Length.FromMetres(s.Metres), Bearing.FromDegrees(s.Alpha1.Degrees), Bearing.FromDegrees(s.Alpha2.Degrees));
    }

    /// <summary>Where one arrives that leaves <paramref name="from"/> on <paramref name="initial"/> and goes straight on, and on which bearing.</summary>
    public static (GeoPoint To, Bearing Final) Direct(GeoPoint from, Bearing initial, Length distance) =>
        new GeodesicLine(from, Angle.OfDegrees(initial.Degrees)).At(distance.Metres);

    /// <summary>
    /// Points along the shortest way, both ends included, evenly spaced and no further apart than <paramref name="step"/>.
    /// Neighbours may stand on either side of the antimeridian.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The step is not positive, or so short that more than a million points would follow.</exception>
    public static ImmutableArray<GeoPoint> Path(GeoPoint a, GeoPoint b, Length step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step.Metres, nameof(step));
        var way = Solve(a, b);
        var legs = Math.Max(1, Math.Ceiling(way.Metres / step.Metres));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(legs, MostPathPoints, nameof(step));

        var line = new GeodesicLine(a, way.Alpha1);
        var points = ImmutableArray.CreateBuilder<GeoPoint>((int)legs + 1);
        points.Add(a);
        for (var leg = 1; leg < (int)legs; leg++)
        {
            points.Add(line.At(way.Metres * leg / legs).To);
        }

        points.Add(b);
        return points.MoveToImmutable();
    }
}
