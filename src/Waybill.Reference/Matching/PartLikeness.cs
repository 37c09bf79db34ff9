using System.Numerics;

namespace Waybill.Reference.Matching;

/// <summary>How alike two parts of names are, by their sounds.</summary>
internal static class PartLikeness
{
    /// <summary>Below this two parts are two words and no spellings of one.</summary>
    public const double Least = 0.5;

    /// <summary>From here on it may be a slip of the pen.</summary>
    private const double Slip = 0.8;

    private const int Longest = 32;

    /// <summary>From 0 to 1.</summary>
    public static double Of(NamePart one, NamePart other)
    {
        // What is neither near by its consonants nor a known name's other form need not be looked at further.
        if (BitOperations.PopCount(one.Mask ^ other.Mask) > 3 && one.Role != PartRole.Initial && other.Role != PartRole.Initial && (one.Groups.Length == 0 || other.Groups.Length == 0))
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
            return one.Sound.Length > 0 && other.Sound.Length > 0 && Sounds.SwapPrice(one.Sound[0], other.Sound[0]) <= 12 && one.Role != other.Role ? 0.75 : 0;
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
        return norm == 0 ? 0 : Math.Max(0, 1 - (Price(one, other, abjad, limit: Sounds.Whole * norm * 3 / 5) / (double)(Sounds.Whole * norm)));
    }

    private static double BySounds(NamePart one, NamePart other)
    {
        // Each consonant that only one of them has costs about a letter, save where a sister takes its place.
        var foreign = BitOperations.PopCount(one.Mask ^ other.Mask);
        var longer = Math.Max(one.Sound.Length, other.Sound.Length);
        if (foreign > 3 || (foreign > 0 && foreign > longer * 0.6) || (one.IsAbjad == other.IsAbjad && Math.Abs(one.Sound.Length - other.Sound.Length) > longer / 2))
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
    public static double Edits(string one, string other) => Price(one, other, false, plain: true) / (double)Sounds.Whole;

    /// <summary>The price of writing one for the other: Damerau and Levenshtein's distance with prices by sound.</summary>
    private static int Price(string one, string other, bool abjad, bool plain = false, int limit = int.MaxValue)
    {
        var (m, n) = (Math.Min(one.Length, Longest), Math.Min(other.Length, Longest));
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows[..(Longest + 1)];
        var last = rows.Slice(Longest + 1, Longest + 1);
        var now = rows[(2 * (Longest + 1))..];
        last[0] = 0;
        for (var j = 1; j <= n; j++)
        {
            last[j] = last[j - 1] + (plain ? Sounds.Whole : Sounds.GapPrice(other[j - 1], abjad));
        }

        for (var i = 1; i <= m; i++)
        {
            var drop = plain ? Sounds.Whole : Sounds.GapPrice(one[i - 1], abjad);
            now[0] = last[0] + drop;
            var least = now[0];
            for (var j = 1; j <= n; j++)
            {
                var (swap, add) = plain ? (one[i - 1] == other[j - 1] ? 0 : Sounds.Whole, Sounds.Whole) : (Sounds.SwapPrice(one[i - 1], other[j - 1]), Sounds.GapPrice(other[j - 1], abjad));
                var price = Math.Min(last[j - 1] + swap, Math.Min(last[j] + drop, now[j - 1] + add));
                least = Math.Min(least, price);
                now[j] = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(price, before[j - 2] + 80) : price;
            }

            if (least > limit)
            {
                return least;
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[n];
    }

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
