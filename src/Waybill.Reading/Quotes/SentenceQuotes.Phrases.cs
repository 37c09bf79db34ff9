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
        (["in", "the", "account", "of"], CueClass.Say),
        (["by", "the", "account", "of"], CueClass.Say),
        (["in", "the", "telling", "of"], CueClass.Say),
        (["in", "the", "judgment", "of"], CueClass.Say),
        (["in", "the", "assessment", "of"], CueClass.Say),
        (["in", "the", "reading", "of"], CueClass.Say),
        (["on", "the", "word", "of"], CueClass.Say),
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

    /// <summary>In the American account, in Ankara's words, by his own account: whose it is speaks.</summary>
    private void Accounts()
    {
        for (var at = 0; at + 2 < syntax.Tokens.Length; at++)
        {
            if (syntax.Lower[at] is "in" or "by" && !IsQuoted(at) && AccountAfter(at + 1) is { } noun && OwnerOf(at + 1, noun) is { } owner
                && SkipMarks(PhraseEnd(noun + 1, leading: true)) is var right && HasVerb((right, EndOfClause(right))) && !(at > 0 && HasVerb((0, at)) && !syntax.IsMark(at - 1)))
            {
                var left = at > 1 && ContentBefore(at) is { } l && HasFinite(l) ? l : ((int, int)?)null;
                (int, int)[] told = [left ?? (syntax.LowerAt(noun + 1) == "," ? AfterInsertion(noun + 1) : noun + 1, EndOfClause(right))];
                var subject = new Subject(at + 1, noun, true, false);
                Keep(new Attribution(new Quote(SpeakerOf(subject, owner), Passage(at, at + 1), Spans(told), KindOf(told), []), CueClass.Say, owner, index, false));
            }
        }
    }

    /// <summary>The American account, published on Friday, [has it that]: past what stands between commas, where no clause begins there.</summary>
    private int AfterInsertion(int comma)
    {
        var second = Enumerable.Range(comma + 1, Math.Max(0, Math.Min(12, syntax.Tokens.Length - comma - 1))).FirstOrDefault(i => syntax.Lower[i] == ",", -1);
        return second > 0 && !HasFinite((comma, second)) && HasFinite((second, syntax.Tokens.Length)) && syntax.Groups.Any(g => g.First == comma + 1) ? second : comma;
    }

    /// <summary>As the president put it, …: what stands on the other side of the comma is in his words.</summary>
    private void Putting()
    {
        for (var at = 0; at + 4 < syntax.Tokens.Length; at++)
        {
            var verb = syntax.Lower[at] == "as" && !IsQuoted(at) ? Enumerable.Range(at + 2, Math.Min(7, syntax.Tokens.Length - at - 3)).FirstOrDefault(i => syntax.Lower[i] is "put" or "puts" && syntax.Lower[i + 1] == "it", -1) : -1;
            if (verb < 0 || speakers.Resolve(syntax, index, at + 1, verb) is not { } voice)
            {
                continue;
            }

            var after = SkipMarks(verb + 2);
            (int, int)? content = after < syntax.Tokens.Length && HasVerb((after, ContentEnd(after))) ? (after, ContentEnd(after)) : at > 2 ? ContentBefore(at) : null;
            if (content is { } told)
            {
                Keep(new Attribution(new Quote(SpeakerOf(new Subject(at + 1, verb, true, false), voice), Passage(verb, verb + 1), Spans([told]), KindOf([told]), []), CueClass.Say, voice, index, false));
            }
        }
    }

    /// <summary>Governor X on Telegram: "…", A post by the navy: …: a heading without a verb names who wrote what follows.</summary>
    private void Headed()
    {
        var colon = Enumerable.Range(1, Math.Min(18, syntax.Tokens.Length - 1)).FirstOrDefault(i => syntax.Lower[i] == ":", -1);
        if (found.Count > 0 || colon < 1 || colon + 3 > syntax.Tokens.Length || HasFinite((0, colon)) || !HasFinite((colon, syntax.Tokens.Length)))
        {
            return;
        }

        var by = Enumerable.Range(0, colon).FirstOrDefault(i => syntax.Lower[i] is "by" or "from" && syntax.LowerAt(i - 1) is "post" or "tweet" or "message" or "statement" or "letter" or "thread" or "comment" or "cable" or "telegram", -1);
        var posted = by > 0 || Enumerable.Range(0, colon).Any(i => syntax.Lower[i] is "telegram" or "twitter" or "facebook" or "vkontakte" or "instagram" or "whatsapp" or "tweet" or "weibo" or "mastodon" or "bluesky");
        var quoted = syntax.LowerAt(colon + 1) is "\"" or "\u201C";
        var from = by > 0 ? by + 1 : Openings.Skip(markup, syntax) is var start && start < colon ? start : 0;
        var to = Enumerable.Range(from, colon - from).FirstOrDefault(i => syntax.Lower[i] is "on" or "," or "(", colon);
        if ((posted || quoted) && to > from && SpeakerPhrase.Of(syntax, from, to) is { } phrase && (Names.Roles.IsSpeaker(phrase.Head) || markup.NamesIn(syntax.SpanOf(from, to)).Any(n => n.Type == NameType.Person) || markup.Actors[index].Any(a => a.From == from && a.To == to && !a.Adjective))
            && speakers.Resolve(syntax, index, from, to) is { } voice)
        {
            Keep(new Attribution(new Quote(SpeakerOf(new Subject(from, to, false, false), voice), Passage(colon, colon + 1), Spans([(colon + 1, syntax.Tokens.Length)]), KindOf([(colon + 1, syntax.Tokens.Length)]), []), CueClass.Say, voice, index, false));
        }
    }

    private int? AccountAfter(int from)
    {
        for (var i = from + 1; i < Math.Min(from + 7, syntax.Tokens.Length) && !syntax.IsMark(i - 1); i++)
        {
            if (syntax.Lower[i] is "account" or "version" or "words" or "telling" or "view" or "opinion" or "judgment" or "judgement" or "assessment" or "estimate" or "estimation" or "reckoning" or "reading" or "eyes")
            {
                return i;
            }
        }

        return null;
    }

    private Voice? OwnerOf(int from, int noun)
    {
        if (Words.Possessives.Contains(syntax.Lower[from]))
        {
            return noun - from <= 2 ? syntax.Lower[from] is "his" or "her" ? speakers.Called("he", index) : syntax.Lower[from] is "their" ? speakers.Called("they", index) : null : null;
        }

        if (syntax.IsPossessive(noun - 1) || syntax.IsPossessive(noun - 2))
        {
            var to = syntax.IsPossessive(noun - 1) ? noun - 1 : noun - 2;
            return to > from ? speakers.Resolve(syntax, index, from, to) : null;
        }

        return markup.Actors[index].FirstOrDefault(a => a.Adjective && a.From >= from && a.To == noun) is { } actor ? new Voice(markup.NameOf(actor.Code), null, actor.Code, false, false, "state") : null;
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

        var (voice, subject, chain) = Relayed(to) is { } relayed ? relayed : Original(from, to);
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

    /// <summary>according to a television report that cites diplomats: they are who says it.</summary>
    private (Voice? Voice, Subject Subject, System.Collections.Immutable.ImmutableArray<string> Chain)? Relayed(int at)
    {
        var verb = syntax.LowerAt(at) is "that" or "which" ? at + 1 : syntax.LowerAt(at - 1) is "that" or "which" ? at : -1;
        if (verb < 0 || syntax.LowerAt(verb) is not ("cites" or "cited" or "quotes" or "quoted") || PhraseEnd(verb + 1, leading: false) is var to && to <= verb + 1)
        {
            return null;
        }

        return speakers.Resolve(syntax, index, verb + 1, to) is { } voice ? (voice, new Subject(verb + 1, to, true, false), []) : null;
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

        if (group.Kind == VerbKind.Gerund)
        {
            Cited(group);
        }

        return true;
    }

    /// <summary>Puts whoever is cited in the place of him who cites, who stays in the chain.</summary>
    private void Cited(VerbGroup group)
    {
        if (found.LastOrDefault() is { } last)
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
    }

    /// <summary>Israel's claim that …: a noun with its owner before and a clause after.</summary>
    private void Nouns()
    {
        for (var at = 1; at + 2 < syntax.Tokens.Length; at++)
        {
            if (Cues.Nouns.TryGetValue(syntax.Lower[at], out var made) && syntax.LowerAt(at + 1) == "by" && !IsQuoted(at) && !Covered(at))
            {
                NounBy(at, made);
            }

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
            if (actor is null && syntax.LowerAt(at - 1) is "his" or "her" or "their" && end > at + 3 && speakers.Called(syntax.Lower[at - 1] == "their" ? "they" : "he", index) is { } claimant)
            {
                Keep(new Attribution(new Quote(SpeakerOf(new Subject(at - 1, at, false, false), claimant), Passage(at, at + 1), Spans([(at + 2, end)]), QuoteKind.Indirect, []), cue, claimant, index, false));
            }
            else if (actor is null && syntax.IsPossessive(at - 1) && end > at + 3 && OwnerStart(at - 1) is { } start && speakers.Resolve(syntax, index, start, at - 1) is { } whose)
            {
                Keep(new Attribution(new Quote(SpeakerOf(new Subject(start, at - 1, false, false), whose), Passage(at, at + 1), Spans([(at + 2, end)]), QuoteKind.Indirect, []), cue, whose, index, false));
            }
            else if (actor is not null && end > at + 3)
            {
                var subject = new Subject(actor.From, actor.To, false, false);
                var voice = actor.Adjective ? new Voice(markup.NameOf(actor.Code), null, actor.Code, false, false, "state") : speakers.Resolve(syntax, index, actor.From, actor.To);
                Keep(new Attribution(new Quote(SpeakerOf(subject, voice), Passage(at, at + 1), Spans([(at + 2, end)]), QuoteKind.Indirect, []), cue, voice, index, false));
            }
        }
    }

    /// <summary>the claim by Ghana that: whoever makes it stands after the noun.</summary>
    private void NounBy(int at, CueClass cue)
    {
        var that = Enumerable.Range(at + 3, Math.Max(0, Math.Min(10, syntax.Tokens.Length - at - 3))).FirstOrDefault(i => syntax.Lower[i] == "that", -1);
        if (that > 0 && NounClauseEnd(that + 1) is var end && end > that + 2 && !HasFinite((at, that)) && speakers.Resolve(syntax, index, at + 2, that) is { } voice)
        {
            Keep(new Attribution(new Quote(SpeakerOf(new Subject(at + 2, that, false, false), voice), Passage(at, at + 1), Spans([(that + 1, end)]), QuoteKind.Indirect, []), Untrue(end) ? CueClass.Deny : cue, voice, index, false));
        }
    }

    /// <summary>The article or possessor that begins the owner's phrase before <c>'s</c>.</summary>
    private int? OwnerStart(int to)
    {
        for (var i = to - 1; i >= Math.Max(0, to - 5); i--)
        {
            if (Words.Determiners.Contains(syntax.Lower[i]))
            {
                return i;
            }
        }

        return null;
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
