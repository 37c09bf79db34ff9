using System.Numerics;

namespace Waybill.Reference.Matching;

/// <summary>Parts of one name that the other writes in one: Rami Makhlouf and Ramimakhlouf, van der Bilt and Vanderbilt.</summary>
internal sealed partial class Alignment
{
    private bool PairJoined()
    {
        var any = false;
        for (var i = 0; i < Some.Length; i++)
        {
            any |= found[i] < 0.9 && JoinIn(i, Some, partner, found, Others, counterpart, answered);
        }

        for (var j = 0; j < Others.Length; j++)
        {
            any |= answered[j] < 0.9 && JoinIn(j, Others, counterpart, answered, Some, partner, found);
        }

        return any;
    }

    /// <summary>Pairs a part of one name with two or three of the other, where they are more like it than what it is paired with.</summary>
    private static bool JoinIn(int i, NamePart[] some, int[] partners, double[] alike, NamePart[] others, int[] counterparts, double[] answers)
    {
        if (some[i].IsAbjad != others[0].IsAbjad && HasOtherAlone(alike, some, i))
        {
            return false;
        }

        for (var length = 2; length <= 3; length++)
        {
            for (var j = 0; j + length <= others.Length; j++)
            {
                var together = Joined(some[i], others, j, length);
                if (together >= PartLikeness.Slip && together > alike[i])
                {
                    (partners[i], alike[i]) = (j, together);
                    for (var k = j; k < j + length; k++)
                    {
                        if (counterparts[k] >= 0 && counterparts[k] != i)
                        {
                            (partners[counterparts[k]], alike[counterparts[k]]) = (-1, 0);
                        }

                        (counterparts[k], answers[k]) = (i, together);
                    }
                }
            }
        }

        return alike[i] >= PartLikeness.Slip;
    }

    /// <summary>
    /// Whether another word of a name answers to nothing. Vowels and weak letters are cheap between scripts, so that two short names
    /// together are soon like a third; where the name that would hold them in one has a word left over, they are not taken for it.
    /// </summary>
    private static bool HasOtherAlone(double[] alike, NamePart[] parts, int but)
    {
        for (var at = 0; at < parts.Length; at++)
        {
            if (at != but && alike[at] == 0 && parts[at].Role == PartRole.Word)
            {
                return true;
            }
        }

        return false;
    }

    private static double Joined(NamePart whole, NamePart[] parts, int from, int length)
    {
        if (whole.Sound.Length < PartLikeness.ShortestJoined || whole.Role is not (PartRole.Word or PartRole.Patronymic)
            || (whole.Skeleton.Length > 0 && parts[from].Skeleton.Length > 0 && whole.Skeleton[0] != parts[from].Skeleton[0]))
        {
            return 0;
        }

        var (size, consonants, mask) = (0, 0, 0u);
        for (var at = from; at < from + length; at++)
        {
            (size, consonants, mask) = (size + parts[at].Sound.Length, consonants + parts[at].Consonants, mask | parts[at].Mask);
        }

        if (Math.Abs(consonants - whole.Consonants) > Slack || BitOperations.PopCount(mask ^ whole.Mask) > Slack || size < PartLikeness.ShortestJoined)
        {
            return 0;
        }

        Span<char> together = stackalloc char[size];
        var end = 0;
        for (var at = from; at < from + length; at++)
        {
            parts[at].Sound.CopyTo(together[end..]);
            end += parts[at].Sound.Length;
        }

        return PartLikeness.BySounds(whole.Sound, new string(together), whole.IsAbjad != parts[from].IsAbjad, Math.Max(consonants, whole.Consonants));
    }
}
