using System.Collections.Immutable;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Lexical;

/// <summary>Finds who says what by the words that attribute, the word for <c>that</c>, colons, commas and quotation marks.</summary>
internal sealed class LexicalQuotes(Document document, Lexicon lexicon, ImmutableArray<LexicalSentence> sentences, LexicalSpeaker speakers)
{
    private const int FarthestColon = 14;
    private const int LongestDateline = 8;

    private readonly ImmutableArray<TextSpan> marks = QuotationMarks.In(document.Text);
    private readonly List<Attribution> found = [];
    private (Voice Voice, Speaker Mention)? last;

    public ImmutableArray<Attribution> Find()
    {
        for (var number = 0; number < sentences.Length; number++)
        {
            if (!document.Furniture.Any(f => f.Overlaps(sentences[number].Sentence.Span)) && document.Headline?.Overlaps(sentences[number].Sentence.Span) != true)
            {
                Read(number, sentences[number]);
            }
        }

        return [.. found];
    }

    private void Read(int number, LexicalSentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (Quoted(sentence, at))
            {
                continue;
            }

            if (lexicon["according"].At(sentence, at) is (_, var length) && According(number, sentence, at, at + length))
            {
                return;
            }

            if (lexicon.Cues.At(sentence, at) is var (kind, words) && Said(number, sentence, kind, at, at + words))
            {
                return;
            }
        }
    }

    /// <summary>"According to X, …" and "…, according to X".</summary>
    private bool According(int number, LexicalSentence sentence, int at, int after)
    {
        var stop = Next(sentence, after, sentence.Count, i => sentence.Is(i, ",", "،", ":") || lexicon["that"].Has(sentence, i) || lexicon.Cues.Has(sentence, i)) ?? sentence.Count;
        var that = Next(sentence, stop, Math.Min(sentence.Count, stop + 4), i => lexicon["that"].Has(sentence, i));
        var contents = new[] { (From: that is null ? 0 : at, To: at), (From: that + 1 ?? stop, To: sentence.Count) }.Select(c => Trim(sentence, c.From, c.To)).Where(c => c.To - c.From >= 3).ToArray();
        return Add(number, sentence, CueClass.Say, (at, after), (after, stop), contents);
    }

    private bool Said(int number, LexicalSentence sentence, CueClass kind, int at, int after)
    {
        var that = Next(sentence, after, lexicon["near"].Has(sentence, at) ? after + 2 : sentence.Count, i => lexicon["that"].Has(sentence, i));
        var colon = Next(sentence, after, Math.Min(sentence.Count, after + FarthestColon), i => sentence.Is(i, ":"));
        if ((that ?? colon) is { } opens)
        {
            // Who speaks stands before the verb or, where nobody does, between it and what is said.
            var before = speakers.In(sentence, ClauseStart(sentence, at), at) is not null || Next(sentence, ClauseStart(sentence, at), at, i => lexicon["pronoun"].Has(sentence, i)) is not null;
            return Add(number, sentence, kind, (at, after), before ? (ClauseStart(sentence, at), at) : (after, opens), [Trim(sentence, opens + 1, sentence.Count)]);
        }

        if (at >= 3 && sentence.Is(at - 1, ",", "-", "–", "—", "،", "»", "\"", "”"))
        {
            return Add(number, sentence, kind, (at, after), (after, sentence.Count), [Trim(sentence, 0, at)]);
        }

        if (lexicon["bare"].Has(sentence, at) && sentence.Count - after >= 4)
        {
            return Add(number, sentence, kind, (at, after), (ClauseStart(sentence, at), at), [Trim(sentence, after, sentence.Count)]);
        }

        return kind == CueClass.Deny && Denied(number, sentence, at, after);
    }

    /// <summary>"X rejected the accusations", with the verb first, in the middle or last.</summary>
    private bool Denied(int number, LexicalSentence sentence, int at, int after)
    {
        var what = lexicon["accusation"].First(sentence, 0, sentence.Count);
        if (what is not (_, var thing, var length))
        {
            return DeniedAct(number, sentence, at, after);
        }

        var source = thing > at ? at > ClauseStart(sentence, at) && speakers.In(sentence, ClauseStart(sentence, at), at) is not null ? (ClauseStart(sentence, at), at) : (after, thing) : (0, thing);
        return Add(number, sentence, CueClass.Deny, (at, after), source, [(thing, thing + length)], pointsBack: true);
    }

    /// <summary>"X denied supplying Y": what is denied begins with the word for the act.</summary>
    private bool DeniedAct(int number, LexicalSentence sentence, int at, int after)
    {
        if (lexicon.Triggers.First(sentence, after, sentence.Count) is not (_, var act, _))
        {
            return false;
        }

        var start = ClauseStart(sentence, at);
        var before = speakers.In(sentence, start, at) is not null;
        return Add(number, sentence, CueClass.Deny, (at, after), before ? (start, at) : (after, act), [Trim(sentence, act, sentence.Count)]);
    }

    private bool Add(
        int number, LexicalSentence sentence, CueClass kind, (int From, int To) cue, (int From, int To) source, (int From, int To)[] contents, bool pointsBack = false)
    {
        contents = [.. contents.Where(c => c.To > c.From)];
        if (contents.Length == 0)
        {
            return false;
        }

        var speaker = speakers.In(sentence, source.From, source.To);
        last = speaker ?? last;
        ImmutableArray<TextSpan> spans = [.. contents.Select(c => Whole(sentence.Span(c.From, c.To)))];
        var words = sentence.Span(cue.From, cue.To);
        var mention = speaker?.Mention ?? (last is { } known ? Pronoun(sentence, source, known) : null);
        found.Add(new Attribution(
            new Quote(mention, new Passage(words.Start, words.End, words.In(document.Text)), spans, KindOf(spans), []), kind, last?.Voice, number, pointsBack));
        return true;
    }

    /// <summary>The pronoun, or the verb alone, that stands for whoever spoke before.</summary>
    private Speaker? Pronoun(LexicalSentence sentence, (int From, int To) source, (Voice Voice, Speaker Mention) known)
    {
        var at = Next(sentence, source.From, source.To, i => lexicon["pronoun"].Has(sentence, i));
        if (at is not { } word)
        {
            return null;
        }

        var span = sentence.Span(word, word + 1);
        return new Speaker(span.Start, span.End, span.In(document.Text), known.Voice.Name, known.Voice.Role);
    }

    /// <summary>A quotation is said to its end, over however many sentences.</summary>
    private TextSpan Whole(TextSpan content)
    {
        foreach (var mark in marks)
        {
            if (mark.Overlaps(content) && !content.Contains(mark) && (mark.Start <= content.Start + 2 || mark.End >= content.End - 2))
            {
                return new TextSpan(Math.Min(mark.Start, content.Start), Math.Max(mark.End, content.End));
            }
        }

        return content;
    }

    private QuoteKind KindOf(ImmutableArray<TextSpan> spans)
    {
        var inside = spans.Count(s => marks.Any(m => m.Start <= s.Start + 1 && s.End <= m.End + 1));
        return inside == spans.Length ? QuoteKind.Direct : spans.Any(s => marks.Any(m => m.Overlaps(s) && m.Length > 12)) ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    private bool Quoted(LexicalSentence sentence, int at) =>
        marks.Any(m => m.Start <= sentence.Tokens[at].Start && sentence.Tokens[at].End <= m.End);

    /// <summary>After a semicolon, or after the dash of a dateline.</summary>
    private static int ClauseStart(LexicalSentence sentence, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (sentence.Is(i, ";", "؛") || (i is > 0 and < LongestDateline && sentence.Is(i, "-", "–", "—") && !sentence.Is(i - 1, ",", "»", "\"", "”")))
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>Without marks and spaces at the ends.</summary>
    private static (int From, int To) Trim(LexicalSentence sentence, int from, int to)
    {
        while (from < to && !sentence.Tokens[from].IsWord && !sentence.Tokens[from].IsNumber)
        {
            from++;
        }

        while (to > from && !sentence.Tokens[to - 1].IsWord && !sentence.Tokens[to - 1].IsNumber)
        {
            to--;
        }

        return (from, to);
    }

    private static int? Next(LexicalSentence sentence, int from, int to, Func<int, bool> fits)
    {
        for (var at = from; at < Math.Min(to, sentence.Count); at++)
        {
            if (fits(at))
            {
                return at;
            }
        }

        return null;
    }
}
