using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Events that <c>is</c> tells with what stands after it.</content>
internal sealed partial record EventChoice
{
    /// <summary>X is the source of the arms; the rockets were for Y; the destination was Z.</summary>
    private static EventChoice? Copula(Syntax syntax, Proposition proposition, bool relevant)
    {
        if (proposition.Main is not { IsCopula: true } main)
        {
            return null;
        }

        if (relevant && (syntax.Lower[proposition.From] is "inside" or "aboard" || syntax.LowerAt(main.Head + 1) == "aboard" || syntax.Follows(main.Head + 1, "on", "board")))
        {
            return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head);
        }

        if (Enumerable.Range(proposition.From, proposition.To - proposition.From).Any(i => syntax.Lower[i] is "signal" or "transponder" or "transponders") && syntax.Lower.Skip(main.Head).Take(3).Any(w => w is "off" or "silent" or "dark" or "dead"))
        {
            return new EventChoice(Other, main, main.Head);
        }

        if (HasCapacity(syntax, proposition) && (syntax.Lower.Skip(main.Head + 1).Take(4).Contains("operational") || (syntax.LowerAt(main.Head + 1) == "in" && syntax.Lower.Skip(main.Head + 2).Take(3).Any(w => w is "operation" or "production"))))
        {
            return new EventChoice(new Trigger(EventKind.Production, Frame.None, false), main, main.Head);
        }

        if (syntax.Lower[proposition.From] == "among" && relevant)
        {
            return new EventChoice(new Trigger(EventKind.Disclosure, Frame.None, false), main, main.Head);
        }

        if (syntax.LowerAt(main.First - 1) == "there" && Enumerable.Range(main.Head + 1, 5).FirstOrDefault(i => i < proposition.To && Triggers.OfNoun(syntax.Lower[i]) is not null) is var noun and > 0
            && (relevant || syntax.Follows(main.Head + 1, "no", "such")))
        {
            return new EventChoice(Triggers.OfNoun(syntax.Lower[noun])!, null, noun);
        }

        if (syntax.LowerAt(main.Head + 1) is "of" or "all" && Enumerable.Range(main.Head + 2, 3).Any(i => i < proposition.To && syntax.Lower[i] is "making" or "make" or "manufacture" or "origin" or "production" or "design"))
        {
            return new EventChoice(new Trigger(EventKind.Production, Frame.Make, false), main, main.Head);
        }

        if (Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(3, main.First - proposition.SubjectFrom))).FirstOrDefault(i => syntax.Lower[i] is "buyer" or "purchaser" or "customer", -1) is > 0 and var buyer && syntax.Lower[buyer - 1] is "the" or "its" or "real" or "actual" && syntax.LowerAt(main.Head + 1) is "the" or "a" or "not")
        {
            return new EventChoice(new Trigger(EventKind.Agreement, Frame.None, true), main, buyer);
        }

        if (relevant && Predicate(syntax, proposition, main) is { } shipment)
        {
            return shipment;
        }

        for (var i = proposition.From; i < proposition.To; i++)
        {
            if (syntax.Lower[i] is "source" or "supplier" or "origin" && i > main.Head)
            {
                return new EventChoice(new Trigger(EventKind.Transfer, Frame.Give, true), main, i);
            }

            if (syntax.Lower[i] is "destination" or "consignee" or "recipient" or "receiver" or "end-user" || syntax.Follows(i, "end", "user") || (syntax.Lower[i] == "port" && syntax.Follows(i + 1, "of")))
            {
                return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, true), main, i);
            }
        }

        if (Enumerable.Range(proposition.From, Math.Max(0, main.First - proposition.From)).Any(i => syntax.Lower[i] is "port" or "stop" && Enumerable.Range(i - 2, 2).Any(k => syntax.LowerAt(k) is "last" or "next" or "first" or "final" or "previous")))
        {
            return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, true), main, main.Head);
        }

        var after = syntax.LowerAt(main.Head + 1) is "not" or "entirely" or "purely" or "all" or "only" or "strictly" ? syntax.LowerAt(main.Head + 2) : syntax.LowerAt(main.Head + 1);
        if (Natures.Contains(after) && Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(6, proposition.SubjectTo - proposition.SubjectFrom))).Any(i => syntax.LowerAt(i) is "goods" or "cargo" or "shipment" or "shipments" or "consignment" or "load" or "containers" or "boxes" or "crates" or "deliveries" or "supplies"))
        {
            return new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, true), main, main.Head);
        }

        return (relevant || after is "bound" or "destined") && (after is "for" or "from" or "bound" or "destined" || syntax.Follows(main.Head + 1, "on", "their", "way") || syntax.Follows(main.Head + 1, "on", "its", "way"))
            ? new EventChoice(new Trigger(EventKind.Transfer, Frame.Move, false), main, main.Head)
            : null;
    }

    /// <summary>It was the fourth shipment, one of five deliveries: what the subject is said to be tells the event.</summary>
    private static EventChoice? Predicate(Syntax syntax, Proposition proposition, VerbGroup main)
    {
        for (var i = main.Head + 1; i < Math.Min(proposition.To, main.Head + 6); i++)
        {
            if (syntax.Lower[i] is "seizure" && syntax.LowerAt(i + 1) == "of" && syntax.LowerAt(main.Head + 1) == "the")
            {
                return new EventChoice(Triggers.OfNoun("seizure")!, null, i);
            }

            if (syntax.Lower[i] is "shipment" or "shipments" or "delivery" or "deliveries" or "consignment" or "consignments" or "sale" or "sales" && syntax.LowerAt(main.First - 1) != "there"
                && Governors.Of(syntax, i, main.Head + 1).Word is "")
            {
                return new EventChoice(Triggers.OfNoun(syntax.Lower[i])!, null, i);
            }
        }

        return null;
    }
}
