using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>Claims joined one by one into groups, each with the reasons of its joints.</summary>
/// <param name="count">How many claims there are.</param>
internal sealed class Groups(int count)
{
    private readonly int[] groupOf = [.. Enumerable.Range(0, count)];
    private readonly List<int>?[] members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
    private readonly List<(int Member, string Why)> joints = [];

    public bool AreOne(int a, int b) => groupOf[a] == groupOf[b];

    public void Join(int a, int b, string why)
    {
        joints.Add((a, why));
        // The smaller group goes over to the larger, so that no claim moves often.
        var (from, to) = members[groupOf[a]]!.Count < members[groupOf[b]]!.Count ? (groupOf[a], groupOf[b]) : (groupOf[b], groupOf[a]);
        foreach (var member in members[from]!)
        {
            groupOf[member] = to;
        }

        members[to]!.AddRange(members[from]!);
        members[from] = null;
    }

    /// <summary>The groups in the order of their first claims.</summary>
    public IEnumerable<(ImmutableArray<int> Members, ImmutableArray<string> Why)> All()
    {
        var reasons = joints.ToLookup(j => groupOf[j.Member], j => j.Why);
        return members.OfType<List<int>>().OrderBy(m => m.Min()).Select(m => (m.Order().ToImmutableArray(), reasons[groupOf[m[0]]].Distinct().ToImmutableArray()));
    }
}
