using System.Text.Json;
using Xunit;

namespace Waybill.Tests.App;

/// <summary><c>ais decode</c> and <c>ais segments</c> as a user runs them.</summary>
public sealed class AisVerbTests : IDisposable
{
    private const string Sentence = "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23\n";

    private readonly string folder = Directory.CreateTempSubdirectory("waybill-ais-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Messages_go_to_standard_output_and_the_counts_end_standard_error()
    {
        var run = await RunAsync(Write("a.nmea", Sentence + "# noted\n"), "decode", "--jsonl", "--summary");
        Assert.Equal(0, run.Code);
        Assert.Equal(227006760, JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("mmsi").GetInt32());
        Assert.Equal("""{"lines":2,"messages":1,"fragments":0,"rejected":{"comment":1}}""", run.NoteLines[^1]);
    }

    [Fact]
    public async Task Several_files_are_named_and_one_that_is_missing_is_told()
    {
        var run = await RunAsync(Write("a.nmea", Sentence), "decode", "--jsonl", "missing.nmea");
        Assert.Equal(0, run.Code);
        Assert.Equal("a.nmea", Path.GetFileName(JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("file").GetString()));
        Assert.Contains("'missing.nmea' was not found", Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decode", "no AIS message was found in 1 lines")]
    [InlineData("segments", "it has no header with mmsi, timestamp, lat and lon")]
    public async Task Nothing_to_read_is_exit_2_and_one_sentence(string verb, string because)
    {
        var run = await RunAsync(Write("a.txt", "hello\n"), verb, "--jsonl");
        Assert.Equal(2, run.Code);
        Assert.Contains(because, Assert.Single(run.NoteLines), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Segments_answer_each_row()
    {
        var run = await RunAsync(Write("a.csv", "mmsi,timestamp,lat,lon,speed,course\n1,1704067200,50,0,0,0\n1,1704067260,50,0,0,0\n"), "segments", "--jsonl");
        Assert.Equal(
            ["""{"line":2,"segment":"000000001-2024-01-01T00:00:00.000000Z"}""", """{"line":3,"segment":"000000001-2024-01-01T00:00:00.000000Z"}"""],
            run.Lines);
    }

    private Task<Run> RunAsync(string file, string verb, params string[] options) =>
        Run.InAsync(folder, TestContext.Current.CancellationToken, ["ais", verb, file, .. options]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
