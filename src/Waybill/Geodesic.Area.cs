namespace Waybill;

public static partial class Geodesic
{
    /// <summary>The square of the authalic radius (eq. 60).</summary>
    private static readonly double C2Authalic =
        ((A * A) + (B * B * Math.Atanh(Math.Sqrt(E2)) / Math.Sqrt(E2))) / 2;

    /// <summary>
    /// Perimeter and area of the polygon with these corners and geodesic edges. Corners in a ring, the first not repeated;
    /// counter-clockwise is positive. Fewer than three corners have no area. A ring may surround a pole.
    /// </summary>
    public static GeodesicPolygon Polygon(IReadOnlyList<GeoPoint> ring)
    {
        var crossings = 0;
        (double Sum, double Error) perimeter = default, area = default;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var way = Solve(from, to);
            perimeter = Add(perimeter, way.Metres);
            area = Add(area, way.SquareMetres);
            crossings += Crossing(from.Longitude, to.Longitude);
        }

        var whole = 4 * Math.PI * C2Authalic;
        area = ring.Count < 3 ? default : (Math.IEEERemainder(area.Sum, whole), area.Error);
        if ((crossings & 1) != 0)
        {
            area = Add(area, area.Sum < 0 ? whole / 2 : -whole / 2);
        }

        // The sum runs clockwise; bring it round and into one half of the Earth either way.
        var squareMetres = -(area.Sum + area.Error);
        squareMetres = squareMetres > whole / 2 ? squareMetres - whole : squareMetres <= -whole / 2 ? squareMetres + whole : squareMetres;
        return new(Length.FromMetres(perimeter.Sum + perimeter.Error), squareMetres + 0.0);
    }

    private static (double Sum, double Error) Add((double Sum, double Error) total, double value)
    {
        var (u, low) = Sum(value, total.Error);
        var (sum, high) = Sum(u, total.Sum);
        return (sum, high + low);
    }

    /// <summary>Whether an edge crosses the prime meridian eastward (1), westward (-1) or not.</summary>
    private static int Crossing(double from, double to)
    {
        var (east, _) = Difference(from, to);
        return east > 0 && ((from < 0 && to >= 0) || (from > 0 && to == 0)) ? 1
            : east < 0 && from >= 0 && to < 0 ? -1
            : 0;
    }

    /// <summary>The area between the geodesic and the equator (eqs. 58–64).</summary>
    private static double Area(Canonical p, Way way)
    {
        var sinAlpha0 = way.Alpha1.Sin * p.Beta1.Cos;
        var cosAlpha0 = double.Hypot(way.Alpha1.Cos, way.Alpha1.Sin * p.Beta1.Sin);
        var periodic = 0.0;
        if (sinAlpha0 != 0 && cosAlpha0 != 0)
        {
            Span<double> c4 = stackalloc double[Order];
            C4(Epsilon(cosAlpha0), c4);
            var sigma1 = new Angle(p.Beta1.Sin, way.Alpha1.Cos * p.Beta1.Cos).Normalised();
            var sigma2 = new Angle(p.Beta2.Sin, way.Alpha2.Cos * p.Beta2.Cos).Normalised();
            periodic = A * A * cosAlpha0 * sinAlpha0 * E2 * (CosineSeries(sigma2, c4) - CosineSeries(sigma1, c4));
        }

        return periodic + (C2Authalic * SphericalExcess(p, way));
    }

    private static double SphericalExcess(Canonical p, Way way)
    {
        var (b1, b2) = (p.Beta1, p.Beta2);
        if (way.Omega12 is { } omega && omega.Cos > -0.7071 && b2.Sin - b1.Sin < 1.75)
        {
            // Eq. (64): no cancellation on short edges.
            var (d1, d2) = (1 + b1.Cos, 1 + b2.Cos);
            return 2 * Math.Atan2(
                omega.Sin * ((b1.Sin * d2) + (b2.Sin * d1)), (1 + omega.Cos) * ((b1.Sin * b2.Sin) + (d1 * d2)));
        }

        var turn = way.Alpha2 - way.Alpha1;
        return turn is { Sin: 0, Cos: < 0 } ? Math.Atan2(Tiny * way.Alpha1.Cos, -1) : turn.Radians;
    }

    /// <summary>C₄ of the area (eq. 63), rational coefficients in n and ε.</summary>
    private static void C4(double eps, Span<double> c)
    {
        c[0] = Horner(eps,
            Horner(N, 30030, -12012, 3432, 572, 208, 100) / 45045, Horner(N, -3003, 6864, -4576, 624, 64) / 15015,
            Horner(N, -858, -4576, 14144, -10656) / 45045, Horner(N, 1573, -4784, -224) / 45045,
            Horner(N, 156, 1088) / 45045, 97.0 / 15015);
        c[1] = eps * Horner(eps,
            Horner(N, 3003, -6864, 4576, -624, -64) / 135135, Horner(N, -2574, 9152, -11648, 5952) / 135135,
            Horner(N, -1287, 1040, 5792) / 135135, Horner(N, 468, -2944) / 135135, 1.0 / 9009);
        c[2] = Math.Pow(eps, 2) * Horner(eps,
            Horner(N, 1716, -4576, 4160, -1440) / 225225, Horner(N, -1144, 4992, -8448) / 225225,
            Horner(N, -936, 1856) / 225225, 8.0 / 10725);
        c[3] = Math.Pow(eps, 3) * Horner(eps,
            Horner(N, 1144, -3328, 3584) / 315315, Horner(N, -208, 1024) / 105105, -136.0 / 63063);
        c[4] = Math.Pow(eps, 4) * Horner(eps, Horner(N, 832, -2560) / 405405, -128.0 / 135135);
        c[5] = Math.Pow(eps, 5) * 128 / 99099;
    }

    private static double Horner(double x, params ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }
}
