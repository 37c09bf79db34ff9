using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Slow hours and changed names, each number just below, at and just above.</summary>
public sealed class LoiteringAndIdentityTests
{
    [Theory]
    [InlineData(1.99, 1)]
    [InlineData(2.01, 0)]
    public void An_hour_is_slow_below_two_knots(double knots, int runs) => Assert.Equal(runs, Loitering(Sailing(0, 180, knots)).Length);

    [Fact]
    public void Two_knots_themselves_are_not_slow()
    {
        var knots = Waybill.Reference.Places.Sphere.Kilometres(20, 0, 20.02, 0) / 1.852 / 0.5;
        string[] rows = [MadeUp.Row(0, 20, 0), MadeUp.Row(30, 20.02, 0)];
        Assert.Empty(MadeUp.Events(TrackEventKind.Loitering, rows, new EventRules { Loitering = new LoiteringRules(Knots: knots) }));
        Assert.Single(MadeUp.Events(TrackEventKind.Loitering, rows, new EventRules { Loitering = new LoiteringRules(Knots: Math.BitIncrement(knots)) }));
    }

    /// <summary>Fast until 2:00, slow until 4:50: the run is the hours from 2 on, and begins with the last report of the hour before, at 1:50.</summary>
    [Fact]
    public void A_run_begins_with_the_last_report_of_the_hour_before()
    {
        var rows = Sailing(0, 110, 8).Concat(Enumerable.Range(12, 18).Select(i => MadeUp.Row(i * 10, 20 + (110 / 60.0 * 8 * 1.852 / MadeUp.Degree), 0, 0)));
        var run = Assert.Single(Loitering(rows));
        Assert.Equal((110.0, 290.0), (Minutes(run.Start), Minutes(run.End)));
    }

    [Fact]
    public void An_hour_without_reports_ends_a_run() =>
        Assert.Equal(2, Loitering(Enumerable.Range(0, 12).Concat(Enumerable.Range(18, 12)).Select(i => MadeUp.Row(i * 10, 20, 0, 0))).Length);

    [Fact]
    public void A_run_over_midnight_is_one() => Assert.Equal(5 + (5 / 6.0), Assert.Single(Loitering(Sailing(21 * 60, (26 * 60) + 50, 1))).Metric("hours"), 9);

    [Theory]
    [InlineData(999, 1)]
    [InlineData(1001, 0)]
    public void Another_name_within_a_thousand_metres_is_a_change(double metres, int changes) => Assert.Equal(changes, Renamed(60, metres).Length);

    [Fact]
    public void The_thousand_metres_themselves_are_near_enough()
    {
        var at = Waybill.Reference.Places.Sphere.Kilometres(20, 0, 20.009, 0) * 1000;
        string[] rows = [MadeUp.Row(0, 20, 0, name: "ALFA"), MadeUp.Row(60, 20.009, 0, name: "BRAVO")];
        Assert.Single(MadeUp.Events(TrackEventKind.Identity, rows, new EventRules { Identity = new IdentityRules(Metres: at) }));
        Assert.Empty(MadeUp.Events(TrackEventKind.Identity, rows, new EventRules { Identity = new IdentityRules(Metres: Math.BitDecrement(at)) }));
    }

    [Theory]
    [InlineData((60 * 24 * 60) - 1, 1)]
    [InlineData(60 * 24 * 60, 1)]
    [InlineData((60 * 24 * 60) + 1, 0)]
    public void Another_name_within_sixty_days_is_a_change(int minutes, int changes) => Assert.Equal(changes, Renamed(minutes, 0).Length);

    [Fact]
    public void A_ship_that_goes_on_under_another_number_and_flag_with_her_imo_number_is_told()
    {
        string[] rows = [MadeUp.Row(0, 20, 0, mmsi: 273000001, name: "ALFA", imo: "9074729"), MadeUp.Row(600, 20, 0, mmsi: 422000001, name: "BRAVO", imo: "9074729")];
        var change = Assert.Single(MadeUp.Events(TrackEventKind.Identity, rows));
        Assert.Equal(422000001u, change.Other);
        Assert.Equal(["mmsi", "name", "flag"], change.Changes.Select(c => c.What));
    }

    [Fact]
    public void An_imo_number_whose_last_digit_is_wrong_joins_nothing()
    {
        string[] rows = [MadeUp.Row(0, 20, 0, mmsi: 273000001, imo: "9074728"), MadeUp.Row(600, 20, 0, mmsi: 422000001, imo: "9074728")];
        Assert.Empty(MadeUp.Events(TrackEventKind.Identity, rows));
    }

    private static TrackEvent[] Renamed(int minutes, double metres) =>
        MadeUp.Events(TrackEventKind.Identity, [MadeUp.Row(0, 20, 0, name: "ALFA"), MadeUp.Row(minutes, 20 + (metres / 1000 / MadeUp.Degree), 0, name: "BRAVO")]);

    private static TrackEvent[] Loitering(IEnumerable<string> rows) => MadeUp.Events(TrackEventKind.Loitering, rows);

    private static IEnumerable<string> Sailing(int from, int to, double knots) =>
        Enumerable.Range(0, ((to - from) / 10) + 1).Select(i => MadeUp.Row(from + (i * 10), 20 + (i / 6.0 * knots * 1.852 / MadeUp.Degree), 0, knots));

    private static double Minutes(long time) => ((time / 1e6) - MadeUp.Midnight) / 60;
}
