using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <summary>What happened in a proposition, and the word that says so.</summary>
/// <param name="Trigger">What the word means.</param>
/// <param name="Verb">The verb group; null where a noun says it.</param>
/// <param name="At">The word's token.</param>
internal sealed partial record EventChoice(Trigger Trigger, VerbGroup? Verb, int At)
{
    /// <summary>The event of a proposition; null where it tells of none.</summary>
    public static EventChoice? Of(Markup markup, Proposition proposition)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        var relevant = Relevance.Of(markup, proposition);
        var byVerb = ByVerb(markup, syntax, proposition, relevant);
        return Breach(syntax, proposition, byVerb) ?? UnderDeal(syntax, proposition, byVerb ?? Copula(syntax, proposition, relevant)) ?? ByNoun(markup, syntax, proposition, relevant);
    }

    /// <summary>were repaired under a contract signed in 2008: what was done as a deal provides is told as the deal.</summary>
    public static EventChoice? UnderDeal(Syntax syntax, Proposition proposition, EventChoice? act)
    {
        if (act is not { Trigger.Event: EventKind.Transfer or EventKind.Assistance })
        {
            return act;
        }

        var under = Enumerable.Range(act.At + 1, Math.Max(0, proposition.To - act.At - 1)).Any(i => syntax.Lower[i] == "under" && syntax.LowerAt(i + 1) is "a" or "an" && Enumerable.Range(i + 2, 3).Any(k => k < proposition.To && syntax.Lower[k] is "contract" or "deal" or "agreement"));
        return under ? act with { Trigger = act.Trigger with { Event = EventKind.Agreement } } : act;
    }

    /// <summary>in breach of, a violation of: whatever else is said, the breach is what is asserted.</summary>
    private static EventChoice? Breach(Syntax syntax, Proposition proposition, EventChoice? act)
    {
        for (var i = proposition.From; i < proposition.To; i++)
        {
            var breach = (syntax.Lower[i] is "breach" or "violation" or "contravention" or "defiance" && (syntax.LowerAt(i + 1) == "of" || syntax.LowerAt(i - 1) is "a" or "no"))
                || syntax.Lower[i] is "violation" or "violations" or "breaches";
            breach |= syntax.Lower[i] is "illegally" or "unlawfully" || (syntax.Lower[i] is "illegal" or "unlawful" && (Words.Be.Contains(syntax.LowerAt(i - 1)) || syntax.LowerAt(i - 1) is "something" or "anything"));
            if (breach && Verbs.Of(syntax.LowerAt(i))?.Lemma != "investigate")
            {
                // supplied X to Y in violation of: who is who in the breach is who is who in the act.
                return act is { Trigger: { Event: EventKind.Transfer or EventKind.Agreement, Frame: Frame.Give or Frame.Get } } && act.At < i
                    ? act with { Trigger = act.Trigger with { Event = EventKind.Violation } }
                    : new EventChoice(new Trigger(EventKind.Violation, Frame.None, true), null, i);
            }
        }

        return null;
    }

    /// <summary>The act that a breach is told with, X supplied Y in violation of Z, and where the words on the breach begin; null where the breach stands alone.</summary>
    public static (EventChoice Act, int Stop)? ActOf(Markup markup, Proposition proposition, EventChoice breach)
    {
        if (breach is not { Trigger: { Event: EventKind.Violation, Strong: true, Frame: Frame.Give or Frame.Get }, Verb: not null })
        {
            return null;
        }

        var syntax = markup.Sentences[proposition.Sentence];
        var stop = Enumerable.Range(breach.At, Math.Max(0, proposition.To - breach.At)).FirstOrDefault(i => syntax.Lower[i] == "in" && syntax.LowerAt(i + 1) is "violation" or "breach" or "contravention" or "defiance" or "clear" or "flagrant" or "direct", -1);
        return stop > 0 && ByVerb(markup, syntax, proposition with { To = stop }, true) is { } act ? (act, stop) : null;
    }
}
