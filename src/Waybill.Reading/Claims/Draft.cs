using System.Collections.Immutable;

namespace Waybill.Reading.Claims;

/// <summary>A claim as one proposition gives it, before the rest of its source's words fill what it leaves open.</summary>
/// <param name="Claim">So far.</param>
/// <param name="Frame">Who is who around its event word.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Speaks">The state or group whose word it is; null where not known.</param>
internal sealed record Draft(Claim Claim, Frame Frame, int Sentence, string? Speaks)
{
    public static Draft Of(Markup markup, Proposition proposition, EventChoice choice, Region region)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var span = syntax.SpanOf(proposition.From, proposition.To);
        var kind = choice.Trigger.Event;
        var (supplier, recipient) = Parties.Of(markup, proposition, choice);
        var route = Routes.Of(markup, proposition, kind);
        if (region.Attribution is not null && kind is EventKind.Transfer or EventKind.Violation)
        {
            // Somebody who tells where goods went tells to which state; the writer's own words on a ship's ports do not say whose cargo it had.
            recipient ??= route.LastOrDefault(s => s.Leg == Leg.To) is { } end && markup.Places[end.Place].Place?.Country is { } to && to != supplier ? to : null;
        }

        var (when, because) = Dates.Of(markup, proposition, region);
        var source = region.Attribution?.Voice?.Name ?? Claim.Publisher;
        var chain = region.Attribution?.Quote.Chain ?? [];
        return new Draft(
            new Claim(
                Claim.IdOf(markup.Document.Sha256, span, kind),
                span.Start,
                span.End,
                source,
                chain.Length > 1 ? chain[..^1] : [],
                kind,
                supplier,
                recipient,
                [.. markup.Actors[proposition.Sentence].Where(a => a.From >= proposition.From && a.To <= proposition.To).Select(a => a.Code).Distinct(StringComparer.Ordinal)],
                Goods(markup, proposition, choice, span),
                route,
                [.. markup.PlacesWithIndexIn(span).Select(p => p.Index).Order()],
                when,
                Hedges.PolarityOf(syntax, proposition, choice),
                Hedges.CertaintyOf(syntax, proposition, choice))
            {
                Quote = region.Index,
                WhenBecause = because,
            },
            choice.Trigger.Frame,
            proposition.Sentence,
            region.Attribution?.Voice?.Code);
    }

    /// <summary>The goods; a ship or aircraft that only carries is none.</summary>
    private static ImmutableArray<Item> Goods(Markup markup, Proposition proposition, EventChoice choice, TextSpan span)
    {
        var carries = choice.Trigger.Frame is Frame.Move or Frame.None;
        return [.. markup.Items[proposition.Sentence].Where(i => span.Contains(i.Span) && !(carries && i.Item.Kind == ItemKind.Ship)).Select(i => i.Item)];
    }
}
