using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Waybill.FollowTheMoney;
using Waybill.Json;
using Waybill.Publishing.Components;
using Waybill.Publishing.Downloads;
using Waybill.Publishing.Downloads.Entities;

namespace Waybill.Publishing;

/// <summary>A dossier as a set of files that any browser opens, from a server or from disk, with or without scripts.</summary>
public static class Site
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Makes every file of the dossier's site; the same dossier gives the same bytes.</summary>
    /// <param name="dossier">What is published.</param>
    /// <param name="atRoot">Whether the site will be the whole of its host: the page for missing addresses then finds its style from any depth.</param>
    /// <param name="cancellationToken">Stops between pages.</param>
    public static async IAsyncEnumerable<SiteFile> RenderAsync(Dossier dossier, bool atRoot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var edition = new Edition(dossier);
        await using var services = Services(edition);
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);

        yield return new("index.html", Html, await PageAsync<CasePage>(renderer, []));
        foreach (var report in edition.Reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new(Edition.PageOf(report), Html, await PageAsync<DocumentPage>(renderer, new() { [nameof(DocumentPage.Report)] = report }));
        }

        yield return new("404.html", Html, await PageAsync<MissingPage>(renderer, new() { [nameof(MissingPage.Root)] = atRoot ? "/" : "" }));
        yield return new("data/assessment.json", "application/json", JsonSerializer.SerializeToUtf8Bytes(Public(dossier.Assessment), Contract.Page));
        yield return new("data/claims.csv", "text/csv; charset=utf-8", ClaimsCsv.Of(edition));
        yield return new("data/places.geojson", "application/geo+json", PlacesGeoJson.Of(edition));
        yield return new("data/entities.ftm.json", "application/json+ftm", EntityLines(dossier));
        foreach (var asset in Assets.All)
        {
            yield return asset;
        }
    }

    /// <summary>Writes every file of the dossier's site into a folder, which is made where it is missing.</summary>
    public static async Task WriteAsync(Dossier dossier, string folder, CancellationToken cancellationToken)
    {
        await foreach (var file in RenderAsync(dossier, atRoot: false, cancellationToken))
        {
            var path = Path.Combine([folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // Never null: the path has at least the folder and a name.
            await File.WriteAllBytesAsync(path, file.Bytes, cancellationToken);
        }
    }

    /// <summary>Entities of FollowTheMoney, one a line.</summary>
    private static byte[] EntityLines(Dossier dossier)
    {
        using var lines = new MemoryStream();
        foreach (var entity in CaseEntities.Of(dossier))
        {
            lines.Write(EntityDocument.Of(entity).ToLine());
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    /// <summary>Where the files lay on somebody's machine is not published.</summary>
    private static Assessment Public(Assessment assessment) => assessment with
    {
        Documents = [.. assessment.Documents.Select(r => r with { Document = r.Document with { File = Statement.FileOf(r) } })],
    };

    private static ServiceProvider Services(Edition edition) =>
        new ServiceCollection()
            .AddSingleton(edition)
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            // Letters of every script as they are; markup is still escaped. The default would spell out all but Latin in numbers.
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();

    private static Task<byte[]> PageAsync<T>(HtmlRenderer renderer, Dictionary<string, object?> parameters)
        where T : IComponent =>
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var page = await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters));
            return Encoding.UTF8.GetBytes("<!doctype html>\n" + page.ToHtmlString() + "\n");
        });
}
