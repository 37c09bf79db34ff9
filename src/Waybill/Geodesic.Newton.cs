namespace Waybill;

public static partial class Geodesic
{
    // Newton's method needs 2 or 3 rounds; bisection, which cannot fail, takes over after 20.
    private const int NewtonRounds = 20;
    private const int AllRounds = NewtonRounds + 53 + 10;

    /// <summary>Where a geodesic of azimuth α₁ meets the second circle of latitude, and by how much it misses λ₁₂.</summary>
    private readonly record struct Hybrid(
        Angle Alpha2, double Sigma12, Angle Sigma1, Angle Sigma2, double Eps, double LongitudeShift, double Miss, double Slope);

    /// <summary>Solves λ₁₂(α₁) = λ₁₂ for α₁ (section 4, eqs. 44–46).</summary>
    private static Way Newton(Canonical p)
    {
        var start = FirstAzimuth(p);
        if (start.Short is { } done)
        {
            return done;
        }

        var alpha1 = start.Alpha1;
        Angle low = new(Tiny, 1), high = new(Tiny, -1);
        var (near, last) = (false, false);
        Hybrid h;
        for (var round = 0; ; round++)
        {
            h = Reach(p, alpha1);
            if (last || !(Math.Abs(h.Miss) >= (near ? 8 : 1) * Precision) || round == AllRounds)
            {
                break;
            }

            Narrow(ref low, ref high, alpha1, h.Miss, always: round > NewtonRounds);
            if (round < NewtonRounds && NewtonStep(alpha1, h) is { } better)
            {
                alpha1 = better;
                near = Math.Abs(h.Miss) <= 16 * Precision;
                continue;
            }

            alpha1 = new Angle((low.Sin + high.Sin) / 2, (low.Cos + high.Cos) / 2).Normalised();
            near = false;
            last = Math.Abs(low.Sin - alpha1.Sin) + (low.Cos - alpha1.Cos) < Precision
                || Math.Abs(alpha1.Sin - high.Sin) + (alpha1.Cos - high.Cos) < Precision;
        }

        var metres = Lengths(h.Eps, h.Sigma12, h.Sigma1, h.Sigma2, p.Dn1, p.Dn2).S12 * B;
        return new(metres, alpha1, h.Alpha2, p.Lambda12Angle - Angle.OfRadians(h.LongitudeShift));
    }

    private static void Narrow(ref Angle low, ref Angle high, Angle alpha, double miss, bool always)
    {
        var cot = alpha.Cos / alpha.Sin;
        if (miss > 0 && (always || cot > high.Cos / high.Sin))
        {
            high = alpha;
        }
        else if (miss < 0 && (always || cot < low.Cos / low.Sin))
        {
            low = alpha;
        }
    }

    /// <summary>The next azimuth by Newton's method, or null where it would leave (0°, 180°) or go uphill.</summary>
    private static Angle? NewtonStep(Angle alpha1, Hybrid h)
    {
        var step = -h.Miss / h.Slope;
        if (!(h.Slope > 0) || Math.Abs(step) >= Math.PI)
        {
            return null;
        }

        var next = alpha1 + Angle.OfRadians(step);
        return next.Sin > 0 ? next.Normalised() : null;
    }

    /// <summary>The hybrid problem: given both latitudes and α₁, how far east does the geodesic get?</summary>
    private static Hybrid Reach(Canonical p, Angle alpha1)
    {
        var (b1, b2) = (p.Beta1, p.Beta2);
        if (b1.Sin == 0 && alpha1.Cos == 0)
        {
            alpha1 = alpha1 with { Cos = -Tiny }; // the equatorial line breaks the tie
        }

        var sinAlpha0 = alpha1.Sin * b1.Cos;
        var cosAlpha0 = double.Hypot(alpha1.Cos, alpha1.Sin * b1.Sin);
        var alpha2 = SecondAzimuth(b1, b2, alpha1, sinAlpha0);
        var omega1 = new Angle(sinAlpha0 * b1.Sin, alpha1.Cos * b1.Cos);
        var omega2 = new Angle(sinAlpha0 * b2.Sin, alpha2.Cos * b2.Cos);
        var sigma1 = new Angle(b1.Sin, omega1.Cos).Normalised();
        var sigma2 = new Angle(b2.Sin, omega2.Cos).Normalised();
        var sigma12 = sigma2.ForwardFrom(sigma1);
        var omega12 = omega2 - omega1;
        omega12 = omega12 with { Sin = Math.Max(0, omega12.Sin) + 0.0 };
        var eta = (omega12 - p.Lambda12Angle).Radians;

        var eps = Epsilon(cosAlpha0);
        Span<double> c3 = stackalloc double[Order];
        C3(eps, c3);
        var shift = -F * A3(eps) * sinAlpha0 * (sigma12 + (SineSeries(sigma2, c3) - SineSeries(sigma1, c3)));
        var slope = alpha2.Cos == 0
            ? -2 * F1 * p.Dn1 / b1.Sin
            : Lengths(eps, sigma12, sigma1, sigma2, p.Dn1, p.Dn2).M12 * F1 / (alpha2.Cos * b2.Cos);
        return new(alpha2, sigma12, sigma1, sigma2, eps, shift, eta + shift, slope);
    }

    /// <summary>α₂ from Clairaut's relation (eqs. 5, 45), in the form that keeps digits near the vertex.</summary>
    private static Angle SecondAzimuth(Angle b1, Angle b2, Angle alpha1, double sinAlpha0)
    {
        var sin = b2.Cos != b1.Cos ? sinAlpha0 / b2.Cos : alpha1.Sin;
        if (b2.Cos == b1.Cos && Math.Abs(b2.Sin) == -b1.Sin)
        {
            return new(sin, Math.Abs(alpha1.Cos));
        }

        var rest = b1.Cos < -b1.Sin ? (b2.Cos - b1.Cos) * (b1.Cos + b2.Cos) : (b1.Sin - b2.Sin) * (b1.Sin + b2.Sin);
        var along = alpha1.Cos * b1.Cos;
        return new(sin, Math.Sqrt((along * along) + rest) / b2.Cos);
    }
}
