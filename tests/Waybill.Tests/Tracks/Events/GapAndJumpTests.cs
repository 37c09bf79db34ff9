using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Silences and jumps, each number just below, at and just above.</summary>
public sealed class GapAndJumpTests
{
    [Theory]
    [InlineData((6 * 3600) - 1, 0)]
    [InlineData(6 * 3600, 0)]
    [InlineData((6 * 3600) + 1, 1)]
    public void A_gap_is_longer_than_six_hours(int seconds, int gaps) =>
        Assert.Equal(gaps, MadeUp.Events(TrackEventKind.Gap, [MadeUp.Row(0, 20, 0), MadeUp.Row(seconds / 60.0, 21, 0)]).Length);

    [Fact]
    public void A_gap_tells_its_way_and_cites_its_lines()
    {
        // One degree in ten hours: 111.19 km, 60.04 miles on this sphere, 6.004 knots.
        var gap = Assert.Single(MadeUp.Events(TrackEventKind.Gap, [MadeUp.Row(0, 20, 0), MadeUp.Row(600, 21, 0)]));
        Assert.Equal(10, gap.Metric("hours"), 9);
        Assert.Equal(MadeUp.Degree, gap.Metric("km"), 6);
        Assert.Equal(MadeUp.Degree / 1.852 / 10, gap.Metric("knots"), 6);
        Assert.Equal([new SourceLine(0, 2), new SourceLine(0, 3)], gap.Lines);
    }

    [Theory]
    [InlineData(-721, 1)]
    [InlineData(-720, 2)]
    [InlineData(-719, 2)]
    public void Positions_are_counted_in_the_twelve_hours_before(double minutes, int positions)
    {
        // Held to six hours and less by nothing between: the preset is changed so that only the long silence counts.
        var rules = new EventRules { Gap = new GapRules(Hours: 13) };
        var gap = Assert.Single(MadeUp.Events(TrackEventKind.Gap, [MadeUp.Row(minutes, 20, 0, 0), MadeUp.Row(0, 20, 0, 0), MadeUp.Row(900, 20, 0, 0)], rules));
        Assert.Equal(positions, gap.PositionsBefore["unknown"]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(599, 1)]
    [InlineData(600, 0)]
    public void A_neighbour_counts_when_it_is_heard_meanwhile_in_the_cell(double minutes, int neighbours)
    {
        var gap = Assert.Single(MadeUp.Events(TrackEventKind.Gap, [MadeUp.Row(0, 20.1, 0.1), MadeUp.Row(600, 20.2, 0.1), MadeUp.Row(minutes, 20.3, 0.3, mmsi: 200000002), MadeUp.Row(minutes, 25, 0.3, mmsi: 200000003)]));
        Assert.Equal(neighbours, gap.NeighboursHeard);
    }

    [Fact]
    public void A_silence_of_days_is_one_gap_though_it_ends_the_segment() =>
        Assert.Equal(72, Assert.Single(MadeUp.Events(TrackEventKind.Gap, [MadeUp.Row(0, 20, 0), MadeUp.Row(72 * 60, 21, 0)])).Metric("hours"), 9);

    /// <summary>After an hour 50 × hypot(1, 0.25) = 51.54 miles, 95.45 km.</summary>
    [Theory]
    [InlineData(95.4, 0)]
    [InlineData(95.5, 1)]
    public void A_jump_is_further_than_fifty_knots_and_a_quarter_of_an_hour(double kilometres, int jumps) =>
        Assert.Equal(jumps, MadeUp.Events(TrackEventKind.Jump, [MadeUp.Row(0, 20, 0, 0), MadeUp.Row(60, 20 + (kilometres / MadeUp.Degree), 0, 0)]).Length);

    [Fact]
    public void Two_ships_that_share_a_number_are_two_tracks_without_gaps_and_one_jump()
    {
        var rows = Enumerable.Range(0, 200).Select(i => i % 2 == 0 ? MadeUp.Row(i * 6, 60 + (i / 60.0), 4) : MadeUp.Row(i * 6, 6 + (i / 60.0), 3)).ToArray();
        Assert.Empty(MadeUp.Events(TrackEventKind.Gap, rows));
        Assert.Single(MadeUp.Events(TrackEventKind.Jump, rows));
    }

    [Fact]
    public void A_lone_report_far_away_breaks_no_track()
    {
        var rows = Enumerable.Range(0, 20).Select(i => MadeUp.Row(i * 30, 20 + (i / 12.0), 0)).Append(MadeUp.Row(285, -40, 90)).ToArray();
        Assert.Empty(MadeUp.Events(TrackEventKind.Gap, rows));
        Assert.Equal(-40, Assert.Single(MadeUp.Events(TrackEventKind.Jump, rows)).To.Latitude, 9);
    }

    /// <summary>Of three reports the one between fits worse than the first alone: segmentation leaves it out, and the ship was there.</summary>
    [Fact]
    public void Where_reports_are_few_a_call_in_port_is_not_lost() =>
        Assert.Single(MadeUp.Events(TrackEventKind.PortVisit, [MadeUp.Row(0, 0.2, 0), MadeUp.Row(60, 0.01, 0, 0), MadeUp.Row(120, 0.2, 0, 0)]));
}
