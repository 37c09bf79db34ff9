namespace Waybill;

public static partial class Geodesic
{
    /// <summary>A geodesic that leaves a point on an azimuth: the solution of the direct problem for any distance along it.</summary>
    private sealed class GeodesicLine
    {
        private readonly double longitude;
        private readonly double sinAlpha0;
        private readonly double cosAlpha0;
        private readonly Angle sigma1;
        private readonly Angle omega1;
        private readonly Angle tau1;
        private readonly double scale;
        private readonly double b11;
        private readonly double b31;
        private readonly double a3;
        private readonly double[] c1Reverted = new double[Order + 1];
        private readonly double[] c3 = new double[Order];

        public GeodesicLine(GeoPoint from, Angle alpha1)
        {
            longitude = from.Longitude;
            var beta1 = Angle.ReducedLatitude(from.Latitude);

            // Napier's rules at the vertex where the geodesic crosses the equator (eqs. 10–12).
            sinAlpha0 = alpha1.Sin * beta1.Cos;
            cosAlpha0 = double.Hypot(alpha1.Cos, alpha1.Sin * beta1.Sin);
            var cos = beta1.Sin != 0 || alpha1.Cos != 0 ? beta1.Cos * alpha1.Cos : 1;
            sigma1 = new Angle(beta1.Sin, cos).Normalised();
            omega1 = new Angle(sinAlpha0 * beta1.Sin, cos);

            var eps = Epsilon(cosAlpha0);
            Span<double> c1 = stackalloc double[Order + 1];
            C1(eps, c1);
            C1Reverted(eps, c1Reverted);
            C3(eps, c3);
            scale = B * (1 + A1Less1(eps));
            b11 = SineSeries(sigma1, c1);
            tau1 = sigma1 + Angle.OfRadians(b11);
            a3 = -F * sinAlpha0 * A3(eps);
            b31 = SineSeries(sigma1, c3);
        }

        public (GeoPoint To, Bearing Final) At(double metres)
        {
            // Distance → τ → σ (eqs. 19–21), then back to the ellipsoid (eqs. 8, 12–14, 23).
            var tau12 = metres / scale;
            var b12 = -SineSeries(tau1 + Angle.OfRadians(tau12), c1Reverted);
            var sigma12 = tau12 - (b12 - b11);
            var sigma2 = sigma1 + Angle.OfRadians(sigma12);
            var beta2 = new Angle(cosAlpha0 * sigma2.Sin, double.Hypot(sinAlpha0, cosAlpha0 * sigma2.Cos));
            if (beta2.Cos == 0)
            {
                // At a pole: a breath beside it, so that the azimuth has a meaning.
                beta2 = beta2 with { Cos = Tiny };
                sigma2 = sigma2 with { Cos = Tiny };
            }

            var omega12 = new Angle(sinAlpha0 * sigma2.Sin, sigma2.Cos) - omega1;
            var lambda12 = omega12.Radians + (a3 * (sigma12 + (SineSeries(sigma2, c3) - b31)));
            var to = new GeoPoint(
                Math.Clamp(new Angle(beta2.Sin, F1 * beta2.Cos).Degrees, -90, 90),
                Math.IEEERemainder(longitude + Math.IEEERemainder(lambda12 * (180 / Math.PI), 360), 360));
            return (to, Bearing.FromDegrees(new Angle(sinAlpha0, cosAlpha0 * sigma2.Cos).Degrees));
        }
    }
}
