using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Waybill.App.Commands;
using Waybill.Reading.Intake;

namespace Waybill.App.Evaluation.Pages;

/// <summary>The report read out of web pages, without what belongs to the page.</summary>
internal sealed class ArticlesEvaluation : IEvaluation
{
    /// <summary>A page that scores less than this is listed among the mistakes.</summary>
    private const double Good = 0.9;

    public string Name => "articles";

    public string Layout => "ground-truth.json with the articleBody of each page by its id, and the pages as html/ID.html or html/ID.html.gz beside it";

    public bool TakesModel => false;

    public async Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var (scored, whole) = (new List<PageScore>(), new List<PageScore>());
        var (misses, rejected) = (ImmutableArray.CreateBuilder<Miss>(), ImmutableArray.CreateBuilder<Rejection>());
        foreach (var (path, gold) in LabelledSets.Files(data, Layout, "ground-truth.json").SelectMany(Pages))
        {
            if (SavedPage.Find(path) is not { } page)
            {
                rejected.Add(new(path, "The page is labelled but not there."));
                continue;
            }

            var document = (await SavedPage.TakeAsync(page, cancellationToken) as IntakeResult.Taken)?.Document;
            var wanted = new Wording(gold);
            scored.Add(PageScore.Of(wanted, new(document is null ? "" : document.Text[(document.Headline?.End ?? 0)..])));
            whole.Add(PageScore.Of(wanted, new(document?.Text ?? "")));
            if (scored[^1].F1 < Good)
            {
                misses.Add(new(page, "report", $"{wanted.Count} runs of four words", string.Create(CultureInfo.InvariantCulture, $"precision {scored[^1].Precision ?? 0:0.000}, recall {scored[^1].Recall:0.000}")));
            }
        }

        return scored.Count == 0
            ? throw new UsageException($"No labelled page is under {data}; --data wants {Layout}.")
            : new(scored.Count, [.. PageScore.Means("report", scored), .. PageScore.Means("headline and report", whole)], misses.ToImmutable(), rejected.ToImmutable());
    }

    private static IEnumerable<(string Page, string Gold)> Pages(string truth)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(truth));
        return [.. labels.RootElement.EnumerateObject().Select(p => (
            Path.Combine(Path.GetDirectoryName(truth) ?? "", "html", $"{p.Name}.html"), p.Value.TryGetProperty("articleBody", out var body) ? body.GetString() ?? "" : ""))];
    }
}
