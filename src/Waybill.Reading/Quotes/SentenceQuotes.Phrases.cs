using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quotes;

internal sealed partial class SentenceQuotes
{
    /// <summary>Words that open an attribution without a verb, and how the content is held.</summary>
    private static readonly (string[] Words, CueClass Class)[] Openers =
    [
        (["according", "to"], CueClass.Say),
        (["in", "the", "view", "of"], CueClass.Say),
        (["in", "the", "opinion", "of"], CueClass.Say),
        (["in", "the", "words", "of"], CueClass.Say),
        (["in", "the", "estimation", "of"], CueClass.Believe),
    ];

    /// <summary>according to X, in the view of X: before or after what is said.</summary>
    private void Phrases()
    {
        for (var at = 0; at < syntax.Tokens.Length; at++)
        {
            foreach (var (words, cue) in Openers)
            {
                if (syntax.Follows(at, words) && !IsQuoted(at))
                {
                    Phrase(at, at + words.Length, cue);
                }
            }
        }
    }

    private void Phrase(int at, int from, CueClass cue)
    {
        var to = PhraseEnd(from, leading: at == 0);
        if (to <= from)
        {
            return;
        }

        var left = at > 0 ? ContentBefore(at) : null;
        if (left is { } l && !HasFinite(l))
        {
            left = null;
        }

        (int, int) right = (SkipMarks(to), Math.Max(SkipMarks(to), EndOfClause(SkipMarks(to))));
        (int From, int To)? content = left ?? (HasVerb(right) ? right : null);
        if (content is not { } told)
        {
            return;
        }

        var (voice, subject, chain) = Original(from, to);
        var speaker = SpeakerOf(subject, voice);
        Keep(new Attribution(new Quote(speaker, Passage(at, from), Spans([told]), KindOf([told]), chain), cue, voice, index, false));
    }

    /// <summary>In <c>a report by X</c>, <c>a paper, citing X</c>, X is who says it, and the paper how it came.</summary>
    private (Voice? Voice, Subject Subject, System.Collections.Immutable.ImmutableArray<string> Chain) Original(int from, int to)
    {
        for (var i = from; i < to - 1; i++)
        {
            if (syntax.Lower[i] == "by" && syntax.Lower[i - 1] is "report" or "statement" or "study" or "account" or "analysis" or "document" or "paper" or "survey" or "reports" or "investigation")
            {
                from = i + 1;
                break;
            }
        }

        var subject = new Subject(from, to, true, false);
        return (speakers.Resolve(syntax, index, from, to), subject, []);
    }

    private int PhraseEnd(int from, bool leading)
    {
        for (var i = from; i < syntax.Tokens.Length; i++)
        {
            if (syntax.Lower[i] is "," or ";" or "." or ":" or "\"" or "\u201D" or "?" or "!" or "\u2014" or "\u2013" || (Words.Coordinators.Contains(syntax.Lower[i]) && !leading && syntax.Groups.Any(g => g.First > i && g.Kind == VerbKind.Finite))
                || syntax.Groups.Any(g => g.First == i && g.Kind == VerbKind.Finite) || Words.Relatives.Contains(syntax.Lower[i])
                || (leading && i > from + 1 && syntax.Lower[i] is "the" or "a" or "an" or "its" or "their" or "this" or "these" && !Words.Prepositions.Contains(syntax.Lower[i - 1]) && !markup.TimesIn(syntax.Sentence.Span).Any(t => t.Start == syntax.Tokens[i].Start)))
            {
                return i;
            }
        }

        return syntax.Tokens.Length;
    }

    private int EndOfClause(int from)
    {
        for (var i = from; i < syntax.Tokens.Length; i++)
        {
            if (syntax.Lower[i] == ";")
            {
                return i;
            }
        }

        return syntax.Tokens.Length;
    }

