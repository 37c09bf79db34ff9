using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>
/// Finds the names of a table that may match a name: those in which every word of either one is met by a word of the other, one of them nearly
/// letter for letter, and not too many letters are wrong, all of which a match wants (<see cref="Likeness"/>). It keeps its workspace between
/// searches, so that one belongs to one thread.
/// </summary>
internal sealed class NameSearch(NameTable table, Matcher matcher)
{
    /// <summary>Spellings of so many words are kept.</summary>
    private const int MostKept = 4096;

    /// <summary>Tolerances of so many scores are kept, which whoever asks chooses.</summary>
    private const int MostTolerances = 64;

    private readonly Meetings met = new(table);
    private readonly Dictionary<(double Score, int Words), Tolerance> tolerances = [];
    private readonly Dictionary<(string Own, string Latin, bool IsStrict, Tolerance Tolerance), Spelling[]> kept = [];
    private readonly double[] mostWrong = new double[Meetings.MostWords + 1];

    /// <summary>Adds the names that may match; one may come twice.</summary>
    /// <param name="asked">The name asked for.</param>
    /// <param name="score">The score that they must reach.</param>
    /// <param name="names">Where they go.</param>
    public void Find(PreparedName asked, double score, List<int> names)
    {
        foreach (var key in NameKeys.Of(asked))
        {
            foreach (var pair in table.Whole.Of(key))
            {
                names.Add(KeyPostings.EntryOf(pair));
            }
        }

        if (asked.Kind != NameKind.Ship)
        {
            ByWords(asked, score, names);
        }
    }

    private void ByWords(PreparedName asked, double score, List<int> names)
    {
        var words = asked.Parts.Where(p => p.IsTelling).Take(Meetings.MostWords).ToArray();
        var initials = asked.Parts.Count(p => p.Role == PartRole.Initial);
        MeetJoined(asked, words);
        for (var at = 0; at < words.Length; at++)
        {
            // Ramimakhlouf where Rami Makhlouf stands.
            foreach (var key in NameKeys.AsJoined(words[at]))
            {
                met.InTwo(table.Joined.Of(key), at);
            }
        }

        for (var count = 0; count < mostWrong.Length; count++)
        {
            mostWrong[count] = initials > 0 ? matcher.MostWrong(table.Kind, score, words.Length, words.Length)
                : matcher.MostWrong(table.Kind, score, Math.Min(words.Length, count), Math.Max(words.Length, count));
        }

        // Names are met in two words at least, so in one of all but the commonest; names of one word hardly match those of more.
        var tolerance = ToleranceOf(score, words.Length);
        var order = words.Index().Select(w => (w.Index, w.Item, Cost: table.Vocabulary.CostOf(w.Item, table))).OrderBy(w => w.Cost).ToList();
        var late = words.Length > 1 && initials == 0 && mostWrong[1] <= 0 ? new LateWord(order[^1].Item, order[^1].Index, tolerance) : null;
        foreach (var (at, word, _) in order)
        {
            if (at != late?.At)
            {
                met.InSpellings(Near(word, tolerance), at);
            }
        }

        met.Finish(words.Length, mostWrong, late, names);
    }

    /// <summary>Rami Makhlouf where Ramimakhlouf stands: two or three parts on end, by their consonants.</summary>
    private void MeetJoined(PreparedName asked, NamePart[] words)
    {
        for (var length = 2; length <= 3; length++)
        {
            for (var from = 0; from + length <= asked.Parts.Length; from++)
            {
                var run = asked.Parts.AsSpan(from, length);
                var parts = table.Vocabulary.Sounding(NameKeys.Joined(run), run[0].IsAbjad);
                foreach (var part in parts.Count > 0 ? run : [])
                {
                    if (Array.IndexOf(words, part) is var word and >= 0)
                    {
                        met.InOne(parts, word);
                    }
                }
            }
        }
    }

    private Tolerance ToleranceOf(double score, int words)
    {
        if (tolerances.TryGetValue((score, words), out var tolerance))
        {
            return tolerance;
        }

        if (tolerances.Count == MostTolerances)
        {
            tolerances.Clear();
        }

        return tolerances[(score, words)] = matcher.Tolerates(table.Kind, score, words);
    }

    private Spelling[] Near(NamePart word, Tolerance tolerance)
    {
        var key = (word.Own, word.Latin, word.IsStrict, tolerance);
        if (kept.TryGetValue(key, out var near))
        {
            return near;
        }

        if (kept.Count == MostKept)
        {
            kept.Clear();
        }

        return kept[key] = table.Vocabulary.Near(word, tolerance);
    }
}
