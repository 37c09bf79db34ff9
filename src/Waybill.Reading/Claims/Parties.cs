using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Claims;

/// <summary>Who supplies and who receives, as the grammar of one proposition says.</summary>
internal sealed class Parties
{
    private readonly Markup markup;
    private readonly Proposition proposition;
    private readonly EventChoice choice;
    private readonly Syntax syntax;
    private readonly List<ActorMention> actors;

    private Parties(Markup markup, Proposition proposition, EventChoice choice)
    {
        (this.markup, this.proposition, this.choice, syntax) = (markup, proposition, choice, markup.Sentences[proposition.Sentence]);
        actors = [.. markup.Actors[proposition.Sentence].Where(a => (a.From >= proposition.From && a.To <= proposition.To) || (a.From >= proposition.SubjectFrom && a.To <= proposition.SubjectTo))];
    }

    public static (string? Supplier, string? Recipient) Of(Markup markup, Proposition proposition, EventChoice choice)
    {
        var parties = new Parties(markup, proposition, choice);
        var (supplier, recipient) = choice.Trigger.Event is EventKind.Interdiction or EventKind.Harm or EventKind.Other or EventKind.Disclosure or EventKind.Veto or EventKind.Denial
            ? (parties.GoodsOwner(), parties.Prepositional("for", "to"))
            : parties.Framed();
        return (supplier, recipient == supplier ? null : recipient);
    }

    private (string? Supplier, string? Recipient) Framed()
    {
        if (choice.Verb is { IsCopula: true } && syntax.LowerAt(choice.At) is "destination" or "consignee" or "recipient" or "buyer" or "client")
        {
            return (GoodsOwner() ?? Prepositional("from"), Named());
        }

        var subject = Subject();
        var by = Prepositional("by");
        var from = Prepositional("from") ?? Exporter() ?? (choice.Verb?.Lemma == "originate" ? Prepositional("in") : null) ?? GoodsOwner() ?? NounOwner();
        var to = Prepositional("to", "for", "into") ?? PronounAfter();
        var passive = choice.Verb?.Passive == true;
        var dative = Object();
        return choice.Trigger.Frame switch
        {
            Frame.Give => passive ? (by ?? from, to ?? (WithGoods() ? subject : null)) : (subject ?? by ?? from, to ?? dative),
            Frame.Get => passive ? (from, by ?? to) : (from, subject ?? to),
            Frame.Move => (passive ? by ?? from : (subject ?? by) is { } mover && mover != to ? mover : from, to ?? Bound()),
            Frame.Help => (passive ? by ?? from : subject ?? from, passive ? subject ?? to : dative ?? to),
            Frame.Make => (passive ? by ?? from : subject ?? from, to),
            Frame.Part => (subject ?? from, to),
            Frame.Ask => (from ?? (dative is not null && dative != subject ? dative : null), subject ?? to),
            Frame.Use => (from, (passive ? by ?? subject : subject ?? by) ?? WithHolder()),
            _ when choice.Trigger.Event == EventKind.Agreement && subject is not null && Dealt() is { } sale => sale == Frame.Give ? (subject, to ?? dative) : (from, subject),
            _ => (choice.Trigger.Event == EventKind.Violation ? by ?? from ?? subject : from, choice.Trigger.Event == EventKind.Agreement && subject is not null && from is not null && from != subject ? subject : to),
        };
    }

    /// <summary>The state or group that is the subject, or whose the subject is; a pronoun is the speaker's own.</summary>
    private string? Subject()
    {
        if (choice.Verb is null)
        {
            return null;
        }

        var limit = Math.Min(proposition.SubjectTo, choice.Verb.First);
        var start = proposition.From < limit && proposition.From >= proposition.SubjectFrom ? proposition.From : Leads.Skip(markup, syntax, proposition.SubjectFrom, limit);
        var own = actors.Where(a => a.From >= start && a.To <= limit && Governors.Of(syntax, a.From, start).Word is "").ToList();
        if (own.Find(a => !DescribesGoods(a)) is { } actor)
        {
            return actor.Code;
        }

        // Between the main verb and a verb that it leads to: accused Libya of arming.
        var inner = actors.FindLast(a => !a.Adjective && a.To <= choice.Verb.First && choice.Verb.First - a.To <= 3 && a.From >= proposition.From && choice.Verb != proposition.Main && choice.Verb.Kind is VerbKind.Gerund or VerbKind.Infinitive);
        return inner?.Code ?? Pronoun();
    }

