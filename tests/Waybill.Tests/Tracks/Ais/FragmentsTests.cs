using Waybill.Tracks.Ais;
using Xunit;
using static Waybill.Tests.Tracks.Ais.Decoded;

namespace Waybill.Tests.Tracks.Ais;

/// <summary>Messages of several sentences: no message may get the tail of another.</summary>
public sealed class FragmentsTests
{
    /// <summary>Two ships' type 5 in two parts each, from public samples: EVER DIADEM's neighbours in gpsd's and AISHub's.</summary>
    private const string Head = "55R3Vn82=ILTQ3KKS>1<D60Dq@E918U<F222221J1`?164vc03S1CCAD";
    private const string Tail = "`88888888888880";
    private const string OtherHead = "53AIc201w28pu`AN3:1@Pu:1:22222222222220Q80D:44f70;DmjCSmBThj";
    private const string OtherTail = "AH888888880";

    [Fact]
    public void The_parts_of_one_message_are_one_message()
    {
        var decoded = Lines(Part(2, 1, 3, "A", Head), Part(2, 2, 3, "A", Tail));
        Assert.Equal(("SEA ENTERPRISE", 1, "[1,2]"), (Name(decoded), Line(decoded), decoded.Messages[0].GetProperty("lines").ToString().Replace(" ", "")));
        Expect(decoded, 1, 1);
    }

    [Fact]
    public void A_part_whose_first_was_not_heard_is_dropped_and_lends_its_tail_to_nobody()
    {
        var decoded = Lines(Part(2, 2, 1, "A", "000000000000000"), Part(2, 1, 1, "A", OtherHead, 0), Part(2, 2, 1, "A", OtherTail, 2));
        Assert.Single(decoded.Messages);
        Assert.Equal(2, Line(decoded));
        Expect(decoded, 1, 1, (RejectionReason.Orphan, 1));
    }

    [Fact]
    public void The_trap_of_stale_parts()
    {
        var path = SharedFolder.Find("data/ais/nmea/stale.nmea");
        Assert.SkipWhen(path is null, "the trap is not beside the repository");
        var decoded = File(path!);
        Assert.Equal([2, 4], decoded.Messages.Select(m => m.GetProperty("line").GetInt32()));
        Expect(decoded, 2, 2, (RejectionReason.Orphan, 1));
    }

    [Fact]
    public void A_first_part_begins_its_slot_anew()
    {
        var decoded = Lines(Part(2, 1, 3, "A", OtherHead), Part(2, 1, 3, "A", Head), Part(2, 2, 3, "A", Tail));
        Assert.Equal("SEA ENTERPRISE", Name(decoded));
        Expect(decoded, 1, 1, (RejectionReason.Incomplete, 1));
    }

    [Fact]
    public void Parts_that_cross_each_other_find_their_own()
    {
        var decoded = Lines(Part(2, 1, 3, "A", Head), Part(2, 1, 4, "A", OtherHead), Part(2, 2, 4, "A", OtherTail, 2), Part(2, 2, 3, "A", Tail));
        Assert.Equal([2, 1], decoded.Messages.Select(m => m.GetProperty("line").GetInt32()));
        Assert.Equal("SEA ENTERPRISE", decoded.Messages[1].GetProperty("shipname").GetString());
        Expect(decoded, 2, 2);
    }

    [Theory]
    [InlineData("AIVDM", "BSVDM")]
    [InlineData("AIVDM", "AIVDO")]
    public void Another_talker_is_another_message(string first, string second)
    {
        var decoded = Lines(Sentence($"{first},2,1,3,A,{Head},0"), Sentence($"{second},2,2,3,A,{Tail},2"));
        Expect(decoded, 0, 0, (RejectionReason.Orphan, 1), (RejectionReason.Incomplete, 1));
    }

    [Fact]
    public void Two_stations_that_use_one_number_are_kept_apart()
    {
        var decoded = Lines(
            Tagged("s:north,c:1700000000", Part(2, 1, 3, "A", Head)), Tagged("s:south,c:1700000000", Part(2, 1, 3, "A", OtherHead)),
            Tagged("s:north,c:1700000000", Part(2, 2, 3, "A", Tail)), Tagged("s:south,c:1700000000", Part(2, 2, 3, "A", OtherTail, 2)));
        Assert.Equal(["north", "south"], decoded.Messages.Select(m => m.GetProperty("station").GetString()));
        Assert.Equal([1, 2], decoded.Messages.Select(m => m.GetProperty("line").GetInt32()));
        Expect(decoded, 2, 2);
    }

