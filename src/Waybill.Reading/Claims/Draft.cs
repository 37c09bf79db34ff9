using System.Collections.Immutable;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>A claim as one proposition gives it, before the rest of its source's words fill what it leaves open.</summary>
/// <param name="Claim">So far.</param>
/// <param name="Frame">Who is who around its event word.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Speaks">The state or group whose word it is; null where not known.</param>
/// <param name="Refers">Whether it speaks of goods that the reader knows already: the arms, they.</param>
/// <param name="General">Whether it states a rule and no event: any transfer violates.</param>
/// <param name="Voyage">Whether it only tells where a ship went.</param>
/// <param name="Onward">Whether it tells that goods went on from where they had come to.</param>
/// <param name="Unknown">The sides that it names without their state or group.</param>
internal sealed record Draft(Claim Claim, Frame Frame, int Sentence, string? Speaks, bool Refers, bool General, bool Voyage, bool Onward, Unknown Unknown)
{
    /// <summary>Whether a state denies a breach without a word on anybody: no law was broken.</summary>
    public bool OwnBreach { get; init; }

    /// <summary>Whether it goes back before what was told: they had been bought from X.</summary>
    public bool Earlier { get; init; }

    /// <summary>Sides that only a town on the way stands for; what the report says of the goods outright goes before.</summary>
    public Unknown ByRoute { get; init; }

    public static Draft Of(Markup markup, Proposition proposition, EventChoice choice, Region region)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var span = syntax.SpanOf(proposition.From, proposition.To);
        var kind = choice.Trigger.Event;
        var (supplier, recipient) = Parties.Of(markup, proposition, choice);
        var route = Routes.Of(markup, proposition, kind);
        var voyage = Cargo.IsVoyage(markup, proposition, choice);
        if (supplier is null && IsAdmission(region, choice) && Allegiance.Of(region.Attribution!.Voice) is { } self && self != recipient)
        {
            supplier = self;
        }

        var named = (Supplier: supplier, Recipient: recipient);
        if (voyage)
        {
            (supplier, recipient) = (null, null);
        }
        else if (kind is EventKind.Transfer or EventKind.Violation && choice.Trigger.Frame is Frame.Move or Frame.Give)
        {
            supplier ??= Origin(markup, route) is { } origin && origin != recipient ? origin : null;
            recipient ??= region.Attribution is not null || choice.Verb is { Lemma: not ("arrive" or "land" or "reach" or "dock" or "come" or "enter" or "call" or "end" or "anchor") } ? End(markup, route) is { } end && end != supplier ? end : null : null;
        }

        // Croatia denies that arms were sold to Y: whoever denies a supply to somebody else, and names nobody who made it, denies his own.
        if (supplier is null && recipient is not null && kind is EventKind.Transfer or EventKind.Agreement && !voyage && region.Attribution is { Voice.Code.Length: 3 } denial && IsSelfDenial(syntax, proposition, choice) && Allegiance.Of(denial.Voice) is { } denier && denier != recipient)
        {
            supplier = denier;
        }

