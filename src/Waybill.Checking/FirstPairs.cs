using System.Runtime.InteropServices;

namespace Waybill.Checking;

/// <summary>
/// Pairs of claims to hold against each other, in the order of the case. Of claims that are of one kind to the comparison (copies, above all) the first
/// pair stands for all, so that a case of a thousand copies has as many pairs as one of two.
/// </summary>
internal static class FirstPairs
{
    /// <summary>The pairs, by their claims' places in the case.</summary>
    /// <param name="view">The case.</param>
    /// <param name="kindOf">All that the comparison looks at in a claim besides its deed.</param>
    /// <param name="holds">What must hold between two deeds.</param>
    /// <param name="apart">Whether only claims of two reports make a pair.</param>
    public static IEnumerable<(int First, int Second)> Of<TKind>(CaseView view, Func<StatedClaim, TKind> kindOf, Func<Claim, Claim, bool> holds, bool apart = false)
        where TKind : notnull
    {
        var kinds = new Dictionary<(int Deed, TKind Kind), List<int>>();
        foreach (var (i, stated) in view.Claims.Index())
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(kinds, (view.Deeds[i], kindOf(stated)), out _) ??= []).Add(i);
        }

        var found = new List<(int, int)>();
        foreach (var one in kinds.GroupBy(k => k.Key.Deed))
        {
            var row = view.Deeds.Row(one.Key, holds);
            var others = kinds.Where(k => row[k.Key.Deed]).Select(k => k.Value).ToList();
            foreach (var (_, members) in one)
            {
                found.AddRange(others.Select(o => First(members, o, view, apart)).OfType<(int, int)>());
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>The first pair with a member of the one kind before a member of the other.</summary>
    private static (int, int)? First(List<int> ones, List<int> others, CaseView view, bool apart)
    {
        foreach (var one in ones)
        {
            var at = others.BinarySearch(one + 1) is var found && found < 0 ? ~found : found;
            if (at == others.Count)
            {
                return null;
            }

            while (at < others.Count && apart && ReferenceEquals(view.Claims[one].Report, view.Claims[others[at]].Report))
            {
                at++;
            }

            if (at < others.Count)
            {
                return (one, others[at]);
            }
        }

        return null;
    }
}
