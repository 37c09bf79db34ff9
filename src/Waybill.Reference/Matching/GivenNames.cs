using System.Collections.Frozen;

namespace Waybill.Reference.Matching;

/// <summary>Given names that are one in other spellings, tongues or short forms.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, short[]> Table = Read();

    /// <summary>The groups that a name stands in; none for most.</summary>
    public static short[] Groups(string latin) => Table.GetValueOrDefault(latin, []);

    /// <summary>Whether two names stand in one group.</summary>
    public static bool AreOne(short[] some, short[] others)
    {
        foreach (var group in some)
        {
            if (Array.IndexOf(others, group) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, short[]> Read() => WordList.Lines("given-names")
        .SelectMany((line, at) => line.Split(' ').Distinct().Select(name => (name, Group: (short)at)))
        .GroupBy(p => p.name, p => p.Group)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray());
}
