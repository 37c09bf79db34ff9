using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Waybill.FollowTheMoney;
using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>
/// The lists over HTTP, asked and answering as yente does, so that its clients need only another address: <c>POST /match/{dataset}</c>,
/// <c>GET /catalog</c>, <c>/algorithms</c>, <c>/healthz</c>, <c>/readyz</c>, and <c>POST /updatez</c> to read the lists anew.
/// </summary>
internal sealed class MatchApi(ServedLists lists)
{
    /// <summary>The most results of one query.</summary>
    public const int MostResults = 500;

    private static readonly string[] Fixed = ["/catalog", "/algorithms", "/healthz", "/readyz", "/updatez"];

    /// <summary>Whether a path is one of these.</summary>
    public static bool Handles(string path) => path.StartsWith("/match/", StringComparison.Ordinal) || Fixed.Contains(path.TrimEnd('/'));

    /// <summary>Answers a request to one of these paths.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var json = new Utf8JsonWriter(buffer, EntityJson.Writing);
        await using (json)
        {
            try
            {
                CheckOrigin(context.Request);
                await RouteAsync(context, json);
            }
            catch (ApiException fault)
            {
                buffer.ResetWrittenCount();
                json.Reset();
                context.Response.StatusCode = fault.Status;
                Trouble(json, fault);
            }
            catch (BadHttpRequestException fault)
            {
                buffer.ResetWrittenCount();
                json.Reset();
                context.Response.StatusCode = fault.StatusCode;
                Trouble(json, new ApiException(fault.StatusCode, fault.Message));
            }
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = buffer.WrittenCount;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted);
        }
    }

    private async Task RouteAsync(HttpContext context, Utf8JsonWriter json)
    {
        var path = context.Request.Path.Value?.TrimEnd('/') ?? "";
        var dataset = path.StartsWith("/match/", StringComparison.Ordinal) ? path["/match/".Length..] : null;
        Method(context.Request, dataset is not null || path == "/updatez" ? HttpMethods.Post : HttpMethods.Get);
        switch (path)
        {
            case "/healthz" or "/readyz":
                Status(json, "ok");
                break;
            case "/catalog":
                MatchCatalog.Write(json, lists.Current);
                break;
            case "/algorithms":
                Algorithms(json);
                break;
            case "/updatez":
                var trouble = await lists.RefreshAsync(context.RequestAborted);
                Status(json, trouble is null ? "ok" : throw new ApiException(StatusCodes.Status500InternalServerError, trouble));
                break;
            default:
                await MatchAsync(context, dataset ?? "", json);
                break;
        }
    }

    private async Task MatchAsync(HttpContext context, string dataset, Utf8JsonWriter json)
    {
        var index = lists.Current;
        MatchDatasets.Check(dataset, index);
        var wish = MatchWish.Of(context.Request.Query, dataset);
        var request = await MatchRequest.ReadAsync(context.Request.Body, lists.Shelf, context.RequestAborted);
        var answers = new ScreeningAnswer[request.Queries.Count];
        Parallel.For(0, answers.Length, i => answers[i] = index.Find(request.Queries[i].Example, wish.Filter));
        context.Response.Headers["x-batch-size"] = answers.Length.ToString(CultureInfo.InvariantCulture);
        MatchResponse.Write(json, request.Queries, answers, wish);
    }

    private static void Algorithms(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("algorithms");
        json.WriteStartObject();
        json.WriteString("name", "waybill");
        json.WriteString("description", "Waybill's own matcher; every name of yente's algorithms is answered by it.");
        MatchFeatures.Write(json, "features");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("default", "waybill");
        json.WriteString("best", "waybill");
        json.WriteEndObject();
    }

    private static void Status(Utf8JsonWriter json, string status)
    {
        json.WriteStartObject();
        json.WriteString("status", status);
        json.WriteEndObject();
    }

    /// <summary>The form of a request that is wrong is told as a list of what is wrong where; everything else in a sentence.</summary>
    private static void Trouble(Utf8JsonWriter json, ApiException fault)
    {
        json.WriteStartObject();
        if (fault.Place is null)
        {
            json.WriteString("detail", fault.Message);
        }
        else
        {
            json.WriteStartArray("detail");
            json.WriteStartObject();
            json.WriteString("type", fault.Message.StartsWith("Field required", StringComparison.Ordinal) ? "missing" : "value_error");
            json.WriteStartArray("loc");
            Array.ForEach(fault.Place, json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("msg", fault.Message);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Method(HttpRequest request, string wanted)
    {
        if (!HttpMethods.Equals(request.Method, wanted) && !(HttpMethods.IsGet(wanted) && HttpMethods.IsHead(request.Method)))
        {
            request.HttpContext.Response.Headers.Allow = wanted;
            throw new ApiException(StatusCodes.Status405MethodNotAllowed, "Method Not Allowed");
        }
    }

    /// <summary>A page from elsewhere, open in a browser on this machine, may not ask.</summary>
    private static void CheckOrigin(HttpRequest request)
    {
        if (request.Headers.Origin.FirstOrDefault() is { } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && (from.Host == "localhost" || (IPAddress.TryParse(from.Host, out var address) && IPAddress.IsLoopback(address)))))
        {
            throw new ApiException(StatusCodes.Status403Forbidden, "Requests from pages elsewhere are refused.");
        }
    }
}
