using Waybill.Reading.Grammar;
using Waybill.Reading.Quotes;

namespace Waybill.Reading.Claims;

/// <summary>How sure the source is, and whether it says that it was so or was not.</summary>
internal static class Hedges
{
    private static readonly System.Collections.Frozen.FrozenSet<string> Unvouched = Words.Set("allegedly reportedly purportedly supposedly alleged purported");

    private static readonly System.Collections.Frozen.FrozenSet<string> Maybe = Words.Set("possibly perhaps maybe");

    private static readonly System.Collections.Frozen.FrozenSet<string> Likely = Words.Set("probably likely apparently presumably evidently seemingly");

    public static Certainty CertaintyOf(Syntax syntax, Proposition proposition, EventChoice choice)
    {
        var words = Enumerable.Range(proposition.From, proposition.To - proposition.From).Select(i => syntax.Lower[i]).ToList();
        var main = proposition.Main;
        if (words.Exists(Unvouched.Contains) || IsIntention(main, choice) || proposition.Attribution is { Class: CueClass.Allege })
        {
            return Certainty.Unstated;
        }

        if (choice.Verb is { Modal: "can" or "could", Lemma: "see", Passive: true })
        {
            return Certainty.Certain;
        }

        if (main?.Modal is "may" or "might" or "could" or "can" or "cannot" || choice.Verb?.Modal is "may" or "might" or "could" or "can" || words.Exists(Maybe.Contains)
            || main is { Lemma: "suspect" } || words.Contains("suspected") || proposition.Attribution is { Class: CueClass.Suspect })
        {
            return main?.Modal == "cannot" ? Certainty.Certain : Certainty.Possible;
        }

        var believed = main is { Lemma: "believe" or "think" or "consider" or "expect", Passive: true } or { Lemma: "appear" or "seem" };
        return believed || words.Exists(Likely.Contains) || NoEvidence(syntax, proposition) || proposition.Attribution is { Class: CueClass.Believe } ? Certainty.Probable : Certainty.Certain;
    }

    /// <summary>plans to, wants to, should, was to be: meant, not done.</summary>
    private static bool IsIntention(VerbGroup? main, EventChoice choice) =>
        main is { Modal: "to" or "should" or "would" or "must" or "ought" } or { Lemma: "accuse", Passive: true } or { Lemma: "plan" or "intend" or "want" or "aim" or "hope" or "seek" or "consider" or "urge" or "demand" }
        || (choice.Trigger.Event == EventKind.Request && choice.Verb?.Lemma == "call");

    public static Polarity PolarityOf(Syntax syntax, Proposition proposition, EventChoice choice)
    {
        if (proposition.Attribution is { Class: CueClass.Deny } || NoEvidence(syntax, proposition))
        {
            return Polarity.Denied;
        }

        if (choice is { Trigger.Event: EventKind.Interdiction, Verb: { Lemma: "let", Negated: true } })
        {
            // would not be let in: the refusal is what is asserted.
            return Polarity.Asserted;
        }

        if (choice is { Verb: null, Trigger.Event: not EventKind.Interdiction } && proposition.Main is { Lemma: "stop" or "end" or "halt" or "cease" or "suspend" or "interrupt" or "abandon", Negated: true })
        {
            // will not stop the deliveries: they go on.
            return Polarity.Asserted;
        }

        var verb = choice.Verb ?? (choice.Trigger.Event != EventKind.Violation || proposition.Main is { IsCopula: true } or { Lemma: "have" } ? proposition.Main : null);
        var negated = verb?.Negated == true || (verb is not null && syntax.LowerAt(verb.First - 1) is "neither" or "nor") || (proposition.Main is { Negated: true } main && verb is not null && verb != main)
            || (verb is not null && NegatedArgument(syntax, proposition, verb)) || CalledUntrue(syntax, proposition) || InsteadOfArms(syntax, proposition);
        return negated ? Polarity.Denied : Polarity.Asserted;
    }

    /// <summary>has sent no weapons, no missiles were sent, there had been no breach.</summary>
    private static bool NegatedArgument(Syntax syntax, Proposition proposition, VerbGroup verb) =>
        syntax.LowerAt(verb.Head + 1) is "no" or "neither" or "nothing" or "none" || (syntax.LowerAt(verb.Head + 1) is "been" && syntax.LowerAt(verb.Head + 2) == "no")
        || syntax.LowerAt(proposition.From) is "no" or "neither" or "none" or "nothing" or "nobody";

    private static bool NoEvidence(Syntax syntax, Proposition proposition)
    {
        for (var i = Math.Max(0, proposition.From - 6); i < proposition.From + 2 && i + 1 < syntax.Lower.Length; i++)
        {
            if (syntax.Lower[i] == "no" && syntax.Lower[i + 1] is "evidence" or "proof" or "sign" or "indication" or "indications")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>carried aid, not weapons: what is denied is the arms.</summary>
    private static bool InsteadOfArms(Syntax syntax, Proposition proposition) =>
        Enumerable.Range(proposition.From, Math.Max(0, proposition.To - proposition.From - 1)).Any(i => syntax.Lower[i] == "not" && syntax.LowerAt(i - 1) is "," or "and" && Enumerable.Range(i + 1, 2).Any(k => k < proposition.To && syntax.Lower[k] is "arms" or "weapons" or "weaponry" or "ammunition" or "missiles" or "military")
            && !Enumerable.Range(i + 1, 4).Any(k => k < proposition.To && syntax.Lower[k] is "from" or "to"));

    private static bool CalledUntrue(Syntax syntax, Proposition proposition)
    {
        var to = Math.Min(syntax.Lower.Length, proposition.To + 3);
        for (var i = proposition.From; i < to; i++)
        {
            if (syntax.Lower[i] is "untrue" or "false" or "baseless" or "unfounded" or "fabricated" or "fiction" && Words.Be.Contains(syntax.LowerAt(i - 1)))
            {
                return true;
            }
        }

        return false;
    }
}
