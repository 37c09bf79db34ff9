using System.Text.Json;
using Waybill.Tracks.Ais;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>The sentences of gpsd's own tests, with what gpsd made of them.</summary>
public sealed class GpsdVectorsTests
{
    private static string Folder => SharedFolder.Find("data/ais/vectors/gpsd") ?? "";

    [Theory]
    [InlineData("sample.aivdm.js.chk", false)]
    [InlineData("sample.aivdm.ju.chk", true)]
    public void The_sample_decodes_to_what_gpsd_expects(string expected, bool unscaled)
    {
        Assert.SkipUnless(Folder.Length > 0, "gpsd's vectors are not beside the repository");
        var decoded = Decoded.File(Path.Combine(Folder, "sample.aivdm"), new DecodeOptions { Unscaled = unscaled });
        Compare(Expected(expected), decoded);
        decoded.AddsUp();
    }

    [Theory]
    [InlineData("ais-18-27.log")]
    [InlineData("ais-nmea.log")]
    [InlineData("ais-nmea-type6-fid55.log")]
    [InlineData("ais-raw-messages.log")]
    [InlineData("ait250.log")]
    public void A_log_of_the_daemon_decodes_to_what_it_said(string log)
    {
        Assert.SkipUnless(Folder.Length > 0, "gpsd's vectors are not beside the repository");
        var decoded = Decoded.File(Path.Combine(Folder, log), new DecodeOptions { Unscaled = true });
        Compare(Expected(log + ".chk"), decoded);
        decoded.AddsUp();
    }

    /// <summary>The messages in gpsd's answer. The daemon echoes each sentence, and repeats its last AIS message behind one of another instrument: that is left out.</summary>
    private static JsonElement[] Expected(string file)
    {
        var messages = new List<JsonElement>();
        var echoed = '!';
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)).Where(l => l.Length > 0))
        {
            echoed = line[0] is '!' or '$' ? line[0] : echoed;
            if (echoed == '!' && line.StartsWith("""{"class":"AIS",""", StringComparison.Ordinal))
            {
                messages.Add(JsonDocument.Parse(line).RootElement);
            }
        }

        return [.. messages];
    }

    /// <summary>Both in their order. gpsd writes the two parts of type 24 as one message when it has both; ours are two.</summary>
    private static void Compare(JsonElement[] expected, Decoded decoded)
    {
        var left = decoded.Messages.Where(m => m.GetProperty("type").GetInt32() != 24).GetEnumerator();
        var parts = decoded.Messages.Where(m => m.GetProperty("type").GetInt32() == 24).ToLookup(m => m.GetProperty("mmsi").GetInt64());
        var differences = new List<string>();
        foreach (var message in expected)
        {
            if (message.GetProperty("type").GetInt32() == 24)
            {
                var ours = parts[message.GetProperty("mmsi").GetInt64()];
                differences.AddRange(Missing(message, ours));
                continue;
            }

            Assert.True(left.MoveNext(), $"no message is left for {message}");
            differences.AddRange(FieldComparison.Differences(message, left.Current));
            differences.AddRange(message.EnumerateObject().Where(f => f.Name != "device" && !left.Current.TryGetProperty(f.Name, out _)).Select(f => $"{f.Name} is missing in {left.Current}"));
        }

        Assert.False(left.MoveNext());
        Assert.Equal([], differences);
    }

    private static IEnumerable<string> Missing(JsonElement message, IEnumerable<JsonElement> parts) =>
        message.EnumerateObject().Where(f => f.Name is not "device" and not "class" and not "part" && !f.Name.EndsWith("_text", StringComparison.Ordinal))
            .Where(f => !parts.Any(p => p.TryGetProperty(f.Name, out var ours) && ours.ToString() == f.Value.ToString()))
            .Select(f => $"{f.Name} of {message} is in no part");
}