    /// <summary>it, they, we, he in somebody's words: the speaker's side.</summary>
    private string? Pronoun()
    {
        var at = Math.Max(proposition.SubjectFrom, Leads.Skip(markup, syntax, proposition.SubjectFrom, proposition.SubjectTo));
        var bare = proposition.SubjectTo - at <= 2 && at < syntax.Tokens.Length && at < proposition.SubjectTo && syntax.Lower[at] is "it" or "they" or "we" or "he" or "she" or "its" or "their";
        var none = choice.Verb is not null && proposition.Main == choice.Verb && choice.Verb.Kind is VerbKind.Gerund or VerbKind.Infinitive && choice.Verb.First == proposition.From;
        var agent = choice.Trigger.Frame is not Frame.Move && choice.Verb?.Passive != true;
        return !((bare && agent) || none) ? null
            : proposition.Attribution is { } said ? said.Voice?.Code
            : proposition.Sentence > 0 ? markup.Actors[proposition.Sentence - 1].FirstOrDefault(a => a.From <= 2 && !a.Adjective)?.Code : null;
    }

    /// <summary>A party that is the verb's object without preposition: gave Iran missiles.</summary>
    private string? Object() =>
        choice.Verb is null ? null
        : actors.Find(a => a.From > choice.Verb.Head && a.From - choice.Verb.Head <= 4 && Governors.Of(syntax, a.From, choice.Verb.Head).Word is "" && !syntax.IsMark(a.From - 1)
            && !DescribesGoods(a) && !(a.Adjective && !IsPeople(a)))?.Code;

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
                if (word == wanted && !IsCoast(actor) && !(word == "to" && syntax.LowerAt(at - 1) is "according" or "thanks" or "due" or "tied") && !(actor.Adjective && !IsPeople(actor) && word is not "by"))
                {
                    return actor.Code;
                }
            }
        }

        return null;
    }

    /// <summary>the arms were for it: in somebody's words about himself, he.</summary>
    private string? PronounAfter() =>
        Enumerable.Range(proposition.From, Math.Max(0, proposition.To - proposition.From - 1)).Any(i => syntax.Lower[i] is "to" or "for" && syntax.Lower[i + 1] is "it" or "us" or "him")
            ? proposition.Attribution?.Voice?.Code : null;

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

    /// <summary>Moscow's assistance, Iran's delivery of: the owner of the event noun.</summary>
    private string? NounOwner() => choice.Verb is null
        ? actors.FindLast(a => a.To <= choice.At && choice.At - a.From <= 6 && (syntax.IsPossessive(a.To) || a.Adjective))?.Code
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

    /// <summary>bullets of the Russian state exporter: the state of whoever makes a trade of it.</summary>
    private string? Exporter() =>
        actors.Find(a => Governors.Of(syntax, a.From, proposition.From).Word is "of" or "" && Enumerable.Range(a.To, 3).Any(i => syntax.LowerAt(i) is "exporter" or "supplier" or "seller") && syntax.LowerAt(a.From - 1) is "the" or "a" or "of" or "state")?.Code;

    private string? WithHolder() => Prepositional("with", "of", "by");

    private bool WithGoods() => choice.Verb is { } verb && syntax.LowerAt(verb.Head + 1) == "with";

    private bool DescribesGoods(ActorMention actor) =>
        actor.Adjective && markup.Items[proposition.Sentence].Any(i =>
        {
            var (from, to) = syntax.TokensIn(i.Span);
            return actor.From >= from - 3 && actor.To <= to && !Enumerable.Range(actor.To, Math.Max(0, from - actor.To)).Any(k => Words.Prepositions.Contains(syntax.Lower[k]) || syntax.IsMark(k));
        });

    /// <summary>An adjective before people: Russian forces, the Syrian army.</summary>
    private bool IsPeople(ActorMention actor) =>
        Enumerable.Range(actor.To, Math.Max(0, Math.Min(4, proposition.To - actor.To))).TakeWhile(i => !syntax.IsMark(i) && !Words.Prepositions.Contains(syntax.Lower[i]))
            .Any(i => Roles.IsSpeaker(syntax.Lower[i]) || syntax.Lower[i] is "regime" or "military" or "units" or "side" or "state");
}
