using System.Collections.Immutable;
using Waybill.Reading.Grammar;
using Waybill.Reference.Places;

namespace Waybill.Reading.Names;

/// <summary>Finds states, their bodies and armed groups in a sentence, whatever form they are named in.</summary>
internal static class ActorFinder
{
    private static readonly System.Collections.Frozen.FrozenSet<string> ArmedPeople =
        Words.Set("rebels militias militia militants insurgents separatists opposition guerrillas gangs cartels mercenaries paramilitaries");

    public static ImmutableArray<ActorMention> In(Document document, Syntax syntax, ImmutableArray<PlaceMention> places, Countries countries)
    {
        var actors = new List<ActorMention>();
        var inside = places.Where(p => syntax.Sentence.Span.Contains(p.Span)).ToList();
        for (var at = 0; at < syntax.Tokens.Length; at++)
        {
            if (KnownActors.At(syntax, at) is { Actor.Code: { } code } known)
            {
                actors.Add(new ActorMention(at, at + known.Length, code, false, false));
                at += known.Length - 1;
            }
            else if (NamelessGroup(document, syntax, at, inside) is { } group)
            {
                actors.RemoveAll(a => a.From >= group.From);
                actors.Add(group);
                at = group.To - 1;
            }
            else if (syntax.Follows(at - 2, "flag", "of") || syntax.LowerAt(at + 1) is "flag" or "flags" || syntax.Follows(at - 2, "registered", "in"))
            {
                // A flag says where a ship is registered, not whose cargo it carries.
            }
            else if (inside.Find(p => p.Start == syntax.Tokens[at].Start) is { } place && Code(place) is { } state)
            {
                var to = syntax.TokenAt(place.End);
                if (syntax.LowerAt(to) is "flag" or "flags")
                {
                    at = Math.Max(at, to - 1);
                    continue;
                }

                actors.Add(new ActorMention(at, to, state, place.Form == PlaceForm.Adjective, place.Role == PlaceRole.Location && place.Form == PlaceForm.Name));
                at = Math.Max(at, to - 1);
            }
            else if (Compound(syntax, at, countries) is { } compound)
            {
                actors.Add(compound);
            }
            else if (ByWord(syntax, at, countries) is { } people)
            {
                actors.Add(people);
                at = people.To - 1;
            }
        }

        return [.. actors.Where(a => !IsOnePerson(syntax, a)).Select(a => a.Adjective && !IsFollowedByNoun(syntax, a.To) ? a with { Adjective = false } : a)];
    }

    /// <summary>an Israeli, two Kenyans: somebody from there, and not their state.</summary>
    private static bool IsOnePerson(Syntax syntax, ActorMention actor) =>
        actor.Adjective && !IsFollowedByNoun(syntax, actor.To) && (syntax.LowerAt(actor.From - 1) is "a" or "an" || (actor.From > 0 && syntax.Tokens[actor.From - 1].IsNumber));

    /// <summary>An adjective with no noun after it is a word for the people themselves: to the Palestinians.</summary>
    private static bool IsFollowedByNoun(Syntax syntax, int at) =>
        at < syntax.Tokens.Length && !syntax.IsMark(at) && !syntax.IsPossessive(at) && !Words.Prepositions.Contains(syntax.Lower[at]) && syntax.Lower[at] != "to" && !Words.Coordinators.Contains(syntax.Lower[at])
        && !syntax.Groups.Any(g => g.First == at) && !Words.Relatives.Contains(syntax.Lower[at]);

    /// <summary>American-supplied vehicles, Houthi-controlled areas: a supplier or a holder in a compound. A maker, a flag or an owner is neither: who made arms need not have sent them.</summary>
    private static ActorMention? Compound(Syntax syntax, int at, Countries countries)
    {
        var token = syntax.Tokens[at].Text;
        var dash = token.LastIndexOf('-');
        if (dash <= 0 || !syntax.Tokens[at].IsCapital)
        {
            return null;
        }

        var code = countries.ByAdjective(token[..dash])?.Code ?? countries.ByName(token[..dash])?.Code ?? KnownActors.ByExactName(token[..dash])?.Code;
        return code is null ? null : token[(dash + 1)..] switch
        {
            "supplied" or "donated" or "provided" or "delivered" => new ActorMention(at, at + 1, code, Adjective: true, Located: false),
            "controlled" or "held" or "run" => new ActorMention(at, at + 1, code, Adjective: false, Located: true),
            _ => null,
        };
    }

    /// <summary>A state's name or adjective that stands within another name, where no place is marked: the Iranian foreign ministry.</summary>
    private static ActorMention? ByWord(Syntax syntax, int at, Countries countries)
    {
        if (!syntax.Tokens[at].IsCapital)
        {
            return null;
        }

        for (var length = Math.Min(3, syntax.Tokens.Length - at); length > 0; length--)
        {
            var words = string.Join(' ', syntax.Tokens.Skip(at).Take(length).Select(t => t.Text));
            if ((length == 1 || !words.Contains(',', StringComparison.Ordinal)) && countries.ByAdjective(words) is { } people)
            {
                return new ActorMention(at, at + length, people.Code, Adjective: true, Located: false);
            }

            if (words.Length > 3 && countries.ByName(words) is { } state)
            {
                return new ActorMention(at, at + length, state.Code, Adjective: false, Located: true);
            }
        }

        return syntax.Tokens[at].Text is "US" or "U.S." or "USA" ? new ActorMention(at, at + 1, "USA", Adjective: true, Located: false)
            : syntax.Tokens[at].Text is "UK" or "U.K." ? new ActorMention(at, at + 1, "GBR", Adjective: true, Located: false)
            : syntax.Tokens[at].Text is "UAE" or "U.A.E." ? new ActorMention(at, at + 1, "ARE", Adjective: false, Located: true) : null;
    }

    private static string? Code(PlaceMention place) =>
        place.Role == PlaceRole.Dateline ? null
        : place.Place is { } at && (at.IsCountry || place.Metonym || place.Form == PlaceForm.Adjective || place.Role == PlaceRole.Actor) ? at.Country
        : null;

    /// <summary>Syrian rebels, rebels in Syria, armed groups in Gaza: people under arms without a name of their own.</summary>
    private static ActorMention? NamelessGroup(Document document, Syntax syntax, int at, List<PlaceMention> places)
    {
        var armedGroups = syntax.Follows(at, "armed", "groups");
        if (!ArmedPeople.Contains(syntax.Lower[at]) && !armedGroups)
        {
            return null;
        }

        var head = armedGroups ? at + 1 : at;
        var from = at;
        if (at > 0 && places.Exists(p => p.End == syntax.Tokens[at - 1].End && p.Form == PlaceForm.Adjective))
        {
            from = syntax.TokenAt(places.Find(p => p.End == syntax.Tokens[at - 1].End)!.Start);
        }

        var to = head + 1;
        if (from == at && syntax.LowerAt(to) == "in" && to + 1 < syntax.Tokens.Length && places.Find(p => p.Start == syntax.Tokens[to + 1].Start) is { } place)
        {
            to = syntax.TokenAt(place.End);
        }

        return from == at && to == head + 1 ? null : new ActorMention(from, to, syntax.SpanOf(from, to).In(document.Text), false, false);
    }
}
