using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Waybill.App.Api;
using Waybill.App.Commands;
using Waybill.App.Pages;
using Waybill.App.Printing;
using Waybill.Tests.Reference.Lists;
using Xunit;

namespace Waybill.Tests.App.Api;

/// <summary>The lists over HTTP, field by field as a client of yente expects them (yente/data/common.py, yente/routers/match.py).</summary>
public sealed class MatchApiTests : IAsyncLifetime
{
    private const string List =
        """
        {"id":"NK-1","schema":"Person","caption":"Ana Kovac","properties":{"name":["Ana Kovac"],"nationality":["rs"],"topics":["sanction"]},"datasets":["eu_fsf","gb_hmt"],"referents":["gb-1"],"target":true,"first_seen":"2023-04-20T12:00:00","last_seen":"2024-01-01T00:00:00","last_change":"2023-05-01T00:00:00"}
        {"id":"NK-2","schema":"Vessel","properties":{"name":["Heron"],"imoNumber":["9074729"]},"datasets":["eu_fsf"]}
        """;

    private readonly Written written = new();
    private readonly StringWriter notes = new();
    private ServedLists? lists;
    private WebApplication? app;
    private HttpClient client = new();
    private string path = "";

    public async ValueTask InitializeAsync()
    {
        path = written.File("own.jsonl", List);
        var bench = new Bench(new Terminal(new MemoryStream(), notes, colour: false, width: 80), NodaTime.SystemClock.Instance);
        lists = new ServedLists(bench, [path]);
        app = await DossierServer.StartAsync([], new MatchApi(lists), 0, TestContext.Current.CancellationToken);
        client = new HttpClient { BaseAddress = new Uri(DossierServer.AddressOf(app)) };
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        lists?.Dispose();
        notes.Dispose();
        written.Dispose();
    }

    [Fact]
    public async Task An_answer_has_every_field_that_yentes_has()
    {
        var (status, json) = await Post("/match/default", """{"queries":{"vv":{"id":"mine","schema":"Person","properties":{"name":["Ana Kovač"],"country":"Serbia"}}}}""");

        Assert.Equal(200, status);
        Assert.Equal(5, json.GetProperty("limit").GetInt32());
        var response = json.GetProperty("responses").GetProperty("vv");
        Assert.Equal(200, response.GetProperty("status").GetInt32());
        Assert.Equal("""{"value":1,"relation":"eq"}""", response.GetProperty("total").GetRawText());
        Assert.Equal("""{"id":"mine","schema":"Person","properties":{"country":["rs"],"name":["Ana Kovač"]}}""", response.GetProperty("query").GetRawText());
        var result = Assert.Single(response.GetProperty("results").EnumerateArray());
        Assert.Equal(("NK-1", "Ana Kovac", "Person"), (result.GetProperty("id").GetString(), result.GetProperty("caption").GetString(), result.GetProperty("schema").GetString()));
        Assert.Equal("""["Ana Kovac"]""", result.GetProperty("properties").GetProperty("name").GetRawText());
        Assert.Equal("""["eu_fsf","gb_hmt"]""", result.GetProperty("datasets").GetRawText());
        Assert.Equal("""["gb-1"]""", result.GetProperty("referents").GetRawText());
        Assert.Equal("2023-04-20T12:00:00", result.GetProperty("first_seen").GetString());
        Assert.Equal("2023-05-01T00:00:00", result.GetProperty("last_change").GetString());
        Assert.True(result.GetProperty("target").GetBoolean());
        Assert.True(result.GetProperty("match").GetBoolean());
        Assert.InRange(result.GetProperty("score").GetDouble(), 0.7, 1);
        var name = result.GetProperty("explanations").GetProperty("name");
        Assert.InRange(name.GetProperty("score").GetDouble(), 0.7, 1);
        Assert.Equal(JsonValueKind.String, name.GetProperty("detail").ValueKind);
        Assert.Equal(JsonValueKind.Object, result.GetProperty("features").ValueKind);
    }

