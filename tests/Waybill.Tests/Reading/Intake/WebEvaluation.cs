using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Waybill.Reading.Intake;
using Xunit;
using Door = Waybill.Reading.Intake.Intake;

namespace Waybill.Tests.Reading.Intake;

/// <summary>Measures the reading of real pages against labelled ones that may lie beside the repository; the floors are loose, the numbers are printed.</summary>
public sealed class WebEvaluation
{
    /// <summary>Measured when written: precision .965, recall .975, F1 .970; SmartReader .941 on the same pages (four-word shingles, means over pages).</summary>
    [Fact]
    public void Reports_are_read_out_of_real_pages()
    {
        var folder = SharedFolder.Find("data/text/web/articles");
        Assert.SkipUnless(folder is not null, "The labelled pages do not lie beside the repository.");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        var scores = truth.RootElement.EnumerateObject().Select(page =>
        {
            var gold = Shingles(page.Value.GetProperty("articleBody").GetString()!);
            var read = Shingles(Body(Taken(Path.Combine(folder, "html", $"{page.Name}.html.gz"))));
            var hits = (double)gold.Sum(g => Math.Min(g.Value, read.GetValueOrDefault(g.Key)));
            return (Precision: hits / Math.Max(read.Values.Sum(), 1), Recall: hits / gold.Values.Sum());
        }).ToArray();
        var (precision, recall) = (scores.Average(s => s.Precision), scores.Average(s => s.Recall));
        var f1 = 2 * precision * recall / (precision + recall);
        TestContext.Current.TestOutputHelper?.WriteLine($"{scores.Length} pages: precision {precision:0.000} recall {recall:0.000} F1 {f1:0.000}");
        Assert.True(f1 > 0.93);
    }

    /// <summary>Measured when written: 180 of 195 days right, 9 wrong, all 5 pages without one left without.</summary>
    [Fact]
    public void Days_of_publication_are_found_in_real_pages()
    {
        var folder = SharedFolder.Find("data/text/web/dates");
        Assert.SkipUnless(folder is not null, "The labelled pages do not lie beside the repository.");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "truth.json")).Replace(": NaN", ": null", StringComparison.Ordinal));
        var answers = truth.RootElement.EnumerateObject().Select(page =>
            (Want: page.Value.GetProperty("date").GetString(), Got: Day(Taken(Path.Combine(folder, $"{page.Value.GetProperty("file").GetString()}.gz"))))).ToArray();
        var dated = answers.Count(a => a.Want is not null);
        var right = answers.Count(a => a.Want is not null && a.Want == a.Got);
        var wrong = answers.Count(a => a.Got is not null && a.Want != a.Got);
        TestContext.Current.TestOutputHelper?.WriteLine($"{right} of {dated} days right, {wrong} wrong, the others not found");
        Assert.True(right > 0.85 * dated && wrong < 0.1 * dated);
    }

    private static Document? Taken(string path)
    {
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return (Door.Take(Path.GetFileName(path), bytes.ToArray(), null, TestContext.Current.CancellationToken) as IntakeResult.Taken)?.Document;
    }

    private static string? Day(Document? document) => document?.Published is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;

    private static string Body(Document? document) => document is null ? "" : document.Text[(document.Headline?.End ?? 0)..];

    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Regex.Matches(text, @"\w+").Select(m => m.Value).ToArray();
        return Enumerable.Range(0, Math.Max(words.Length - 3, 1)).Select(i => string.Join(' ', words.Skip(i).Take(4))).CountBy(s => s).ToDictionary();
    }
}
