using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Events that a verb says.</content>
internal sealed partial record EventChoice
{
    /// <summary>The main verb, or the verb it leads to: is in the process of helping, tried to send.</summary>
    private static EventChoice? ByVerb(Markup markup, Syntax syntax, Proposition proposition, bool relevant)
    {
        if (proposition.Main is not { } main)
        {
            return null;
        }

        if (main.Lemma is "forbid" or "prohibit")
        {
            // What a rule forbids has not happened.
            return null;
        }

        var chain = syntax.Groups.Where(g => g.First >= main.First && g.Head < proposition.To && (g == main || g.Kind is VerbKind.Infinitive or VerbKind.Gerund)).ToList();
        foreach (var group in chain)
        {
            var next = chain.SkipWhile(g => g != group).ElementAtOrDefault(1);
            if (group.Lemma is "see" or "spot" or "film" or "suspect" or "accuse" && group.Passive && next is { Kind: VerbKind.Gerund } && Meaning(markup, syntax, proposition, next) is not null)
            {
                continue;
            }

            if (Meaning(markup, syntax, proposition, group) is { } trigger && (trigger.Strong || relevant))
            {
                return trigger.Frame == Frame.Help || group.Lemma is "plan" ? Deeper(syntax, proposition, chain, group, trigger) : new EventChoice(trigger, group, group.Head);
            }
        }

        // "a partnership that harms Ukraine": where the main verb only presents, the clause on what it presents tells the event.
        var told = main.IsCopula ? syntax.Groups.FirstOrDefault(g => g.First > main.Head && g.Head < proposition.To && g.Kind == VerbKind.Finite && Triggers.OfVerb(g.Lemma) is { Strong: true }) : null;
        return told is null ? null : new EventChoice(Triggers.OfVerb(told.Lemma)!, told, told.Head);
    }

    /// <summary>helping Russia build, assisted in producing: what is helped to do is the event, and the helper its supplier.</summary>
    private static EventChoice Deeper(Syntax syntax, Proposition proposition, List<VerbGroup> chain, VerbGroup group, Trigger trigger)
    {
        var next = syntax.Groups.FirstOrDefault(g => g.First > group.Head && g.Head < proposition.To && g.First <= group.Head + 8 && Triggers.OfVerb(g.Lemma) is { Event: EventKind.Construction or EventKind.Production });
        return next is null || !(chain.Contains(next) || next.Kind == VerbKind.Finite)
            ? new EventChoice(trigger, group, group.Head)
            : new EventChoice(new Trigger(Triggers.OfVerb(next.Lemma)!.Event, Frame.Help, true), group, group.Head);
    }
}
