namespace Waybill.App.Evaluation.Pages;

/// <summary>How much of one page's report was read, and how much that is none.</summary>
/// <param name="Precision">The share of what was read that belongs to the report; null where nothing was read.</param>
/// <param name="Recall">The share of the report that was read.</param>
internal readonly record struct PageScore(double? Precision, double Recall)
{
    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Mean(Precision ?? 0, Recall);

    public static PageScore Of(Wording gold, Wording read)
    {
        var shared = gold.Shared(read);
        return new(read.Count == 0 ? null : (double)shared / read.Count, gold.Count == 0 ? read.Count == 0 ? 1 : 0 : (double)shared / gold.Count);
    }

    /// <summary>The means over pages; the F1 is of the means, and a page of which nothing was read has no precision, as the benchmark has it.</summary>
    public static IEnumerable<Score> Means(string name, IReadOnlyCollection<PageScore> pages)
    {
        var (precision, recall) = (pages.Where(p => p.Precision is not null).Select(p => p.Precision!.Value).DefaultIfEmpty(0).Average(), pages.Average(p => p.Recall));
        return
        [
            new Score.Mean($"{name}, precision", precision, pages.Count),
            new Score.Mean($"{name}, recall", recall, pages.Count),
            new Score.Mean($"{name}, F1", Mean(precision, recall), pages.Count),
        ];
    }

    private static double Mean(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