    [Fact]
    public async Task A_hundred_at_once_are_answered_and_one_more_is_refused()
    {
        var (status, json) = await Post("/match/default", Batch(100));
        Assert.Equal((200, 100), (status, json.GetProperty("responses").EnumerateObject().Count()));
        Assert.All(json.GetProperty("responses").EnumerateObject(), r => Assert.Equal("NK-2", r.Value.GetProperty("results")[0].GetProperty("id").GetString()));

        (status, json) = await Post("/match/default", Batch(101));
        Assert.Equal((400, "Too many queries in one batch (limit: 100)"), (status, json.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/match/default?exclude_dataset=eu_fsf", 1)]
    [InlineData("/match/default?exclude_dataset=eu_fsf&exclude_dataset=gb_hmt", 0)]
    [InlineData("/match/default?include_dataset=xx", 0)]
    [InlineData("/match/gb_hmt", 1)]
    [InlineData("/match/own", 1)]
    [InlineData("/match/default?include_dataset=eu_fsf&exclude_dataset=eu_fsf", 0)]
    [InlineData("/match/default?exclude_schema=Person", 0)]
    [InlineData("/match/default?exclude_entity_ids=NK-1", 0)]
    [InlineData("/match/default?exclude_entity_ids=gb-1", 0)]
    [InlineData("/match/default?changed_since=2023-05-01", 1)]
    [InlineData("/match/default?changed_since=2023-05-02T10:00", 0)]
    [InlineData("/match/default?topics=sanction", 1)]
    [InlineData("/match/default?topics=crime.cyber", 0)]
    [InlineData("/match/default?limit=0", 0)]
    [InlineData("/match/default?algorithm=logic-v1&fuzzy=false", 1)]
    public async Task What_is_left_out_is_left_out(string address, int results)
    {
        var (status, json) = await Post(address, """{"queries":{"q":{"schema":"Person","properties":{"name":"Ana Kovac"}}}}""");
        Assert.Equal((200, results), (status, json.GetProperty("responses").GetProperty("q").GetProperty("results").GetArrayLength()));
    }

    [Fact]
    public async Task Between_cutoff_and_threshold_it_is_told_and_is_no_match()
    {
        var (_, json) = await Post("/match/default?threshold=0.999&cutoff=0.5", """{"queries":{"q":{"schema":"Person","properties":{"name":"Ana Kovac"}}}}""");
        var response = json.GetProperty("responses").GetProperty("q");
        Assert.False(response.GetProperty("results")[0].GetProperty("match").GetBoolean());
        Assert.Equal(0, response.GetProperty("total").GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("/match/default", """{"queries":{"q":{"properties":{"name":"Banana"}}}}""", 422)]
    [InlineData("/match/default", """{"queries":{"q":{"schema":"xxx","properties":{"name":"Banana"}}}}""", 400)]
    [InlineData("/match/default", """{"queries":{}}""", 400)]
    [InlineData("/match/default", """{"querys":{}}""", 422)]
    [InlineData("/match/default", """{"queries":""", 422)]
    [InlineData("/match/default?algorithm=neural-net", """{"queries":{"q":{"schema":"Person","properties":{}}}}""", 400)]
    [InlineData("/match/default?limit=501", """{"queries":{"q":{"schema":"Person","properties":{}}}}""", 422)]
    [InlineData("/match/default?limit=many", """{"queries":{"q":{"schema":"Person","properties":{}}}}""", 422)]
    [InlineData("/match/default?changed_since=lately", """{"queries":{"q":{"schema":"Person","properties":{}}}}""", 422)]
    [InlineData("/match/default", """{"config":{"invalid_option":1},"queries":{"q":{"schema":"Person","properties":{}}}}""", 400)]
    [InlineData("/match/nowhere", """{"queries":{"q":{"schema":"Person","properties":{}}}}""", 404)]
    public async Task Trouble_is_told_as_yente_tells_it(string address, string body, int wanted)
    {
        var (status, json) = await Post(address, body);
        Assert.Equal(wanted, status);
        var detail = json.GetProperty("detail");
        Assert.Equal(wanted == 422 ? JsonValueKind.Array : JsonValueKind.String, detail.ValueKind);
        if (wanted == 422)
        {
            Assert.Equal(["type", "loc", "msg"], detail[0].EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public async Task It_says_that_it_lives_and_what_it_serves()
    {
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal("""{"status":"ok"}""", await client.GetStringAsync("/healthz", stop));
        Assert.Equal("""{"status":"ok"}""", await client.GetStringAsync("/readyz", stop));
        var catalog = await client.GetFromJsonAsync<JsonElement>("/catalog", stop);
        Assert.Equal(["default", "own"], catalog.GetProperty("datasets").EnumerateArray().Select(d => d.GetProperty("name").GetString()));
        Assert.Equal(["default", "own"], catalog.GetProperty("current").EnumerateArray().Select(d => d.GetString()));
        var algorithms = await client.GetFromJsonAsync<JsonElement>("/algorithms", stop);
        Assert.Equal("waybill", algorithms.GetProperty("best").GetString());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.GetAsync(new Uri("/match/default", UriKind.Relative), stop)).StatusCode);
    }

    [Fact]
    public async Task A_new_list_that_is_broken_leaves_the_one_in_use()
    {
        await File.WriteAllTextAsync(path, "<sdnList><sdnEntry><uid>1</uid>", TestContext.Current.CancellationToken);
        var (status, json) = await Post("/updatez", "");
        Assert.Equal(500, status);
        Assert.Contains("The lists in use stay in use: own.jsonl: the XML is cut short", json.GetProperty("detail").GetString(), StringComparison.Ordinal);

        (status, json) = await Post("/match/default", Batch(1));
        Assert.Equal("NK-2", json.GetProperty("responses").GetProperty("q0").GetProperty("results")[0].GetProperty("id").GetString());

        await File.WriteAllTextAsync(path, List.Replace("NK-2", "NK-3", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(200, (await Post("/updatez", "")).Status);
        (_, json) = await Post("/match/default", Batch(1));
        Assert.Equal("NK-3", json.GetProperty("responses").GetProperty("q0").GetProperty("results")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_page_from_elsewhere_may_not_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/match/default") { Content = new StringContent(Batch(1), Encoding.UTF8) };
        request.Headers.Add("Origin", "https://example.org");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
    }

    private static string Batch(int count)
    {
        const string example = """{"schema":"Vessel","properties":{"name":["Other"],"imoNumber":["IMO 9074729"]}}""";
        return "{\"queries\":{" + string.Join(',', Enumerable.Range(0, count).Select(i => $"\"q{i}\":{example}")) + "}}";
    }

    private async Task<(int Status, JsonElement Json)> Post(string address, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return ((int)answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
