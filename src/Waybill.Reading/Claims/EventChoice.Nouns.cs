using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Events that a noun says.</content>
internal sealed partial record EventChoice
{
    /// <summary>Verbs that say nothing of their own about the event that is their object.</summary>
    private static readonly FrozenSet<string> Light = Words.Set("have give make take do carry follow begin start continue stop cease");

    /// <summary>Verbs that bring the event that is their object about, or end it: placed an order, cancelled the purchase.</summary>
    private static readonly FrozenSet<string> Deciding = Words.Set("""
        place cancel arrange broker approve authorise authorize sign announce complete finalise finalize conclude negotiate win secure agree block suspend halt resume accept
        reject organise organize prepare plan freeze delay postpone clear oversee handle
        """);

    /// <summary>Verbs that say of the event that is their subject that it came about or ended: the delivery began, was completed.</summary>
    private static readonly FrozenSet<string> Happening = Words.Set("end happen occur go turn rule fail fall date");

    /// <summary>An event noun with an owner or with goods: Moscow's assistance in, the delivery of, a right of veto.</summary>
    private static EventChoice? ByNoun(Markup markup, Syntax syntax, Proposition proposition, bool relevant)
    {
        for (var i = proposition.From; i < proposition.To; i++)
        {
            if (Triggers.OfNoun(syntax.Lower[i]) is { } trigger && !syntax.Groups.Any(g => g.Head == i)
                && (trigger.Strong || (relevant && IsCentral(markup, syntax, proposition, i))))
            {
                return new EventChoice(trigger, null, i);
            }
        }

        return null;
    }

    /// <summary>The event noun that a verb is about, as its object or its subject; null where there is none.</summary>
    public static int? NounUnder(Syntax syntax, Proposition proposition, VerbGroup verb)
    {
        for (var i = verb.Head + 1; i < Math.Min(proposition.To, verb.Head + 7); i++)
        {
            if (Triggers.OfNoun(syntax.Lower[i]) is not null && Governors.Of(syntax, i, verb.Head + 1).Word is "")
            {
                return i;
            }
        }

        for (var i = proposition.SubjectFrom; i < Math.Min(proposition.SubjectTo, verb.First); i++)
        {
            if (Triggers.OfNoun(syntax.Lower[i]) is not null && Governors.Of(syntax, i, proposition.SubjectFrom).Word is "")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Nigeria has confirmed the purchase: the event is all that the source's words name.</summary>
    public static bool IsNamedAlone(Syntax syntax, Proposition proposition, int at) =>
        proposition is { Main: null, Attribution: not null } && at <= proposition.From + 2 && syntax.LowerAt(at - 1) is "the" or "this" or "its" or "their" or "any" or "all";

    /// <summary>A noun says the event where no verb does, or where the verb only says that it is brought about, goes on or ends.</summary>
    private static bool IsCentral(Markup markup, Syntax syntax, Proposition proposition, int at) => proposition.Main switch
    {
        null => IsNamedAlone(syntax, proposition, at) || markup.Actors[proposition.Sentence].Any(a => a.To <= at && a.From >= proposition.From),
        var main when Light.Contains(main.Lemma) && at > main.Head && at <= main.Head + 5 => true,
        var main => (Light.Contains(main.Lemma) || Deciding.Contains(main.Lemma) || Happening.Contains(main.Lemma)) && NounUnder(syntax, proposition, main) == at,
    };
}
