using System.Net;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App;

public sealed class CaseVerbsTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => scratch.Dispose();

    [Fact]
    public async Task A_case_goes_from_new_to_published_and_comes_back_from_its_backup()
    {
        var report = scratch.Write("a b'c.txt", "The White House said on Friday that Iran shipped drones from Amirabad to Makhachkala in Dagestan, Russia.\n");
        Assert.Equal(0, (await Case("new", "c", "--title", "Drones")).Code);
        Assert.Contains("added  ", (await Case("add", "c", report, "--published", "2023-06-10")).Output, StringComparison.Ordinal);
        Assert.Contains("already there  ", (await Case("add", "c", report)).Output, StringComparison.Ordinal);

        var first = await Case("check", "c", "--json");
        var second = await Case("check", "c", "--json");
        Assert.Equal(first.Output, second.Output);
        Assert.Contains("nothing was added", second.Notes, StringComparison.Ordinal);

        var shown = (await Case("show", "c", "--json")).Json;
        Assert.Equal(("Drones", 3), (shown.GetProperty("case").GetProperty("title").GetString(), shown.GetProperty("case").GetProperty("entries").GetInt32()));
        Assert.Equal("a b'c.txt", shown.GetProperty("evidence")[0].GetProperty("file").GetString());

        Assert.Equal(0, (await Run.InAsync(scratch.Path, Stop, "publish", "c", "--out", "p")).Code);
        Assert.Equal(0, (await Run.InAsync(scratch.Path, Stop, "publish", "c", "--out", "q")).Code);
        Assert.Equal(await File.ReadAllTextAsync(scratch["p/index.html"], Stop), await File.ReadAllTextAsync(scratch["q/index.html"], Stop));

        Assert.Equal(0, (await Case("backup", "c", "c.zip")).Code);
        Assert.Equal(0, (await Case("restore", "d", "c.zip")).Code);
        Assert.Equal((await Case("export", "c")).Output, (await Case("export", "d")).Output);
    }

    [Fact]
    public async Task A_case_tampered_with_is_not_checked_and_the_sentence_names_the_file()
    {
        await Case("new", "c");
        var added = await Case("add", "c", scratch.Write("r.txt", "Iran sent drones to Russia.\n"));
        var sha256 = added.Lines[0].Split("  ")[1];
        var path = scratch[$"c/evidence/{sha256[..2]}/{sha256}"];
        File.Delete(path);
        await File.WriteAllTextAsync(path, "Iran sent no drones to Russia.\n", Stop);

        var run = await Case("check", "c");
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains(sha256, run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_report_is_kept_as_evidence_and_said_to_be_unreadable()
    {
        await Case("new", "c");
        await File.WriteAllBytesAsync(scratch["x.bin"], [0, 1, 2, 3, 0, 255, 254], Stop);
        var run = await Case("add", "c", "x.bin");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("added  ", run.Output, StringComparison.Ordinal);
        Assert.Contains("cannot be read", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_never_writes_over_what_is_no_publication()
    {
        await Case("new", "c");
        await Case("add", "c", scratch.Write("r.txt", "Iran sent drones to Russia.\n"));
        Directory.CreateDirectory(scratch["mine"]);
        scratch.Write("mine/notes.txt", "precious");
        var run = await Run.InAsync(scratch.Path, Stop, "publish", "c", "--out", "mine");
        Assert.Equal(2, run.Code);
        Assert.True(File.Exists(scratch["mine/notes.txt"]));
    }

    [Fact]
    public async Task The_demo_is_served_on_this_machine_alone_under_a_strict_policy()
    {
        using var process = Run.Start(null, "demo", "--port", "0");
        try
        {
            var notes = process.StandardError.ReadToEndAsync(Stop);
            var address = new Uri(await process.StandardOutput.ReadLineAsync(Stop) ?? throw new InvalidOperationException(await notes));
            Assert.True(IPAddress.IsLoopback(IPAddress.Parse(address.Host)));

            using var browser = new HttpClient { BaseAddress = address };
            using var page = await browser.GetAsync("/", Stop);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            Assert.StartsWith("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
            Assert.False(page.Headers.Contains("Server"));
            Assert.Contains("Drones across the Caspian", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
            Assert.Contains("invented", await page.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

            using var missing = await browser.GetAsync("/no-such-page", Stop);
            Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);

            using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "/");
            elsewhere.Headers.Host = "example.com";
            using var refused = await browser.SendAsync(elsewhere, Stop);
            Assert.Equal(HttpStatusCode.MisdirectedRequest, refused.StatusCode);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Task<Run> Case(params string[] arguments) => Run.InAsync(scratch.Path, Stop, ["case", .. arguments]);
}
