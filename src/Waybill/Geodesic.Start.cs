namespace Waybill;

public static partial class Geodesic
{
    private const double Precision = 2.220446049250313e-16;

    private static readonly double RootPrecision = Math.Sqrt(Precision);

    /// <summary>Below this arc (in radians) the spherical formula with a mean scale is already exact to rounding.</summary>
    private static readonly double ShortArc = 0.1 * RootPrecision / Math.Sqrt(F * (1 - (F / 2)) / 2);

    /// <summary>A first azimuth for Newton's method; for a very short line <c>Short</c> is the solution itself.</summary>
    private readonly record struct Start(Angle Alpha1, Way? Short);

    private static Start FirstAzimuth(Canonical p)
    {
        var (b1, b2) = (p.Beta1, p.Beta2);
        var beta12 = b2 - b1;
        var isShort = beta12.Cos >= 0 && beta12.Sin < 0.5 && b2.Cos * p.Lambda12 < 0.5;

        // A scale for longitude at the mean latitude makes the sphere fit well where the line is short (eq. 48).
        var sum = (b1.Sin + b2.Sin) * (b1.Sin + b2.Sin);
        var dnMean = Math.Sqrt(1 + (Ep2 * sum / (sum + ((b1.Cos + b2.Cos) * (b1.Cos + b2.Cos)))));
        var omega12 = isShort ? Angle.OfRadians(p.Lambda12 / (F1 * dnMean)) : p.Lambda12Angle;

        var alpha1 = OnSphere(b1, b2, omega12);
        var sigma12 = new Angle(double.Hypot(alpha1.Sin, alpha1.Cos), (b1.Sin * b2.Sin) + (b1.Cos * b2.Cos * omega12.Cos));
        if (isShort && sigma12.Sin < ShortArc)
        {
            var bend = omega12.Cos >= 0 ? omega12.Sin * omega12.Sin / (1 + omega12.Cos) : 1 - omega12.Cos;
            var alpha2 = new Angle(b1.Cos * omega12.Sin, beta12.Sin - (b1.Cos * b2.Sin * bend)).Normalised();
            return new(default, new Way(sigma12.Radians * B * dnMean, Usable(alpha1), alpha2, omega12));
        }

        var farFromAntipode = sigma12.Cos >= 0 || sigma12.Sin >= 6 * N * Math.PI * b1.Cos * b1.Cos;
        return new(Usable(farFromAntipode ? alpha1 : NearAntipode(p)), null);
    }

    /// <summary>The azimuth of a great circle, not normalised (eqs. 49–50), without loss of digits near 0° and 180°.</summary>
    private static Angle OnSphere(Angle b1, Angle b2, Angle omega12)
    {
        var squared = b2.Cos * b1.Sin * omega12.Sin * omega12.Sin;
        return new(
            b2.Cos * omega12.Sin,
            omega12.Cos >= 0 ? (b2 - b1).Sin + (squared / (1 + omega12.Cos)) : (b2 + b1).Sin - (squared / (1 - omega12.Cos)));
    }

    private static Angle Usable(Angle alpha) => alpha.Sin <= 0 ? new(1, 0) : alpha.Normalised();

    /// <summary>
    /// Close to the antipode the geodesics of the first point touch an astroid; where the second point lies to it
    /// decides the azimuth (section 5, eqs. 53–57).
    /// </summary>
    private static Angle NearAntipode(Canonical p)
    {
        var (b1, b2) = (p.Beta1, p.Beta2);
        var scale = F * b1.Cos * A3(Epsilon(b1.Sin)) * Math.PI;
        var x = Math.Atan2(-p.Lambda12Angle.Sin, -p.Lambda12Angle.Cos) / scale;
        var y = (b2 + b1).Sin / (scale * b1.Cos);
        if (y > -200 * Precision && x > -1 - (1000 * RootPrecision))
        {
            // On the cut: the two shortest ways are mirror images.
            var sin = Math.Min(1, -x);
            return new(sin, -Math.Sqrt(1 - (sin * sin)));
        }

        var k = Astroid(x, y);
        var omega = Angle.OfRadians(scale * -x * k / (1 + k));
        return OnSphere(b1, b2, omega with { Cos = -omega.Cos });
    }

    /// <summary>The positive root k of k⁴ + 2k³ − (x² + y² − 1)k² − 2y²k − y² = 0 (eq. 55), by eqs. (65)–(66).</summary>
    private static double Astroid(double x, double y)
    {
        var (p, q) = (x * x, y * y);
        var r = (p + q - 1) / 6;
        if (q == 0 && r <= 0)
        {
            return 0;
        }

        var s = p * q / 4;
        var r3 = r * r * r;
        var t = s * (s + (2 * r3));
        var u = r;
        if (t >= 0)
        {
            var cube = s + r3;
            var root = Math.Cbrt(cube + (cube < 0 ? -Math.Sqrt(t) : Math.Sqrt(t)));
            u += root + (root == 0 ? 0 : r * r / root);
        }
        else
        {
            u += 2 * r * Math.Cos(Math.Atan2(Math.Sqrt(-t), -(s + r3)) / 3);
        }

        var v = Math.Sqrt((u * u) + q);
        var uv = u < 0 ? q / (v - u) : u + v;
        var w = (uv - q) / (2 * v);
        return uv / (Math.Sqrt(uv + (w * w)) + w);
    }
}
