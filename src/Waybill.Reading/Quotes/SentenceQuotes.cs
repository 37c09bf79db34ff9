using System.Collections.Immutable;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quotes;

/// <summary>The attributions of one sentence.</summary>
internal sealed partial class SentenceQuotes
{
    private readonly Markup markup;
    private readonly int index;
    private readonly Syntax syntax;
    private readonly ImmutableArray<TextSpan> marks;
    private readonly Speakers speakers;
    private readonly List<Attribution> found = [];

    public SentenceQuotes(Markup markup, int index, ImmutableArray<TextSpan> marks, Speakers speakers)
    {
        (this.markup, this.index, this.speakers, syntax) = (markup, index, speakers, markup.Sentences[index]);
        var sentence = syntax.Sentence.Span;
        this.marks = [.. QuotationMarks.Around(marks, sentence).Where(m => m.Overlaps(sentence) || m.Start == sentence.Start)];
    }

    public List<Attribution> Read()
    {
        Phrases();
        Accounts();
        Putting();
        foreach (var group in syntax.Groups)
        {
            if (IsQuoted(group.Head))
            {
                continue;
            }

            if (Cues.Of(group.Lemma) is not { } cue)
            {
                if (!MakingKnown(group) && !CallingUntrue(group))
                {
                    Listing(group);
                }
            }
            else if (group.Passive)
            {
                ByWhom(group, cue);
            }
            else if (!Citing(group, cue))
            {
                Verb(group, cue);
            }
        }

        Nouns();
        Headed();
        PartMutual();
        GoOn();
        return found;
    }

    /// <summary>…, he explained; the owner had been told otherwise: what follows the semicolon or colon without a speaker of its own is still his.</summary>
    private void GoOn()
    {
        if (found.Count > 0)
        {
            Elaborate(found.MaxBy(f => f.Whole.End)!);
        }

        if (found.Count == 0 || found.MaxBy(f => f.Whole.End) is not { Class: CueClass.Say or CueClass.Tell or CueClass.Announce or CueClass.Find or CueClass.Allege, Voice: { } voice } last || voice == Voice.Writer)
        {
            return;
        }

        var at = syntax.TokenAt(last.Whole.End);
        if (syntax.LowerAt(at) is ";" or ":" && HasFinite((at + 1, syntax.Tokens.Length)) && !IsWriters(at + 1) && Trimmed(at + 1, syntax.Tokens.Length) is { } rest)
        {
            found[found.IndexOf(last)] = last with { Quote = last.Quote with { Content = [.. last.Content, rest] } };
        }
    }

    /// <summary>Words in which the writer answers what was said: but, we, could not be confirmed.</summary>
    private bool IsWriters(int from) =>
        Words.Coordinators.Contains(syntax.LowerAt(from)) || syntax.LowerAt(from) is "however" or "in"
        || Enumerable.Range(from, syntax.Tokens.Length - from).Any(i => syntax.Lower[i] is "we" or "our" or "i")
        || syntax.Groups.Any(g => g.First >= from && g.Lemma is "verify" or "confirm" or "corroborate" or "check" or "trace" or "establish" && (g.Negated || g.Modal is "could" or "can"));

