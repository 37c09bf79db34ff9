using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;
using Site = Waybill.Publishing.Site;
using SiteFile = Waybill.Publishing.SiteFile;

namespace Waybill.Tests.Publishing;

/// <summary>The pages as files: what stands in them, where their links lead, and that nothing from evidence becomes markup.</summary>
public sealed class SiteTests
{
    private static readonly Lazy<Task<Dictionary<string, SiteFile>>> Made = new(() => Render(SampleDossier.Make()));

    [Fact]
    public async Task Every_claim_stands_on_its_document_page_with_its_own_address_and_is_told_in_the_story()
    {
        var files = await Made.Value;
        var story = Page(files, "index.html");
        foreach (var report in SampleDossier.Make().Assessment.Documents)
        {
            var page = Page(files, $"documents/{report.Document.Sha256.Short}.html");
            foreach (var claim in report.Claims)
            {
                Assert.NotNull(page.GetElementById(claim.Id));
                Assert.NotNull(page.GetElementById($"mark-{claim.Id}"));
                Assert.Contains(story.QuerySelectorAll(".say, .say .copies a"), e =>
                    e.GetAttribute("data-claims")?.Split(' ').Contains(claim.Id) == true || e.GetAttribute("href")?.EndsWith($"#{claim.Id}", StringComparison.Ordinal) == true);
            }
        }
    }

    [Fact]
    public async Task Every_link_leads_to_a_file_and_an_address_that_exist()
    {
        var files = await Made.Value;
        var broken = new List<string>();
        foreach (var path in files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var link in Page(files, path).QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!))
            {
                var target = new Uri(new Uri("http://site/" + path), link);
                var file = target.AbsolutePath.TrimStart('/');
                var found = target.Host == "site" && files.ContainsKey(file)
                    && (target.Fragment.Length < 2 || Page(files, file).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null);
                broken.AddRange(found ? [] : [$"{path} → {link}"]);
            }
        }

        Assert.Equal([], broken);
    }

    [Fact]
    public async Task No_link_is_absolute_and_nothing_is_loaded_from_elsewhere()
    {
        var files = await Made.Value;
        var links = files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(p => Page(files, p).QuerySelectorAll("[href], [src], [srcset], [action], [poster]"))
            .SelectMany(e => e.Attributes.Where(a => a.Name is "href" or "src" or "srcset" or "action" or "poster").Select(a => a.Value));

        Assert.DoesNotContain(links, l => l.StartsWith('/') || l.Contains(':', StringComparison.Ordinal));
        Assert.DoesNotContain("http", Encoding.UTF8.GetString(files["assets/site.css"].Bytes.Span), StringComparison.Ordinal);
        Assert.DoesNotContain("http", Encoding.UTF8.GetString(files["assets/site.js"].Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_on_a_page_is_given_once()
    {
        var files = await Made.Value;
        foreach (var path in files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.Equal([], Page(files, path).QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{path}#{g.Key}"));
        }
    }

    [Fact]
    public async Task Markup_in_evidence_is_shown_and_never_obeyed()
    {
        var files = await Made.Value;
        foreach (var path in files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = Page(files, path);
            Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, [style], style, base"));
            Assert.All(page.QuerySelectorAll("script"), s => Assert.EndsWith("assets/site.js", s.GetAttribute("src"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        }

        Assert.Contains(SampleDossier.Attack, Page(files, "index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_character_that_turns_the_writing_round_is_named_instead_of_obeyed()
    {
        var files = await Made.Value;
        foreach (var path in files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain('\u202E', Page(files, path).DocumentElement.OuterHtml);
        }

        Assert.Contains("manifestU+202Efdp.exe", Page(files, "index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_a_document_is_there_whole_with_its_furniture_set_apart()
    {
        var files = await Made.Value;
        var report = SampleDossier.Make().Assessment.Documents[0];
        var page = Page(files, $"documents/{report.Document.Sha256.Short}.html");
        foreach (var number in page.QuerySelectorAll("#text .number"))
        {
            number.Remove();
        }

        Assert.Equal(Squeezed(report.Document.Text), Squeezed(page.QuerySelector("#text")!.TextContent));
        Assert.Contains("Share it", page.QuerySelector("#text p.furniture")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persian_document_is_set_as_persian()
    {
        var files = await Made.Value;
        var page = files.Values.Where(f => f.Path.StartsWith("documents/", StringComparison.Ordinal)).Select(f => Page(files, f.Path))
            .Single(p => p.QuerySelector("#text[lang=fa]") is not null);

        Assert.All(page.QuerySelectorAll("#text p"), p => Assert.Equal("auto", p.GetAttribute("dir")));
        Assert.All(page.QuerySelectorAll(".card blockquote"), q => Assert.Equal("fa", q.GetAttribute("lang")));
    }

    [Fact]
    public async Task Every_verdict_is_given_by_word_and_sign_with_its_reason_and_numbers()
    {
        var page = Page(await Made.Value, "index.html");
        var row = page.QuerySelectorAll("#checks tbody tr").Single(r => r.TextContent.Contains("18 % less", StringComparison.Ordinal));

        Assert.Contains("Contradicted", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("✕", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("1,100 km", row.QuerySelector("[data-label=Stated]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("903 km", row.QuerySelector("[data-label=Measured]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SampleDossier.Make().Assessment.Findings.Length, page.QuerySelectorAll("#checks tbody tr").Length);
    }

    [Fact]
    public async Task The_policy_on_every_page_allows_only_the_sites_own_files()
    {
        var files = await Made.Value;
        Assert.All(files.Keys.Where(k => k.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'",
            Page(files, path).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")));
    }

    [Fact]
    public async Task The_same_dossier_gives_the_same_bytes()
    {
        var (first, second) = (await Made.Value, await Render(SampleDossier.Make()));
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first.Values, f => Assert.True(f.Bytes.Span.SequenceEqual(second[f.Path].Bytes.Span), f.Path));
    }

    [Fact]
    public async Task A_dossier_with_nothing_in_it_still_says_so()
    {
        var files = await Render(new("Empty", NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0), [], new([], [], [], []), null));
        var page = Page(files, "index.html");

        Assert.Contains("0 documents make 0 claims", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("No check could be run", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#map-svg"));
    }

    [Fact]
    public async Task Writing_to_a_folder_writes_the_very_files_that_are_served()
    {
        var folder = Directory.CreateTempSubdirectory("waybill-site-").FullName;
        try
        {
            await Site.WriteAsync(SampleDossier.Make(), folder, TestContext.Current.CancellationToken);
            foreach (var file in (await Made.Value).Values)
            {
                Assert.Equal(file.Bytes.ToArray(), await File.ReadAllBytesAsync(Path.Combine(folder, file.Path), TestContext.Current.CancellationToken));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_assessment_comes_along_as_json_by_the_contract()
    {
        using var json = JsonDocument.Parse((await Made.Value)["data/assessment.json"].Bytes);
        Assert.Equal(SampleDossier.Make().Assessment.Findings.Length, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public void The_fonts_weigh_less_than_half_a_megabyte() =>
        Assert.InRange(Waybill.Publishing.Assets.All.Where(a => a.MediaType == "font/woff2").Sum(a => a.Bytes.Length), 1, 500_000);

    private static async Task<Dictionary<string, SiteFile>> Render(Dossier dossier)
    {
        var files = new Dictionary<string, SiteFile>();
        await foreach (var file in Site.RenderAsync(dossier, atRoot: false, CancellationToken.None))
        {
            files.Add(file.Path, file);
        }

        return files;
    }

    private static IHtmlDocument Page(Dictionary<string, SiteFile> files, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path].Bytes.Span));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