    [Fact]
    public void Groups_of_tag_blocks_are_kept_apart_and_a_part_may_leave_the_station_out()
    {
        var decoded = Lines(
            Tagged("g:1-2-77,s:66,c:1700000000", Part(2, 1, 3, "A", Head)), Tagged("g:1-2-78,s:66,c:1700000000", Part(2, 1, 3, "A", OtherHead)),
            Tagged("g:2-2-77", Part(2, 2, 3, "A", Tail)), Tagged("g:2-2-78", Part(2, 2, 3, "A", OtherTail, 2)));
        Assert.Equal([1, 2], decoded.Messages.Select(m => m.GetProperty("line").GetInt32()));
        Assert.All(decoded.Messages, m => Assert.Equal("2023-11-14T22:13:20Z", m.GetProperty("time").GetString()));
        Expect(decoded, 2, 2);
    }

    [Fact]
    public void The_other_channel_is_another_message() =>
        Expect(Lines(Part(2, 1, 3, "A", Head), Part(2, 2, 3, "B", Tail)), 0, 0, (RejectionReason.Orphan, 1), (RejectionReason.Incomplete, 1));

    [Fact]
    public void A_channel_left_out_of_one_part_does_no_harm() =>
        Expect(Lines(Part(2, 1, 3, "A", Head), Part(2, 2, 3, "", Tail)), 1, 1);

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void A_slot_ages_by_time(int seconds, int messages) =>
        Assert.Equal(messages, Lines(Tagged("c:1700000000", Part(2, 1, 3, "A", Head)), Tagged($"c:{1700000000 + seconds}", Part(2, 2, 3, "A", Tail))).Counts.Messages);

    [Theory]
    [InlineData(999, 1)]
    [InlineData(1000, 0)]
    public void A_slot_ages_by_the_sentences_between(int between, int messages)
    {
        var others = Enumerable.Repeat("!AIVDM,1,1,,A,13HOI:0P0000VOHLCnHQKwvL05Ip,0*23", between);
        var decoded = Lines([Part(2, 1, 3, "A", Head), .. others, Part(2, 2, 3, "A", Tail)]);
        Assert.Equal(messages + between, decoded.Counts.Messages);
        decoded.AddsUp();
    }

    [Fact]
    public void A_gap_cannot_be_filled_by_a_later_message() =>
        Expect(Lines(Part(3, 1, 3, "A", Head), Part(3, 3, 3, "A", Tail), Part(3, 2, 3, "A", Tail)), 0, 0, (RejectionReason.Orphan, 2), (RejectionReason.Incomplete, 1));

    [Fact]
    public void A_part_heard_twice_does_no_harm() =>
        Expect(Lines(Part(3, 1, 3, "A", Head), Part(3, 2, 3, "A", "", 0), Part(3, 2, 3, "A", "", 0), Part(3, 3, 3, "A", Tail)), 1, 2, (RejectionReason.Orphan, 1));

    [Fact]
    public void An_empty_part_adds_nothing() =>
        Expect(Lines(Part(3, 1, 3, "A", Head), Part(3, 2, 3, "A", "", 0), Part(3, 3, 3, "A", Tail)), 1, 2);

    [Fact]
    public void An_empty_last_part_leaves_the_message_too_short() =>
        Expect(Lines(Part(2, 1, 3, "A", Head), Part(2, 2, 3, "A", "", 0)), 0, 0, (RejectionReason.Length, 2));

    [Fact]
    public void Parts_that_do_not_end_with_a_byte_join_bit_by_bit()
    {
        var whole = Lines(Part(2, 1, 3, "A", Head), Part(2, 2, 3, "A", Tail)).Messages[0];
        var all = Head + Tail;
        for (var cut = 1; cut < all.Length; cut++)
        {
            var other = Lines(Part(2, 1, 3, "A", all[..cut], 0), Part(2, 2, 3, "A", all[cut..])).Messages[0];
            Assert.Equal(whole.ToString(), other.ToString());
        }
    }

    [Fact]
    public void A_thousand_beginnings_without_an_end_are_counted()
    {
        var decoded = Lines([.. Enumerable.Range(0, 1000).Select(i => Tagged($"s:st{i}", Part(2, 1, i % 10, "A", Head)))]);
        Expect(decoded, 0, 0, (RejectionReason.Incomplete, 1000));
    }

    private static string Part(int total, int part, int sequence, string channel, string payload, int fill = 0) =>
        Sentence($"AIVDM,{total},{part},{sequence},{channel},{payload},{(part == total && payload == Tail ? 2 : fill)}");

    private static string? Name(Decoded decoded) => Assert.Single(decoded.Messages).GetProperty("shipname").GetString();

    private static int Line(Decoded decoded) => decoded.Messages[0].GetProperty("line").GetInt32();

    private static void Expect(Decoded decoded, long messages, long fragments, params (RejectionReason Reason, long Lines)[] rejected)
    {
        Assert.Equal((messages, fragments), (decoded.Counts.Messages, decoded.Counts.Fragments));
        Assert.All(rejected, r => Assert.Equal(r.Lines, decoded.Counts.RejectedFor(r.Reason)));
        Assert.Equal(rejected.Sum(r => r.Lines), decoded.Counts.Rejected.Sum(r => r.Value));
        decoded.AddsUp();
    }
}
