namespace Waybill.Reference.Screening;

/// <summary>
/// Finds which entries share keys with a name, those with the most and the rarest first. It keeps its workspace between searches, so that one
/// belongs to one thread.
/// </summary>
internal sealed class CandidateSearch(KeyPostings names, KeyPostings numbers, int entries)
{
    /// <summary>So many postings are walked through for one name; rare keys come first, so that what is left out says little.</summary>
    private const int MostPostings = 400_000;

    /// <summary>About so many entries are handed out at most; the caller stops long before where nothing matches any more.</summary>
    private const int MostCandidates = 2_000;

    private const int Bands = 256;
    private readonly float[] weights = new float[entries];
    private readonly List<int> touched = [];
    private readonly List<(int Length, ulong Key)> order = [];

    /// <summary>The entries that have one of the numbers, and behind them those that may be worth a look, with the weight of the keys they share.</summary>
    /// <param name="nameKeys">The keys of the name.</param>
    /// <param name="numberKeys">The keys of the numbers.</param>
    /// <param name="numbered">How many have a number.</param>
    public List<(int Entry, float Weight)> Find(IEnumerable<ulong> nameKeys, IEnumerable<ulong> numberKeys, out int numbered)
    {
        Clear();
        var firm = new HashSet<int>();
        foreach (var key in numberKeys)
        {
            foreach (var pair in numbers.Of(key))
            {
                firm.Add(KeyPostings.EntryOf(pair));
            }
        }

        numbered = firm.Count;
        Weigh(nameKeys);
        var best = Heaviest();
        return [.. firm.Order().Select(f => (f, 0f)), .. best.Where(t => !firm.Contains(t)).Select(t => (t, weights[t]))];
    }

    /// <summary>The entries of the greatest weight, found by counting how many lie in each band of weights rather than by sorting all.</summary>
    private List<int> Heaviest()
    {
        if (touched.Count <= MostCandidates)
        {
            return [.. touched];
        }

        var top = touched.Max(t => weights[t]);
        var bands = new int[Bands];
        foreach (var entry in touched)
        {
            bands[Band(entry, top)]++;
        }

        var (least, sum) = (Bands, 0);
        while (least > 0 && sum < MostCandidates)
        {
            sum += bands[--least];
        }

        return [.. touched.Where(t => Band(t, top) >= least)];
    }

    private int Band(int entry, float top) => Math.Min(Bands - 1, (int)(weights[entry] / top * Bands));

    private void Weigh(IEnumerable<ulong> keys)
    {
        order.Clear();
        foreach (var key in keys)
        {
            order.Add((names.Of(key).Length, key));
        }

        order.Sort();
        var walked = 0;
        foreach (var (length, key) in order)
        {
            walked += length;
            if (length > 0 && (walked <= MostPostings || touched.Count == 0))
            {
                Walk(names.Of(key), MathF.Log(1 + ((float)entries / length)));
            }
        }
    }

    private void Walk(ReadOnlySpan<ulong> postings, float rarity)
    {
        foreach (var pair in postings)
        {
            var entry = KeyPostings.EntryOf(pair);
            if (weights[entry] == 0)
            {
                touched.Add(entry);
            }

            weights[entry] += rarity;
        }
    }

    private void Clear()
    {
        foreach (var entry in touched)
        {
            weights[entry] = 0;
        }

        touched.Clear();
    }
}
