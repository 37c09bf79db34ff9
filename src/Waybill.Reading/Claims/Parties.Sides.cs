using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Claims;

/// <content>The places in a clause where a party stands.</content>
internal sealed partial class Parties
{
    /// <summary>A party that is the verb's object without preposition: gave Iran missiles.</summary>
    private string? Object() =>
        choice.Verb is null ? null
        : actors.Find(a => a.From > choice.Verb.Head && a.From - choice.Verb.Head <= 4 && Governors.Of(syntax, a.From, choice.Verb.Head).Word is "" && !syntax.IsMark(a.From - 1)
            && !DescribesGoods(a) && !(a.Adjective && !IsPeople(a)))?.Code ?? Capital();

    /// <summary>gave Damascus missiles: a capital right after the verb, with the goods behind it.</summary>
    private string? Capital() =>
        choice is { Trigger.Frame: Frame.Give, Verb: { Passive: false, Head: var head } } && head + 1 < proposition.To && syntax.Tokens[head + 1].IsCapital
        && markup.PlacesIn(syntax.SpanOf(head + 1, proposition.To)).FirstOrDefault(p => p.Start == syntax.Tokens[head + 1].Start) is { Form: PlaceForm.Name, Place.Country: { } country } place
        && markup.Items[proposition.Sentence].Any(i => i.Span.Start > place.End && i.Span.Start - place.End <= 20) ? country : null;

    /// <summary>The party after one of these prepositions, also through nouns: to the forces of X.</summary>
    private string? Prepositional(params ReadOnlySpan<string> words)
    {
        // What stands after the verb belongs to it before what only describes its subject: arms sold to X are passing to Y.
        var verb = choice.Verb?.Head ?? proposition.From;
        foreach (var actor in actors.Where(a => a.From > proposition.From && !(a.Adjective && DescribesGoods(a))).OrderBy(a => a.From < verb))
        {
            var (word, at) = Governors.Of(syntax, actor.From, proposition.From);
            foreach (var wanted in words)
            {
                if (word == wanted && !(word == "from" && IsHome(at)) && !(word == "by" && IsPrivate(at, actor.From)) && !IsCoast(actor) && !(word == "to" && syntax.LowerAt(at - 1) is "according" or "thanks" or "due" or "tied") && !(actor.Adjective && !IsPeople(actor) && word is not "by"))
                {
                    return actor.Code;
                }
            }
        }

        return null;
    }

    /// <summary>by two former soldiers of Peru, by a banker of X: people who act for themselves.</summary>
    private bool IsPrivate(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (syntax.Lower[i].StartsWith("ex-", StringComparison.Ordinal) || syntax.Lower[i] is "former" or "businessman" or "businessmen" or "broker" or "brokers" or "dealer" or "dealers" or "banker" or "trader" or "traders" or "smugglers" or "citizen" or "citizens" or "nationals")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>a broker from Montenegro: where somebody is at home, not where the goods came from.</summary>
    private bool IsHome(int at) => (Roles.IsSpeaker(syntax.LowerAt(at - 1)) && !markup.Items[proposition.Sentence].Any(i => i.Span.End == syntax.Tokens[at - 1].End)) || syntax.LowerAt(at - 1) is "businessman" or "businessmen" or "citizen" or "national" or "nationals" or "suspect" or "suspects" or "smuggler" or "smugglers" or "crew" or "ship" or "vessel";

    /// <summary>the arms were for it: in somebody's words about himself, he.</summary>
    private string? PronounAfter() =>
        Enumerable.Range(proposition.From, Math.Max(0, proposition.To - proposition.From - 1)).Any(i => syntax.Lower[i] is "to" or "for" && syntax.Lower[i + 1] is "it" or "us" or "him")
            ? Allegiance.Of(proposition.Attribution?.Voice) : null;

    /// <summary>500 km from Israel's shores: a place to measure from, nobody who gives.</summary>
    private bool IsCoast(ActorMention actor) =>
        syntax.IsPossessive(actor.To) && syntax.LowerAt(actor.To + 1) is "shore" or "shores" or "coast" or "coastline" or "waters" or "border" or "borders" or "territory" or "airspace" or "capital";

    /// <summary>the destination was X, the consignee in X was a company: the state or group named after the verb, else before it.</summary>
    private string? Named() =>
        (actors.Find(a => a.From > choice.Verb!.Head && !a.Adjective) ?? actors.Find(a => !DescribesGoods(a)))?.Code
        ?? markup.PlacesIn(syntax.SpanOf(proposition.From, proposition.To)).OrderBy(p => p.Start < syntax.Tokens[choice.Verb!.Head].Start).FirstOrDefault(p => p.Form == PlaceForm.Name)?.Place?.Country;

    /// <summary>bound for Yemen, on their way to: the last place of a movement, where it is a state.</summary>
    private string? Bound() =>
        actors.Find(a => Governors.Outer(syntax, a.From, proposition.From).Word is "to" or "for" or "towards" or "into" && !a.Adjective)?.Code;

    /// <summary>The state whose goods they are by an adjective: Iranian weapons, American-made vehicles.</summary>
    private string? GoodsOwner() => actors.Find(a => a.Adjective && DescribesGoods(a))?.Code;

    /// <summary>bullets of the Russian state exporter: the state of whoever makes a trade of it.</summary>
    private string? Exporter() =>
        actors.Find(a => Governors.Of(syntax, a.From, proposition.From).Word is "of" or "" && Enumerable.Range(a.To, 3).Any(i => syntax.LowerAt(i) is "exporter" or "supplier" or "seller" or "trader" or "manufacturer" or "arsenal" or "factory") && syntax.LowerAt(a.From - 1) is "the" or "a" or "of" or "state")?.Code;

    private string? WithHolder() => Prepositional("with", "of", "by");

    /// <summary>X was supplied with rifles, rebels of X were supplied by Y: no goods are the subject, so that it is who gets them.</summary>
    private bool WithGoods() => choice.Verb is { } verb
        && (syntax.LowerAt(verb.Head + 1) == "with" || (verb.Lemma is "supply" or "provide" or "arm" or "equip" && !markup.Items[proposition.Sentence].Any(i => i.Span.Start >= syntax.Tokens[proposition.SubjectFrom].Start && i.Span.End <= syntax.Tokens[verb.First].Start)));

    private bool DescribesGoods(ActorMention actor) =>
        actor.Adjective && markup.Items[proposition.Sentence].Any(i =>
        {
            var (from, to) = syntax.TokensIn(i.Span);
            return actor.From >= from - 3 && actor.To <= to && !Enumerable.Range(actor.To, Math.Max(0, from - actor.To)).Any(k => Words.Prepositions.Contains(syntax.Lower[k]) || syntax.IsMark(k) || syntax.Groups.Any(g => g.Head == k && g.Kind != VerbKind.Participle));
        });

    /// <summary>An adjective before people: Russian forces, the Syrian army.</summary>
    private bool IsPeople(ActorMention actor) =>
        Enumerable.Range(actor.To, Math.Max(0, Math.Min(4, proposition.To - actor.To))).TakeWhile(i => !syntax.IsMark(i) && !Words.Prepositions.Contains(syntax.Lower[i]))
            .Any(i => Roles.IsSpeaker(syntax.Lower[i]) || syntax.Lower[i] is "regime" or "military" or "units" or "side" or "state"
                or "plant" or "factory" or "factories" or "arsenal" or "arsenals" or "stocks" or "stockpile" or "stockpiles" or "depot" or "depots" or "warehouse" or "warehouses" or "surplus" or "dealers" or "suppliers" or "companies" or "firms");
}
