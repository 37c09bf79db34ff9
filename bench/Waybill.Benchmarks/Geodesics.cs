using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Waybill.Benchmarks;

/// <summary>
/// The inverse problem between random points: Waybill, the haversine on a sphere as the floor (0.5 % wrong), and GeodSolve
/// of geographiclib-tools as the peer, a whole process with its reading and printing.
/// </summary>
[MemoryDiagnoser]
public class Geodesics
{
    private const int Lines = 100_000;
    private readonly (GeoPoint A, GeoPoint B)[] pairs = new (GeoPoint, GeoPoint)[Lines];
    private string input = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (var i = 0; i < Lines; i++)
        {
            pairs[i] = (Anywhere(random), Anywhere(random));
        }

        input = Path.GetTempFileName();
        File.WriteAllLines(input, pairs.Select(p => string.Create(
            CultureInfo.InvariantCulture, $"{p.A.Latitude} {p.A.Longitude} {p.B.Latitude} {p.B.Longitude}")));
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(input);

    [Benchmark(OperationsPerInvoke = Lines)]
    public double Inverse()
    {
        var sum = 0.0;
        foreach (var (a, b) in pairs)
        {
            sum += Geodesic.Inverse(a, b).Distance.Metres;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lines, Baseline = true)]
    public double Haversine()
    {
        var sum = 0.0;
        foreach (var (a, b) in pairs)
        {
            sum += OnSphere(a, b);
        }

        return sum;
    }

    /// <summary>Does nothing where GeodSolve is not installed: a time near zero means that.</summary>
    [Benchmark(OperationsPerInvoke = Lines)]
    public int GeodSolve()
    {
        const string Program = "/usr/bin/GeodSolve";
        if (!File.Exists(Program))
        {
            return 0;
        }

        using var process = Process.Start(new ProcessStartInfo(Program, ["-i", "--input-file", input, "--output-file", "/dev/null"]));
        process?.WaitForExit();
        return process?.ExitCode ?? 0;
    }

    private static double OnSphere(GeoPoint a, GeoPoint b)
    {
        const double Degree = Math.PI / 180;
        var u = Math.Sin((b.Latitude - a.Latitude) * Degree / 2);
        var v = Math.Sin((b.Longitude - a.Longitude) * Degree / 2);
        return 2 * 6371008.8 * Math.Asin(Math.Sqrt((u * u) + (Math.Cos(a.Latitude * Degree) * Math.Cos(b.Latitude * Degree) * v * v)));
    }

    private static GeoPoint Anywhere(Random random) =>
        new(Math.Asin((2 * random.NextDouble()) - 1) * 180 / Math.PI, (random.NextDouble() * 360) - 180);
}
