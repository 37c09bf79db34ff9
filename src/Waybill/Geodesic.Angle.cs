namespace Waybill;

public static partial class Geodesic
{
    /// <summary>Keeps sines off zero where a quotient follows; its square is still a normal number.</summary>
    private static readonly double Tiny = Math.Sqrt(2.2250738585072014e-308);

    /// <summary>The difference of two longitudes in degrees, in [-180, 180], with the rounding error that it leaves.</summary>
    private static (double Difference, double Error) Difference(double from, double to)
    {
        var (first, e1) = Sum(Math.IEEERemainder(-from, 360), Math.IEEERemainder(to, 360));
        var (d, error) = Sum(Math.IEEERemainder(first, 360), e1);
        return d == 0 || Math.Abs(d) == 180
            ? (Math.CopySign(d, error == 0 ? to - from : -error), error)
            : (d, error);
    }

    /// <summary>A sum and, exactly, what rounding took from it (Knuth's two-sum).</summary>
    private static (double Sum, double Error) Sum(double u, double v)
    {
        var s = u + v;
        var up = s - v;
        var vpp = s - up;
        return (s, s == 0 ? s : 0 - ((up - u) + (vpp - v)));
    }

    /// <summary>Rounds an angle so that what is within 1e-17 degrees of zero is nothing to trip over.</summary>
    private static double Rounded(double degrees)
    {
        const double Z = 1.0 / 16;
        var size = Math.Abs(degrees);
        var gap = Z - size;
        return Math.CopySign(gap > 0 ? Z - gap : size, degrees);
    }

    /// <summary>An angle kept as its sine and cosine, so that no digit is lost near any direction.</summary>
    private readonly record struct Angle(double Sin, double Cos)
    {
        /// <summary>The angle in degrees, in [-180, 180].</summary>
        public double Degrees
        {
            get
            {
                // The arc tangent is taken where it is small, so that multiples of 90 degrees come out exactly.
                var steep = Math.Abs(Sin) > Math.Abs(Cos);
                var (y, x) = steep ? (Cos, Sin) : (Sin, Cos);
                var behind = double.IsNegative(x);
                var part = Math.Atan2(y, Math.Abs(x)) * (180 / Math.PI);
                return (steep, behind) switch
                {
                    (false, false) => part,
                    (false, true) => Math.CopySign(180, y) - part,
                    (true, false) => 90 - part,
                    (true, true) => -90 + part,
                };
            }
        }

        /// <summary>The sine and cosine of an angle in degrees plus a far smaller one, exact at multiples of 90.</summary>
        public static Angle OfDegrees(double degrees, double more = 0)
        {
            var quarter = Math.Round(degrees / 90);
            var r = Rounded(degrees - (90 * quarter) + more);
            var (s, c) = Math.SinCos(r * (Math.PI / 180));
            var (sin, cos) = ((int)quarter & 3) switch
            {
                0 => (s, c),
                1 => (c, -s),
                2 => (-s, -c),
                _ => (-c, s),
            };

            // A zero's sign says on which side one stands: the sine keeps the angle's, the cosine is +0.
            return new(sin == 0 ? Math.CopySign(sin, degrees) : sin, cos + 0.0);
        }

        public static Angle OfRadians(double radians)
        {
            var (s, c) = Math.SinCos(radians);
            return new(s, c);
        }

        /// <summary>The reduced latitude β of a geographic latitude: tan β = (1 − f) tan φ (eq. 6).</summary>
        public static Angle ReducedLatitude(double degrees)
        {
            var phi = OfDegrees(degrees);
            var beta = new Angle(F1 * phi.Sin, phi.Cos).Normalised();
            return beta with { Cos = Math.Max(Tiny, beta.Cos) };
        }

        public Angle Normalised()
        {
            var r = double.Hypot(Sin, Cos);
            return new(Sin / r, Cos / r);
        }

        public static Angle operator +(Angle a, Angle b) => new((a.Sin * b.Cos) + (a.Cos * b.Sin), (a.Cos * b.Cos) - (a.Sin * b.Sin));

        public static Angle operator -(Angle a, Angle b) => new((a.Sin * b.Cos) - (a.Cos * b.Sin), (a.Cos * b.Cos) + (a.Sin * b.Sin));

        /// <summary>The angle in radians.</summary>
        public double Radians => Math.Atan2(Sin, Cos);

        /// <summary>The way from <paramref name="start"/> forward to here in radians, taken as 0 where rounding makes it negative.</summary>
        public double ForwardFrom(Angle start)
        {
            var d = this - start;
            return Math.Atan2(Math.Max(0, d.Sin) + 0.0, d.Cos);
        }
    }
}
