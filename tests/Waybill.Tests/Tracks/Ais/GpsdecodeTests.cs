using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>Tens of thousands of real sentences, decoded by gpsdecode (Debian: gpsd-clients) in the same run.</summary>
public sealed class GpsdecodeTests
{
    /// <summary>
    /// What gpsd is known to get wrong: one message joined from parts whose numbers differ (it does not look at them); positions of type 17 to a
    /// tenth of a degree (compared to that tenth); negative water levels of 1/31; the status of type 27 in words instead of its number (a number in
    /// the newer gpsd of the vectors).
    /// </summary>
    [Theory]
    [InlineData("aishub-nmea-sample.nmea", 1)]
    [InlineData("SAR.log", 0)]
    [InlineData("npm-aisparser-ais28736.nmea", 0)]
    [InlineData("ais_vernon_20160331.log", 0)]
    [InlineData("dma-aislib-decode_encode_messages.txt", 0)]
    [InlineData("goais-aistest.nmea", 0)]
    [InlineData("libais-test.aivdm", 0)]
    [InlineData("multi-part.nmea", 0)]
    [InlineData("seattle.log", 0)]
    [InlineData("tidemsg8.log", 0)]
    [InlineData("type1-bad-bitcount.nmea", 0)]
    public async Task No_field_that_both_give_differs(string file, int wronglyJoined)
    {
        var path = SharedFolder.Find($"data/ais/nmea/{file}");
        Assert.SkipWhen(path is null, "the sentences are not beside the repository");
        Assert.SkipUnless(File.Exists("/usr/bin/gpsdecode"), "gpsdecode is not installed");
        var theirs = Keyed(await GpsdecodeAsync(path!));
        var ours = Keyed(Decoded.File(path!).Messages);
        var differences = new List<string>();
        var missed = 0;
        foreach (var (key, messages) in theirs)
        {
            var found = ours.GetValueOrDefault(key) ?? [];
            missed += Math.Max(0, messages.Count - found.Count);
            differences.AddRange(messages.Zip(found).SelectMany(p => FieldComparison.Differences(p.First, p.Second)));
        }

        Assert.Equal([], differences.Where(d => !d.Contains("waterlevel: 4294", StringComparison.Ordinal) && !IsStatusInWords(d)));
        Assert.Equal(wronglyJoined, missed);
    }

    private static bool IsStatusInWords(string difference) =>
        difference.StartsWith("type 27 ", StringComparison.Ordinal) && difference.Contains(" status: ", StringComparison.Ordinal);

    /// <summary>Messages of one ship and type follow each other in the same order in both. Type 24 is left to the vectors: gpsd joins its parts.</summary>
    private static Dictionary<(int Type, long Mmsi, string Radio), List<JsonElement>> Keyed(IEnumerable<JsonElement> messages) =>
        messages.Where(m => m.GetProperty("type").GetInt32() != 24)
            .GroupBy(m => (m.GetProperty("type").GetInt32(), m.GetProperty("mmsi").GetInt64(), Distinction(m)))
            .ToDictionary(g => g.Key, g => g.ToList());

    /// <summary>So that a message that only one has does not set all after it against the wrong ones.</summary>
    private static string Distinction(JsonElement message) =>
        string.Join('|', new[] { "second", "radio", "destination", "callsign" }.Select(n => message.TryGetProperty(n, out var value) ? value.ToString() : ""));

    private static async Task<List<JsonElement>> GpsdecodeAsync(string path)
    {
        var start = new ProcessStartInfo("/usr/bin/gpsdecode", ["-j", "--split24"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("gpsdecode did not start.");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await errors;
        return [.. (await output).Split('\n').Where(l => l.StartsWith("""{"class":"AIS",""", StringComparison.Ordinal)).Select(l => JsonDocument.Parse(l).RootElement)];
    }
}
