using System.Text.Json;
using Waybill.App.Evaluation.Pages;
using Waybill.Tests.Storage;
using Xunit;

namespace Waybill.Tests.App.Evaluation;

public sealed class PagesAndCopiesTests
{
    private const string Story = "<p>The navy said on Friday that it had stopped a freighter in the Gulf, found rifles under sacks of grain, and taken the crew to port.</p>";

    [Fact]
    public void Runs_of_four_words_are_counted_as_often_as_they_stand()
    {
        var gold = new Wording("a b c d a b c d");
        Assert.Equal(5, gold.Count);
        Assert.Equal(1, gold.Shared(new("a, b; c d")));
        Assert.Equal(5, gold.Shared(gold));
    }

    [Fact]
    public void A_page_of_which_nothing_was_read_has_no_precision_and_no_recall() =>
        Assert.Equal(new PageScore(null, 0), PageScore.Of(new("some words of a report"), new("")));

    [Fact]
    public async Task Pages_below_any_folder_are_scored_and_a_missing_one_is_named()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch["set/html"]);
        scratch.Write("set/html/one.html", $"<html><body><h1>Freighter stopped</h1>{Story}</body></html>");
        scratch.Write("set/ground-truth.json", JsonSerializer.Serialize(new { one = new { articleBody = Story[3..^4] }, two = new { articleBody = "x" } }));
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "evaluate", "articles", "--data", scratch.Path, "--json");
        Assert.Equal(1, run.Json.GetProperty("documents").GetInt32());
        Assert.All(run.Json.GetProperty("scores").EnumerateArray().Take(3), s => Assert.Equal(1, s.GetProperty("value").GetDouble()));
        Assert.Contains("two.html", run.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_scored_where_the_truth_has_pages_without_one()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("1.html", $"<html><head><meta property='article:published_time' content='2023-06-09'></head><body>{Story}</body></html>");
        scratch.Write("2.html", $"<html><body>{Story}</body></html>");
        scratch.Write("truth.json", """{"https://a.example/1": {"file": "1.html", "date": "2023-06-09"}, "https://a.example/2": {"file": "2.html", "date": NaN}}""");
        var run = await Run.WaybillAsync(TestContext.Current.CancellationToken, "evaluate", "dates", "--data", scratch.Path, "--json");
        Assert.Equal([1.0, 1.0, 1.0], run.Json.GetProperty("scores").EnumerateArray().Select(s => s.GetProperty("accuracy").GetDouble()));
    }

    /// <summary>The set was written for this program, and its rules were not changed for it; all 70 pairs were told when this was written.</summary>
    [Fact]
    public async Task Our_own_copies_and_rewrites_are_told_from_independent_reports()
    {
        var run = await Run.WaybillAsync(
            TestContext.Current.CancellationToken, "evaluate", "duplicates", "--data", Path.Combine(SharedFolder.Repository(), "tests", "Waybill.Tests", "Checking", "Copies"), "--json");
        Assert.True(run.Json.GetProperty("scores")[0].GetProperty("f1").GetDouble() > 0.9, run.Output);
    }
}
