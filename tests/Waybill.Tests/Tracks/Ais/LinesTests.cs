using System.Text;
using Waybill.Tracks.Ais;
using Xunit;
using static Waybill.Tests.Tracks.Ais.Decoded;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>What stands on a line beside a sentence, and lines that are none.</summary>
public sealed class LinesTests
{
    private const string Plain = "!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23";
    private const string Body = "AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0";
    private const int Ship = 227006760;

    [Theory]
    [InlineData(Plain)]
    [InlineData(Plain + "\r")]
    [InlineData("  " + Plain + "  ")]
    [InlineData(Plain + "'")]
    [InlineData(Plain + "\\x0d\\x0a")]
    [InlineData("!AIVDM,1,1,,1,13HOI:0P0000VOHLCnHQKwvL05Ip,0*53")]
    [InlineData("!AIVDM,1,1,,2,13HOI:0P0000VOHLCnHQKwvL05Ip,0*50")]
    [InlineData("!AIVDM,1,1,,,13HOI:0P0000VOHLCnHQKwvL05Ip,0*62")]
    public void A_sentence_is_read_with_what_programs_put_around_it(string line)
    {
        var decoded = Lines(line);
        Assert.Equal(Ship, Assert.Single(decoded.Messages).GetProperty("mmsi").GetInt32());
        decoded.AddsUp();
    }

    [Theory]
    [InlineData("AIVDM")]
    [InlineData("AIVDO")]
    [InlineData("BSVDM")]
    [InlineData("ABVDM")]
    [InlineData("ANVDM")]
    [InlineData("SAVDM")]
    [InlineData("aivdm")]
    public void Every_talker_is_heard_in_either_case(string talker)
    {
        var body = talker + Body[5..];
        Assert.Single(Lines(Sentence(body)).Messages);
        var sentence = Sentence(body);
        Assert.Single(Lines(sentence[..^2] + sentence[^2..].ToLowerInvariant()).Messages);
    }

    [Theory]
    [InlineData("1700000000,", "2023-11-14T22:13:20Z")]
    [InlineData("1700000000.25 ", "2023-11-14T22:13:20.250Z")]
    [InlineData("1550303566167726840 ", "2019-02-16T07:52:46.167726Z")]
    [InlineData("2016-03-31 00:00:01, ", "2016-03-31T00:00:01Z")]
    [InlineData("2016-03-31T02:00:01.5+02:00,", "2016-03-31T00:00:01.500Z")]
    [InlineData("[2016-03-31T00:00:01Z] ", "2016-03-31T00:00:01Z")]
    public void The_time_of_a_logging_program_is_the_message_s(string prefix, string time) =>
        Assert.Equal(time, Assert.Single(Lines(prefix + Plain).Messages).GetProperty("time").GetString());

    [Fact]
    public void A_tag_block_says_who_heard_it_and_when()
    {
        var message = Assert.Single(Lines(Tagged("s:rORBCOMM104,q:u,c:1418172113,T:2014-12-10 00.41.53", Plain)).Messages);
        Assert.Equal(("rORBCOMM104", "2014-12-10T00:41:53Z"), (message.GetProperty("station").GetString(), message.GetProperty("time").GetString()));
        Assert.Equal("2020-09-04T21:12:06.500Z", Assert.Single(Lines(Tagged("c:1599253926500", Plain)).Messages).GetProperty("time").GetString());
    }

    [Fact]
    public void A_tag_block_with_a_wrong_checksum_is_not_believed_and_the_sentence_is()
    {
        var decoded = Lines($"\\c:1662052384,s:FM112*00\\{Plain}");
        Assert.False(Assert.Single(decoded.Messages).TryGetProperty("time", out _));
        Assert.Equal(1, decoded.Counts.TagBlocksRefused);
        decoded.AddsUp();
    }

    [Fact]
    public void What_the_coast_guard_writes_behind_a_sentence_is_station_and_time()
    {
        var message = Assert.Single(Lines(Plain + ",d-109,S2105,t050056.00,T56.13718694,r003669946,1325394060,1325394001").Messages);
        Assert.Equal(("r003669946", "2012-01-01T05:01:00Z"), (message.GetProperty("station").GetString(), message.GetProperty("time").GetString()));
    }

