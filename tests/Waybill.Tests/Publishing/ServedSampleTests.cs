using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using Waybill.Tests.App;
using Xunit;

namespace Waybill.Tests.Publishing;

/// <summary>The sample case as the demo builds and serves it, open in a browser.</summary>
public sealed class ServedSample : IAsyncLifetime
{
    private IPlaywright? playwright;
    private Process? process;
    private Task? notes;

    public IBrowser? Browser { get; private set; }

    public string Address { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (OpenedFromDisk.Missing is not null)
        {
            return;
        }

        process = Run.Start(null, "demo", "--port", "0");
        notes = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Address = await process.StandardOutput.ReadLineAsync(CancellationToken.None) ?? throw new InvalidOperationException("The demo ended before it named its address.");
        playwright = await Playwright.CreateAsync();
        Browser = await OpenedFromDisk.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            await notes!; // Set with the process.
            process.Dispose();
        }
    }
}

/// <summary>What a browser meets when the program serves a real case: the server's own policy, real texts, real findings.</summary>
public sealed class ServedSampleTests(ServedSample sample) : IClassFixture<ServedSample>
{
    public static TheoryData<string, int, bool> Views => new()
    {
        { "", 1280, false }, { "", 390, true }, { "document", 1280, false }, { "document", 390, true }, { "documents/none/at/all", 390, false },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_served_page_has_no_error_no_request_elsewhere_and_keeps_the_rules_of_accessibility(string page, int width, bool dark)
    {
        List<string> errors = [], requests = [];
        var tab = await Open(width, dark);
        var address = sample.Address + (page == "document" ? await DocumentWithRivals(tab) : page);
        tab.Console += (_, message) => errors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        tab.PageError += (_, error) => errors.Add(error);
        tab.Request += (_, request) => requests.Add(request.Url);
        var answer = await tab.GotoAsync(address);

        // The browser itself reports the status of a page that is not there.
        Assert.Equal(answer!.Status == 404 ? 1 : 0, errors.Count);
        Assert.All(requests, r => Assert.StartsWith(sample.Address, r, StringComparison.Ordinal));
        Assert.Contains(requests, r => r.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Equal(width, await tab.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await Accessible(tab);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_the_story_the_filter_the_map_the_claims_and_the_checks()
    {
        var tab = await Open(1280, dark: false);
        await tab.GotoAsync(sample.Address);
        await tab.EvaluateAsync("window.reached = new Set(); document.addEventListener('focusin', e => window.reached.add(e.target))");
        var stops = await tab.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0).length");
        for (var i = 0; i < stops + 5; i++)
        {
            await tab.Keyboard.PressAsync("Tab");
        }

        foreach (var part in (string[])[".steps button", "#filter", ".say .sentence a", ".say .versus", ".say summary", ".pin", ".zoom button", "#rivals a", "#checks a", "#checks summary"])
        {
            Assert.True(await tab.EvaluateAsync<bool>("part => [...document.querySelectorAll(part)].every(e => window.reached.has(e))", part), part);
        }

        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_denial_and_what_it_denies_lead_to_each_other()
    {
        var tab = await Open(1280, dark: false);
        await tab.GotoAsync(sample.Address);
        var denial = tab.Locator("section[aria-labelledby=story-denied] .say:has(.versus)").First;
        var id = await denial.GetAttributeAsync("id");
        Assert.Equal(0, await denial.Locator(".verdict.unchecked").CountAsync());

        await denial.Locator(".versus").First.ClickAsync();
        var denied = tab.Locator($"[id='{new Uri(tab.Url).Fragment[1..]}']");
        Assert.True(await denied.Locator($".versus[href='#{id}']").CountAsync() > 0);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_distance_that_measures_right_draws_no_arc_beside_the_wrong_one()
    {
        var tab = await Open(1280, dark: false);
        await tab.GotoAsync(sample.Address);
        var page = await tab.ContentAsync();

        // Once among the desk's labels and once among the phone's: 1,100 km is contradicted, the third document's 900 km is borne out.
        Assert.Equal(2, page.Split("stated: 1,100 km").Length - 1);
        Assert.DoesNotContain("stated: 900 km", page, StringComparison.Ordinal);
        await tab.CloseAsync();
    }

    [Fact]
    public async Task The_events_stand_on_the_timeline_with_their_days()
    {
        var tab = await Open(1280, dark: false);
        await tab.GotoAsync(sample.Address);

        // The sample's first document: "since August 2022", published on 9 June 2023.
        Assert.Contains("1 August 2022 to 9 June 2023", await tab.Locator("#timeline .bar title").AllTextContentsAsync() is var titles ? string.Join('\n', titles) : "", StringComparison.Ordinal);
        await tab.CloseAsync();
    }

    private static async Task Accessible(IPage tab)
    {
        if (BrowserTests.Axe() is not { } axe)
        {
            return;
        }

        await tab.EvaluateAsync(await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken));
        var result = await tab.EvaluateAsync<JsonElement>(BrowserTests.AxeRun);
        Assert.Equal([], result.EnumerateArray().Select(v => v.GetString()));
    }

    private async Task<string> DocumentWithRivals(IPage tab)
    {
        await tab.GotoAsync(sample.Address);
        return (await tab.Locator("#rivals blockquote a").First.GetAttributeAsync("href"))!; // A link has an address.
    }

    private async Task<IPage> Open(int width, bool dark)
    {
        Assert.SkipUnless(sample.Browser is not null, OpenedFromDisk.Missing ?? "");
        return await sample.Browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
    }
}
