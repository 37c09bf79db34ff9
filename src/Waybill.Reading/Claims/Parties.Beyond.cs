using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Parties that stand outside the clause's own subject and prepositions, or that a place names.</content>
internal sealed partial class Parties
{
    /// <summary>Words back from a relative clause to its pronoun, over what is thrown in: which, the inquiry adds, handed them out.</summary>
    private const int ThrownIn = 8;

    /// <summary>went to X, which handed them out: the one named right before a relative clause that has no other subject.</summary>
    private string? Antecedent()
    {
        if (choice.Verb is not { Passive: false } verb || verb.First != proposition.From || proposition.SubjectTo > proposition.SubjectFrom)
        {
            return null;
        }

        for (var i = proposition.From - 1; i >= Math.Max(1, proposition.From - ThrownIn); i--)
        {
            if (syntax.Lower[i] is "which" or "who")
            {
                var end = syntax.IsMark(i - 1) ? i - 1 : i;
                return markup.Actors[proposition.Sentence].FirstOrDefault(a => a.To == end && !a.Adjective && Governors.Of(syntax, a.From, 0).Word is not ("in" or "at" or "near"))?.Code;
            }
        }

        return null;
    }

    /// <summary>was made by a factory in X and sold to Y: the agent of the verb before, where the second shares its subject and names none.</summary>
    private string? SharedAgent()
    {
        if (choice.Verb is not { Passive: true } verb || proposition.From < proposition.SubjectTo || proposition.SubjectTo <= proposition.SubjectFrom || syntax.LowerAt(proposition.From - 1) is not ("and" or ","))
        {
            return null;
        }

        var by = Enumerable.Range(proposition.SubjectTo, proposition.From - proposition.SubjectTo).FirstOrDefault(i => syntax.Lower[i] == "by" && syntax.LowerAt(i + 1) is not ("way" or "sea" or "air" or "ship" or "land"), -1);
        return by < 0 || Enumerable.Range(verb.Head, proposition.To - verb.Head).Any(i => syntax.Lower[i] == "by" && syntax.LowerAt(i + 1) is not "way") ? null
            : markup.Actors[proposition.Sentence].FirstOrDefault(a => a.From > by && a.To <= proposition.From && Governors.Of(syntax, a.From, by).At == by && !IsPrivate(by, a.From))?.Code;
    }

    /// <summary>bought in Jordan, made in Romania, repaired in Poland: where a deal or the work is done names whose it is.</summary>
    private string? Seat()
    {
        if (choice.Verb is not { } verb || !((choice.Trigger is { Event: EventKind.Agreement, Frame: Frame.Get } && !IsShip()) || choice.Trigger is { Event: EventKind.Assistance, Frame: Frame.Help } && verb.Passive || verb is { Lemma: "make" or "manufacture" or "produce" or "acquire" or "obtain" or "procure", Passive: true }))
        {
            return null;
        }

        return actors.Find(a => a.From > verb.Head && !a.Adjective && Governors.Of(syntax, a.From, verb.Head + 1) is ("in", var at) && at <= verb.Head + 3)?.Code;
    }

