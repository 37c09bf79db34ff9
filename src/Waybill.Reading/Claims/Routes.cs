using System.Collections.Immutable;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>The stops of a movement in the order told, and where an event happened.</summary>
internal static class Routes
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Units = Words.Set("km kilometres kilometers kilometre miles mile mi nm metres meters");

    public static ImmutableArray<RouteStop> Of(Markup markup, Proposition proposition, EventKind @event)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var stops = new List<(RouteStop Stop, int At)>();
        foreach (var (i, place) in markup.PlacesWithIndexIn(syntax.SpanOf(proposition.From, proposition.To)))
        {
            if (place.Form == PlaceForm.Adjective || place.Role == PlaceRole.Dateline)
            {
                continue;
            }

            var at = syntax.TokenAt(place.Start);
            if (!Describes(markup, syntax, proposition, i, at) && LegOf(syntax, proposition, place, at, @event) is { } leg && !stops.Exists(s => s.Stop.Leg == leg && SamePlace(markup.Places[s.Stop.Place], place)))
            {
                stops.Add((new RouteStop(leg, i), at));
            }
        }

        return [.. InOrder(syntax, stops, @event)];
    }

    private static bool SamePlace(PlaceMention one, PlaceMention other) => one.Text == other.Text;

    /// <summary>A stop that is followed by another leg was on the way.</summary>
    private static IEnumerable<RouteStop> InOrder(Syntax syntax, List<(RouteStop Stop, int At)> stops, EventKind @event)
    {
        for (var i = 0; i < stops.Count; i++)
        {
            var (stop, at) = stops[i];
            var goesOn = stop.Leg == Leg.To && @event is EventKind.Transfer or EventKind.Violation or EventKind.Assistance && stops.Skip(i + 1).Any(s => (s.Stop.Leg == Leg.To || (s.Stop.Leg == Leg.Via && syntax.Groups.Any(g => g.First > at && g.Head < s.At))) && !Joined(syntax, at, s.At));
            yield return goesOn ? stop with { Leg = Leg.Via } : stop;
        }
    }

    /// <summary>Whether only a conjunction or a comma stands between two places: in Sisha and Primorsko.</summary>
    private static bool Joined(Syntax syntax, int one, int other) =>
        Enumerable.Range(one + 1, Math.Max(0, other - one - 1)).All(i => syntax.Tokens[i].IsCapital || Words.Coordinators.Contains(syntax.Lower[i]) || syntax.IsMark(i) || syntax.IsPossessive(i) || Words.Determiners.Contains(syntax.Lower[i]));

    /// <summary>A place that only says where another one lies, or how far something is from it.</summary>
    private static bool Describes(Markup markup, Syntax syntax, Proposition proposition, int index, int at)
    {
        var before = syntax.LowerAt(at - 1);
        var article = before == "the" ? at - 2 : at - 1;
        var word = syntax.LowerAt(article);
        if (index > 0 && word is "in" or "," or "of" or "(" or "at" or "near" && article > 0 && syntax.Tokens[article - 1].End == markup.Places[index - 1].End && !(word == "," && !IsWider(markup.Places[index], markup.Places[index - 1])))
        {
            return true;
        }

        if (word is "overlooking" or "facing" or "bordering" or "between" or "called" or "near-" || (syntax.IsPossessive(syntax.TokenAt(markup.Places[index].End)) && (markup.Places[index].Role == PlaceRole.Actor || (index + 1 < markup.Places.Length && markup.Places[index + 1].Start <= syntax.Tokens[Math.Min(at + 2, syntax.Tokens.Length - 1)].Start + 1))))
        {
            return true;
        }

        for (var i = at - 1; i >= Math.Max(proposition.From, at - 6); i--)
        {
            if (Units.Contains(syntax.Lower[i]) && Enumerable.Range(i, at - i).All(k => !syntax.IsMark(k) || syntax.Lower[k] is "(" or ")"))
            {
                return syntax.LowerAt(at - 1) != "off" || true;
            }
        }

        return false;
    }

    private static bool IsWider(PlaceMention wide, PlaceMention narrow) =>
        wide.Place is null || wide.Place.IsCountry || (wide.Place.IsRegion && narrow.Place?.IsRegion != true) || wide.Place.Kind.StartsWith("A.", StringComparison.Ordinal);

    private static Leg? LegOf(Syntax syntax, Proposition proposition, PlaceMention place, int at, EventKind @event)
    {
        if (proposition.Main is not null && at < proposition.Main.First && place.Role == PlaceRole.Actor)
        {
            return null;
        }

        var moving = @event is EventKind.Transfer or EventKind.Violation or EventKind.Request or EventKind.Assistance;
        var (word, where) = moving ? Governors.Outer(syntax, at, proposition.From) : Governors.Of(syntax, at, proposition.From);
        var verb = syntax.Groups.LastOrDefault(g => g.Head < at && g.First >= proposition.From)?.Lemma ?? "";
        var used = syntax.LowerAt(Governors.Of(syntax, at, proposition.From).At - 1) is "use" or "used" or "deployment" or "strikes" or "attacks";
        if (used)
        {
            return Leg.Use;
        }

        var moves = @event is EventKind.Transfer or EventKind.Agreement or EventKind.Request or EventKind.Assistance or EventKind.Violation or EventKind.Other or EventKind.Interdiction or EventKind.Production or EventKind.Disclosure;
        return word switch
        {
            "from" when moves => place.Role == PlaceRole.Actor || (place.Place?.IsCountry == true && (@event == EventKind.Agreement || Triggers.OfVerb(verb)?.Frame == Frame.Get)) ? null : Leg.From,
            "through" or "via" or "past" or "across" when moves => Leg.Via,
            "to" or "into" or "towards" or "toward" when moves => IsIndirectObject(syntax, where) && place.Role == PlaceRole.Actor ? null : Leg.To,
            "for" when moves && (IsBound(syntax, where) || IsDeparture(syntax, where)) && place.Role != PlaceRole.Actor => Leg.To,
            "" => Direct(verb, syntax, where),
            "in" or "at" or "off" or "near" or "on" or "outside" or "inside" or "within" => Static(syntax, verb, word, @event, at),
            _ => null,
        };
    }

    private static bool IsIndirectObject(Syntax syntax, int at) => syntax.LowerAt(at - 1) is "supplies" or "sales";

    /// <summary>left X for Y.</summary>
    private static bool IsDeparture(Syntax syntax, int at) =>
        syntax.Groups.LastOrDefault(g => g.Head < at) is { Lemma: "leave" or "depart" or "sail", Head: var head } && at - head <= 4 && syntax.Tokens[at - 1].IsCapital;

    private static bool IsBound(Syntax syntax, int at) => syntax.LowerAt(at - 1) is "bound" or "headed" or "destined" or "heading" or "left" or "departed" or "sailed" or "were" or "was" or "meant" or "intended" or "sailing" or "is" or "are" or "leaving";

    /// <summary>reached X, left X, entered X, crossed X.</summary>
    private static Leg? Direct(string verb, Syntax syntax, int at) => syntax.Groups.LastOrDefault(g => g.Head <= Math.Max(0, at))?.Lemma is { } lemma && lemma == verb ? verb switch
    {
        "reach" or "enter" => Leg.To,
        "leave" or "depart" => Leg.From,
        "cross" or "transit" or "pass" => Leg.Via,
        "name" => Leg.To,
        _ => null,
    } : null;

    private static Leg? Static(Syntax syntax, string verb, string word, EventKind @event, int at)
    {
        if (@event is not (EventKind.Transfer or EventKind.Violation))
        {
            return @event is EventKind.Request or EventKind.Veto or EventKind.Denial ? null : verb is "arrive" or "land" ? Leg.To : Leg.Use;
        }

        var aboard = Enumerable.Range(Math.Max(0, at - 7), Math.Min(7, at)).Any(i => syntax.Lower[i] is "aboard");
        return verb switch
        {
            "load" or "originate" => Leg.From,
            "take" or "put" when aboard => Leg.From,
            "arrive" or "land" or "unload" or "offload" or "deliver" or "float" or "disembark" or "end" or "discharge" => Leg.To,
            "call" or "stop" or "refuel" or "dock" or "anchor" => Leg.Via,
            "use" or "see" or "fire" or "turn" => Leg.Use,
            "turned" => Leg.Via,
            _ => word is "off" ? Leg.Via : null,
        };
    }
}
