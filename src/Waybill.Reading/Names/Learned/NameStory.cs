using Waybill.Reading.Grammar;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <summary>
/// What a document tells of a word by its other mentions: <c>Kato</c> alone is a person where <c>David Kato</c> stands elsewhere
/// (Chieu and Ng 2003; Ratinov and Roth 2009).
/// </summary>
internal sealed class NameStory
{
    private const int FirstKind = 500;
    private const int MostOthers = 4;

    private readonly Dictionary<string, Told> words = new(StringComparer.Ordinal);
    private readonly NameText text;

    public NameStory(NameText text)
    {
        this.text = text;
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            Hear(sentence, text.Sentences[sentence]);
        }
    }

    /// <summary>Adds to the open word what its other mentions tell.</summary>
    public void Add(Clues clues, int sentence, int word)
    {
        var syntax = text.Sentences[sentence];
        if (!words.TryGetValue(syntax.Lower[word], out var told))
        {
            return;
        }

        if (!syntax.Tokens[word].IsCapital)
        {
            clues.Add(Clue.Of(FirstKind, Level(told.Capital)));
            return;
        }

        clues.Add(Clue.Of(FirstKind + 1, (Level(told.Small) * 3) + Level(told.Capital)));
        if (told.Where.Count == 1)
        {
            clues.Add(Clue.Of(FirstKind + 2, 1));
            return;
        }

        told.Add(clues);
        AddNeighbours(clues, told.Where, told.Where.BinarySearch((sentence, word)));
    }

    /// <summary>The words around the nearest other mentions.</summary>
    private void AddNeighbours(Clues clues, List<(int Sentence, int Word)> where, int here)
    {
        for (var (away, taken) = (1, 0); away < where.Count && taken < MostOthers; away++)
        {
            foreach (var at in (ReadOnlySpan<int>)[here - away, here + away])
            {
                if (at >= 0 && at < where.Count)
                {
                    var (sentence, word) = where[at];
                    clues.Add(Clue.Of(FirstKind + 11, text.Sentences[sentence].LowerAt(word - 1)));
                    clues.Add(Clue.Of(FirstKind + 12, text.Sentences[sentence].LowerAt(word + 1)));
                    taken++;
                }
            }
        }
    }

    private void Hear(int sentence, Syntax syntax)
    {
        for (var i = 0; i < syntax.Tokens.Length; i++)
        {
            if (syntax.Tokens[i].IsCapital)
            {
                var told = Of(syntax.Lower[i]);
                told.Where.Add((sentence, i));
                told.Hear(syntax, i);
            }
            else if (syntax.Tokens[i].IsWord)
            {
                Of(syntax.Lower[i]).Small++;
            }
        }
    }

    private Told Of(string lower)
    {
        if (!words.TryGetValue(lower, out var told))
        {
            words[lower] = told = new Told();
        }

        return told;
    }

    /// <summary>Never, once, more than once.</summary>
    private static uint Level(int times) => (uint)Math.Min(times, 2);

    /// <summary>How often a word stood in which company.</summary>
    private sealed class Told
    {
        private int title, said, inside, the, owner, body, atStart, within, atEnd, alone;

        public int Small { get; set; }

        public int Capital { get; private set; }

        public List<(int Sentence, int Word)> Where { get; } = [];

        public void Hear(Syntax syntax, int at)
        {
            Capital += at == 0 || syntax.Lower[at - 1] is "\"" or "\u201C" or "``" ? 0 : 1;
            var (from, to) = CapitalRun.Around(syntax, at);
            var (before, after) = (syntax.LowerAt(from - 1), syntax.LowerAt(to));
            _ = to - from == 1 ? alone++ : at == from ? atStart++ : at == to - 1 ? atEnd++ : within++;
            title += Roles.Titles.Contains(before.TrimEnd('.')) || Roles.Person.Contains(before) ? 1 : 0;
            said += after is "said" or "says" or "told" or "added" or "who" || (after == "," && syntax.LowerAt(to + 1) == "who") ? 1 : 0;
            inside += before is "in" or "at" or "near" or "from" or "to" ? 1 : 0;
            the += before == "the" ? 1 : 0;
            owner += after == "'s" ? 1 : 0;
            for (var i = from; i < to; i++)
            {
                title += i < at && Roles.Titles.Contains(syntax.Lower[i].TrimEnd('.')) ? 1 : 0;
                body += i != at && Roles.Body.Contains(syntax.Lower[i]) ? 1 : 0;
            }
        }

        public void Add(Clues clues)
        {
            var (kind, together) = (FirstKind + 3, 0u);
            foreach (var times in (ReadOnlySpan<int>)[title, said, inside, the, owner, body])
            {
                clues.Add(Clue.Of(kind++, Level(times)));
                together = (together * 2) + (times > 0 ? 1u : 0);
            }

            clues.Add(Clue.Of(kind++, (Level(atStart) * 27) + (Level(within) * 9) + (Level(atEnd) * 3) + Level(alone)));
            clues.Add(Clue.Of(kind, (together * 2) + (atEnd > 0 ? 1u : 0)));
        }
    }
}
