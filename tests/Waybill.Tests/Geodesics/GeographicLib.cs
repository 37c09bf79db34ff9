using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace Waybill.Tests.Geodesics;

/// <summary>The command-line programs of Debian's geographiclib-tools, by the author of the method: the outside judge.</summary>
internal static class GeographicLib
{
    public static double[][] Ask(string program, string arguments, IEnumerable<string> lines)
    {
        var path = new[] { "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin" }
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        Assert.SkipUnless(path is not null, $"{program} is not installed; it comes with the package geographiclib-tools.");

        // Skipping throws, so the path is there.
        using var process = Process.Start(new ProcessStartInfo(path!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var input = process.StandardInput;
        var writer = Task.Run(() =>
        {
            using (input)
            {
                foreach (var line in lines)
                {
                    input.Write(line + "\n");
                }
            }
        }, TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        writer.GetAwaiter().GetResult();
        process.WaitForExit();
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Numbers)];
    }

    public static string Line(params double[] numbers) =>
        string.Join(' ', numbers.Select(n => n.ToString("F17", CultureInfo.InvariantCulture)));

    private static double[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => double.Parse(w, CultureInfo.InvariantCulture))];
}
