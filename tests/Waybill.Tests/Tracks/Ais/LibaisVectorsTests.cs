using System.Text;
using System.Text.Json;
using Xunit;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>The sentences of libais's tests: every type, with the values that libais expects, under its names and without its rounding.</summary>
public sealed class LibaisVectorsTests
{
    /// <summary>libais's names and ours for the same. Its <c>retransmit</c> and <c>gnss</c> are left out: they say the opposite of the bit, which gpsd and we give.</summary>
    private static readonly (string Theirs, string Ours)[] Names =
    [
        ("id", "type"), ("mmsi", "mmsi"), ("repeat_indicator", "repeat"), ("nav_status", "status"), ("sog", "speed"), ("x", "lon"), ("y", "lat"), ("cog", "course"),
        ("true_heading", "heading"), ("timestamp", "second"), ("special_manoeuvre", "maneuver"), ("position_accuracy", "accuracy"), ("raim", "raim"), ("imo_num", "imo"),
        ("callsign", "callsign"), ("name", "shipname"), ("name", "name"), ("destination", "destination"), ("type_and_cargo", "shiptype"), ("dim_a", "to_bow"),
        ("dim_b", "to_stern"), ("dim_c", "to_port"), ("dim_d", "to_starboard"), ("draught", "draught"), ("dte", "dte"), ("ais_version", "ais_version"), ("fix_type", "epfd"),
        ("mmsi_dest", "dest_mmsi"), ("dest_mmsi", "dest_mmsi"), ("seq", "seqno"), ("seq_num", "seqno"), ("dac", "dac"), ("fi", "fid"),
        ("alt", "alt"), ("text", "text"), ("mmsi_1", "mmsi1"), ("mmsi_2", "mmsi2"), ("msg_1_1", "type1_1"), ("slot_offset_1_1", "offset1_1"), ("dest_mmsi_a", "mmsi1"),
        ("offset_a", "offset1"), ("inc_a", "increment1"), ("dest_mmsi_b", "mmsi2"), ("offset_b", "offset2"), ("inc_b", "increment2"), ("aton_type", "aid_type"),
        ("aton_status", "regional"), ("off_pos", "off_position"), ("virtual_aton", "virtual_aid"), ("chan_a", "channel_a"), ("chan_b", "channel_b"), ("txrx_mode", "txrx"),
        ("power_low", "power"), ("dest_mmsi_1", "dest1"), ("dest_mmsi_2", "dest2"), ("x1", "ne_lon"), ("y1", "ne_lat"), ("x2", "sw_lon"), ("y2", "sw_lat"),
        ("station_type", "stationtype"), ("interval_raw", "interval"), ("quiet", "quiet"), ("zone_size", "zonesize"), ("wind_ave", "wspeed"),
        ("wind_gust", "wgust"), ("wind_dir", "wdir"), ("air_temp", "airtemp"), ("rel_humid", "humidity"), ("dew_point", "dewpoint"), ("horz_vis", "visibility"),
        ("water_level", "waterlevel"), ("sea_state", "seastate"), ("water_temp", "watertemp"), ("wave_height", "waveheight"), ("country", "country"),
    ];

    [Fact]
    public void Every_vector_decodes_to_what_libais_expects()
    {
        var path = SharedFolder.Find("data/ais/vectors/libais/messages.json");
        Assert.SkipWhen(path is null, "libais's vectors are not beside the repository");
        using var vectors = JsonDocument.Parse(File.ReadAllText(path!));
        var (types, differences, undecoded) = (new HashSet<int>(), new List<string>(), 0);
        foreach (var vector in vectors.RootElement.EnumerateArray())
        {
            var lines = vector.GetProperty("nmea").EnumerateArray().Select(l => l.GetString()!).ToArray();
            var decoded = Decoded.Of(Encoding.ASCII.GetBytes(string.Join('\n', lines)));
            decoded.AddsUp();
            if (decoded.Messages is not [var message])
            {
                // One of them is the first part of two without the second; libais's test reads its bits all the same.
                Assert.StartsWith("!AIVDM,2,1,6,,85362R1Kp@", lines[^1], StringComparison.Ordinal);
                undecoded++;
                continue;
            }

            types.Add(message.GetProperty("type").GetInt32());
            differences.AddRange(Compare(vector.GetProperty("result"), message));
        }

        Assert.Equal([], differences);
        Assert.Equal(Enumerable.Range(1, 27), types.Order());
        Assert.Equal(1, undecoded);
    }

    private static IEnumerable<string> Compare(JsonElement expected, JsonElement found)
    {
        // In the vectors of the US applications (367) libais reads fields of the application under names that others have for the message.
        var application = expected.TryGetProperty("dac", out var area) && area.GetInt32() is 367;
        foreach (var (theirs, ours) in Names)
        {
            if (expected.TryGetProperty(theirs, out var a) && found.TryGetProperty(ours, out var b) && !(application && theirs is "x" or "y") && !Same(a, b))
            {
                yield return $"type {found.GetProperty("type")} {ours}: {a} ≠ {b}";
            }
        }
    }

    /// <summary>Equal; numbers to a millionth, as libais holds some in single precision; texts without the @ and spaces that fill them up.</summary>
    private static bool Same(JsonElement expected, JsonElement found) => (expected.ValueKind, found.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => Math.Abs(expected.GetDouble() - found.GetDouble()) < 1e-4,
        (JsonValueKind.Number, JsonValueKind.String) => Math.Abs(expected.GetDouble() - double.Parse(found.GetString()!, System.Globalization.CultureInfo.InvariantCulture)) < 1e-4,
        (JsonValueKind.Number, _) => expected.GetInt32() != 0 == found.GetBoolean(),
        (JsonValueKind.True or JsonValueKind.False, JsonValueKind.Number) => expected.GetBoolean() == (found.GetInt32() != 0),
        (JsonValueKind.String, _) => expected.GetString()!.Split('@')[0].TrimEnd() == found.GetString(),
        _ => expected.ToString() == found.ToString(),
    };
}
