using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Waybill.Tests.App;

/// <summary><c>ais events</c>, <c>ais voyages</c> and <c>ais scenario</c> as a user runs them.</summary>
public sealed class AisEventsVerbTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("waybill-events-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Events_cite_the_hash_of_the_file_its_lines_and_the_preset_with_what_was_changed()
    {
        var file = Write("a.csv", "mmsi,timestamp,lat,lon\n1,1704067200,50,0\n1,1704103200,50,0\n");
        var run = await RunAsync("events", file, "--jsonl", "--set", "gap.hours=9");
        var gap = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal((0, "gap", "gfw+gap.hours=9"), (run.Code, gap.GetProperty("kind").GetString(), gap.GetProperty("preset").GetString()));
        var evidence = Assert.Single(gap.GetProperty("evidence").EnumerateArray());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))), evidence.GetProperty("sha256").GetString());
        Assert.Equal([2, 3], evidence.GetProperty("lines").EnumerateArray().Select(l => l.GetInt32()));
        Assert.Equal("not heard for 10 h", gap.GetProperty("words").GetString());
        Assert.DoesNotContain("switched", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The sentence is libais's of type 1: MMSI 227006760 in the mouth of the Seine; it is heard again after seven hours.</summary>
    [Fact]
    public async Task Sentences_are_read_with_their_times_and_those_without_are_told()
    {
        const string Sentence = "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23\n";
        var run = await RunAsync("events", Write("a.nmea", $"1704067200,{Sentence}1704092401,{Sentence}{Sentence}"), "--jsonl");
        var gap = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal(("gap", 227006760), (gap.GetProperty("kind").GetString(), gap.GetProperty("mmsi").GetInt32()));
        Assert.Equal("2024-01-01T07:00:01Z", gap.GetProperty("end").GetString());
        Assert.Contains("1 messages have no time of reception", Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preset_is_printed_and_taken_back()
    {
        var printed = await RunAsync("events", "--print-preset", "--set", "encounter.km=1");
        var file = Write("mine.json", printed.Output);
        var again = await RunAsync("events", "--print-preset", "--preset", file);
        Assert.Equal(printed.Output, again.Output);
        Assert.Contains("\"km\": 1,", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--preset", "nobody", "there is no preset 'nobody'")]
    [InlineData("--set", "gap.days=1", "'gap.days=1' changes nothing")]
    [InlineData("--set", "encounter.gridMinutes=7", "must divide a day")]
    [InlineData("--ports", "none.csv", "'none.csv' was not found")]
    public async Task What_cannot_be_done_is_exit_2_and_one_sentence(string option, string value, string because)
    {
        var run = await RunAsync("events", Write("a.csv", "mmsi,timestamp,lat,lon\n1,1704067200,50,0\n"), option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(because, Assert.Single(run.NoteLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scenario_is_marked_in_every_row_and_its_voyage_is_found()
    {
        var made = await RunAsync("scenario", "--seed", "5");
        Assert.All(made.Lines.Skip(1), row => Assert.Contains("MADE UP", row, StringComparison.Ordinal));
        var run = await RunAsync("voyages", "--from", "Amirabad", "--to", "Makhachkala", "--between", "2024-01-01", "2024-01-05", "--json", Write("s.csv", made.Output));
        Assert.Equal("Supported", run.Json.GetProperty("verdict").GetString());
        var ship = run.Json.GetProperty("candidates").EnumerateArray().First();
        Assert.Equal(("made", "9999993"), (ship.GetProperty("answer").GetString(), ship.GetProperty("imo").GetString()));
    }

    private Task<Run> RunAsync(string verb, params string[] arguments) => Run.InAsync(folder, TestContext.Current.CancellationToken, ["ais", verb, .. arguments]);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
