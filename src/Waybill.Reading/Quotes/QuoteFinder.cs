using System.Collections.Immutable;

namespace Waybill.Reading.Quotes;

/// <summary>Finds who says what: direct, indirect and mixed, in one sentence or over several.</summary>
internal static class QuoteFinder
{
    public static ImmutableArray<Attribution> In(Markup markup)
    {
        var marks = QuotationMarks.In(markup.Text);
        var speakers = new Speakers(markup);
        var found = new List<Attribution>();
        for (var i = 0; i < markup.Sentences.Length; i++)
        {
            var before = found.Count;
            speakers.Note(markup.Sentences[i], i);
            found.AddRange(new SentenceQuotes(markup, i, marks, speakers).Read());
            LongQuotations.Extend(markup, i, marks, found, before);
        }

        return Chains.Nest(found);
    }
}
