using System.Collections;
using System.Collections.Immutable;

namespace Waybill.Checking.Origins;

/// <summary>
/// Finds among many texts the pairs that are worth comparing word by word, without comparing each with each. Copies, and paragraphs quoted whole in a
/// longer report, are met by a sketch of each text's runs of words (its smallest numbers: Broder 1997); rewrites by their sentences, whose telling words
/// fall into the same bands of a MinHash signature (Indyk and Motwani 1998). What is met here is candidates; <see cref="Kin"/> decides.
/// </summary>
internal sealed class NearCopies
{
    /// <summary>Of a text that shares three runs in ten with a longer one, none of so many would be found in it once in 90,000 times.</summary>
    private const int SketchSize = 32;

    /// <summary>A sentence that shares a little more than half of its words meets its like in one of so many bands nine times in ten, and a rewrite has several such sentences.</summary>
    private const int Bands = 16;

    private const int RowsOfBand = 2;

    private readonly (ulong[] Keys, int[] Texts) runs;
    private readonly (ulong[] Keys, int[] Texts) bands;
    private readonly ImmutableArray<ulong[]> sketches;
    private readonly ImmutableArray<ulong[]> signatures;

    /// <summary>Lays the texts out for looking up.</summary>
    /// <param name="texts">Of each text its runs of words and the telling words of its sentences.</param>
    public NearCopies(IReadOnlyList<(ulong[] Runs, ImmutableArray<ulong[]> Sentences)> texts)
    {
        sketches = [.. texts.Select(t => t.Runs.Length <= SketchSize ? t.Runs : t.Runs[..SketchSize])];
        signatures = [.. texts.Select(t => t.Sentences.SelectMany(Banded).Distinct().ToArray())];
        runs = Index([.. texts.Select(t => t.Runs)]);
        bands = Index(signatures);
    }

    /// <summary>The pairs worth comparing, each once, the lower number first, in order.</summary>
    public IEnumerable<(int First, int Second)> Candidates()
    {
        var met = new BitArray[sketches.Length];
        for (var text = 0; text < met.Length; text++)
        {
            met[text] = new(met.Length);
        }

        for (var text = 0; text < met.Length; text++)
        {
            var others = new bool[met.Length];
            Meet(runs, sketches[text], others);
            Meet(bands, signatures[text], others);
            Note(others, text, met);
        }

        for (var first = 0; first < met.Length; first++)
        {
            for (var second = first + 1; second < met.Length; second++)
            {
                if (met[first][second])
                {
                    yield return (first, second);
                }
            }
        }
    }

    private static void Meet((ulong[] Keys, int[] Texts) index, ulong[] probes, bool[] others)
    {
        foreach (var probe in probes)
        {
            for (var at = FirstOf(index.Keys, probe); at < index.Keys.Length && index.Keys[at] == probe; at++)
            {
                others[index.Texts[at]] = true;
            }
        }
    }

    /// <summary>A sketch finds the shorter text in the longer one, whichever comes first.</summary>
    private static void Note(bool[] others, int text, BitArray[] met)
    {
        for (var other = 0; other < others.Length; other++)
        {
            if (others[other])
            {
                met[Math.Min(text, other)][Math.Max(text, other)] = true;
            }
        }
    }

    private static int FirstOf(ulong[] keys, ulong key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = keys[middle] < key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static (ulong[] Keys, int[] Texts) Index(ImmutableArray<ulong[]> keysOfTexts)
    {
        var keys = keysOfTexts.SelectMany(k => k).ToArray();
        var texts = keysOfTexts.SelectMany((k, text) => Enumerable.Repeat(text, k.Length)).ToArray();
        Array.Sort(keys, texts);
        return (keys, texts);
    }

    /// <summary>One key a band, made of the band and the smallest numbers that its orders give the words.</summary>
    private static IEnumerable<ulong> Banded(ulong[] words)
    {
        for (ulong band = 0; band < Bands; band++)
        {
            var key = band;
            for (ulong row = 0; row < RowsOfBand; row++)
            {
                var least = ulong.MaxValue;
                foreach (var word in words)
                {
                    least = Math.Min(least, WordHash.Mixed(word, 1 + (band * RowsOfBand) + row));
                }

                key = WordHash.Mixed(key ^ least);
            }

            yield return key;
        }
    }
}
