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

        return Chains.Nest([.. found.Select(a => Named(a, speakers))]);
    }

    /// <summary>Whoever was first heard by an office alone gets the name that the text gives later.</summary>
    private static Attribution Named(Attribution attribution, Speakers speakers) =>
        attribution.Voice is { } voice && speakers.NamedLater.TryGetValue(voice, out var named)
            ? attribution with { Voice = named, Quote = attribution.Quote with { Source = attribution.Quote.Source is { } source ? source with { Name = named.Name, Role = named.Role } : null } }
            : attribution;
}
