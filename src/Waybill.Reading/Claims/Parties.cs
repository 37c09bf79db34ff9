using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Claims;

/// <summary>Who supplies and who receives, as the grammar of one proposition says.</summary>
internal sealed partial class Parties
{
    private readonly Markup markup;
    private readonly Proposition proposition;
    private readonly EventChoice choice;
    private readonly Syntax syntax;
    private readonly List<ActorMention> actors;

    private Parties(Markup markup, Proposition proposition, EventChoice choice)
    {
        (this.markup, this.proposition, this.choice, syntax) = (markup, proposition, WithVoice(markup.Sentences[proposition.Sentence], proposition, choice), markup.Sentences[proposition.Sentence]);
        actors = [.. markup.Actors[proposition.Sentence].Concat(Coreference.In(markup, proposition)).Where(a => (a.From >= proposition.From && a.To <= proposition.To) || (a.From >= proposition.SubjectFrom && a.To <= proposition.SubjectTo)).OrderBy(a => a.From)];
    }

    public static (string? Supplier, string? Recipient) Of(Markup markup, Proposition proposition, EventChoice choice)
    {
        if (Unknown.IsForRelease(markup.Sentences[proposition.Sentence], proposition, choice))
        {
            return (null, null);
        }

        var parties = new Parties(markup, proposition, choice);
        var (supplier, recipient) = choice.Trigger.Event is EventKind.Interdiction or EventKind.Harm or EventKind.Other or EventKind.Disclosure or EventKind.Veto or EventKind.Denial
            ? (parties.GoodsOwner() ?? parties.GoodsFrom(), parties.Prepositional("for", "to"))
            : parties.NounHere() is { } noun ? parties.OfNoun(noun) : parties.Framed();
        return (supplier, recipient == supplier ? null : recipient);
    }

    /// <summary>was made in X and exported to Y: a second participle under the first one's auxiliary is passive as well.</summary>
    private static EventChoice WithVoice(Syntax syntax, Proposition proposition, EventChoice choice) =>
        choice.Verb is { Passive: false, HasAuxiliary: false, Kind: VerbKind.Finite } verb && proposition.From >= proposition.SubjectTo && syntax.Lower[verb.Head].EndsWith("ed", StringComparison.Ordinal)
        && syntax.Groups.LastOrDefault(g => g.Kind == VerbKind.Finite && g.First >= proposition.SubjectTo && g.Head < verb.First) is { Passive: true }
            ? choice with { Verb = verb with { Passive = true } } : choice;

    private (string? Supplier, string? Recipient) Framed()
    {
        if (choice.Verb is { IsCopula: true } && syntax.LowerAt(choice.At) is "destination" or "consignee" or "recipient" or "receiver" or "buyer" or "client" or "customer" or "end-user" or "end")
        {
            return (GoodsOwner() ?? Prepositional("from"), Named());
        }

        if (choice is { Verb: { IsCopula: true } made, Trigger.Event: EventKind.Production })
        {
            // are all of Serbian make
            return (actors.Find(a => a.From > made.Head)?.Code, null);
        }

        var subject = Subject();
        var by = Prepositional("by") ?? SharedAgent();
        var from = Holder() ?? Prepositional("from") ?? Seat() ?? Exporter() ?? (choice.Verb?.Lemma == "originate" ? Prepositional("in") : null) ?? GoodsOwner() ?? NounOwner();
        var to = Prepositional("to", "for", "into") ?? Hands() ?? OnBehalf() ?? NamedAs() ?? OnItsWay() ?? PronounAfter();
        var passive = choice.Verb?.Passive == true;
        var dative = Object();
        return choice.Trigger.Frame switch
        {
            Frame.Give => passive ? (by ?? (from != subject ? from : null), to ?? (WithGoods() || GoodsFollow() ? subject : null)) : (subject ?? by ?? from, to ?? dative),
            Frame.Get => passive ? (from, by ?? to) : (from, subject ?? to),
            Frame.Move when choice.Verb is { Lemma: "take", Passive: false } => (from, to),
            Frame.Move => (passive ? by ?? from : (subject ?? by) is { } mover && mover != to ? mover : from, to ?? Bound() ?? (choice.Verb?.Lemma == "reach" ? dative : null)),
            Frame.Help => (passive ? by ?? from : subject ?? from, passive ? subject ?? to : dative ?? to),
            Frame.Make => (passive ? by ?? OwnMake() ?? from : subject ?? from, to),
            Frame.Part => (subject ?? from, to),
            Frame.Ask => (from ?? (dative is not null && dative != subject ? dative : null), subject ?? to),
            Frame.Use => (from, Hands() ?? (passive ? by ?? subject : subject ?? by) ?? WithHolder()),
            _ when choice.Trigger.Event == EventKind.Agreement && subject is not null && Dealt() is { } sale => sale == Frame.Give ? (subject, to ?? dative) : (from, subject),
            _ => (choice.Trigger.Event == EventKind.Violation ? by ?? from ?? subject : from, choice.Trigger.Event == EventKind.Agreement && subject is not null && from is not null && from != subject ? subject : to ?? Embargoed() ?? Helped()),
        };
    }

    /// <summary>was sold 10,000 rifles: goods right after the passive verb, whose subject gets them.</summary>
    private bool GoodsFollow() =>
        choice.Verb is { } verb && markup.Items[proposition.Sentence].Any(i => syntax.TokenAt(i.Span.Start) is var at && at > verb.Head && at <= verb.Head + 4 && Governors.Of(syntax, at, verb.Head + 1).Word is "");

    /// <summary>their missiles are made here: the speaker's own side makes them.</summary>
    private string? OwnMake() =>
        syntax.LowerAt(proposition.SubjectFrom) is "their" or "our" or "its" or "his" ? Allegiance.Of(proposition.Attribution?.Voice) : null;

    /// <summary>broke it by arming X: whom the breach helped.</summary>
    private string? Helped() => choice.Trigger.Event == EventKind.Violation
        && syntax.Groups.FirstOrDefault(g => g.Kind == VerbKind.Gerund && g.First > choice.At && g.Head < proposition.To && syntax.LowerAt(g.First - 1) == "by" && Triggers.OfVerb(g.Lemma)?.Frame is Frame.Help or Frame.Give) is { } act
            ? actors.Find(a => a.From > act.Head && !(a.Adjective && DescribesGoods(a)))?.Code : null;

    /// <summary>broke the embargo on X: whoever the goods were kept from is who got them.</summary>
    private string? Embargoed() => choice.Trigger.Event != EventKind.Violation ? null
        : actors.Find(a => !a.Adjective && Governors.Of(syntax, a.From, proposition.From) is ("on" or "against" or "with", var at)
            && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => syntax.Lower[i] is "embargo" or "sanctions" or "ban" or "deals" or "trade"))?.Code;
}
