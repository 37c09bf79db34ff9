using System.Collections.Frozen;
using System.Net;
using Waybill.App.Api;
using Waybill.Publishing;

namespace Waybill.App.Pages;

/// <summary>Serves the files of one dossier on this machine alone: the same pages that are published, and nothing else.</summary>
internal static class DossierServer
{
    /// <summary>Nothing but what the dossier itself brings is loaded, run, framed or sent.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>A hundred examples with all that is known of each stay far below.</summary>
    private const int MostAsked = 16 * 1024 * 1024;

    /// <summary>Starts serving; port 0 takes a free one.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static Task<WebApplication> StartAsync(IReadOnlyCollection<SiteFile> files, int port, CancellationToken cancellationToken) =>
        StartAsync(files, null, port, cancellationToken);

    /// <summary>Starts serving, the lists too where there are any; port 0 takes a free one.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WebApplication> StartAsync(IReadOnlyCollection<SiteFile> files, MatchApi? lists, int port, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = lists is null ? 0 : MostAsked;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        var byPath = files.ToFrozenDictionary(f => $"/{f.Path}", StringComparer.Ordinal);
        app.Run(context => AnswerAsync(context, byPath, lists));
        try
        {
            await app.StartAsync(cancellationToken);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address it serves at.</summary>
    public static string AddressOf(WebApplication app) => $"{app.Urls.First()}/";

    private static Task AnswerAsync(HttpContext context, FrozenDictionary<string, SiteFile> files, MatchApi? lists)
    {
        var (request, response) = (context.Request, context.Response);
        Guard(response.Headers);
        if (!IsThisMachine(request.Host.Host))
        {
            // A page elsewhere could point its own name at this address (DNS rebinding); it is told nothing.
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return Task.CompletedTask;
        }

        if (lists is not null && MatchApi.Handles(request.Path.Value ?? ""))
        {
            return lists.AnswerAsync(context);
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        var path = request.Path.Value is null or "" or "/" ? "/index.html" : request.Path.Value;
        if (!files.TryGetValue(path, out var file) && !files.TryGetValue($"{path.TrimEnd('/')}/index.html", out file))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            if (!files.TryGetValue("/404.html", out file))
            {
                return Task.CompletedTask;
            }
        }

        response.ContentType = file.MediaType;
        response.ContentLength = file.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(file.Bytes, context.RequestAborted).AsTask();
    }

    private static void Guard(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-cache";
    }

    private static bool IsThisMachine(string host) =>
        host is "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
