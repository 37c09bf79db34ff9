using System.Collections.Immutable;
using Waybill.Reading.Quotes;
using Waybill.Reading.Text;

namespace Waybill.Reading.Lexical;

/// <summary>Makes a speaker of the words that name one: the name apart from the office, and the state that he speaks for.</summary>
/// <param name="document">Where the words stand.</param>
/// <param name="lexicon">The language's words.</param>
/// <param name="times">Days among the words are no part of the speaker.</param>
/// <param name="stateAt">The state named at a place of the text.</param>
internal sealed class LexicalSpeaker(Document document, Lexicon lexicon, ImmutableArray<TimeMention> times, Func<TextSpan, string?> stateAt)
{
    private readonly List<Voice> known = [];

    /// <summary>The speaker in a stretch of a sentence; null where only a pronoun or nothing stands there.</summary>
    public (Voice Voice, Speaker Mention)? In(LexicalSentence sentence, int from, int to)
    {
        (from, to) = Trimmed(sentence, from, to);
        if (from >= to || (to - from == 1 && lexicon["pronoun"].Has(sentence, from)) || !sentence.Tokens[from].IsWord)
        {
            return null;
        }

        var span = sentence.Span(from, to);
        var (name, role) = Named(sentence, from, to);
        var voice = known.LastOrDefault(v => v.Name.EndsWith($" {name}", StringComparison.Ordinal)) ?? new Voice(name, role, stateAt(span), role is not null, false, "");
        (name, role) = (voice.Name, voice.Role);
        known.Add(voice);
        return (voice, new Speaker(span.Start, span.End, span.In(document.Text), name, role));
    }

    /// <summary>Without marks and days at its ends, and only as far as words that go on to something else.</summary>
    private (int From, int To) Trimmed(LexicalSentence sentence, int from, int to)
    {
        if (lexicon["aside"].First(sentence, from + 1 < to ? from + 1 : to, to) is (_, var aside, _))
        {
            to = aside;
        }

        if (lexicon["that"].First(sentence, from + 1 < to ? from + 1 : to, to) is (_, var clause, _))
        {
            to = clause;
        }

        while (from < to && IsLoose(sentence, from))
        {
            from++;
        }

        while (to > from && IsLoose(sentence, to - 1))
        {
            to--;
        }

        return (from, to);
    }

    private bool IsLoose(LexicalSentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        return (!token.IsWord && !token.IsNumber) || IsTime(token) || lexicon["aside"].Has(sentence, at)
            || (lexicon["to-or-in"].Has(sentence, at) && at + 1 < sentence.Count && IsTime(sentence.Tokens[at + 1])) || lexicon["and"].Has(sentence, at);
    }

    private bool IsTime(Token token) => times.Any(t => t.Start <= token.Start && token.End <= t.End);

    /// <summary>The name and the office: by capitals at the end or the beginning, else by the comma between them.</summary>
    private (string Name, string? Role) Named(LexicalSentence sentence, int from, int to)
    {
        var text = document.Text;
        var comma = Enumerable.Range(from, to - from).FirstOrDefault(i => sentence.Is(i, ",", "،"), -1);
        if (comma > from && comma - from <= 4 && comma + 1 < to)
        {
            return (sentence.Span(from, comma).In(text), sentence.Span(comma + 1, to).In(text).TrimEnd(',', '،', ' '));
        }

        if (!lexicon.Forms.HasCapitals)
        {
            return (sentence.Span(from, to).In(text), null);
        }

        var first = to;
        while (first > from && sentence.Tokens[first - 1].IsCapital && stateAt(sentence.Span(first - 1, first)) is null && sentence.Tokens[first - 1].Text.Any(char.IsLower))
        {
            first--;
        }

        return to - first >= 2 && first > from ? (sentence.Span(first, to).In(text), sentence.Span(from, first).In(text)) : (sentence.Span(from, to).In(text), null);
    }
}
