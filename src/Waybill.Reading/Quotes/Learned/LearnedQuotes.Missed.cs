using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quotes.Learned;

/// <content>What only the tagger sees and the rules would have taken, had they seen it: a speaker far from his verb.</content>
internal sealed partial class LearnedQuotes
{
    /// <summary>Attributions that claims can rest on as well: by a verb of saying, of a clause, with a speaker who is known.</summary>
    public IEnumerable<Attribution> Missed(List<Attribution> surest)
    {
        var taken = surest.ToLookup(a => a.Sentence);
        for (var i = 0; i < found.Length; i++)
        {
            if (voices[i] is { } said && speakers[i] is { } speaker && found[i] is { Cue: { } cue, Content: [var content] } && ClassOf(cue) is { } held && Clause(said.Sentence, cue, content) is { } clause && Speaks(said.Voice)
                && taken[said.Sentence].All(a => a.Quote.Cue is not { } other || !IsEntangled(a, said.Voice, new TextSpan(other.Start, other.End), cue, clause)))
            {
                yield return new Attribution(new Quote(speaker, Passage(cue), [clause], KindOf([clause]), []), held, said.Voice, said.Sentence, false);
            }
        }
    }

    private static bool Speaks(Voice voice) => voice != Voice.Writer && (voice.Code is not null || voice.IsPerson || Names.Roles.IsSpeaker(voice.Head));

    /// <summary>Whether one of the rules' own takes up the same words.</summary>
    private static bool IsEntangled(Attribution rule, Voice voice, TextSpan ruleCue, TextSpan cue, TextSpan clause) =>
        ruleCue.Overlaps(cue) || clause.Contains(ruleCue) || rule.Content.Any(c => (c.Overlaps(clause) && !c.Contains(cue)) || (c.Contains(cue) && (rule.Voice == voice || rule.Quote.Kind == QuoteKind.Direct)));

    /// <summary>What the cue does with the content, where it is a verb of saying or holding true.</summary>
    private CueClass? ClassOf(TextSpan cue)
    {
        var words = cue.In(markup.Text).ToLowerInvariant().Split(' ');
        if (Array.IndexOf(words, "known") is > 0 and var known && words[0] is "let" or "lets" or "made" or "makes" && known < words.Length)
        {
            return CueClass.Say;
        }

        if (Array.Exists(words, Words.Be.Contains))
        {
            // had been told: whoever it was told to says nothing.
            return null;
        }

        var lemma = Array.FindLast(words, w => Verbs.Of(w) is not null) is { } verb ? Verbs.Of(verb)!.Value.Lemma : "";
        return lemma is "signal" or "signalled" or "signaled" ? CueClass.Say : Cues.Of(lemma) is { } held and (CueClass.Say or CueClass.Tell or CueClass.Announce or CueClass.Believe or CueClass.Allege) ? held : null;
    }

    /// <summary>The clause that is said, without its <c>that</c>; null where it has no verb or is no part of the sentence.</summary>
    private TextSpan? Clause(int sentence, TextSpan cue, TextSpan content)
    {
        var syntax = markup.Sentences[sentence];
        if (content.Start < syntax.Sentence.Start || content.End > syntax.Sentence.End || cue.Start < syntax.Sentence.Start)
        {
            return null;
        }

        var (from, to) = syntax.TokensIn(content);
        from = from < to && syntax.Lower[from] == "that" ? from + 1 : from;
        while (to > from && syntax.IsMark(to - 1))
        {
            to--;
        }

        var verb = syntax.Groups.FirstOrDefault(g => g.First >= from && g.Head < to && g.Kind == VerbKind.Finite);
        return verb is null || verb.First == from || Words.Coordinators.Contains(syntax.LowerAt(syntax.TokenAt(cue.Start) - 1)) ? null : syntax.SpanOf(from, to);
    }
}
