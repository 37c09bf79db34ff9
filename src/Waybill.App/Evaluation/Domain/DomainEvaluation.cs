using System.Text;
using System.Text.Json;
using NodaTime.Text;
using Waybill.App.Batches;
using Waybill.App.Commands;
using Waybill.Checking;

namespace Waybill.App.Evaluation.Domain;

/// <summary>Whole reports on transfers of arms: places, times, claims with every slot, and relations with their verdicts.</summary>
internal sealed class DomainEvaluation : IEvaluation
{
    public string Name => "domain";

    public string Layout => "JSON lines (*.jsonl), each a report with id, text, published, places, times, claims and relations";

    public bool TakesModel => false;

    public Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var (tallies, rejected, documents) = (new Tallies(), new List<Rejection>(), 0);
        foreach (var file in LabelledSets.Files(data, Layout, ".jsonl"))
        {
            foreach (var (index, line) in File.ReadLines(file).Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                try
                {
                    var gold = GoldReport.Parse(line);
                    new DomainScorer(gold, Read(gold, bench, cancellationToken), tallies).Score();
                    documents++;
                }
                catch (JsonException trouble)
                {
                    rejected.Add(new Rejection(file, $"Line {index + 1} is no report of the set: {trouble.Message}"));
                }
            }
        }

        return documents == 0
            ? throw new UsageException($"No line under {data} is of that form; --data wants {Layout}.")
            : Task.FromResult(new ScoreSheet(documents, tallies.Scores, [.. tallies.Misses], [.. rejected]));
    }

    /// <summary>The report as <c>check</c> has it, read from the text alone with its day of publication.</summary>
    private static Report Read(GoldReport gold, Bench bench, CancellationToken cancellationToken)
    {
        var published = LocalDatePattern.Iso.Parse(gold.Published);
        var wish = new ReadWish(published.Success ? published.Value : throw new JsonException($"the day of publication is '{gold.Published}'"), null);
        return Files.Read(bench.Reader, gold.Id + ".txt", Encoding.UTF8.GetBytes(gold.Text), wish, cancellationToken) switch
        {
            ReadOutcome.Done done => Checks.Examine([done.Report], bench.Shelf).Documents[0],
            ReadOutcome.Refused refused => throw new JsonException(refused.Rejection.Because),
            _ => throw new InvalidOperationException(),
        };
    }
}
