using System.Text.Json;
using Waybill.Tests.App;
using Xunit;

namespace Waybill.Tests.Acceptance;

/// <summary>
/// A report of our own in which people, ships and firms are called after places and months, an official is sarcastic, and model numbers
/// look like years. The floors are what is reached; what falls through is said beside them.
/// </summary>
public sealed class AReportFullOfTraps
{
    private static readonly string Path = System.IO.Path.Combine(SharedFolder.Repository(), "tests", "Waybill.Tests", "Acceptance", "Traps.jsonl");
    private static readonly JsonElement Gold = JsonDocument.Parse(File.ReadAllText(Path)).RootElement;
    private static readonly Lazy<Task<Run>> Scored = new(() => Run.WaybillAsync(CancellationToken.None, "evaluate", "domain", "--data", Path, "--json"));

    private static readonly Report Report = Reading.Read.Text(Gold.GetProperty("text").GetString()!, new NodaTime.LocalDate(2024, 5, 17));

    // Nearly every place is found; Havana of a ship's name, London of Mr London and the like are taken for places too.
    [Fact]
    public async Task Places_are_found_and_resolved_among_names_that_look_like_them()
    {
        Assert.True((await FoundAsync("places (overlap + within tolerance)")).Recall >= 0.95);
        Assert.True((await FoundAsync("places (overlap + within tolerance)")).F1 >= 0.83);
    }

    // The month in "In May Oliver May, the minister" is left out.
    [Fact]
    public async Task Times_are_told_from_persons_and_model_numbers() => Assert.True((await FoundAsync("times (overlap + interval exact)")).F1 >= 0.85);

    // The sarcastic official is taken at his word, and Mr May's word for the writer's.
    [Fact]
    public async Task Claims_are_found_and_jokes_are_mostly_left()
    {
        Assert.True((await FoundAsync("claims (overlap >= 0.5 of the shorter)")).F1 >= 0.9);
        Assert.True((await FoundAsync("whole claims (source, event, supplier, recipient, polarity)")).F1 >= 0.65);
    }

    // Missed so far: May, Orange, Mr London, Chad the son, the tug and the ferry, whose names hold a place or a month.
    [Fact]
    public void Some_names_that_look_like_places_are_names()
    {
        var names = Gold.GetProperty("names").EnumerateArray().ToList();
        var found = names.Count(n => Report.Names.Any(m => m.Start == n.GetProperty("start").GetInt32() && m.End == n.GetProperty("end").GetInt32() && string.Equals(m.Type.ToString(), n.GetProperty("type").GetString(), StringComparison.OrdinalIgnoreCase)));
        Assert.True(found >= 4, $"{found} of {names.Count} names");
    }

    [Fact]
    public void No_model_number_is_a_year() => Assert.DoesNotContain(Report.Times, t => t.Text is "1938" or "2000" or "1,944");

    [Fact]
    public void A_knight_on_a_chess_board_is_no_missile_that_anybody_sent() =>
        Assert.DoesNotContain(Report.Claims, c => c.Span.In(Report.Document.Text).Contains("knight", StringComparison.Ordinal));

    private static async Task<(double Recall, double F1)> FoundAsync(string name)
    {
        var score = (await Scored.Value).Json.GetProperty("scores").EnumerateArray().Single(s => s.GetProperty("name").GetString() == name);
        return (score.GetProperty("recall").GetDouble(), score.GetProperty("f1").GetDouble());
    }
}
