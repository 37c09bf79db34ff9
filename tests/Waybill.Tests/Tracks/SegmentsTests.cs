using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Segments;
using Xunit;

namespace Waybill.Tests.Tracks;

/// <summary>Reports under one MMSI, cut into segments.</summary>
public sealed class SegmentsTests
{
    private const string Header = "mmsi,timestamp,lat,lon,speed,course,heading,type,msgid";
    private static readonly string[] Columns = ["timestamp", "lat", "lon", "speed", "course", "heading", "type", "msgid"];

    /// <summary>The labels come with gpsdio-segment's regression tests (Global Fishing Watch): the same rows together, the same rows left out.</summary>
    [Fact]
    public void The_labelled_vessels_are_cut_as_their_labels_say()
    {
        var folder = SharedFolder.Find("data/ais/segments");
        Assert.SkipWhen(folder is null, "the labelled vessels are not beside the repository");
        var files = Directory.GetFiles(folder!, "*.json.gz");
        var wrong = files.Where(f => !IsSame(f)).Select(Path.GetFileName).ToArray();
        Assert.NotEmpty(files);
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Two_ships_that_share_a_number_are_two_segments()
    {
        // One off Bergen, one off Lagos, turn about, each under way at ten knots to the north.
        var rows = Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? Row(i, 60 + (i / 360.0), 4) : Row(i, 6 + (i / 360.0), 3));
        var segments = Segments([.. rows]);
        Assert.Equal(2, segments.Distinct().Count());
        Assert.All(segments.Select((s, i) => (s, i)), p => Assert.Equal(segments[p.i % 2], p.s));
    }

    [Theory]
    [InlineData(24 * 60, 1)]
    [InlineData((24 * 60) + 1, 2)]
    public void A_silence_of_more_than_a_day_ends_a_segment(int minutes, int segments) =>
        Assert.Equal(segments, Segments(Row(0, 50, 0, knots: 0), Row(minutes, 50, 0, knots: 0)).Distinct().Count());

    /// <summary>With a speed of nothing, the misfit of two reports is the distance; after four hours it may be hypot(4, 0.25) × 25 = 100.2 miles.</summary>
    [Theory]
    [InlineData(100.1 / 60, 1)]
    [InlineData(100.3 / 60, 2)]
    public void A_report_may_be_off_by_twenty_five_knots_and_a_quarter_of_an_hour(double degrees, int segments) =>
        Assert.Equal(segments, Segments(Row(0, 0, 0, knots: 0), Row(240, degrees, 0, knots: 0)).Distinct().Count());

    [Theory]
    [InlineData("91", "0", "10", "0")]
    [InlineData("50", "181", "10", "0")]
    [InlineData("50", "0", "102.3", "0")]
    [InlineData("50", "0", "51.2", "0")]
    [InlineData("50", "0", "63", "0")]
    [InlineData("50", "0", "10", "360")]
    [InlineData("", "", "", "")]
    public void What_is_no_place_is_a_segment_of_its_own(string latitude, string longitude, string knots, string course)
    {
        var segments = Segments(Row(0, 50, 0), $"1,{Time(10)},{latitude},{longitude},{knots},{course},,1,x", Row(20, 50 + (20 / 360.0), 0));
        Assert.Equal(segments[0], segments[2]);
        Assert.NotEqual(segments[0], segments[1]);
    }

    [Fact]
    public void Every_row_is_answered_in_its_order_and_repeated_ones_are_noise()
    {
        var answers = Answers(Row(0, 50, 0), Row(0, 50, 0), "rubbish", Row(-10, 50, 0), Row(10, 50 + (10 / 360.0), 0));
        Assert.Equal([2, 3, 4, 5, 6], answers.Select(a => a.GetProperty("line").GetInt32()));
        Assert.Equal([false, true, true, true, false], answers.Select(a => a.GetProperty("segment").ValueKind == JsonValueKind.Null));
        Assert.Equal("000000001-2024-01-01T00:00:00.000000Z", answers[0].GetProperty("segment").GetString());
        Assert.Equal("m0", answers[0].GetProperty("msgid").GetString());
    }

    private static string Row(int minute, double latitude, double longitude, double knots = 10) =>
        string.Create(CultureInfo.InvariantCulture, $"1,{Time(minute)},{latitude:R},{longitude:R},{knots},0,0,1,m{minute}");

    private static long Time(int minute) => 1_704_067_200 + (60L * minute);

    private static string?[] Segments(params string[] rows) => [.. Answers(rows).Select(a => a.GetProperty("segment").GetString())];

    private static JsonElement[] Answers(params string[] rows)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. rows])));
        using var output = new MemoryStream();
        Assert.NotNull(SegmentTable.Write(input, null, output, new SegmentationRules(), new DecodeCounts(), TestContext.Current.CancellationToken));
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    /// <summary>Whether two ways of cutting put the same rows together and leave the same ones out.</summary>
    private static bool IsSame(string file)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var (rows, expected) = (new List<string>(), new List<string?>());
        while (lines.ReadLine() is { } line)
        {
            // Python wrote NaN, which is no JSON.
            using var row = JsonDocument.Parse(line.Replace(": NaN", ": null", StringComparison.Ordinal));
            rows.Add(string.Join(',', [row.RootElement.GetProperty("ssvid").GetString(), .. Columns.Select(c => row.RootElement.GetProperty(c).ToString())]));
            expected.Add(row.RootElement.GetProperty("expected").GetString());
        }

        var (ours, theirs) = (new Dictionary<string, string>(), new Dictionary<string, string>());
        return Segments([.. rows]).Zip(expected).All(p => p.First is null || p.Second is null
            ? p.First == p.Second
            : ours.TryAdd(p.First, p.Second) | ours[p.First] == p.Second && theirs.TryAdd(p.Second, p.First) | theirs[p.Second] == p.First);
    }
}
