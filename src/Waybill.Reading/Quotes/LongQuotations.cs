using System.Collections.Immutable;

namespace Waybill.Reading.Quotes;

/// <summary>Quotations that go on past the sentence with the cue, and those that stand with no cue beside one that has.</summary>
internal static class LongQuotations
{
    public static void Extend(Markup markup, int index, ImmutableArray<TextSpan> marks, List<Attribution> found, int before)
    {
        var sentence = markup.Sentences[index].Sentence;
        if (found.Count > before || before == 0)
        {
            return;
        }

        var quotation = QuotationMarks.Around(marks, sentence.Span).FirstOrDefault(m => m.Start <= sentence.Start + 1 && m.End > sentence.Start && m.End >= sentence.End - 2);
        var last = found[before - 1];
        var near = last.Sentence >= index - 3 && markup.Sentences[last.Sentence].Sentence.Paragraph >= sentence.Paragraph - 1;
        if (quotation.Length == 0 || !near || last.Class is CueClass.Deny or CueClass.Accuse || last.Quote.Source is null)
        {
            return;
        }

        var span = new TextSpan(Math.Max(sentence.Start, quotation.Start), Math.Min(sentence.End, quotation.End));
        if (last.Content.Any(c => c.Overlaps(span)))
        {
            return;
        }

        var quote = new Quote(last.Quote.Source, null, [span], QuoteKind.Direct, []);
        found.Add(new Attribution(quote, CueClass.Say, last.Voice, index, false));
    }
}
