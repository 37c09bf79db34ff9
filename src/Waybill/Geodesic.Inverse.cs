namespace Waybill;

public static partial class Geodesic
{
    /// <summary>The solved inverse problem. The area is what lies between the geodesic and the equator; see <see cref="Area"/>.</summary>
    private readonly record struct Solution(double Metres, Angle Alpha1, Angle Alpha2, double SquareMetres);

    /// <summary>
    /// The inverse problem turned round until −90° ≤ φ₁ ≤ 0, φ₁ ≤ φ₂ ≤ −φ₁ and 0 ≤ λ₁₂ ≤ 180° (section 4 of the paper),
    /// so that each hard case occurs in one form only.
    /// </summary>
    private readonly record struct Canonical(
        Angle Beta1, Angle Beta2, double Lambda12, Angle Lambda12Angle, double Supplement, bool FromPole, bool OnEquator)
    {
        /// <summary>√(1 + e′² sin² β₁): eq. (41) and the scale of eq. (46).</summary>
        public double Dn1 => Math.Sqrt(1 + (Ep2 * Beta1.Sin * Beta1.Sin));

        public double Dn2 => Math.Sqrt(1 + (Ep2 * Beta2.Sin * Beta2.Sin));
    }

    /// <summary>The solution of the turned problem; <c>Omega12</c> is null on a meridian, where the area has no use for it.</summary>
    private readonly record struct Way(double Metres, Angle Alpha1, Angle Alpha2, Angle? Omega12);

    private static Solution Solve(GeoPoint a, GeoPoint b)
    {
        var (lon12, error) = Difference(a.Longitude, b.Longitude);
        var east = double.IsNegative(lon12) ? -1 : 1;
        lon12 *= east;
        error *= east;
        var (lat1, lat2) = (Rounded(a.Latitude), Rounded(b.Latitude));
        var swap = Math.Abs(lat1) < Math.Abs(lat2) ? -1 : 1;
        (lat1, lat2) = swap < 0 ? (lat2, lat1) : (lat1, lat2);
        east *= swap;
        var south = double.IsNegative(lat1) ? 1 : -1;

        var turned = Turned(lat1 * south, lat2 * south, lon12, error);
        var way = Shortest(turned);
        var area = Area(turned, way) * (swap * east * south);

        // Turn the azimuths back to where the points really lie.
        var (first, second) = swap < 0 ? (way.Alpha2, way.Alpha1) : (way.Alpha1, way.Alpha2);
        return new(
            way.Metres,
            new(first.Sin * swap * east, first.Cos * swap * south),
            new(second.Sin * swap * east, second.Cos * swap * south),
            area);
    }

    private static Canonical Turned(double lat1, double lat2, double lon12, double error)
    {
        var beta1 = Angle.ReducedLatitude(lat1);
        var beta2 = Angle.ReducedLatitude(lat2);

        // Where |β₁| = |β₂| but for rounding, make it so: an equatorial vertex must be met exactly.
        if (beta1.Cos < -beta1.Sin)
        {
            beta2 = beta2.Cos == beta1.Cos ? beta2 with { Sin = Math.CopySign(beta1.Sin, beta2.Sin) } : beta2;
        }
        else if (Math.Abs(beta2.Sin) == -beta1.Sin)
        {
            beta2 = beta2 with { Cos = beta1.Cos };
        }

        return new(
            beta1, beta2, lon12 * (Math.PI / 180), Angle.OfDegrees(lon12, error), 180 - lon12 - error, lat1 == -90, beta1.Sin == 0);
    }

    private static Way Shortest(Canonical p)
    {
        if ((p.FromPole || p.Lambda12Angle.Sin == 0) && Meridional(p) is { } meridian)
        {
            return meridian;
        }

        if (p.OnEquator && p.Supplement >= F * 180)
        {
            // On the equator, and short of where leaving it is shorter.
            var east = new Angle(1, 0);
            return new(A * p.Lambda12, east, east, Angle.OfRadians(p.Lambda12 / F1));
        }

        return Newton(p);
    }

    /// <summary>The way along a meridian, or null where it is not the shortest (nowhere on an oblate ellipsoid but for rounding).</summary>
    private static Way? Meridional(Canonical p)
    {
        var alpha1 = p.Lambda12Angle;
        var alpha2 = new Angle(0, 1);
        var sigma1 = new Angle(p.Beta1.Sin, alpha1.Cos * p.Beta1.Cos);
        var sigma2 = new Angle(p.Beta2.Sin, alpha2.Cos * p.Beta2.Cos);
        var sigma12 = sigma2.ForwardFrom(sigma1);
        var (s12, m12) = Lengths(N, sigma12, sigma1, sigma2, p.Dn1, p.Dn2);
        if (sigma12 >= RootPrecision && m12 < 0)
        {
            return null;
        }

        var nothing = sigma12 < 3 * Tiny || (sigma12 < Precision && (s12 < 0 || m12 < 0));
        return new(nothing ? 0 : s12 * B, alpha1, alpha2, null);
    }

    /// <summary>Distance and reduced length between two points of a geodesic, both in units of b (eqs. 7, 38, 40).</summary>
    private static (double S12, double M12) Lengths(double eps, double sigma12, Angle sigma1, Angle sigma2, double dn1, double dn2)
    {
        Span<double> c1 = stackalloc double[Order + 1];
        Span<double> c2 = stackalloc double[Order + 1];
        C1(eps, c1);
        C2(eps, c2);
        var (a1, a2) = (A1Less1(eps), A2Less1(eps));
        var b1 = SineSeries(sigma2, c1) - SineSeries(sigma1, c1);
        var b2 = SineSeries(sigma2, c2) - SineSeries(sigma1, c2);
        var j12 = ((a1 - a2) * sigma12) + (((1 + a1) * b1) - ((1 + a2) * b2));
        var m12 = (dn2 * (sigma1.Cos * sigma2.Sin)) - (dn1 * (sigma1.Sin * sigma2.Cos)) - (sigma1.Cos * sigma2.Cos * j12);
        return ((1 + a1) * (sigma12 + b1), m12);
    }
}
