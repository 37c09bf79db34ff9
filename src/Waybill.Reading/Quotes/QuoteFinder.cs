using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Waybill.Reading.Quotes.Learned;

namespace Waybill.Reading.Quotes;

/// <summary>Finds who says what: direct, indirect and mixed, in one sentence or over several.</summary>
internal static partial class QuoteFinder
{
    public static ImmutableArray<Attribution> In(Markup markup, LearnedQuotes learned)
    {
        var marks = QuotationMarks.In(markup.Text);
        var turns = new Turns(markup);
        var speakers = new Speakers(markup, turns);
        var found = new List<Attribution>();
        for (var i = 0; i < markup.Sentences.Length; i++)
        {
            var before = found.Count;
            speakers.Note(markup.Sentences[i], i);
            found.AddRange(new SentenceQuotes(markup, i, marks, speakers).Read());
            LongQuotations.Extend(markup, i, marks, found, before);
            if (turns.Told(i) is { } told)
            {
                found.Insert(before, told);
            }

            learned.Name(i, speakers);
        }

        found = [.. found.Concat(learned.Missed(found)).OrderBy(a => a.Sentence)];
        var own = IsPanelReport(markup.Text);
        return Chains.Nest(Continued(markup, [.. found.Select(a => own && IsPanel(a) ? a with { Voice = Voice.Writer } : Named(a, speakers))]));
    }

    /// <summary>Numbered paragraphs are how a panel reports to its council; what "the Panel" finds there is the writer's own finding.</summary>
    private static bool IsPanelReport(string text) => NumberedParagraph().Count(text) >= 2;

    private static bool IsPanel(Attribution attribution) => IsPanel(attribution.Quote.Source?.Text) || (attribution is { Quote.Source.Text: "It" or "it", Voice: { } voice } && IsPanel("The " + voice.Name));

    private static bool IsPanel(string? name) => name is "The Panel" or "the Panel" or "The Group" or "the Group" or "The Panel of Experts" or "the Panel of Experts" or "The Group of Experts" or "the Group of Experts";

    [GeneratedRegex(@"^[ \t]*\d{1,3}\.[ \t]+\p{Lu}", RegexOptions.Multiline)]
    private static partial Regex NumberedParagraph();

    /// <summary>A sentence without a speaker between two of the same speaker, in one paragraph, goes on with what he says.</summary>
    private static List<Attribution> Continued(Markup markup, List<Attribution> found)
    {
        var bySentence = found.ToLookup(a => a.Sentence);
        var all = new List<Attribution>(found);
        for (var i = 1; i < markup.Sentences.Length; i++)
        {
            var (before, here, after) = (markup.Sentences[i - 1].Sentence, markup.Sentences[i].Sentence, i + 1 < markup.Sentences.Length ? markup.Sentences[i + 1].Sentence : null);
            if (!bySentence[i].Any() && before.Paragraph == here.Paragraph && here.Paragraph == after?.Paragraph && bySentence[i - 1].LastOrDefault() is { Voice: { } voice, Quote.Source: { } source, Class: CueClass.Say or CueClass.Tell } && voice != Voice.Writer
                && bySentence[i + 1].FirstOrDefault() is { Class: CueClass.Say or CueClass.Tell } next && next.Voice == voice)
            {
                all.Add(new Attribution(new Quote(source, null, [here.Span], QuoteKind.Indirect, []), CueClass.Say, voice, i, false));
            }
            else if (!bySentence[i].Any() && before.Paragraph == here.Paragraph && bySentence[i - 1].LastOrDefault() is { } last && SpeechRuns.GoesOn(markup, i, last))
            {
                all.Add(new Attribution(new Quote(last.Quote.Source, null, [here.Span], QuoteKind.Indirect, []), CueClass.Say, last.Voice, i, false));
            }
        }

        return [.. all.OrderBy(a => a.Sentence)];
    }

    /// <summary>Whoever was first heard by an office alone gets the name that the text gives later.</summary>
    private static Attribution Named(Attribution attribution, Speakers speakers) =>
        attribution.Voice is { } voice && speakers.NamedLater.TryGetValue(voice, out var named)
            ? attribution with { Voice = named, Quote = attribution.Quote with { Source = attribution.Quote.Source is { } source ? source with { Name = named.Name, Role = named.Role } : null } }
            : attribution;
}
