using Waybill.Tracks.Events;
using Xunit;

namespace Waybill.Tests.Tracks.Events;

/// <summary>Visits of ports and the voyages between them, each number just below, at and just above.</summary>
public sealed class PortVisitTests
{
    private static readonly EventRules Gfw = new();

    [Theory]
    [InlineData(2.999, 1)]
    [InlineData(3.001, 0)]
    public void A_ship_enters_at_three_kilometres(double kilometres, int visits) =>
        Assert.Equal(visits, Visits(Km(0, 10), Km(60, kilometres), Km(120, 10)).Length);

    [Fact]
    public void The_distance_of_entry_itself_is_in()
    {
        var at = Waybill.Reference.Places.Sphere.Kilometres(0.027, 0, 0, 0);
        string[] rows = [Km(0, 10), MadeUp.Row(60, 0.027, 0), Km(120, 10)];
        Assert.Single(MadeUp.Events(TrackEventKind.PortVisit, rows, Gfw with { PortVisit = new PortVisitRules(EntryKm: at) }));
        Assert.Empty(MadeUp.Events(TrackEventKind.PortVisit, rows, Gfw with { PortVisit = new PortVisitRules(EntryKm: Math.BitDecrement(at)) }));
    }

    [Theory]
    [InlineData(3.999, 120)]
    [InlineData(4.001, 90)]
    public void A_ship_leaves_at_four_kilometres(double kilometres, double minutes) =>
        Assert.Equal(minutes, Minutes(Assert.Single(Visits(Km(0, 10), Km(60, 2), Km(90, kilometres), Km(120, 10))).End), 9);

    [Fact]
    public void The_distance_of_exit_itself_is_out()
    {
        var at = Waybill.Reference.Places.Sphere.Kilometres(0.036, 0, 0, 0);
        string[] rows = [Km(0, 10), Km(60, 2), MadeUp.Row(90, 0.036, 0), Km(120, 10)];
        Assert.Equal(90, Minutes(Assert.Single(MadeUp.Events(TrackEventKind.PortVisit, rows, Gfw with { PortVisit = new PortVisitRules(ExitKm: at) })).End), 9);
        Assert.Equal(120, Minutes(Assert.Single(MadeUp.Events(TrackEventKind.PortVisit, rows, Gfw with { PortVisit = new PortVisitRules(ExitKm: Math.BitIncrement(at)) })).End), 9);
    }

    [Theory]
    [InlineData(0.1, 4)]
    [InlineData(0.2, 4)]
    [InlineData(0.3, 1)]
    public void A_ship_stops_at_a_fifth_of_a_knot(double knots, int confidence) =>
        Assert.Equal(confidence, Assert.Single(Visits(Km(0, 10), Km(60, 2, knots), Km(120, 10))).Confidence);

    /// <summary>The visit ends, where the reports end, with its last sign: going again at 90 minutes, or the stop at 60.</summary>
    [Theory]
    [InlineData(0.4, 60)]
    [InlineData(0.5, 90)]
    [InlineData(0.6, 90)]
    public void A_stop_lasts_until_half_a_knot(double knots, double minutes) =>
        Assert.Equal(minutes, Minutes(Assert.Single(Visits(Km(0, 10), Km(60, 2, 0), Km(90, 2, knots))).End), 9);

    [Theory]
    [InlineData((240 * 60) - 1, 1)]
    [InlineData(240 * 60, 4)]
    [InlineData((240 * 60) + 1, 4)]
    public void A_silence_in_port_counts_from_four_hours(int seconds, int confidence) =>
        Assert.Equal(confidence, Assert.Single(Visits(Km(0, 10), Km(60, 2), Km(60 + (seconds / 60.0), 2), Km(60 + (seconds / 60.0) + 30, 10))).Confidence);

    /// <summary>Nobody saw her come: the visit begins with the silence, four hours after the last message.</summary>
    [Fact]
    public void A_silence_in_port_begins_four_hours_after_the_last_message() =>
        Assert.Equal(240, Minutes(Assert.Single(Visits(Km(0, 2), Km(300, 2), Km(330, 10))).Start), 9);

    [Fact]
    public void Confidence_says_what_was_seen()
    {
        Assert.Equal(4, Assert.Single(Visits(Km(0, 10), Km(60, 2, 0), Km(120, 10))).Confidence);
        Assert.Equal(3, Assert.Single(Visits(Km(0, 10), Km(60, 2, 0))).Confidence);
        Assert.Equal(3, Assert.Single(Visits(Km(0, 2, 0), Km(60, 2, 0), Km(120, 10))).Confidence);
        Assert.Equal(2, Assert.Single(Visits(Km(0, 2), Km(60, 2, 0))).Confidence);
        Assert.Equal(1, Assert.Single(Visits(Km(0, 10), Km(60, 2))).Confidence);
        Assert.Equal(1, Assert.Single(Visits(Km(0, 2), Km(60, 10))).Confidence);
        Assert.Equal(1, Assert.Single(Visits(Km(0, 10), Km(60, 2), Km(120, 10))).Confidence);
        Assert.Empty(Visits(Km(0, 2, 0), Km(60, 2, 0)));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 0)]
    public void A_voyage_runs_between_visits_of_enough_confidence(int least, int voyages)
    {
        // Confidence 4 and, as the reports end there, 3.
        string[] rows = [Km(0, 10), Km(60, 2, 0), Km(120, 10), Km(180, 10), Km(240, 2, 0)];
        var found = MadeUp.Events(TrackEventKind.Voyage, rows, Gfw with { Voyage = new VoyageRules(least) });
        Assert.Equal(voyages, found.Length);
        Assert.All(found, v => Assert.Equal((120.0, 240.0), (Minutes(v.Start), Minutes(v.End))));
    }

    private static TrackEvent[] Visits(params string[] rows) => MadeUp.Events(TrackEventKind.PortVisit, rows);

    private static string Km(double minutes, double kilometres, double knots = 8) => MadeUp.Row(minutes, kilometres / MadeUp.Degree, 0, knots);

    private static double Minutes(long time) => ((time / 1e6) - MadeUp.Midnight) / 60;
}
