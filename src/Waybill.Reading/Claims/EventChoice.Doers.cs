using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Claims;

/// <content>Who does what a verb says, where the event hangs on it: a customs officer who finds arms stops them, a researcher documents them.</content>
internal sealed partial record EventChoice
{
    /// <summary>People who look at arms to report on them, and have no power to stop any.</summary>
    private static readonly FrozenSet<string> Inquirers = Words.Set("""
        panel experts expert researchers researcher investigators investigator journalists journalist reporter reporters correspondent photographer cameraman group institute
        commission committee monitors monitor observers observer analysts analyst inquiry survey villagers residents deminers sappers
        """);

    private static readonly FrozenSet<string> Courts = Words.Set("court judge tribunal magistrate chamber judges");

    /// <summary>What a state lends to a supply: its soil, its ports, its sky.</summary>
    private static readonly FrozenSet<string> Grounds = Words.Set("territory soil airspace airport airports airfield airfields port ports harbour harbours waters land bases roads");

    private static readonly FrozenSet<string> Attacks = Words.Set("strike strikes attack attacks bomb bombs bombed raid raids air airstrike airstrikes artillery fire explosion blast shelling battle fighting missile");

    private static readonly FrozenSet<string> Beacons = Words.Set("transponder transponders ais signal signals beacon");

    private static readonly FrozenSet<string> Carriers = Words.Set("ship vessel freighter boat dhow aircraft plane jet airliner helicopter antonov ilyushin transporter flight airlifter drone");

    /// <summary>What somebody has with a supply, or denies to have.</summary>
    private static readonly FrozenSet<string> Ties = Words.Set("link links tie ties connection connections involvement part hand role");

    private static readonly FrozenSet<string> Flights = Words.Set("flight flights landing landings sailing sailings voyage voyages shipment shipments delivery deliveries");

    /// <summary>The verb that a verb leads to.</summary>
    private static VerbGroup? NextVerb(Syntax syntax, Proposition proposition, VerbGroup group) =>
        syntax.Groups.FirstOrDefault(g => g.First > group.Head && g.Head < proposition.To) is { Kind: VerbKind.Infinitive or VerbKind.Gerund } next ? next : null;

    private static bool IsMotion(VerbGroup verb) => verb.Lemma is "enter" or "land" or "dock" or "berth" or "anchor" or "sail" or "leave" or "depart" or "pass" or "unload" or "call" or "overfly" or "cross" or "refuel";

    /// <summary>The noun of the subject; empty where it has none.</summary>
    private static string SubjectHead(Syntax syntax, Proposition proposition, VerbGroup group)
    {
        var to = Math.Min(proposition.SubjectTo, group.First);
        var head = "";
        for (var i = Math.Max(0, proposition.SubjectFrom); i < to; i++)
        {
            if ((head.Length > 0 && Words.Prepositions.Contains(syntax.Lower[i])) || syntax.IsMark(i) || Words.Relatives.Contains(syntax.Lower[i]))
            {
                break;
            }

            head = Words.IsAdverb(syntax.Lower[i]) || Words.Prepositions.Contains(syntax.Lower[i]) ? head : syntax.Lower[i];
        }

        return head;
    }

    private static bool IsInquirer(Syntax syntax, Proposition proposition, VerbGroup group) =>
        SubjectHead(syntax, proposition, group) is var head && (Inquirers.Contains(head) || (head == "we" && proposition.Attribution is null));

    private static bool IsCarrier(Syntax syntax, Proposition proposition) =>
        Enumerable.Range(proposition.SubjectFrom, Math.Max(0, Math.Min(8, proposition.SubjectTo - proposition.SubjectFrom))).Any(i => Carriers.Contains(syntax.LowerAt(i)));

    private static bool IsGoodsSubject(Markup markup, Syntax syntax, Proposition proposition, VerbGroup group) =>
        Matter.Of(SubjectHead(syntax, proposition, group)) == MatterKind.Goods || HasItemBefore(markup, syntax, proposition, group);
}