    /// <summary>X said that …, Y reported: where each seems to say the other, the one that stands last is outside and ends what the first says.</summary>
    private void PartMutual()
    {
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var outer in found.Where(o => o != found[i]).ToList())
            {
                var inner = found[i];
                if (inner.Quote.Cue is { } cue && outer.Quote is { Cue: { } end, Source: { } source } && cue.Start < end.Start && inner.Content.Any(c => c.Contains(new TextSpan(end.Start, end.End))) && outer.Content.Any(c => c.Contains(new TextSpan(cue.Start, cue.End))))
                {
                    var stop = Math.Min(source.Start, end.Start);
                    found[i] = inner with { Quote = inner.Quote with { Content = [.. inner.Content.Select(c => c.Contains(new TextSpan(end.Start, end.End)) ? Trimmed(syntax.TokenAt(c.Start), syntax.TokenAt(stop)) ?? c : c)] } };
                }
            }
        }
    }

    /// <summary>Whether a token stands within a quotation that is more than a word or two.</summary>
    private bool IsQuoted(int token) => marks.Any(m => m.Contains(new TextSpan(syntax.Tokens[token].Start, syntax.Tokens[token].End)) && m.Length > 20);

    private void Verb(VerbGroup group, CueClass cue)
    {
        if (group.Kind is VerbKind.Gerund)
        {
            Participial(group, cue);
            return;
        }

        if (group.Kind != VerbKind.Finite)
        {
            return;
        }

        if (IsInverted(group, cue))
        {
            Inverted(group, cue);
            return;
        }

        var subject = Subjects.Before(syntax, markup, group) ?? Antecedent(group);
        var after = group.Head + 1;
        if (subject is null)
        {
            Inverted(group, cue);
        }
        else if (cue is CueClass.Find && !Covered(group.First) && Unaware(group) is { } unknown)
        {
            Add(subject.Value, group, CueClass.Deny, [unknown], pointsBack: true);
        }
        else if (cue is CueClass.Ask)
        {
            Asking(group, subject.Value);
        }
        else if (cue is CueClass.Deny)
        {
            Denial(group, subject.Value);
        }
        else if (cue is CueClass.Accuse || (cue is CueClass.Suspect && Enumerable.Range(after, Math.Max(0, Math.Min(8, syntax.Tokens.Length - after - 1))).Any(i => syntax.Lower[i] == "of" && syntax.Groups.Any(g => g.First == i + 1 && g.Kind == VerbKind.Gerund))))
        {
            Accusation(group, subject.Value, cue);
        }
        else if (ContentAfter(group, cue) is { } content)
        {
            var left = subject.Value.AfterComma && syntax.LowerAt(after) == "," ? ContentBefore(subject.Value.From) ?? Lead(subject.Value.From) : null;
            Add(subject.Value, group, cue, left is { } l ? [l, content] : [content]);
        }
        else if (Parted(group, subject.Value) is { } parted)
        {
            Add(subject.Value, group, cue, parted);
        }
        else if (Listing(group))
        {
            // The bill of lading shows forty crates: a paper that lists is no speaker with a clause.
        }
        else if (subject.Value.AfterComma && !TakesObject(group, cue) && ContentBefore(subject.Value.From) is { } before)
        {
            var goesOn = syntax.LowerAt(after) == "," && syntax.Tokens.Length - after > 3 && !syntax.Groups.Any(g => g.First == after + 1 && g.Kind == VerbKind.Gerund);
            Add(subject.Value, group, cue, goesOn ? [before, (after, ContentEnd(after + 1))] : [before]);
        }
    }

    /// <summary>wrote to Bulgaria, which confirmed that: the state or group right before the relative speaks.</summary>
    private Subject? Antecedent(VerbGroup group) =>
        syntax.LowerAt(group.First - 1) is "which" or "who" && syntax.LowerAt(group.First - 2) == "," && markup.Actors[index].LastOrDefault(a => a.To == group.First - 2) is { Adjective: false } actor
            ? new Subject(actor.From, actor.To, false, false) : null;

    /// <summary>adding that, saying: the speaker of the cue before goes on.</summary>
    private void Participial(VerbGroup group, CueClass cue)
    {
        if (cue is CueClass.Say or CueClass.Tell or CueClass.Announce && found.LastOrDefault() is { Quote.Source: { } source } last && ContentAfter(group, cue) is { } content
            && last.Quote.Cue?.Start < syntax.Tokens[group.First].Start)
        {
            found[^1] = last with { Quote = last.Quote with { Content = [.. last.Content.Select(c => Before(c, syntax.Tokens[group.First].Start))] } };
            Keep(new Attribution(new Quote(source, Passage(group.First, group.Head + 1), Spans([content]), KindOf([content]), []), cue, last.Voice, index, false));
        }
    }

    /// <summary>Abuja has reported the cargo: the verb has an object of its own, so nothing before it is what was said.</summary>
    private bool TakesObject(VerbGroup group, CueClass cue) =>
        cue != CueClass.Tell && group.Head + 1 < syntax.Tokens.Length && !syntax.IsMark(group.Head + 1) && !Words.Prepositions.Contains(syntax.Lower[group.Head + 1]) && syntax.Lower[group.Head + 1] != "to"
        && !Words.IsAdverb(syntax.Lower[group.Head + 1]) && !markup.TimesIn(syntax.Sentence.Span).Any(t => t.Start == syntax.Tokens[group.Head + 1].Start) && syntax.Lower[group.Head + 1] is not ("reporters" or "us" or "me" or "journalists");

    private TextSpan Before(TextSpan span, int stop) => span.Start < stop && stop < span.End ? Trimmed(syntax.TokenAt(span.Start), syntax.TokenAt(stop)) ?? span : span;

    /// <summary>…, affirmed a Jordanian official, …: between marks, with somebody who speaks and nothing else after the verb.</summary>
    private bool IsInverted(VerbGroup group, CueClass cue)
    {
        var to = group.Head + 1;
        while (to < syntax.Tokens.Length && !syntax.IsMark(to) && !syntax.Groups.Any(g => g.First == to))
        {
            to++;
        }

        if (cue is not (CueClass.Say or CueClass.Announce) || group.HasAuxiliary || group.First < 2 || syntax.LowerAt(group.First - 1) != "," || to == group.Head + 1 || (to < syntax.Tokens.Length && !syntax.IsMark(to)))
        {
            return false;
        }

        var somebody = SpeakerPhrase.Of(syntax, group.Head + 1, to) is { } phrase && (Names.Roles.IsSingle(phrase.Head) || Names.Roles.IsSeveral(phrase.Head)) && syntax.LowerAt(group.Head + 1) is "a" or "an" or "the" or "one" or "two";
        var state = markup.Actors[index].Any(a => a.From == group.Head + 1 && a.To == to && !a.Adjective);
        return (somebody || state) && (HasFinite((0, group.First)) || syntax.Groups.Any(g => g.First == to + 1));
    }

    /// <summary>…, says the foreign ministry: the speaker stands after the verb.</summary>
    private void Inverted(VerbGroup group, CueClass cue)
    {
        if (cue is not (CueClass.Say or CueClass.Announce) || group.HasAuxiliary)
        {
            return;
        }

        var (from, to) = (group.Head + 1, group.Head + 1);
        while (to < syntax.Tokens.Length && !(syntax.IsMark(to) && syntax.Lower[to] is not ("-" or "'")) && !syntax.Groups.Any(g => g.First == to))
        {
            to++;
        }

        if (to == from || (group.First > 0 && !syntax.IsMark(group.First - 1)) || syntax.LowerAt(from) == "that")
        {
            return;
        }

        var subject = new Subject(from, to, true, false);
        var before = group.First > 1 ? ContentBefore(group.First) : null;
        var goesOn = syntax.LowerAt(to) == "," && to + 1 < syntax.Tokens.Length ? Trimmed(to + 1, syntax.Tokens.Length) : null;
        (int, int)? right = goesOn is { } g ? (syntax.TokenAt(g.Start), syntax.TokenAt(g.End)) : null;
        var unfinished = Words.Coordinators.Contains(syntax.LowerAt(group.First - 2)) || Words.Coordinators.Contains(syntax.LowerAt(group.First - 1));
        if (HasVerb(before) && !unfinished)
        {
            Add(subject, group, cue, [before!.Value]);
        }
        else if (HasVerb(right))
        {
            // "The rebels, says Khartoum, were armed": what stands before is the subject of what stands after.
            var split = group.First > Openings.Skip(markup, syntax) + 1 && syntax.Groups.Any(g => g.First == right!.Value.Item1);
            Add(subject, group, cue, split ? [(Openings.Skip(markup, syntax), group.First), right!.Value] : [right!.Value]);
        }
    }

    /// <summary>The cargo, it added, included rifles: the speaker stands between the subject and the verb of what is said.</summary>
    private (int From, int To)[]? Parted(VerbGroup group, Subject subject)
    {
        var from = Openings.Skip(markup, syntax);
        return subject.AfterComma && syntax.LowerAt(group.Head + 1) == "," && subject.From - from is > 1 and < 12 && !HasVerb((from, subject.From)) && !Words.Prepositions.Contains(syntax.Lower[from])
            && syntax.Groups.Any(g => g.Kind == VerbKind.Finite && g.First >= group.Head + 2 && g.First <= group.Head + 3) ? [(from, subject.From), (group.Head + 1, ContentEnd(group.Head + 2))] : null;
    }

    private bool HasVerb((int From, int To)? range) => range is { } r && syntax.Groups.Any(g => g.First >= r.From && g.Head < r.To);

    private bool HasFinite((int From, int To) range) => syntax.Groups.Any(g => g.First >= range.From && g.Head < range.To && g.Kind == VerbKind.Finite);

    private void Add(Subject subject, VerbGroup group, CueClass cue, IReadOnlyList<(int From, int To)> content, bool pointsBack = false)
    {
        var voice = OfContent(subject, content) ?? speakers.Resolve(syntax, index, subject.From, subject.To);
        var isSelf = voice is { } v && found.LastOrDefault() is { } outer && outer.Voice == v && outer.Content.Any(c => c.Contains(syntax.SpanOf(group.First, group.Head + 1)));
        if (isSelf)
        {
            // "The official stated that his country has confirmed that …": one voice, and the inner content is what is vouched for.
            found[^1] = found[^1] with { Quote = found[^1].Quote with { Content = Spans(content) }, Class = cue == CueClass.Say ? found[^1].Class : cue };
            return;
        }

        var speaker = SpeakerOf(subject, voice);
        Keep(new Attribution(new Quote(speaker, Passage(group.First, group.Head + 1), Spans(content), KindOf(content), []), cue, voice, index, pointsBack));
        if (syntax.Groups.FirstOrDefault(g => g.Kind is VerbKind.Gerund && Cues.Of(g.Lemma) is CueClass.Cite && g.First >= subject.From && g.Head < group.First) is { } citing)
        {
            Cited(citing);
        }
    }

    /// <summary>The authority has suspended it, it said: the pronoun after what is said means a body that is its subject.</summary>
    private Voice? OfContent(Subject subject, IReadOnlyList<(int From, int To)> content)
    {
        if (subject.To - subject.From != 1 || syntax.Lower[subject.From] != "it" || content[0].From >= subject.From || syntax.Groups.FirstOrDefault(g => g.First >= content[0].From && g.Kind == VerbKind.Finite) is not { } verb)
        {
            return null;
        }

        var phrase = SpeakerPhrase.Of(syntax, content[0].From, verb.First);
        return phrase is not null && Names.Roles.IsBody(phrase.Head) ? speakers.Resolve(syntax, index, content[0].From, verb.First) : null;
    }

    private Speaker? SpeakerOf(Subject subject, Voice? voice)
    {
        if (voice is null)
        {
            return null;
        }

        var span = syntax.SpanOf(subject.From, subject.To);
        return new Speaker(span.Start, span.End, span.In(markup.Text), voice.Name, voice.Role);
    }

    private void Keep(Attribution attribution)
    {
        if (attribution.Content.All(c => c.Length > 0) && attribution.Content.Length > 0)
        {
            found.Add(attribution);
        }
    }

    private Passage Passage(int from, int to)
    {
        var span = syntax.SpanOf(from, to);
        return new Passage(span.Start, span.End, span.In(markup.Text));
    }

    private ImmutableArray<TextSpan> Spans(IEnumerable<(int From, int To)> ranges) => [.. ranges.Select(r => Trimmed(r.From, r.To)).OfType<TextSpan>()];

    /// <summary>A range without the marks and the full stop at its ends; null where nothing is left.</summary>
    private TextSpan? Trimmed(int from, int to)
    {
        while (from < to && syntax.IsMark(from))
        {
            from++;
        }

        while (to > from && syntax.IsMark(to - 1) && syntax.Lower[to - 1] is not (")" or "%"))
        {
            to--;
        }

        return from < to ? syntax.SpanOf(from, to) : null;
    }

    private QuoteKind KindOf(IReadOnlyList<(int From, int To)> content)
    {
        var spans = Spans(content);
        var quoted = marks.Where(m => spans.Any(s => s.Overlaps(m))).ToList();
        return quoted.Count == 0 ? QuoteKind.Indirect
            : spans.All(s => quoted.Sum(q => Math.Max(0, Math.Min(q.End, s.End) - Math.Max(q.Start, s.Start))) >= s.Length - 4) ? QuoteKind.Direct
            : QuoteKind.Mixed;
    }
}
