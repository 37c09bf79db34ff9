using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reference.Law;

/// <summary>Cuts time where the law turns and joins what says the same.</summary>
internal static class Stretches
{
    /// <summary>The stretches between the moments that lie in an interval; a moment stays one.</summary>
    public static IEnumerable<(Instant? From, Instant? To)> Between(Interval on, IEnumerable<Instant> turns)
    {
        var (start, end) = (on.HasStart ? on.Start : (Instant?)null, on.HasEnd ? on.End : (Instant?)null);
        var cuts = turns.Where(c => !(c <= start) && !(end <= c)).Distinct().Order().Select(c => (Instant?)c).ToList();
        return start == end && start is not null
            ? [(start, end)]
            : cuts.Prepend(start).Zip(cuts.Append(end)).Select(p => (p.First, p.Second));
    }

    /// <summary>Joins neighbours in which the same rules say the same.</summary>
    public static ImmutableArray<LawStretch> Merge(IEnumerable<LawStretch> pieces)
    {
        var merged = new List<LawStretch>();
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && Same(merged[^1], piece))
            {
                merged[^1] = merged[^1] with { To = piece.To };
            }
            else
            {
                merged.Add(piece);
            }
        }

        return [.. merged];
    }

    private static bool Same(LawStretch a, LawStretch b) =>
        a.Overall == b.Overall && a.RenewalUnverified == b.RenewalUnverified
        && a.Rules.Select(r => (r.Id, r.Outcome, r.Since)).SequenceEqual(b.Rules.Select(r => (r.Id, r.Outcome, r.Since)));
}
