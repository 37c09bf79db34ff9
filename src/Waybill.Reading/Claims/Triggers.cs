using System.Collections.Frozen;

namespace Waybill.Reading.Claims;

/// <summary>Who is who around an event word.</summary>
internal enum Frame
{
    /// <summary>The subject supplies: X gave Y to Z.</summary>
    Give,

    /// <summary>The subject receives: Z bought Y from X.</summary>
    Get,

    /// <summary>Goods or their carrier move: Y went from X to Z.</summary>
    Move,

    /// <summary>The subject helps the object: X trained Z.</summary>
    Help,

    /// <summary>The subject makes or builds.</summary>
    Make,

    /// <summary>The subject wants: Z seeks Y from X.</summary>
    Ask,

    /// <summary>The subject has or fires.</summary>
    Use,

    /// <summary>The subject has a part in supplying: X was involved.</summary>
    Part,

    /// <summary>Nobody supplies or receives by the word itself.</summary>
    None,
}

/// <summary>What an event word means.</summary>
/// <param name="Event">The event.</param>
/// <param name="Frame">Who is who.</param>
/// <param name="Strong">Whether the word is enough; a weak one needs goods, a carrier or an embargo beside it.</param>
internal sealed record Trigger(EventKind Event, Frame Frame, bool Strong);

/// <summary>The verbs and nouns that tell of a transfer and of what belongs to one.</summary>
internal static class Triggers
{
    /// <summary>Event, frame, strong or weak, verbs.</summary>
    private const string VerbTable = """
        transfer give strong   supply ship smuggle traffick export deliver transfer airlift re-export funnel channel
        transfer help strong   arm equip resupply
        transfer give weak     send give provide hand donate furnish forward dispatch despatch pass divert siphon convey
        transfer get  strong   import
        transfer get  weak     receive obtain get gain
        transfer move strong   transport ferry airdrop parachute
        transfer move weak     carry bring fly take haul truck route reroute move land load unload-at disembark sail depart leave arrive reach enter come go head travel call dock drive end originate destine float mean bind cross transit drop
        agreement give weak    sell lease offer
        agreement get  weak    buy purchase order pay acquire procure
        agreement none weak    sign finalise finalize contract negotiate agree approve authorise authorize cancel ratify
        assistance help weak   help assist aid train repair overhaul upgrade maintain finance fund support back escort service refuel facilitate sponsor bankroll permit deepen
        assistance none weak   license
        assistance part weak   tie involve link implicate
        assistance give weak   propose promise
        production make strong produce manufacture mass-produce
        production make weak   make assemble turn develop copy operate
        construction make weak build construct erect expand
        request ask weak       request seek ask want demand urge call-on need appeal
        use use strong         fire launch deploy
        use use weak           use employ wield display-with possess field film spot operate-weapon
        violation none strong  violate contravene circumvent evade flout infringe
        violation none weak    breach break bypass defy
        veto none strong       veto
        disclosure none weak   report release publish show exhibit present unveil display notify submit circulate declare describe list trace contain include comprise hold count share photograph lay examine
        harm none strong       kill wound injure explode endanger harm
        harm none weak         hurt damage destroy sink lose threaten undermine destabilise destabilize shoot strike bomb shell attack hit down
        interdiction none strong seize intercept confiscate impound interdict detain
        interdiction none weak stop board search inspect halt capture raid recover discover find refuse arrest block suspend withdraw keep return retain climb tow
        transfer move weak     unload offload
        other none weak        hide conceal disguise falsify forge reflag rename switch turn-around change follow disappear vanish convict acquit sentence fine jail prosecute indict extradite plead
        interdiction none weak dismantle questioned interrogated deported freed
        other none weak        remanded
        other get weak         loot
        other none weak        watch shadowed tailed monitored objected altered rescued ransomed
        assistance none weak   stamped countersigned endorsed insured
        harm none weak         crashed die perished
        other none weak        deregistered scrapped
        transfer move weak     shuttled steam
        transfer move weak     overfly offloaded reloaded reshipped
        """;

    /// <summary>Event, frame, strong or weak, nouns.</summary>
    private const string NounTable = """
        violation none strong  violation violations
        veto none strong       veto vetoes
        assistance none weak   knowledge involvement complicity
        assistance help weak   assistance help support aid training cooperation co-operation maintenance backing financing repair repairs overhaul servicing
        transfer give weak     delivery deliveries supply supplies shipment shipments transfer transfers export exports transit smuggling provision airlift consignment consignments
        agreement give weak    sale sales
        agreement get  weak    order orders purchase purchases procurement acquisition
        agreement none weak    deal contract agreement
        production make weak   production manufacture assembly capacity output
        construction make weak construction
        request ask weak       request demand
        interdiction none weak seizure interception interdiction capture inspection
        use use weak           use deployment launch
        harm none weak         killing explosion casualties threat danger
        """;

    private static readonly FrozenDictionary<string, Trigger> Verbs = Read(VerbTable);

    private static readonly FrozenDictionary<string, Trigger> Nouns = Read(NounTable);

    public static Trigger? OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    public static Trigger? OfNoun(string lower) => Nouns.GetValueOrDefault(lower);

    private static FrozenDictionary<string, Trigger> Read(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(row => row[3..].Select(word => (word, new Trigger(Enum.Parse<EventKind>(row[0], true), Enum.Parse<Frame>(row[1], true), row[2] == "strong"))))
        .ToFrozenDictionary(p => p.word, p => p.Item2, StringComparer.Ordinal);
}
