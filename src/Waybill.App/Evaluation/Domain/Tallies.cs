using System.Collections.Immutable;

namespace Waybill.App.Evaluation.Domain;

/// <summary>The counts behind the scores, added up over all reports.</summary>
internal sealed class Tallies
{
    private readonly SortedDictionary<string, Score.Found> found = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Score.Share> shares = new(StringComparer.Ordinal);

    public List<Miss> Misses { get; } = [];

    /// <summary>Things to be found: how many of those marked and of those predicted are right.</summary>
    public void Add(string name, int right, int gold, int predicted)
    {
        var before = found.GetValueOrDefault(name, new(name, 0, 0, 0));
        found[name] = new(name, before.Right + right, before.Gold + gold, before.Predicted + predicted);
    }

    /// <summary>Answers of which some are right.</summary>
    public void Answer(string name, int right, int of)
    {
        var before = shares.GetValueOrDefault(name, new(name, 0, 0));
        shares[name] = new(name, before.Right + right, before.Of + of);
    }

    public void Answer(string name, bool right) => Answer(name, right ? 1 : 0, 1);

    public ImmutableArray<Score> Scores => [.. found.Values, .. shares.Values];
}
