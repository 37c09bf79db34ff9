using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>Denials that only name what was said before: Paris denies this, Ankara rejects the charge.</summary>
internal static class PointingBack
{
    public static IEnumerable<Draft> Of(Markup markup, int sentence, Region region, Attribution denial, List<Draft> before)
    {
        var syntax = markup.Sentences[sentence];
        var span = syntax.SpanOf(region.From, region.To);
        var pronoun = region.To - region.From == 1 && syntax.Lower[region.From] is "this" or "that" or "it";
        var last = before.LastOrDefault(d => d.Sentence >= sentence - 2 && d.Claim.Source != denial.Voice?.Name && d.Claim.Polarity == Polarity.Asserted);
        if (pronoun && last is not null)
        {
            var told = last.Claim;
            yield return last with
            {
                Sentence = sentence,
                Speaks = denial.Voice?.Code,
                Claim = told with
                {
                    Id = Claim.IdOf(markup.Document.Sha256, denial.Whole, told.Event),
                    Start = denial.Whole.Start,
                    End = denial.Whole.End,
                    Source = denial.Voice?.Name ?? Claim.Publisher,
                    Chain = [],
                    Polarity = Polarity.Denied,
                    Certainty = Certainty.Certain,
                    Quote = region.Index,
                },
            };
            yield break;
        }

        var proposition = new Proposition(sentence, region.From, region.To, null, region.From, region.From, region.From, denial);
        var choice = EventChoice.Of(markup, proposition) ?? new EventChoice(new Trigger(EventKind.Denial, Frame.None, true), null, region.From);
        yield return Draft.Of(markup, proposition, choice, region);
    }
}
