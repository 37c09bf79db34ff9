using System.Collections.Immutable;

namespace Waybill.Reading.Quotes.Learned;

/// <summary>
/// The quotations of a report once the learnt tagger has had its say. The rules say who is meant, and what claims rest on stays theirs; the
/// tagger adds what they miss (beliefs, plans, nouns, sources left open), and where both found one by the same cue, its bounds hold.
/// </summary>
internal sealed partial class LearnedQuotes
{
    private readonly Markup markup;
    private readonly ImmutableArray<MarkedAttribution> found;
    private readonly Speaker?[] speakers;
    private readonly (Voice Voice, int Sentence)?[] voices;
    private int named;

    private LearnedQuotes(Markup markup, ImmutableArray<MarkedAttribution> found) =>
        (this.markup, this.found, speakers, voices) = (markup, found, new Speaker?[found.Length], new (Voice, int)?[found.Length]);

    /// <summary>What the tagger finds in a document; nothing where it has learnt nothing of the document's language.</summary>
    public static LearnedQuotes In(Markup markup, Lazy<WordTable> words, AttributionModel? model) => new(
        markup,
        model is null || markup.Document.Language is not (null or "en") ? []
            : [.. model.In(words.Value).OrderBy(a => a.Cue?.Start)]);

    /// <summary>Names the sources of one sentence's finds, as whoever has read up to there would understand them.</summary>
    public void Name(int sentence, Speakers heard)
    {
        for (; named < found.Length && found[named].Cue?.Start < markup.Sentences[sentence].Sentence.End; named++)
        {
            if (found[named].Source is [var source, ..])
            {
                (speakers[named], voices[named]) = Named(source, sentence, heard);
            }
        }
    }

    /// <summary>
    /// The quotations that the rules found, in their order, with the tagger's bounds where both agree on the cue; then what only the tagger
    /// found. Where the two see another cue in the same words the rules are surer.
    /// </summary>
    public ImmutableArray<Quote> With(ImmutableArray<Attribution> surest)
    {
        var quotes = surest.Select(a => a.Quote).ToList();
        for (var i = 0; i < found.Length; i++)
        {
            var known = quotes.FindIndex(0, surest.Length, q => q.Cue is { } theirs && found[i].Cue is { } ours && ours.Overlaps(new TextSpan(theirs.Start, theirs.End)));
            if (known < 0)
            {
                quotes.Add(new Quote(speakers[i], Passage(found[i].Cue), found[i].Content, KindOf(found[i].Content), []));
            }
            else if (quotes[known].Cue is { } cue && found[i].Cue == new TextSpan(cue.Start, cue.End))
            {
                quotes[known] = Bounded(quotes[known], found[i], speakers[i]);
            }
        }

        return [.. quotes];
    }

    private Quote Bounded(Quote quote, MarkedAttribution bounds, Speaker? speaker) => quote with
    {
        Source = speaker is null ? quote.Source : quote.Source is { } source ? speaker with { Name = source.Name, Role = source.Role } : speaker,
        Cue = Passage(bounds.Cue),
        Content = bounds.Content,
    };

    private (Speaker Speaker, (Voice Voice, int Sentence)? Voice) Named(TextSpan source, int sentence, Speakers heard)
    {
        while (sentence > 0 && markup.Sentences[sentence].Sentence.Start > source.Start)
        {
            sentence--;
        }

        var syntax = markup.Sentences[sentence];
        var (from, to) = syntax.TokensIn(source);
        while (to > from + 1 && (syntax.IsMark(to - 1) || syntax.IsPossessive(to - 1)))
        {
            to--;
        }

        var text = source.In(markup.Text);
        var voice = from < to ? heard.Meaning(syntax, sentence, from, to) : null;
        return (new Speaker(source.Start, source.End, text, voice?.Name ?? (from < to ? syntax.SpanOf(from, to).In(markup.Text) : text), voice?.Role), voice is null ? null : (voice, sentence));
    }

    private Passage? Passage(TextSpan? span) => span is { } at ? new Passage(at.Start, at.End, at.In(markup.Text)) : null;

    /// <summary>Direct where every part begins with a quotation mark, mixed where a mark stands in it.</summary>
    private QuoteKind KindOf(ImmutableArray<TextSpan> content)
    {
        var (all, any) = (true, false);
        foreach (var part in content)
        {
            var marked = IsMark(markup.Text[part.Start]);
            (all, any) = (all && marked, any || marked || part.In(markup.Text).Any(IsMark));
        }

        return all ? QuoteKind.Direct : any ? QuoteKind.Mixed : QuoteKind.Indirect;
    }

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB';
}
