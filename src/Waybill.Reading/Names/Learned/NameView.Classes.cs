using Waybill.Reading.Quotes.Learned;
using Waybill.Reading.Tagging;

namespace Waybill.Reading.Names.Learned;

/// <content>Nouns, verbs and adjectives around a word, and the noun phrase that it stands in by them.</content>
internal sealed partial class NameView
{
    private const int LongestPhrase = 8;
    private const uint BeforeAll = 30;
    private const uint AfterAll = 31;

    private void Classes(Adding adding, int at)
    {
        var (before, here, after) = (Class(at - 1), Class(at), Class(at + 1));
        adding.One(here);
        adding.Two(before, here);
        adding.Two(here, after);
        adding.Two(Clue.With(before, here), after);
        adding.Two(Clue.With(here, after), Class(at + 2));
        adding.Two(Clue.With(Class(at - 2), before), here);
        adding.Two(here, words[at].Form);
        adding.Two(here, words[at].Larger);
        adding.Two(here, words[at].Lower);
        Phrase(adding, at);
    }

    /// <summary>The noun that ends the phrase, and how far off it is.</summary>
    private void Phrase(Adding adding, int at)
    {
        var here = Class(at);
        var (first, last) = Phrase(at);
        var (head, opening) = (words[last], words[first]);
        var where = ((uint)Math.Min(last - at, Far) * 8) + (uint)Math.Min(at - first, Far) + 1;
        adding.Two(where, here);
        adding.Two(where, head.Group);
        adding.Two(where, head.Larger);
        adding.Two(where, head.Lower);
        adding.Two(head.Lower, at == last ? 1u : at == first ? 2u : 3u);
        adding.Two(head.Group, opening.Lower);
        adding.Two(head.Group, Word(first - 1).Lower);
        adding.Two(Class(first - 1), Class(last + 1));
        adding.Two(where, Word(last + 1).Lower);
        for (var kind = 0; kind < NameHints.Kinds; kind++)
        {
            adding.Two(hints[last][kind], where);
        }
    }

    private uint Class(int at) => at < 0 ? BeforeAll : at >= words.Length ? AfterAll : classes.Span[at] + 1u;

    /// <summary>The words around one that noun phrases are made of, from its determiner or the word after the last phrase on.</summary>
    private (int First, int Last) Phrase(int at)
    {
        if (!IsNominal(at))
        {
            return (at, at);
        }

        var (first, last) = (at, at);
        while (first > 0 && at - first < LongestPhrase && IsNominal(first - 1) && !Opens(first))
        {
            first--;
        }

        while (last + 1 < words.Length && last - at < LongestPhrase && IsNominal(last + 1) && !Opens(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>A determiner or pronoun begins a phrase of its own.</summary>
    private bool Opens(int at) => (WordClass)classes.Span[at] is WordClass.Determiner or WordClass.Pronoun;

    private bool IsNominal(int at) =>
        Opens(at) || (WordClass)classes.Span[at] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Numeral;
}
