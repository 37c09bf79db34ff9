namespace Waybill.Reference.Matching;

/// <summary>How alike two names of ships are: the same figures or none, and letter for letter but for a slip or a romanisation.</summary>
internal static class ShipLikeness
{
    /// <summary>From 0 to 1.</summary>
    public static double Of(PreparedName one, PreparedName other)
    {
        if (one.Joined.Length == 0 || other.Joined.Length == 0)
        {
            return one.Joined.Length == other.Joined.Length && one.Figures.Length > 0 && one.Figures.SequenceEqual(other.Figures) ? 0.95 : 0;
        }

        if (System.Numerics.BitOperations.PopCount(one.Mask ^ other.Mask) > 4 || Math.Abs(one.Joined.Length - other.Joined.Length) > 4)
        {
            return 0;
        }

        var alike = Letters(one, other);
        return one.Figures.SequenceEqual(other.Figures) ? alike : alike * 0.6;
    }

    private static double Letters(PreparedName one, PreparedName other)
    {
        if (one.Spelt == other.Spelt)
        {
            return 0.98;
        }

        if (one.Joined == other.Joined)
        {
            return 0.93;
        }

        var length = Math.Max(one.Joined.Length, other.Joined.Length);
        var abjad = one.Parts[0].IsAbjad != other.Parts[0].IsAbjad;
        var wrong = (1 - PartLikeness.BySounds(one.Joined, other.Joined, abjad, Math.Max(one.Consonants, other.Consonants))) * (abjad ? Math.Max(one.Consonants, other.Consonants) : length);
        wrong = Math.Min(wrong, PartLikeness.Edits(one.Spelt, other.Spelt));
        var allowed = Allowed(length);
        return wrong <= allowed && !HasOtherWord(one.Parts, other.Parts) ? 0.93 - (0.23 * wrong / allowed) : Math.Max(0, 0.69 - (0.3 * Math.Max(0, wrong - allowed)));
    }

    /// <summary>How many letters may be wrong.</summary>
    private static double Allowed(int length) => length < 5 ? 0.35 : length < 8 ? 0.65 : length < 14 ? 1.1 : 1.6;

    /// <summary>Lady Anna and Lady Hanne: few letters of all, too many of one word.</summary>
    private static bool HasOtherWord(NamePart[] some, NamePart[] others)
    {
        for (var at = 0; some.Length == others.Length && at < some.Length; at++)
        {
            var (one, other) = (some[at], others[at]);
            var length = Math.Max(one.Sound.Length, other.Sound.Length);
            var wrong = Math.Min((1 - PartLikeness.BySounds(one.Sound, other.Sound, false, 0)) * length, PartLikeness.Edits(one.Latin, other.Latin));
            if (one.IsAbjad == other.IsAbjad && wrong > Allowed(length) + 0.4)
            {
                return true;
            }
        }

        return false;
    }
}
