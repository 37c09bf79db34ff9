using System.Numerics;

namespace Waybill.Reference.Matching;

/// <summary>How alike two parts of names are, by their sounds.</summary>
internal static class PartLikeness
{
    /// <summary>Below this two parts are two words and no spellings of one.</summary>
    public const double Least = 0.6;

    /// <summary>Two spellings of one word have at most so many consonants that only one of them has.</summary>
    public const int MostForeign = 3;

    /// <summary>From here on it may be a slip of the pen.</summary>
    public const double Slip = 0.8;

    /// <summary>Shorter words are not looked for as two parts of another name: vowels and weak letters are cheap, and two short parts soon like a third.</summary>
    public const int ShortestJoined = 6;

    /// <summary>From 0 to 1.</summary>
    public static double Of(NamePart one, NamePart other)
    {
        // What is neither near by its consonants nor a known name's other form need not be looked at further.
        if (BitOperations.PopCount(one.Mask ^ other.Mask) > MostForeign && one.Role != PartRole.Initial && other.Role != PartRole.Initial && (one.Groups.Length == 0 || other.Groups.Length == 0))
        {
            return 0;
        }

        if (ReferenceEquals(one, other) || one.Latin == other.Latin)
        {
            return 1;
        }

        if (one.Role == PartRole.Number || other.Role == PartRole.Number)
        {
            return 0;
        }

        // Particles answer to particles: al is no short Ali.
        if ((one.Role == PartRole.Particle) != (other.Role == PartRole.Particle))
        {
            return 0;
        }

        if (one.Role == PartRole.Initial || other.Role == PartRole.Initial)
        {
            return one.Sound.Length > 0 && other.Sound.Length > 0 && SoundPrices.OneScript.Swap(one.Sound[0], other.Sound[0]) <= 12 && one.Role != other.Role ? 0.75 : 0;
        }

        if (one.IsSyllabic && other.IsSyllabic)
        {
            return BySigns(one.Own, other.Own);
        }

        var likeness = BySounds(one, other);
        if (one.Groups.Length == 0 || other.Groups.Length == 0)
        {
            return likeness;
        }

        // Two names that are known, and known to be two, are no spellings of one: Ahmad and Muhammad.
        return GivenNames.AreOne(one.Groups, other.Groups) ? Math.Max(likeness, one.Skeleton == other.Skeleton ? 0.97 : 0.90)
            : likeness < Slip ? Math.Min(likeness, 0.55) : likeness;
    }

    /// <summary>By the sounds of two words, which may be several parts written in one.</summary>
    public static double BySounds(string one, string other, bool abjad, int consonants)
    {
        var norm = abjad ? Math.Max(consonants, 2) : Math.Max(one.Length, other.Length);
        var most = SoundPrices.Whole * norm;
        return norm == 0 ? 0 : Math.Max(0, 1 - (SoundDistance.Of(one, other, abjad ? SoundPrices.TwoScripts : SoundPrices.OneScript, limit: most / 2) / (double)most));
    }

    private static double BySounds(NamePart one, NamePart other)
    {
        // Each consonant that only one of them has costs about a letter, save where a sister takes its place.
        var foreign = BitOperations.PopCount(one.Mask ^ other.Mask);
        var longer = Math.Max(one.Sound.Length, other.Sound.Length);
        if (foreign > MostForeign || (foreign > 0 && foreign > longer * 0.6) || (one.IsAbjad == other.IsAbjad && Math.Abs(one.Sound.Length - other.Sound.Length) > longer / 2))
        {
            return 0;
        }

        if (one.Sound == other.Sound && !(one.IsStrict && other.IsStrict))
        {
            return 0.98;
        }

        var likeness = BySounds(one.Sound, other.Sound, one.IsAbjad != other.IsAbjad, Math.Max(one.Consonants, other.Consonants));
        return likeness >= Least && (one.IsStrict || other.IsStrict) ? Math.Min(likeness, 1 - (Edits(one.Latin, other.Latin) / Math.Max(one.Latin.Length, other.Latin.Length))) : likeness;
    }

    /// <summary>How many letters are wrong, left out, added or exchanged with the next.</summary>
    public static double Edits(string one, string other) => SoundDistance.Of(one, other, SoundPrices.Letters) / (double)SoundPrices.Whole;

    /// <summary>How many letters of two parts that answer to each other are wrong, of those that their scripts write.</summary>
    /// <param name="one">A part.</param>
    /// <param name="other">The other.</param>
    /// <param name="alike">How alike they are.</param>
    public static double Wrong(NamePart one, NamePart other, double alike) =>
        one.Role == PartRole.Initial || other.Role == PartRole.Initial ? 0
        : one.IsAbjad != other.IsAbjad ? Math.Max(0, 0.95 - alike) * Math.Max(one.Consonants, other.Consonants)
        : (1 - alike) * Math.Max(one.Sound.Length, other.Sound.Length);

    private static double BySigns(string one, string other)
    {
        var same = 0;
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++)
        {
            same += one[at] == other[at] ? 1 : 0;
        }

        return (double)same / Math.Max(one.Length, other.Length);
    }
}
