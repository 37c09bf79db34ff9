using System.Collections.Immutable;
using Waybill.Reading.Places;
using Waybill.Reference;
using Waybill.Reference.Places;

namespace Waybill.Reading.Lexical;

/// <summary>Spots places by the names that the gazetteer has in their own script, in every form that the language gives them.</summary>
internal sealed class LexicalPlaces(Lexicon lexicon, Shelf shelf, ImmutableArray<LexicalSentence> sentences, ImmutableArray<TimeMention> times)
{
    private const int LongestName = 4;
    private const int MostSpellings = 48;
    private const int MostSounding = 4;
    private const double LeastLikeness = 0.75;

    /// <summary>At this prior a name needs nothing beside it: a town of some 25,000, or where capitals tell nothing of some 300,000.</summary>
    private static readonly (double WithCapitals, double Without) KnownAlone = (0.45, 0.55);

    private readonly List<Spotted> spotted = [];
    private readonly List<LexicalParty> parties = [];
    private int first;

    /// <summary>The places as a report lists them, and what each is to the movement that its sentence tells of.</summary>
    public (ImmutableArray<PlaceMention> Places, ImmutableArray<LexicalParty> Parties) Find(Document document)
    {
        first = sentences.TakeWhile(s => document.Headline?.Overlaps(s.Sentence.Span) == true).Count();
        for (var number = 0; number < sentences.Length; number++)
        {
            if (!document.Furniture.Any(f => f.Overlaps(sentences[number].Sentence.Span)))
            {
                Spot(number);
            }
        }

        new PlaceChoice(shelf.Gazetteer, spotted).Choose();
        return (
            [.. spotted.Where(s => s.Chosen is not null || s.IsAdjective).Select(s => PlaceFinder.Mention(s, document.Text, shelf)).OrderBy(m => m.Form).ThenBy(m => m.Start)],
            [.. parties]);
    }

    private void Spot(int number)
    {
        var sentence = sentences[number];
        for (var at = 0; at < sentence.Count;)
        {
            at = sentence.Tokens[at].IsWord && !times.Any(t => t.Start <= sentence.Tokens[at].Start && sentence.Tokens[at].End <= t.End) ? Take(number, sentence, at) : at + 1;
        }
    }

    /// <summary>Takes the longest name that begins at a word; gives the word after it.</summary>
    private int Take(int number, LexicalSentence sentence, int at)
    {
        if (lexicon.Countries.At(sentence, at) is var (code, words))
        {
            return Add(number, at, at + words, sentence.Forms(at + words - 1)[0] with { Case = CaseOf(sentence, at) }, [CountryHit(code)], adjective: false);
        }

        if (lexicon.Places.At(sentence, at) is var (english, its))
        {
            return Add(number, at, at + its, sentence.Forms(at + its - 1)[0], shelf.Gazetteer.Look(english), adjective: false);
        }

        if (lexicon.Adjectives.At(sentence, at) is var (people, length))
        {
            return Add(number, at, at + length, sentence.Forms(at)[0], [CountryHit(people)], adjective: true);
        }

        if (lexicon.Groups.At(sentence, at) is var (group, many))
        {
            var form = sentence.Forms(at).FirstOrDefault(f => f.Clitic.Length > 0, sentence.Forms(at)[0]);
            parties.Add(new(number, at, at + many, sentence.Tokens[at].Start, LegBefore(sentence, at, at + many, form), CaseOfMany(sentence.Tokens[at].Text), IsAdjective: false, IsOwned(sentence, at), Group: group));
            return at + many;
        }

        for (var to = Math.Min(at + LongestName, Run(sentence, at)); to > at; to--)
        {
            foreach (var (name, form) in Spellings(sentence, at, to))
            {
                if (Bearing(sentence, at, to, name, form) is { IsEmpty: false } hits)
                {
                    return Add(number, at, to, form, hits, adjective: false);
                }
            }
        }

        return TakeSounding(number, sentence, at);
    }

