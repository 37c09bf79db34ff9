using System.Numerics;

namespace Waybill.Reference.Matching;

/// <summary>
/// Which pairs of consonants a name has, in 128 bits: two names that match have many in common, so that an index can pass over most others at the
/// price of two instructions (<see cref="MayMatch"/>).
/// </summary>
/// <param name="Low">The first half.</param>
/// <param name="High">The second half.</param>
public readonly record struct NameSignature(ulong Low, ulong High)
{
    /// <summary>Of the fewer pairs this share, in 64ths, must be common.</summary>
    private const int Share = 34;

    /// <summary>Whether two names may match; where this says no they score 0. A name without a signature may match any.</summary>
    public static bool MayMatch(in NameSignature one, in NameSignature other)
    {
        var common = BitOperations.PopCount(one.Low & other.Low) + BitOperations.PopCount(one.High & other.High);
        var fewer = Math.Min(BitOperations.PopCount(one.Low) + BitOperations.PopCount(one.High), BitOperations.PopCount(other.Low) + BitOperations.PopCount(other.High));
        return common * 64 >= fewer * Share;
    }

    /// <summary>The signature of a name's parts.</summary>
    internal static NameSignature Of(PreparedName name)
    {
        // A short single word may be an acronym of any words.
        if (name.Kind is NameKind.Organisation or NameKind.Thing && name.Parts.Count(p => p.Role == PartRole.Word) <= 1 && name.Parts.Sum(p => p.Latin.Length) <= 8)
        {
            return default;
        }

        var (low, high) = (0UL, 0UL);
        foreach (var part in name.Parts)
        {
            if (part.Role is PartRole.Particle or PartRole.Initial || part.IsSyllabic)
            {
                continue;
            }

            foreach (var bit in part.Skeletons.SelectMany(Pairs).Concat(part.Groups.SelectMany(g => Enumerable.Range(0, 3).Select(copy => ((g * 37) + (copy * 53)) & 127))))
            {
                (low, high) = bit < 64 ? (low | (1UL << bit), high) : (low, high | (1UL << (bit - 64)));
            }
        }

        return new(low, high);
    }

    /// <summary>Beginnings and ends of words count as letters; words written together lose them, which is few of many.</summary>
    private static IEnumerable<int> Pairs(string bones)
    {
        for (var at = 0; at <= bones.Length; at++)
        {
            var (first, second) = (at == 0 ? '^' : bones[at - 1], at == bones.Length ? '$' : bones[at]);
            yield return (int)(((first * 31u) + (second * 17u) + ((uint)(first ^ second) * 7u)) & 127);
        }
    }
}
