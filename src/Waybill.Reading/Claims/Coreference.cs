using System.Collections.Frozen;
using Waybill.Reading.Grammar;
using Waybill.Reading.Names;

namespace Waybill.Reading.Claims;

/// <summary>Says whom "the country", "the army" and "the group" mean: the one state or group named just before, else nobody.</summary>
internal static class Coreference
{
    private static readonly FrozenSet<string> States = Words.Set("country kingdom state government regime junta army military republic emirate");

    private static readonly FrozenSet<string> Groups = Words.Set("group movement militia rebels insurgents militants fighters guerrilla guerrillas separatists");

    private static readonly FrozenSet<string> Bodies = Words.Set("office agency exporter ministry forces troops soldiers police navy side nation people factories industry");

    /// <summary>How many sentences back the named one may stand.</summary>
    private const int Memory = 2;

    /// <summary>Mentions of those that the words of a proposition stand for.</summary>
    public static IEnumerable<ActorMention> In(Markup markup, Proposition proposition)
    {
        var syntax = markup.Sentences[proposition.Sentence];
        for (var i = Math.Max(1, Math.Min(proposition.From, proposition.SubjectFrom)); i < proposition.To; i++)
        {
            var own = IsOwn(syntax, proposition, i);
            var article = syntax.Lower[i - 1] == "own" ? syntax.LowerAt(i - 2) : syntax.Lower[i - 1];
            var (state, group) = (States.Contains(syntax.Lower[i]) || own, !own && Groups.Contains(syntax.Lower[i]));
            if ((state || group) && (article is "the" or "its" or "their" or "this" or "that" || (group && syntax.Lower[i - 1] is "a" or "any" && proposition.Attribution is { Class: Quotes.CueClass.Deny }) || own) && syntax.LowerAt(i + 1) is not "of" && !syntax.IsPossessive(i + 1)
                && Meant(markup, proposition, i, state) is { } code)
            {
                yield return new ActorMention(i - 1, i + 1, code, Adjective: false, Located: false);
            }
        }
    }

    /// <summary>his army, our exporter, its ministry: in somebody's words, a body of his own state.</summary>
    private static bool IsOwn(Syntax syntax, Proposition proposition, int at) =>
        (syntax.Lower[at - 1] == "own" ? syntax.LowerAt(at - 2) : syntax.Lower[at - 1]) is var whose
        && ((States.Contains(syntax.Lower[at]) && proposition.Attribution is not null && whose is "his" or "her" or "our" or "my")
        || (Bodies.Contains(syntax.Lower[at]) && Allegiance.Of(proposition.Attribution?.Voice) is { Length: 3 } && whose is "his" or "her" or "our" or "my" or "its" or "their"));

    private static string? Meant(Markup markup, Proposition proposition, int at, bool state)
    {
        if (state && Allegiance.Of(proposition.Attribution?.Voice) is { Length: 3 } own)
        {
            return own;
        }

        for (var sentence = proposition.Sentence; sentence >= Math.Max(0, proposition.Sentence - Memory); sentence--)
        {
            var named = markup.Actors[sentence].Where(a => (markup.Countries.ByCode(a.Code) is not null) == state && (sentence < proposition.Sentence || a.To < at)).ToList();
            if (named.Count > 0)
            {
                return named.TrueForAll(a => a.Code == named[0].Code) ? named[0].Code
                    : named.Find(a => a.From <= 2 && !a.Adjective) is { } opener && !named.Exists(o => o.Code != opener.Code && o.From - opener.To <= 1) ? opener.Code : null;
            }
        }

        return state ? null : OnlyGroup(markup, proposition.Sentence);
    }

    /// <summary>The one group that the report has named so far, where it has named but one.</summary>
    private static string? OnlyGroup(Markup markup, int sentence)
    {
        var named = markup.Actors.Take(sentence).SelectMany(a => a).Where(a => markup.Countries.ByCode(a.Code) is null).Select(a => a.Code).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
