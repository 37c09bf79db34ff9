using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;
using Waybill.Publishing;
using Xunit;

namespace Waybill.Tests.Publishing;

/// <summary>A browser that opens the sample from disk, as a reader does who was handed the folder.</summary>
public sealed class OpenedFromDisk : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? playwright;

    public IBrowser? Browser { get; private set; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("waybill-browser-").FullName;

    public static string? Missing => File.Exists(Chromium) ? null : $"No browser: {Chromium} is not there; install the package chromium.";

    public async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        await Site.WriteAsync(SampleDossier.Make(), Folder, CancellationToken.None);
        playwright = await Playwright.CreateAsync();
        Browser = await LaunchAsync(playwright);
    }

    /// <summary>A browser that asks nobody for anything on its own.</summary>
    internal static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Chromium,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>What only a browser can tell: errors, requests, the keyboard, and the rules of accessibility.</summary>
public sealed class BrowserTests(OpenedFromDisk disk) : IClassFixture<OpenedFromDisk>
{
    /// <summary>Runs axe over the page for the rules of WCAG 2.2 AA and says what breaks them.</summary>
    internal const string AxeRun =
        "() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.length + '× ' + v.nodes[0].target + ' ' + (v.nodes[0].any[0]?.message ?? '')))";

    private static readonly Report Disclosure = SampleDossier.Make().Assessment.Documents[0];

    public static TheoryData<string, int, bool> Views => new()
    {
        { "index.html", 1280, false }, { "index.html", 1280, true }, { "index.html", 390, false },
        { Edition.PageOf(Disclosure), 1280, false }, { Edition.PageOf(Disclosure), 390, true }, { "404.html", 390, false },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_opens_from_disk_without_an_error_a_foreign_request_or_a_sideways_scroll(string page, int width, bool dark)
    {
        List<string> errors = [], requests = [];
        var tab = await Open("about:blank", width, dark);
        tab.Console += (_, message) => errors.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        tab.PageError += (_, error) => errors.Add(error);
        tab.Request += (_, request) => requests.Add(request.Url);
        await tab.GotoAsync(Address(page));

        Assert.Equal([], errors);
        Assert.All(requests, r => Assert.StartsWith($"file://{disk.Folder}/", r, StringComparison.Ordinal));
        Assert.Contains(requests, r => r.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Equal(width, await tab.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await tab.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_keeps_the_rules_of_accessibility(string page, int width, bool dark)
    {
        var axe = Axe();
        Assert.SkipUnless(axe is not null, "axe-core is not installed: run npm ci in tests/browser.");
        var tab = await Open(page, width, dark);
        await tab.EvaluateAsync(await File.ReadAllTextAsync(axe, TestContext.Current.CancellationToken));
        var result = await tab.EvaluateAsync<JsonElement>(AxeRun);

        Assert.Equal([], result.EnumerateArray().Select(v => v.GetString()));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_every_link_button_and_pin()
    {
        var tab = await Open("index.html", 1280, false);
        var all = await tab.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0).length");
        await tab.EvaluateAsync("window.reached = new Set(); document.addEventListener('focusin', e => window.reached.add(e.target))");
        for (var i = 0; i < all + 5; i++)
        {
            await tab.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(all, await tab.EvaluateAsync<int>("[...window.reached].filter(e => e.matches('a[href], button, input, summary, [tabindex=\"0\"]')).length"));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Keys_step_through_the_story_and_the_address_follows()
    {
        var tab = await Open("index.html", 1280, false);
        await tab.Keyboard.PressAsync("ArrowRight");
        await tab.Keyboard.PressAsync("ArrowRight");
        Assert.Contains("#say-c", tab.Url, StringComparison.Ordinal);
        Assert.StartsWith("2 of ", await tab.TextContentAsync("#step-of"), StringComparison.Ordinal);

        await tab.Keyboard.PressAsync("/");
        await tab.Keyboard.TypeAsync("Kirby");
        Assert.Equal(1, await tab.Locator(".say:visible").CountAsync());
        await tab.CloseAsync();
    }

    [Fact]
    public async Task A_mark_in_the_text_opens_its_claim()
    {
        var tab = await Open(Edition.PageOf(Disclosure), 1280, false);
        await tab.Locator("mark").First.ClickAsync();
        var id = new Uri(tab.Url).Fragment[1..];

        Assert.Contains(Disclosure.Claims, c => c.Id == id);
        Assert.True(await tab.EvaluateAsync<bool>("id => document.activeElement.id === id", id));
        await tab.CloseAsync();
    }

    [Fact]
    public async Task Without_scripts_the_verdict_in_the_address_filters_the_checks()
    {
        Assert.SkipUnless(disk.Browser is not null, OpenedFromDisk.Missing ?? "");
        await using var context = await disk.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var tab = await context.NewPageAsync();
        await tab.GotoAsync(Address("index.html#checks-contradicted"));

        var rows = await tab.Locator("#checks tbody tr:visible").AllTextContentsAsync();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("Contradicted", r, StringComparison.Ordinal));
        Assert.Equal(0, await tab.Locator("button:visible").CountAsync());
    }

    [Fact]
    public async Task The_buttons_bring_the_map_nearer_and_back()
    {
        var tab = await Open("index.html", 1280, false);
        await tab.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var whole = await tab.GetAttributeAsync("#map-svg", "viewBox");
        await tab.ClickAsync("[data-do=nearer]");
        Assert.NotEqual(whole, await tab.GetAttributeAsync("#map-svg", "viewBox"));
        await tab.ClickAsync("[data-do=whole]");
        Assert.Equal(whole, await tab.GetAttributeAsync("#map-svg", "viewBox"));
        await tab.CloseAsync();
    }

    private async Task<IPage> Open(string page, int width, bool dark)
    {
        Assert.SkipUnless(disk.Browser is not null, OpenedFromDisk.Missing ?? "");
        var tab = await disk.Browser.NewPageAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        await tab.GotoAsync(page.Contains(':', StringComparison.Ordinal) ? page : Address(page));
        return tab;
    }

    private string Address(string page) => $"file://{disk.Folder}/{page}";

    internal static string? Axe([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../browser/node_modules/axe-core/axe.min.js");
        return File.Exists(path) ? path : null;
    }
}