    /// <summary>A name that no list has so spelt is taken where a word says its kind, for a place of that kind which sounds like it.</summary>
    private int TakeSounding(int number, LexicalSentence sentence, int at)
    {
        if (KindBefore(sentence, at) is { } kind && !IsCommon(sentence, at) && (!lexicon.Forms.HasCapitals || sentence.Tokens[at].IsCapital))
        {
            for (var to = Math.Min(at + 2, Run(sentence, at)); to > at; to--)
            {
                foreach (var (name, form) in Spellings(sentence, at, to))
                {
                    var hits = shelf.Gazetteer.Sounding(name, h => kind.Fits(h.Place), MostSounding).Where(h => h.Likeness >= LeastLikeness).ToImmutableArray();
                    if (!hits.IsEmpty)
                    {
                        return Add(number, at, to, form, hits, adjective: false);
                    }
                }
            }
        }

        return at + 1;
    }

    /// <summary>Where the words that only space parts end.</summary>
    private static int Run(LexicalSentence sentence, int at)
    {
        var to = at + 1;
        while (to < sentence.Count && sentence.Tokens[to].IsWord && sentence.Tokens[to].Start - sentence.Tokens[to - 1].End == 1)
        {
            to++;
        }

        return to;
    }

    /// <summary>Everything that bears the name and can be meant here.</summary>
    private ImmutableArray<GazetteerHit> Bearing(LexicalSentence sentence, int at, int to, string name, WordForm form)
    {
        var capitals = lexicon.Forms.HasCapitals;
        var opensWithKind = to > at + 1 && lexicon.Kinds.Has(sentence, at);
        if (name.Length < 3 || (capitals && (!(sentence.Tokens[at].IsCapital || opensWithKind) || !sentence.Tokens[to - 1].IsCapital)) || (to == at + 1 && IsCommon(sentence, at)))
        {
            return [];
        }

        var hits = shelf.Gazetteer.Look(name);
        if (hits.IsEmpty || hits.Any(h => h.Place.IsCountry))
        {
            return [.. hits.Where(h => h.Place.IsCountry)];
        }

        var least = capitals ? KnownAlone.WithCapitals : KnownAlone.Without;
        var known = hits.Max(Gazetteer.Prior) >= least && name.Length >= 4;
        var said = KindBefore(sentence, at) is not null || LegBefore(sentence, at, to, form) is not null;
        return said || (known && !(capitals && StandsInName(sentence, at, to))) ? hits : [];
    }

    /// <summary>A capital on either side makes it part of a longer name: a person's, most often.</summary>
    private static bool StandsInName(LexicalSentence sentence, int at, int to) =>
        (at > 1 && sentence.Tokens[at - 1].IsCapital && sentence.Tokens[at - 1].IsWord) || (to < sentence.Count && sentence.Tokens[to].IsWord && sentence.Tokens[to].IsCapital);

    private bool IsCommon(LexicalSentence sentence, int at) =>
        lexicon["common"].Has(sentence, at) || lexicon.Cues.Has(sentence, at) || lexicon.Triggers.Has(sentence, at) || lexicon.Items.Has(sentence, at) || lexicon.Kinds.Has(sentence, at);

    /// <summary>Every way to take the forms of the words together, the written ones first.</summary>
    private static IEnumerable<(string Name, WordForm Form)> Spellings(LexicalSentence sentence, int at, int to)
    {
        IEnumerable<(string Name, WordForm Form)> found = sentence.Forms(at).Select(f => (f.Text, f));
        for (var word = at + 1; word < to; word++)
        {
            var next = sentence.Forms(word);
            found = found.SelectMany(f => next.Where(n => n.Clitic.Length == 0).Select(n => ($"{f.Name} {n.Text}", f.Form.Clitic.Length > 0 ? f.Form : n)));
        }

        return found.Take(MostSpellings);
    }

