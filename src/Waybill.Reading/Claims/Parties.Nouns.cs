using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>The parties of an event that a noun tells: Iran's delivery of, the supply by X of Y to Z, an order for Y from Z.</content>
internal sealed partial class Parties
{
    /// <summary>The event noun that tells who is who: the event itself, or what a verb of deciding is about.</summary>
    private (Trigger Trigger, int At)? NounHere() => choice switch
    {
        { Verb: null, Trigger.Event: EventKind.Transfer or EventKind.Agreement } => (choice.Trigger, choice.At),
        { Verb: { } verb, Trigger: { Event: EventKind.Agreement, Frame: Frame.None } } when EventChoice.NounUnder(syntax, proposition, verb) is { } at && Triggers.OfNoun(syntax.Lower[at]) is { } noun => (noun, at),
        _ => null,
    };

    private (string? Supplier, string? Recipient) OfNoun((Trigger Trigger, int At) noun)
    {
        var (owner, doer) = (OwnerOf(noun.At), Doer() ?? (EventChoice.IsNamedAlone(syntax, proposition, noun.At) ? Allegiance.Of(proposition.Attribution?.Voice) : null));
        var from = Prepositional("from") ?? Exporter() ?? GoodsOwner();
        var to = Prepositional("to", "for", "into") ?? Dative() ?? PronounAfter();
        var by = Prepositional("by");
        var with = Prepositional("with");
        var frame = noun.Trigger.Frame == Frame.None ? Dealt() ?? Frame.None : noun.Trigger.Frame;
        return frame switch
        {
            Frame.Give => (owner ?? (choice.Verb?.Passive == true ? null : by) ?? from ?? doer, to ?? with),
            Frame.Get => (from ?? with, owner ?? doer ?? by ?? to),
            _ when from is not null => (from, owner ?? (doer == from ? null : doer) ?? to),
            _ => (null, to),
        };
    }

    /// <summary>Moscow's assistance, Iran's delivery of: the owner of the event noun.</summary>
    private string? NounOwner() => choice.Verb is null ? OwnerOf(choice.At) : null;

    private string? OwnerOf(int noun) => actors.FindLast(a => a.To <= noun && noun - a.From <= 6 && (syntax.IsPossessive(a.To) || a.Adjective) && Governors.Of(syntax, noun, a.To).At < a.To)?.Code;

    /// <summary>a contract to supply X with rifles: the object of the verb of giving that the deal is to do.</summary>
    private string? Dative() =>
        syntax.Groups.FirstOrDefault(g => g.Kind == VerbKind.Infinitive && g.First > choice.At && g.Head < proposition.To && Triggers.OfVerb(g.Lemma)?.Frame is Frame.Give or Frame.Help) is { } given
            ? actors.Find(a => a.From > given.Head && a.From <= given.Head + 3 && Governors.Of(syntax, a.From, given.Head + 1).Word is "" && !DescribesGoods(a) && !(a.Adjective && !IsPeople(a)))?.Code : null;

    /// <summary>Who places the order, approves the sale: the subject of the verb that the noun depends on.</summary>
    private string? Doer() => proposition.Main is { Passive: false } main
        ? actors.Find(a => a.To <= main.First && Governors.Of(syntax, a.From, proposition.SubjectFrom).Word is "" && !DescribesGoods(a))?.Code ?? (choice.Verb is null ? null : Pronoun())
        : null;

    /// <summary>negotiating the sale of, signed a deal to purchase: which side of the deal the subject is on.</summary>
    private Frame? Dealt()
    {
        for (var i = choice.At + 1; i < proposition.To; i++)
        {
            if (syntax.Lower[i] is "sale" or "sales" or "export" or "delivery" or "supply" or "sell" or "deliver" or "provide" or "transfer" && syntax.LowerAt(i + 1) is not ("from" or "by"))
            {
                return Frame.Give;
            }

            if (syntax.Lower[i] is "purchase" or "buy" or "acquire" or "acquisition" or "procurement" or "procure" or "import" or "obtain")
            {
                return Frame.Get;
            }
        }

        return null;
    }
}
