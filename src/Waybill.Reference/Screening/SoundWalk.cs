using System.Runtime.CompilerServices;
using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>
/// Compares a word with many others in the order of their sounds, so that what two of them begin with is compared once: the rows of
/// <see cref="SoundDistance"/>, kept from one word to the next.
/// </summary>
internal sealed class SoundWalk
{
    /// <summary>Longer words are compared one by one.</summary>
    public const int Longest = 32;

    public const int TooHigh = -1;
    public const int Unknown = -2;
    private const int Width = Longest + 1;
    private readonly string asked;
    private readonly int vowels;
    private readonly bool isComparable;
    private readonly Tolerance tolerance;
    private readonly int[] rows = new int[Width * Width];
    private readonly int[] least = new int[Width];
    private readonly int[] dropped;
    private readonly bool isFirm;
    private int consonants;
    private int exchanged;
    private int known;

    /// <summary>Begins to compare a word.</summary>
    public SoundWalk(NamePart asked, Tolerance tolerance)
    {
        (this.asked, this.tolerance, vowels) = (asked.Sound, tolerance, asked.Sound.Length - asked.Consonants);
        isComparable = asked.Sound.Length <= Longest && !asked.IsAbjad && !asked.IsSyllabic;
        isFirm = SoundColumn.IsFirm(asked.Sound);
        dropped = [.. asked.Sound.Select(SoundPrices.OneScript.Gap)];
        for (var at = 0; isComparable && at < dropped.Length; at++)
        {
            rows[at + 1] = rows[at] + dropped[at];
        }
    }

    /// <summary>Begins a family, of which the parts have the same consonants.</summary>
    public void Begin(NamePart word, NamePart first)
    {
        known = 0;
        consonants = SoundDistance.Of(word.Skeleton, first.Skeleton, SoundPrices.Consonants);
        exchanged = Math.Abs(word.Skeleton.Length - first.Skeleton.Length);
    }

    /// <summary>
    /// The price of writing a part for the word, <see cref="TooHigh"/> where they can be no spellings of one, <see cref="Unknown"/> where only all
    /// that is known of both tells. Parts are asked for in their order, all of a family.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Price(SoundColumn sounds, int part)
    {
        known = Math.Min(known, sounds.Shared(part));
        if (!isComparable || !sounds.IsWritten(part))
        {
            known = 0;
            return Unknown;
        }

        var sound = sounds[part];
        var limit = tolerance.Limit(Math.Max(asked.Length, sound.Length));
        // A vowel more or less has its price besides the consonants', but for those that stand where the other has a consonant more.
        var more = Math.Abs(sounds.Vowels(part) - vowels);
        if (consonants > limit || (isFirm && sounds.IsFirm(part) ? (Math.Max(0, more - exchanged) * SoundPrices.Vowel) + consonants : more * SoundPrices.Soft) > limit)
        {
            return TooHigh;
        }

        for (var at = 1; at <= known; at++)
        {
            if (IsOver(at, limit))
            {
                return TooHigh;
            }
        }

        while (known < sound.Length)
        {
            Extend(sound, known++);
            if (IsOver(known, limit))
            {
                return TooHigh;
            }
        }

        var price = rows[(known * Width) + asked.Length];
        return price <= limit ? price : TooHigh;
    }

    /// <summary>An exchange of two letters looks back over two rows.</summary>
    private bool IsOver(int row, int limit) => least[row] > limit && least[row - 1] + SoundPrices.Exchanged > limit;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Extend(ReadOnlySpan<byte> sound, int at)
    {
        var (c, added) = (sound[at], SoundPrices.OneScript.Gap((char)sound[at]));
        var swaps = SoundPrices.OneScript.Swaps((char)c);
        var last = rows.AsSpan(at * Width, asked.Length + 1);
        var now = rows.AsSpan((at + 1) * Width, asked.Length + 1);
        var (beside, lowest) = (last[0] + added, last[0] + added);
        now[0] = beside;
        for (var j = 0; j < asked.Length; j++)
        {
            var letter = asked[j];
            var swapped = letter < swaps.Length ? swaps[letter] : SoundPrices.Whole;
            var price = Math.Min(last[j] + swapped, Math.Min(last[j + 1] + added, beside + dropped[j]));
            if (at > 0 && j > 0 && c == asked[j - 1] && sound[at - 1] == letter)
            {
                price = Math.Min(price, rows[((at - 1) * Width) + j - 1] + SoundPrices.Exchanged);
            }

            lowest = Math.Min(lowest, price);
            now[j + 1] = beside = price;
        }

        least[at + 1] = lowest;
    }
}