    private int Add(int number, int at, int to, WordForm form, ImmutableArray<GazetteerHit> hits, bool adjective)
    {
        var sentence = sentences[number];
        var end = sentence.Tokens[to - 1].End;
        var start = form.Clitic.Length > 0 && to == at + 1 ? Math.Max(sentence.Tokens[at].Start, end - form.Text.Length) : sentence.Tokens[at].Start;
        var leg = adjective ? null : LegBefore(sentence, at, to, form);
        spotted.Add(new()
        {
            Sentence = number,
            From = at,
            To = to,
            Start = start,
            End = end,
            Name = form.Text,
            Hits = hits,
            IsAdjective = adjective,
            Kind = adjective ? null : KindBefore(sentence, at),
            IsDateline = number == first && at == 0 && sentence.Is(to, ",", ".", "-", "–", "—", "،", ":", "/"),
            IsActor = leg is null && hits.Any(h => h.Place is { IsCountry: true } or { Kind: "P.PPLC" }),
        });
        parties.Add(new(number, at, to, start, leg, State(sentence, at) ? WordCase.Bare : form.Case, adjective, IsOwned(sentence, at), leg == Leg.To && form.Case == WordCase.Bare && lexicon.Forms.HasCapitals));
        return to;
    }

    private KindWord? KindBefore(LexicalSentence sentence, int at)
    {
        for (var back = 1; back <= Math.Min(3, at); back++)
        {
            if (lexicon.Kinds.At(sentence, at - back) is var (word, length) && length == back)
            {
                return KindWords.Of(word);
            }
        }

        return null;
    }

    /// <summary>What the preposition before a name says, words for its kind and adjectives between them allowed.</summary>
    private Leg? LegBefore(LexicalSentence sentence, int at, int to, WordForm form)
    {
        if (form.Clitic.Length > 0)
        {
            return form.Clitic == "ل" ? Leg.To : form.Clitic == "ب" ? Leg.Use : null;
        }

        for (var back = 1; back <= Math.Min(4, at); back++)
        {
            if (lexicon.Legs.At(sentence, at - back) is var (leg, length) && length <= back && Between(sentence, at - back + length, at))
            {
                return leg;
            }

            if (lexicon["to-or-in"].At(sentence, at - back) is (_, var words) && words <= back && Between(sentence, at - back + words, at))
            {
                // Russian v and na: with the fourth case to; with the sixth, which ends in e, i, kh or m, in. A name without endings leaves it open.
                return form.Case != WordCase.Bare && sentence.Tokens[to - 1].Text[^1] is 'е' or 'и' or 'х' or 'м' ? Leg.Use : Leg.To;
            }
        }

        return null;
    }

    private bool Between(LexicalSentence sentence, int from, int to) =>
        Enumerable.Range(from, to - from).All(i => sentence.Tokens[i].IsWord && !(lexicon.Forms.HasCapitals && sentence.Tokens[i].IsCapital))
        && (to == from || lexicon.Kinds.First(sentence, from, to) is not null || (lexicon.Forms.HasCapitals && to - from == 1));

    /// <summary>"The ministry of", "the minister of defence of": the state is named as the owner of an office, a word between them allowed.</summary>
    private bool IsOwned(LexicalSentence sentence, int at)
    {
        for (var back = 1; back <= Math.Min(3, at); back++)
        {
            if (lexicon["office"].At(sentence, at - back) is (_, var length) && length <= back && length >= back - 1
                && (length == back || !(lexicon["that"].Has(sentence, at - 1) || lexicon.Triggers.Has(sentence, at - 1) || lexicon.Cues.Has(sentence, at - 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The government of": the state itself acts.</summary>
    private bool State(LexicalSentence sentence, int at) =>
        Enumerable.Range(1, Math.Min(3, at)).Any(back => lexicon["state"].At(sentence, at - back) is (_, var length) && length == back);

    /// <summary>The case of a Russian plural, by which groups are named.</summary>
    private static WordCase CaseOfMany(string word) =>
        word.EndsWith("ами", StringComparison.Ordinal) ? WordCase.Instrumental : word.EndsWith("ам", StringComparison.Ordinal) || word.EndsWith("ов", StringComparison.Ordinal) ? WordCase.Oblique : WordCase.Bare;

    private WordCase CaseOf(LexicalSentence sentence, int at) =>
        sentence.Forms(at) is var forms && lexicon.Forms.HasCapitals && forms.Any(f => f.Case == WordCase.Instrumental && shelf.Gazetteer.Look(f.Text).Any(h => h.Place.IsCountry)) ? WordCase.Instrumental : WordCase.Bare;

    private GazetteerHit CountryHit(string code) => shelf.Gazetteer.ById($"iso3166:{code}")!; // The lexicon's codes are ISO's; a test holds it.
}
