using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Ships side by side, each number just below, at and just above. They lie at 20° N, far from the only port, unless a test says otherwise.</summary>
public sealed class EncounterTests
{
    /// <summary>Ships that come and go at thirteen knots are together only in between: nobody is extrapolated into a meeting.</summary>
    [Theory]
    [InlineData(110, 0)]
    [InlineData(120, 1)]
    [InlineData(130, 1)]
    public void An_encounter_lasts_two_hours(int minutes, int encounters) => Assert.Equal(encounters, Together(0, minutes).Length);

    [Theory]
    [InlineData(0.499, 1)]
    [InlineData(0.501, 0)]
    public void The_ships_are_within_half_a_kilometre(double kilometres, int encounters) => Assert.Equal(encounters, Together(0, 180, kilometres).Length);

    [Fact]
    public void The_distance_itself_is_near_enough()
    {
        var at = Waybill.Reference.Places.Sphere.Kilometres(20, 0, 20.0044, 0);
        string[] rows = [.. Lying(200000001, 0, 180, 20), .. Lying(200000002, 0, 180, 20.0044)];
        Assert.Single(Encounters(rows, new EncounterRules(Km: at * 1.0000001)));
        Assert.Empty(Encounters(rows, new EncounterRules(Km: at * 0.9999999)));
    }

    /// <summary>Reports 59 minutes apart are bridged, those an hour apart are not: the six times of the grid between them are missing.</summary>
    [Theory]
    [InlineData(59, 1)]
    [InlineData(60, 0)]
    [InlineData(61, 0)]
    public void A_silence_is_bridged_below_an_hour(int minutes, int encounters)
    {
        // Reports every so many minutes, with nothing else between: the meeting is made of bridges alone.
        string[] rows = [.. Enumerable.Range(0, 6).SelectMany(i => new[] { Lie(200000001, (i * minutes) + 1, 20), Lie(200000002, (i * minutes) + 1, 20.001) })];
        var found = Encounters(rows, new EncounterRules(BridgedHours: 1));
        Assert.Equal(encounters, found.Count(f => f.Metric("hours") > 4));
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 10)]
    [InlineData(70, 10)]
    public void Before_the_first_and_after_the_last_report_ships_lie_on_for_up_to_an_hour(int bridged, int atLeast)
    {
        // One report each at noon: the grid from an hour before to an hour after it is two hours.
        string[] rows = [Lie(200000001, 720, 20), Lie(200000002, 720, 20.001)];
        Assert.Equal(atLeast > 0 ? 1 : 0, Encounters(rows, new EncounterRules(BridgedHours: bridged / 60.0)).Length);
    }

    [Theory]
    [InlineData(50, 0)]
    [InlineData(60, 1)]
    [InlineData(70, 1)]
    public void Each_meeting_lasts_an_hour_before_it_is_merged(int minutes, int encounters)
    {
        // Two meetings of that length two hours apart, together long enough only as one.
        var rows = Meeting(0, minutes).Concat(Meeting(minutes + 120, minutes));
        Assert.Equal(encounters, MadeUp.Events(TrackEventKind.Encounter, Sorted(rows)).Length);
    }

    [Theory]
    [InlineData(230, 1)]
    [InlineData(240, 2)]
    [InlineData(250, 2)]
    public void Meetings_less_than_four_hours_apart_are_one(int minutes, int encounters)
    {
        var rows = Meeting(0, 180).Concat(Meeting(180 + minutes, 180));
        Assert.Equal(encounters, MadeUp.Events(TrackEventKind.Encounter, Sorted(rows)).Length);
    }

    [Theory]
    [InlineData(1.99, 1)]
    [InlineData(2.01, 0)]
    public void The_median_speed_is_below_two_knots(double knots, int encounters)
    {
        var rows = Enumerable.Range(0, 60).SelectMany(i => new[] { 0.0, 0.001 }.Select((off, ship) =>
            MadeUp.Row(i * 5, 20 + off + (i * 5 / 60.0 * knots * 1.852 / MadeUp.Degree), 0, knots, 0, 200000001 + (uint)ship)));
        Assert.Equal(encounters, MadeUp.Events(TrackEventKind.Encounter, rows).Length);
    }

    [Theory]
    [InlineData(9.99, 0)]
    [InlineData(10.01, 1)]
    public void It_lies_ten_kilometres_from_a_port(double kilometres, int encounters) =>
        Assert.Equal(encounters, Encounters([.. Lying(200000001, 0, 180, kilometres / MadeUp.Degree), .. Lying(200000002, 0, 180, kilometres / MadeUp.Degree, 0.001)], new EncounterRules()).Length);

    [Fact]
    public void A_meeting_over_midnight_is_one()
    {
        var found = Assert.Single(Together(24 * 60 - 90, 180));
        Assert.Equal(3, found.Metric("hours"), 9);
        Assert.Equal((200000001u, 200000002u), (found.Mmsi, found.Other));
    }

    private static TrackEvent[] Encounters(IEnumerable<string> rows, EncounterRules rules) => MadeUp.Events(TrackEventKind.Encounter, rows, new EventRules { Encounter = rules });

    private static TrackEvent[] Together(int from, int minutes, double kilometres = 0.1) => MadeUp.Events(TrackEventKind.Encounter, Sorted(Meeting(from, minutes, kilometres)));

    /// <summary>Side by side for so long; before and after it the second ship lies ten kilometres off, at the times of the grid.</summary>
    private static IEnumerable<string> Meeting(int from, int minutes, double kilometres = 0.1) =>
        Enumerable.Range(-2, (minutes / 10) + 5).SelectMany(i => new[]
        {
            Lie(200000001, from + (i * 10), 20),
            Lie(200000002, from + (i * 10), 20 + ((i < 0 || i * 10 > minutes ? 5 : kilometres) / MadeUp.Degree)),
        });

    private static IEnumerable<string> Sorted(IEnumerable<string> rows) => rows.Distinct().OrderBy(r => long.Parse(r.Split(',')[1]));

    private static IEnumerable<string> Lying(uint mmsi, int from, int to, double latitude, double longitude = 0) => Enumerable.Range(0, ((to - from) / 5) + 1).Select(i => MadeUp.Row(from + (i * 5), latitude, longitude, 0, 0, mmsi));

    private static string Lie(uint mmsi, double minutes, double latitude) => MadeUp.Row(minutes, latitude, 0, 0, 0, mmsi);
}
