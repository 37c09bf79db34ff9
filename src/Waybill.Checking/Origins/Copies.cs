using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>Which reports are copies or rewrites of each other, whatever they claim.</summary>
public static class Copies
{
    /// <summary>The pairs of reports of which one is taken for a copy or a rewrite of the other, by their numbers, each with the reason.</summary>
    public static ImmutableArray<(int First, int Second, string Why)> Among(ImmutableArray<Report> reports)
    {
        var kinship = new Kinship(reports);
        return
        [
            .. from first in Enumerable.Range(0, reports.Length)
               from second in Enumerable.Range(first + 1, reports.Length - first - 1)
               where kinship.Are(first, second)
               select (first, second, kinship.Why(first, second)),
        ];
    }
}
