using System.Collections.Immutable;
using Waybill.App.Batches;
using Waybill.App.Commands;
using Waybill.Checking.Origins;

namespace Waybill.App.Evaluation.Duplicates;

/// <summary>Copies and rewrites of one report told from independent reports of the same event.</summary>
internal sealed class DuplicatesEvaluation : IEvaluation
{
    private static readonly ReadWish AsItIs = new(null, null);

    public string Name => "duplicates";

    public string Layout => "pairs.csv with the columns a, b and same (1 or 0), and the files that it names beside it";

    public bool TakesModel => false;

    public async Task<ScoreSheet> ScoreAsync(string data, string? model, Bench bench, CancellationToken cancellationToken)
    {
        var (right, gold, predicted, documents, agreed, pairs) = (0, 0, 0, 0, 0, 0);
        var (misses, rejected) = (ImmutableArray.CreateBuilder<Miss>(), ImmutableArray.CreateBuilder<Rejection>());
        foreach (var file in LabelledSets.Files(data, Layout, "pairs.csv"))
        {
            var labels = LabelledPair.In(file, rejected.Add);
            var reports = await ReadAsync([.. labels.SelectMany(l => new[] { l.First, l.Second }).Distinct()], bench, rejected.Add, cancellationToken);
            var copies = Copies.Among([.. reports.Values]).ToDictionary(c => Key(reports.Keys.ElementAt(c.First), reports.Keys.ElementAt(c.Second)), c => c.Why);
            documents += reports.Count;
            foreach (var label in labels.Where(l => reports.ContainsKey(l.First) && reports.ContainsKey(l.Second)))
            {
                var why = copies.GetValueOrDefault(Key(label.First, label.Second));
                (pairs, gold, predicted, right) = (pairs + 1, gold + (label.AreOne ? 1 : 0), predicted + (why is null ? 0 : 1), right + (label.AreOne && why is not null ? 1 : 0));
                agreed += label.AreOne == (why is not null) ? 1 : 0;
                if (label.AreOne != (why is not null))
                {
                    misses.Add(new(label.First, $"copy or rewrite of {label.Second}", label.AreOne ? "yes" : null, why));
                }
            }
        }

        return pairs == 0
            ? throw new UsageException($"No labelled pair is under {data}; --data wants {Layout}.")
            : new(documents, [new Score.Found("copies and rewrites", right, gold, predicted), new Score.Share("pairs", agreed, pairs)], misses.ToImmutable(), rejected.ToImmutable());
    }

    private static async Task<SortedDictionary<string, Report>> ReadAsync(ImmutableArray<string> files, Bench bench, Action<Rejection> reject, CancellationToken cancellationToken)
    {
        var reports = new SortedDictionary<string, Report>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            switch (await Files.ReadAsync(bench.Reader, file, AsItIs, cancellationToken))
            {
                case ReadOutcome.Done done:
                    reports[file] = done.Report;
                    break;
                case ReadOutcome.Refused refused:
                    reject(refused.Rejection);
                    break;
            }
        }

        return reports;
    }

    private static (string, string) Key(string first, string second) => string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
}