    /// <summary>…, citing officials: whoever is cited vouches for what the cue before attributes.</summary>
    private bool Citing(VerbGroup group, CueClass cue)
    {
        if (cue != CueClass.Cite)
        {
            return false;
        }

        if (group.Kind == VerbKind.Gerund && found.LastOrDefault() is { } last)
        {
            var to = PhraseEnd(group.Head + 1, leading: false);
            if (to > group.Head + 1 && speakers.Resolve(syntax, index, group.Head + 1, to) is { } voice)
            {
                var subject = new Subject(group.Head + 1, to, true, false);
                var chain = last.Voice is null ? [] : System.Collections.Immutable.ImmutableArray.Create(last.Voice.Name, voice.Name);
                var told = last.Content.Select(c => c.Start <= syntax.Tokens[group.First].Start && c.End > syntax.Tokens[to - 1].End ? Trimmed(to, syntax.TokenAt(c.End)) ?? c : c.Contains(syntax.SpanOf(group.First, to)) ? Trimmed(syntax.TokenAt(c.Start), group.First) ?? c : c);
                found[^1] = last with { Voice = voice, Quote = last.Quote with { Content = [.. told], Source = SpeakerOf(subject, voice), Cue = Passage(group.First, group.Head + 1), Chain = chain } };
            }
        }

        return true;
    }

    /// <summary>Israel's claim that …: a noun with its owner before and a clause after.</summary>
    private void Nouns()
    {
        for (var at = 1; at + 2 < syntax.Tokens.Length; at++)
        {
            if (!Cues.Nouns.TryGetValue(syntax.Lower[at], out var cue) || syntax.LowerAt(at + 1) != "that" || IsQuoted(at) || (Covered(at) && !Untrue(NounClauseEnd(at + 2))))
            {
                continue;
            }

            var end = NounClauseEnd(at + 2);
            var owner = at - 1;
            while (owner > 0 && !syntax.IsPossessive(owner))
            {
                owner--;
            }

            if (Untrue(end) && found.FindIndex(f => f.Content.Any(c => c.Contains(syntax.SpanOf(at, at + 1)))) is var outside and >= 0)
            {
                found[outside] = found[outside] with { Class = CueClass.Deny, Quote = found[outside].Quote with { Content = Spans([(at + 2, end)]) } };
                continue;
            }

            var actor = markup.Actors[index].LastOrDefault(a => a.To == at || (owner > 0 && a.To == owner));
            if (actor is not null && end > at + 3)
            {
                var subject = new Subject(actor.From, actor.To, false, false);
                var voice = actor.Adjective ? new Voice(markup.NameOf(actor.Code), null, actor.Code, false, false, "state") : speakers.Resolve(syntax, index, actor.From, actor.To);
                Keep(new Attribution(new Quote(SpeakerOf(subject, voice), Passage(at, at + 1), Spans([(at + 2, end)]), QuoteKind.Indirect, []), cue, voice, index, false));
            }
        }
    }

    /// <summary>Whether what follows calls the claim untrue: … were untrue, he added.</summary>
    private bool Untrue(int at) => Words.Be.Contains(syntax.LowerAt(at)) && syntax.LowerAt(at + 1) is "untrue" or "false" or "baseless" or "unfounded" or "fabricated" or "groundless";

    /// <summary>The clause after a noun goes to the second finite verb that has no subject of its own: the claim that X is Y [has not been proven].</summary>
    private int NounClauseEnd(int from)
    {
        var verbs = syntax.Groups.Where(g => g.First >= from && g.Kind == VerbKind.Finite).Take(2).ToList();
        return verbs.Count == 2 && verbs[1].First - 1 is var before && !syntax.IsMark(before) && !Enumerable.Range(verbs[0].Head + 1, verbs[1].First - verbs[0].Head - 1)
            .Any(i => Words.Coordinators.Contains(syntax.Lower[i]) || Words.Relatives.Contains(syntax.Lower[i]) || syntax.Lower[i] is "," or "that")
            ? verbs[1].First : syntax.Tokens.Length;
    }

    private bool Covered(int at) => found.Any(f => f.Content.Any(c => c.Contains(syntax.SpanOf(at, at + 1))) || f.Quote.Cue?.Start == syntax.Tokens[at].Start);
}
