using System.Globalization;
using Waybill.Storage;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App;

public sealed class KilledWhileAddingTests : IDisposable
{
    private const int Files = 400;
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_and_whole_after_a_kill_at_any_moment()
    {
        Directory.CreateDirectory(scratch["in"]);
        for (var i = 0; i < Files; i++)
        {
            // Sizes from a line to some hundred kilobytes, so that kills fall into every step.
            var line = string.Create(CultureInfo.InvariantCulture, $"Report {i}: a ship left the port with {i} crates.\n");
            await File.WriteAllTextAsync(scratch[$"in/{i:000}.txt"], string.Concat(Enumerable.Repeat(line, 1 + (i % 7 == 0 ? 4000 : i % 50))), Stop);
        }

        Assert.Equal(0, (await Run.WaybillAsync(Stop, "case", "new", scratch["case"])).Code);
        var chance = new Random(20230609);
        var acknowledged = new HashSet<string>();
        for (var round = 0; round < 6; round++)
        {
            acknowledged.UnionWith(await AddAndKillAsync(chance.Next(1, 90)));
            Assert.Equal([], await CaseFile.VerifyAsync(scratch["case"], Stop));
            Assert.Subset(await HeldAsync(), acknowledged);
        }

        Assert.NotEmpty(acknowledged);
        var rest = await Run.WaybillAsync(Stop, "case", "add", scratch["case"], scratch["in"]);
        Assert.Equal(0, rest.Code);
        Assert.Equal(Files, rest.Lines.Length);
        Assert.Equal(Files, (await HeldAsync()).Count);
        Assert.Equal([], await CaseFile.VerifyAsync(scratch["case"], Stop));
        Assert.Empty(Directory.EnumerateFiles(scratch["case/incoming"]));
    }

    /// <summary>Adds everything, and kills the writer (SIGKILL) a random moment after it acknowledged so many new items.</summary>
    private async Task<HashSet<string>> AddAndKillAsync(int after)
    {
        using var process = Run.Start(null, "case", "add", scratch["case"], scratch["in"]);
        var notes = process.StandardError.ReadToEndAsync(Stop);
        var lines = new HashSet<string>();
        var added = 0;
        while (await process.StandardOutput.ReadLineAsync(Stop) is { } line)
        {
            lines.Add(Fingerprint.Parse(line.Split("  ")[1]).ToString());
            added += line.StartsWith("added", StringComparison.Ordinal) ? 1 : 0;
            if (added == after)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync(Stop);
        await notes;
        return lines;
    }

    private async Task<HashSet<string>> HeldAsync()
    {
        await using var file = await CaseFile.OpenAsync(scratch["case"], write: false, new TickingClock(), Stop);
        return [.. file.Case.Evidence.Select(e => e.Sha256.ToString())];
    }
}