    /// <summary>The ship was bought in X: a deal on what carries the goods.</summary>
    private bool IsShip() => Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(4, proposition.SubjectTo - proposition.SubjectFrom))).Any(i => syntax.LowerAt(i) is "ship" or "vessel" or "freighter" or "boat" or "dhow" or "plane" or "aircraft" or "tanker");

    /// <summary>ended up with X, fell into the hands of X.</summary>
    private string? Hands()
    {
        if (choice.Verb is not { } verb || choice.Trigger.Frame is not (Frame.Move or Frame.Use))
        {
            return null;
        }

        var held = verb.Lemma is "end" or "finish" or "wind" or "land" or "turn" or "arrive";
        return actors.Find(a => a.From > verb.Head && !(a.Adjective && !IsPeople(a)) && ((held && Governors.Of(syntax, a.From, verb.Head + 1).Word == "with") || IsInHands(a.From, verb.Head)))?.Code;
    }

    private bool IsInHands(int at, int from) =>
        Enumerable.Range(from, Math.Max(0, at - from)).Any(i => syntax.Lower[i] is "hands" or "possession" or "arsenal" or "arsenals" && Governors.Of(syntax, at, i).At <= i);

    /// <summary>named X as the final destination, with X as the end-user.</summary>
    private string? NamedAs() =>
        actors.Find(a => a.From > proposition.From && syntax.LowerAt(a.To) == "as" && Enumerable.Range(a.To + 1, 3).Any(i => i < proposition.To && syntax.Lower[i] is "destination" or "end-user" or "recipient" or "consignee" or "buyer" or "user" or "customer"))?.Code;

    /// <summary>loaded at X, as the ship made its way back to Y: the state that the voyage told beside was to.</summary>
    private string? OnItsWay()
    {
        if (choice.Trigger.Frame is not (Frame.Move or Frame.Give))
        {
            return null;
        }

        for (var i = proposition.From; i < syntax.Tokens.Length - 1; i++)
        {
            if (syntax.Lower[i] is not "way" || syntax.LowerAt(i - 1) is not ("its" or "her" or "their" or "the"))
            {
                continue;
            }

            var to = syntax.LowerAt(i + 1) is "back" or "home" or "on" or "south" or "north" ? i + 2 : i + 1;
            if (syntax.LowerAt(to) == "to")
            {
                return markup.Actors[proposition.Sentence].FirstOrDefault(a => a.From > to && a.From <= to + 2 && !a.Adjective)?.Code;
            }
        }

        return null;
    }

    /// <summary>seized rifles from X: the state that the goods themselves are from, and not those from whom they were taken.</summary>
    private string? GoodsFrom() =>
        actors.Find(a => !a.Adjective && a.Code.Length == 3 && syntax.LowerAt(a.From - 1) == "from" && a.From > 1 && markup.Items[proposition.Sentence].Any(i => i.Span.End == syntax.Tokens[a.From - 2].End && i.Item.Kind != ItemKind.Ship))?.Code;

    /// <summary>rifles sold by X to Y are passing on, rifles donated by X: who had the goods last, where a participle on them says it.</summary>
    private string? Holder()
    {
        var given = syntax.Groups.FirstOrDefault(g => g.Kind == VerbKind.Participle && g != choice.Verb && g.First >= Math.Min(proposition.From, proposition.SubjectFrom) && g.Head < proposition.To && Triggers.OfVerb(g.Lemma)?.Frame == Frame.Give);
        if (given is null || choice.Verb is not { } verb || verb.Lemma is "mean" or "intend" or "bind" or "destine" || choice.Trigger.Frame is not (Frame.Move or Frame.Get or Frame.Give))
        {
            return null;
        }

        var stop = given.Head < verb.First ? verb.First : proposition.To;
        string? After(string word) => actors.Find(a => a.From > given.Head && a.To <= stop && Governors.Of(syntax, a.From, given.Head + 1).Word == word && !(a.Adjective && !IsPeople(a)))?.Code;
        return (given.Head < verb.First ? After("to") : null) ?? After("by");
    }

    /// <summary>paid for on behalf of X.</summary>
    private string? OnBehalf()
    {
        for (var i = proposition.From; i + 2 < proposition.To; i++)
        {
            if (syntax.Follows(i, "on", "behalf", "of"))
            {
                return actors.Find(a => a.From > i + 2 && Governors.Of(syntax, a.From, i).At <= i && !(a.Adjective && !IsPeople(a)))?.Code;
            }
        }

        return null;
    }

    /// <summary>officials in Lisbon: the state of those who govern, by the town that they sit in.</summary>
    private string? Officials(int from, int to)
    {
        for (var i = from; i < to - 2; i++)
        {
            if (syntax.Lower[i] is "official" or "officials" or "authorities" or "authority" or "minister" or "ministers" or "government" or "generals" or "leaders" or "rulers" or "ministry" && syntax.LowerAt(i + 1) == "in")
            {
                return markup.PlacesIn(syntax.SpanOf(i + 2, Math.Min(to, i + 5))).FirstOrDefault(p => p.Form == PlaceForm.Name)?.Place?.Country;
            }
        }

        return null;
    }
}