        if (IsLeftOpen(markup, syntax, proposition))
        {
            recipient = null;
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
            Allegiance.Of(region.Attribution?.Voice),
            Cargo.Refers(markup, proposition, choice) && !voyage,
            Cargo.IsGeneral(markup, proposition, choice),
            voyage,
            choice.Verb is { } verb && GoesOn(syntax, proposition, verb),
            Unknown.Of(markup, proposition, choice))
        {
            Earlier = choice.Verb is { Perfect: true, Passive: true } had && syntax.LowerAt(had.First) == "had",
            ByRoute = new Unknown(named.Supplier != supplier, named.Recipient != recipient),
            OwnBreach = kind == EventKind.Violation && (supplier ?? recipient) is null && choice.Verb is null or { Passive: true } && Allegiance.Of(region.Attribution?.Voice) is { Length: 3 } && Hedges.PolarityOf(syntax, proposition, choice) == Polarity.Denied,
        };
    }

    /// <summary>sent on to X, were re-exported, were trucked on: goods leave where they had come to.</summary>
    public static bool GoesOn(Syntax syntax, Proposition proposition, VerbGroup verb) =>
        verb.Lemma == "re-export" || Enumerable.Range(0, proposition.From + 1).Any(i => syntax.Follows(i, "from", "there")) || syntax.Follows(verb.Head + 1, "on", "to") || (syntax.LowerAt(verb.Head + 1) == "on" && verb.Head + 2 == proposition.To);

    /// <summary>flown to X and on to Y, where nobody knows where Y is: X only lay on the way.</summary>
    private static bool IsLeftOpen(Markup markup, Syntax syntax, Proposition proposition)
    {
        for (var i = proposition.From + 1; i + 2 < proposition.To; i++)
        {
            if (syntax.Follows(i, "on", "to") && syntax.LowerAt(i - 1) == "and" && syntax.Tokens[i + 2].IsCapital && !markup.PlacesIn(syntax.SpanOf(i + 2, i + 3)).Any() && !markup.Actors[proposition.Sentence].Any(a => a.From == i + 2))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Romania has confirmed that they were sold: a state that confirms or admits a supply without saying whose speaks of its own.</summary>
    private static bool IsAdmission(Region region, EventChoice choice) =>
        choice is { Trigger: { Event: EventKind.Transfer or EventKind.Agreement, Frame: Frame.Give }, Verb.Passive: true }
        && region.Attribution is { Voice.Code.Length: 3, Quote.Cue: { } cue } && Verbs.Of(cue.Text[(cue.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant())?.Lemma is "confirm" or "admit" or "acknowledge" or "concede";

    private static bool IsSelfDenial(Syntax syntax, Proposition proposition, EventChoice choice) =>
        choice is { Verb: { Passive: true, Lemma: "sell" or "supply" or "deliver" or "send" or "export" or "give" or "provide" or "ship" or "transfer" } } or { Verb.IsCopula: true, Trigger.Event: EventKind.Transfer }
        && Hedges.PolarityOf(syntax, proposition, choice) == Polarity.Denied;

    /// <summary>The state that goods come from: where they set out, unless they go through others still, so that they may only have passed it.</summary>
    private static string? Origin(Markup markup, ImmutableArray<RouteStop> route)
    {
        // Off a coast is at sea: whoever meets a ship there need not have come from the land.
        var from = route.Where(s => s.Leg == Leg.From && !IsOffshore(markup, s)).Select(s => CountryOf(markup, s)).Distinct().ToList();
        var others = route.Where(s => s.Leg is Leg.Via or Leg.To).Select(s => CountryOf(markup, s)).Where(c => c is not null && !from.Contains(c)).Distinct().Count();
        return from.Count == 1 && others <= 1 ? from[0] : null;
    }

    private static bool IsOffshore(Markup markup, RouteStop stop) =>
        markup.Text.AsSpan(0, markup.Places[stop.Place].Start).TrimEnd() is var before && (before.EndsWith(" off", StringComparison.Ordinal) || before.EndsWith("coast of", StringComparison.Ordinal) || before.EndsWith("shores of", StringComparison.Ordinal));

    private static string? End(Markup markup, ImmutableArray<RouteStop> route) => route.LastOrDefault(s => s.Leg == Leg.To) is { } end ? CountryOf(markup, end) : null;

    private static string? CountryOf(Markup markup, RouteStop stop) => markup.Places[stop.Place].Place?.Country;

    /// <summary>The goods; a ship or aircraft that only carries is none.</summary>
    private static ImmutableArray<Item> Goods(Markup markup, Proposition proposition, EventChoice choice, TextSpan span)
    {
        var carries = choice.Trigger.Frame is Frame.Move or Frame.None;
        return [.. markup.Items[proposition.Sentence].Where(i => span.Contains(i.Span) && !(carries && i.Item.Kind == ItemKind.Ship)).Select(i => i.Item)];
    }
}
