using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Side clauses that assert something of their own: the rifles, which X had sold to Y, turned up.</content>
internal sealed partial class Propositions
{
    /// <summary>How many tokens the subject of a side clause may take up.</summary>
    private const int Subject = 6;

    /// <summary>The clauses between commas that tell of a supply, a purchase, help or a building; others only describe.</summary>
    private IEnumerable<Proposition> Asides(int from, int to)
    {
        for (var i = from + 2; i + 1 < to; i++)
        {
            if (syntax.Lower[i] is "which" or "who" or "where" && syntax.Lower[i - 1] == "," && Aside(from, i, to) is { } aside
                && EventChoice.Of(markup, aside) is { Verb: not null, Trigger.Frame: Frame.Give or Frame.Get or Frame.Make or Frame.Help })
            {
                yield return aside;
                i = aside.To - 1;
            }
        }
    }

    private Proposition? Aside(int from, int relative, int to)
    {
        var verb = syntax.Groups.FirstOrDefault(g => g.First > relative && g.Head < to && g.Kind == VerbKind.Finite);
        if (verb is null || verb.First > relative + Subject)
        {
            return null;
        }

        var end = EndOfAside(verb, to);
        return SkipAdverbs(relative + 1) >= verb.First
            ? new Proposition(sentence, verb.First, end, verb, Antecedent(from, relative - 1), relative - 1, verb.First, attribution)
            : new Proposition(sentence, relative + 1, end, verb, relative + 1, verb.First, Antecedent(from, relative - 1), attribution);
    }

    /// <summary>A comma with the main verb after it closes the side clause.</summary>
    private int EndOfAside(VerbGroup verb, int to)
    {
        for (var i = verb.Head + 1; i < to; i++)
        {
            if (syntax.Lower[i] == "," && SkipAdverbs(i + 1) is var next && syntax.Groups.Any(g => g.First == next && g.Kind == VerbKind.Finite))
            {
                return i;
            }
        }

        return StopBefore(to);
    }

    /// <summary>Where the noun phrase before the comma begins, of which the side clause speaks.</summary>
    private int Antecedent(int from, int comma)
    {
        var at = comma;
        while (at > from && !syntax.IsMark(at - 1) && !(Words.Prepositions.Contains(syntax.Lower[at - 1]) && syntax.Lower[at - 1] != "of") && syntax.Lower[at - 1] != "to" && !syntax.Groups.Any(g => g.First <= at - 1 && at - 1 <= g.Head))
        {
            at--;
        }

        return at;
    }
}
