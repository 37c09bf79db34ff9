namespace Waybill.Reading.Lexical;

/// <summary>Who supplies and who receives, by prepositions first, then by endings, then by the order of the words.</summary>
/// <param name="named">The states and places of the clause, in its order.</param>
/// <param name="codeOf">The state that one stands for or lies in.</param>
internal sealed class LexicalParties(LexicalParty[] named, Func<LexicalParty, string?> codeOf)
{
    public (string? Supplier, string? Recipient) Of(LexicalTrigger trigger, int at)
    {
        if (trigger.Role == LexicalRole.Acts)
        {
            return trigger.Event == EventKind.Use ? (null, Code(Actor(at))) : (null, null);
        }

        var (from, to) = (Code(named.FirstOrDefault(p => p.Leg == Leg.From)), Code(named.LastOrDefault(p => p.Leg == Leg.To)));
        var actor = trigger.Role == LexicalRole.Moves ? null : Actor(at);
        var (supplier, recipient) = trigger.Role switch
        {
            LexicalRole.Gets => (from, Code(actor) ?? to),
            LexicalRole.Gives => (Code(actor) ?? from, to ?? Code(Object(at, actor))),
            _ => (from, to),
        };
        return (supplier, supplier == recipient ? null : recipient);
    }

    private string? Code(LexicalParty? party) => party is null ? null : codeOf(party);

    /// <summary>By whom, where the ending says so; else the first without preposition or ending, before the verb or, where none is, after it.</summary>
    private LexicalParty? Actor(int at)
    {
        var free = named.Where(p => p is { Leg: null, IsAdjective: false, IsOwned: false }).ToArray();
        return free.FirstOrDefault(p => p.Case == WordCase.Instrumental)
            ?? free.FirstOrDefault(p => p.Case == WordCase.Bare && p.To <= at)
            ?? free.FirstOrDefault(p => p.Case == WordCase.Bare && p.From > at);
    }

    /// <summary>Whom something is given: without preposition after the verb, and not the one who acts.</summary>
    private LexicalParty? Object(int at, LexicalParty? actor) =>
        named.FirstOrDefault(p => p is { Leg: null, IsAdjective: false, IsOwned: false } && p.From > at && p != actor);
}