    [Fact]
    public void A_receiver_s_clock_times_the_sentence_that_it_announces_and_no_other()
    {
        var clock = "$" + Sentence("PGHP,1,2013,3,18,9,19,9,499,219,,2190048,1,23")[1..];
        var decoded = Lines(clock, Plain, Plain);
        Assert.Equal("2013-03-18T09:19:09.499Z", decoded.Messages[0].GetProperty("time").GetString());
        Assert.False(decoded.Messages[1].TryGetProperty("time", out _));
        Assert.Equal(1, decoded.Counts.RejectedFor(RejectionReason.Clock));
        var other = "$" + Sentence("PGHP,1,2013,3,18,9,19,9,499,219,,2190048,1,24")[1..];
        Assert.False(Lines(other, Plain).Messages[0].TryGetProperty("time", out _));
    }

    [Theory]
    [InlineData("", RejectionReason.Blank)]
    [InlineData("   \r", RejectionReason.Blank)]
    [InlineData("# a comment", RejectionReason.Comment)]
    [InlineData("$GPRMC,194907.00,A,5241.99815,N,00517.56525,E,0.005,,010809,,,A*7B", RejectionReason.Foreign)]
    [InlineData("!AIALR,1*00", RejectionReason.Foreign)]
    [InlineData("Hello", RejectionReason.Foreign)]
    [InlineData("\\s:open,c:17", RejectionReason.Foreign)]
    [InlineData("!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*24", RejectionReason.Checksum)]
    [InlineData("!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0", RejectionReason.Checksum)]
    [InlineData("!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQ", RejectionReason.Checksum)]
    [InlineData("!AIVDM,1,2,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*20", RejectionReason.Malformed)]
    [InlineData(Plain + Plain, RejectionReason.RunOn)]
    [InlineData("!AIVDM,1,1,,A,,0*26", RejectionReason.Length)]
    public void A_line_that_gives_no_message_is_rejected_for_one_reason(string line, RejectionReason reason)
    {
        var decoded = Lines(line, Plain);
        Assert.Equal(1, decoded.Counts.RejectedFor(reason));
        Assert.Single(decoded.Messages);
        Assert.Equal(2, decoded.Counts.Lines);
        decoded.AddsUp();
    }

    [Theory]
    [InlineData("AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05IX,0", RejectionReason.Payload)]
    [InlineData("AIVDM,1,1,,A,t3HOI:0P0000VOHLCnHQKwvL05Ip,0", RejectionReason.Type)]
    [InlineData("AIVDM,1,1,,A,03HOI:0P0000VOHLCnHQKwvL05Ip,0", RejectionReason.Type)]
    [InlineData("AIVDM,1,1,,A,13HOI,0", RejectionReason.Length)]
    [InlineData("AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL0,0", RejectionReason.Length)]
    [InlineData("AIVDM,1,1,,A,0", RejectionReason.Malformed)]
    [InlineData("AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0,", RejectionReason.Malformed)]
    [InlineData("AIVDM,0,0,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0", RejectionReason.Malformed)]
    [InlineData("AIVDM,12,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0", RejectionReason.Malformed)]
    public void A_payload_that_cannot_be_is_rejected(string body, RejectionReason reason) =>
        Assert.Equal(1, Lines(Sentence(body)).Counts.RejectedFor(reason));

    [Fact]
    public void A_bad_checksum_is_kept_on_request_and_marked()
    {
        var lines = Encoding.ASCII.GetBytes($"{Plain[..^2]}24\n{Plain[..^3]}\n{Plain}\n");
        var decoded = Of(lines, new DecodeOptions { KeepBad = true });
        Assert.Equal([true, true, false], decoded.Messages.Select(m => m.TryGetProperty("checksum", out var mark) && mark.GetString() == "bad"));
        Assert.Equal(3, decoded.Counts.Lines);
        decoded.AddsUp();
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_one_line()
    {
        var decoded = Lines(Plain, "!AIVDM,1,1,,A," + new string('0', 1_000_000), Plain);
        Assert.Equal((3, 2, 1), (decoded.Counts.Lines, decoded.Counts.Messages, decoded.Counts.RejectedFor(RejectionReason.Overlong)));
        decoded.AddsUp();
    }

    [Fact]
    public void A_turn_keeps_gpsd_s_words_and_gains_its_sign()
    {
        var message = Lines("!AIVDM,1,1,,A,13u?etPv2;0n:dDPwUM1U1Cb069D,0*24").Messages[0];
        Assert.True(message.GetProperty("turn").ValueKind is System.Text.Json.JsonValueKind.Number or System.Text.Json.JsonValueKind.String);
        Assert.Equal(message.GetProperty("turn").ToString() is "nan" or "fastleft" or "fastright", !message.TryGetProperty("turn_rate", out _));
    }
}
