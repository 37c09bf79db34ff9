namespace Waybill.Reference.Matching;

/// <summary>
/// Keys under which the parts of names are filed, so that those that may be spellings of one word meet: the consonants, the same with one or two of
/// them left out on either side (Garbe's symmetric deletion), and the groups of given names.
/// </summary>
internal static class PartKeys
{
    /// <summary>From so many consonants on two may be left out, below only one.</summary>
    private const int LongFrom = 6;

    /// <summary>The keys of a part; some may come twice.</summary>
    public static void Of(NamePart part, List<ulong> keys)
    {
        foreach (var bones in part.Skeletons)
        {
            keys.Add(Whole(bones));
            keys.Add(Hashing.Of(bones, "near"));
            Without(bones, bones.Length < 2 ? 0 : bones.Length < LongFrom ? 1 : 2, 0, keys);
        }

        OfGroups(part, keys);
    }

    /// <summary>The keys of the groups of given names that a part stands in.</summary>
    public static void OfGroups(NamePart part, List<ulong> keys)
    {
        foreach (var group in part.Groups)
        {
            keys.Add(Hashing.Mix((ulong)group + 1, 0x67));
        }
    }

    /// <summary>The key of those consonants and no others.</summary>
    public static ulong Whole(string bones) => Hashing.Of(bones, "whole");

    /// <summary>A skeleton without one of its consonants; two that meet when the one between them goes are written once, as elsewhere.</summary>
    public static string Without(string bones, int at) => bones.Remove(at, at > 0 && at + 1 < bones.Length && bones[at - 1] == bones[at + 1] ? 2 : 1);

    /// <summary>The keys of a skeleton less so many of its consonants, from a place on.</summary>
    private static void Without(string bones, int count, int from, List<ulong> keys)
    {
        for (var at = from; count > 0 && at < bones.Length; at++)
        {
            var rest = Without(bones, at);
            keys.Add(Hashing.Of(rest, "near"));
            Without(rest, count - 1, at, keys);
        }
    }
}
