using System.Text;
using Waybill.Reference.Places;
using Waybill.Tracks.Ais;
using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Who went from one port to another. The ports lie five degrees apart, 300.2 miles: twelve hours at 25 knots.</summary>
public sealed class PassageTests
{
    private const double Least = 5 * MadeUp.Degree / 1.852 / 25 * 60;

    private static readonly Port North = MadeUp.Harbour with { Id = "n", Name = "North", At = new GeoPoint(5, 0) };

    /// <summary>In the harbour, stopped, and out again after two hours.</summary>
    private static readonly string[] Leaving = [MadeUp.Row(0, 0.2, 0), MadeUp.Row(60, 0.01, 0, 0), MadeUp.Row(120, 0.2, 0, 0)];

    [Fact]
    public void Seen_at_both_ends_is_supported()
    {
        var answer = Ask([.. Leaving, .. Arriving(1500)]);
        Assert.IsType<Verdict.Supported>(answer.Verdict);
        Assert.True(Assert.Single(answer.Candidates).Made);
    }

    [Fact]
    public void The_other_way_round_is_no_such_passage()
    {
        var there = Ask([.. Arriving(0), .. Leaving.Select(r => Later(r, 1500))]);
        Assert.DoesNotContain(there.Candidates, c => c.Made);
    }

    [Theory]
    [InlineData(1 + (2 * 60 * 24), true)]
    [InlineData(1, false)]
    public void Seen_in_the_one_port_and_then_not_heard_for_long_enough_is_undecided(int more, bool candidate)
    {
        // There and back to where she was: twice the way, less the 0.2 degrees that she had gone already.
        var back = 120 + (int)(2 * Least) - 120 + more;
        var answer = Ask([.. Leaving, MadeUp.Row(back, 0.2, 0, 0), .. Held(back)]);
        Assert.IsType<Verdict.Undecided>(answer.Verdict);
        Assert.Equal(candidate, answer.Candidates.Any(c => c.Mmsi == 200000001));
    }

    [Fact]
    public void One_that_came_after_a_silence_is_a_candidate()
    {
        var answer = Ask([MadeUp.Row(0, -5, 0, 0), MadeUp.Row(3000, 4.5, 0, 0), .. Arriving(3100), .. Held(3200, 6)]);
        var candidate = Assert.Single(answer.Candidates);
        Assert.False(candidate.Made);
        Assert.Contains("was not heard", candidate.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("switched", candidate.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passage_outside_the_days_does_not_count() =>
        Assert.Empty(Ask([.. Leaving, .. Arriving(1500), .. Held(1700, 6)], fromDay: 20, toDay: 30).Candidates);

    [Fact]
    public void One_that_lay_in_port_when_she_was_heard_last_can_have_gone_later() =>
        Assert.Single(Ask([MadeUp.Row(0, 0.2, 0), MadeUp.Row(60, 0.01, 0, 0), MadeUp.Row(90, 0.01, 0, 0)], fromDay: 20, toDay: 30).Candidates);

    [Fact]
    public void How_far_reception_reached_is_told()
    {
        var answer = Ask([.. Leaving, .. Arriving(1500)], toDay: 2);
        Assert.Equal((48, 3), (answer.HoursAsked, answer.HoursHeardFrom));
    }

    private static string[] Arriving(int minute) => [MadeUp.Row(minute, 4.8, 0), MadeUp.Row(minute + 30, 4.99, 0, 0), MadeUp.Row(minute + 60, 5.2, 0, 5)];

    /// <summary>Heard every four hours until the end of the days, so that no silence is left in which she could have gone.</summary>
    private static IEnumerable<string> Held(int minute, double latitude = 0.2) =>
        Enumerable.Range(1, 80).Select(i => MadeUp.Row(minute + (i * 240), latitude, 0, 0)).Where(r => long.Parse(r.Split(',')[1]) < MadeUp.Midnight + (10 * 86_400));

    private static string Later(string row, int minutes)
    {
        var cells = row.Split(',');
        cells[1] = $"{long.Parse(cells[1]) + (minutes * 60)}";
        return string.Join(',', cells);
    }

    private static PassageAnswer Ask(IEnumerable<string> rows, int fromDay = 0, int toDay = 10)
    {
        using var finder = new EventFinder(new EventRules(), new Ports([MadeUp.Harbour, North]), _ => null);
        var text = string.Join('\n', rows.Prepend("mmsi,timestamp,lat,lon,speed,course,shipname,imo"));
        finder.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), new EventSource("made up", ""), new DecodeCounts());
        return finder.Ask(new PassageQuestion(MadeUp.Harbour, North, Day(fromDay), Day(toDay)));
    }

    private static long Day(int day) => (MadeUp.Midnight + (day * 86_400L)) * 1_000_000;
}
