namespace Waybill;

public static partial class Geodesic
{
    private const int Order = 6;

    /// <summary>The small parameter ε of the series for a geodesic whose azimuth at the equator has this cosine (eq. 16).</summary>
    private static double Epsilon(double cosAlpha0)
    {
        var k2 = cosAlpha0 * cosAlpha0 * Ep2;
        return k2 / ((2 * (1 + Math.Sqrt(1 + k2))) + k2);
    }

    /// <summary>Σ c[l] sin 2lσ for l = 1 … length − 1, by Clenshaw's summation; c[0] is not used.</summary>
    private static double SineSeries(Angle sigma, ReadOnlySpan<double> c)
    {
        var ar = 2 * (sigma.Cos - sigma.Sin) * (sigma.Cos + sigma.Sin); // 2 cos 2σ
        double y0 = 0, y1 = 0;
        for (var l = c.Length - 1; l > 0; l--)
        {
            (y0, y1) = ((ar * y0) - y1 + c[l], y0);
        }

        return 2 * sigma.Sin * sigma.Cos * y0;
    }

    /// <summary>Σ c[l] cos (2l + 1)σ for l = 0 … length − 1.</summary>
    private static double CosineSeries(Angle sigma, ReadOnlySpan<double> c)
    {
        var ar = 2 * (sigma.Cos - sigma.Sin) * (sigma.Cos + sigma.Sin);
        double y0 = 0, y1 = 0;
        for (var l = c.Length - 1; l >= 0; l--)
        {
            (y0, y1) = ((ar * y0) - y1 + c[l], y0);
        }

        return sigma.Cos * (y0 - y1);
    }

    /// <summary>A₁ − 1: the scale of distance over arc length (eq. 17).</summary>
    private static double A1Less1(double eps)
    {
        var e2 = eps * eps;
        return ((e2 * ((e2 * (e2 + 4)) + 64) / 256) + eps) / (1 - eps);
    }

    /// <summary>C₁: from arc length to distance (eq. 18).</summary>
    private static void C1(double eps, Span<double> c)
    {
        var e2 = eps * eps;
        var d = eps;
        c[1] = d * (((6 - e2) * e2) - 16) / 32;
        c[2] = (d *= eps) * (((64 - (9 * e2)) * e2) - 128) / 2048;
        c[3] = (d *= eps) * ((9 * e2) - 16) / 768;
        c[4] = (d *= eps) * ((3 * e2) - 5) / 512;
        c[5] = (d *= eps) * -7 / 1280;
        c[6] = d * eps * -7 / 2048;
    }

    /// <summary>C₁′: from distance back to arc length (eq. 21).</summary>
    private static void C1Reverted(double eps, Span<double> c)
    {
        var e2 = eps * eps;
        var d = eps;
        c[1] = d * ((e2 * ((205 * e2) - 432)) + 768) / 1536;
        c[2] = (d *= eps) * ((e2 * ((4005 * e2) - 4736)) + 3840) / 12288;
        c[3] = (d *= eps) * (116 - (225 * e2)) / 384;
        c[4] = (d *= eps) * (2695 - (7173 * e2)) / 7680;
        c[5] = (d *= eps) * 3467 / 7680;
        c[6] = d * eps * 38081 / 61440;
    }

    /// <summary>A₂ − 1 of the reduced length (eq. 42).</summary>
    private static double A2Less1(double eps)
    {
        var e2 = eps * eps;
        return ((e2 * ((e2 * ((-11 * e2) - 28)) - 192) / 256) - eps) / (1 + eps);
    }

    /// <summary>C₂ of the reduced length (eq. 43).</summary>
    private static void C2(double eps, Span<double> c)
    {
        var e2 = eps * eps;
        var d = eps;
        c[1] = d * ((e2 * (e2 + 2)) + 16) / 32;
        c[2] = (d *= eps) * ((e2 * ((35 * e2) + 64)) + 384) / 2048;
        c[3] = (d *= eps) * ((15 * e2) + 80) / 768;
        c[4] = (d *= eps) * ((7 * e2) + 35) / 512;
        c[5] = (d *= eps) * 63 / 1280;
        c[6] = d * eps * 77 / 2048;
    }

    /// <summary>A₃: the scale of the difference between the two longitudes (eq. 24), its terms in n summed for WGS-84.</summary>
    private static double A3(double eps) =>
        1 - (eps * (((1 - N) / 2) + (eps * (((2 + (N * (1 - (3 * N)))) / 8)
            + (eps * (((1 + (N * (3 + N))) / 16) + (eps * (((3 + (2 * N)) / 64) + (eps * 3 / 128)))))))));

    /// <summary>C₃: the periodic part of the difference between the two longitudes (eq. 25).</summary>
    private static void C3(double eps, Span<double> c)
    {
        var d = eps;
        c[1] = d * (((1 - N) / 4) + (eps * (((1 - (N * N)) / 8)
            + (eps * (((3 + (N * (3 - N))) / 64) + (eps * (((5 + (2 * N)) / 128) + (eps * 3 / 128))))))));
        c[2] = (d *= eps) * (((2 + (N * (-3 + N))) / 32) + (eps * (((3 + (N * (-2 - (3 * N)))) / 64)
            + (eps * (((3 + N) / 128) + (eps * 5 / 256))))));
        c[3] = (d *= eps) * (((5 + (N * (-9 + (5 * N)))) / 192) + (eps * (((9 - (10 * N)) / 384) + (eps * 7 / 512))));
        c[4] = (d *= eps) * (((7 - (14 * N)) / 512) + (eps * 7 / 512));
        c[5] = d * eps * 21 / 2560;
    }
}
