namespace Waybill.Reference.Matching;

/// <summary>
/// What it costs to write one word for another: Damerau and Levenshtein's distance (optimal string alignment) with a price for each sound.
/// </summary>
internal static class SoundDistance
{
    private const int Longest = 32;

    /// <summary>The price, in hundredths of a letter; where it is over the limit, any price over the limit.</summary>
    /// <param name="one">A word.</param>
    /// <param name="other">Another.</param>
    /// <param name="prices">What a wrong letter costs.</param>
    /// <param name="limit">The most that is of interest.</param>
    public static int Of(ReadOnlySpan<char> one, ReadOnlySpan<char> other, SoundPrices prices, int limit = int.MaxValue / 2)
    {
        var (m, n) = (Math.Min(one.Length, Longest), Math.Min(other.Length, Longest));
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        Span<int> added = stackalloc int[Longest];
        var before = rows[..(n + 1)];
        var last = rows.Slice(Longest + 1, n + 1);
        var now = rows.Slice(2 * (Longest + 1), n + 1);
        last[0] = 0;
        for (var j = 0; j < n; j++)
        {
            added[j] = prices.Gap(other[j]);
            last[j + 1] = last[j] + added[j];
        }

        var leastBefore = 0;
        for (var i = 0; i < m; i++)
        {
            var (sound, dropped) = (one[i], prices.Gap(one[i]));
            var swaps = prices.Swaps(sound);
            var (beside, least) = (last[0] + dropped, last[0] + dropped);
            now[0] = beside;
            for (var j = 0; j < n; j++)
            {
                var swapped = sound == other[j] ? 0 : other[j] < swaps.Length ? swaps[other[j]] : SoundPrices.Whole;
                var price = Math.Min(last[j] + swapped, Math.Min(last[j + 1] + dropped, beside + added[j]));
                if (i > 0 && j > 0 && sound == other[j - 1] && one[i - 1] == other[j])
                {
                    price = Math.Min(price, before[j - 1] + SoundPrices.Exchanged);
                }

                least = Math.Min(least, price);
                now[j + 1] = beside = price;
            }

            // An exchange of two letters looks back over two rows.
            if (least > limit && leastBefore + SoundPrices.Exchanged > limit)
            {
                return limit + 1;
            }

            leastBefore = least;

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[n];
    }
}
