using System.Collections.Frozen;

namespace Waybill.Reading.Grammar;

/// <summary>The verbs of reports on arms, by every form. A regular verb stands by its plain form, an irregular one as plain/past/participle.</summary>
internal static class Verbs
{
    private const string Table = """
        say/said/said state tell/told/told announce claim allege assert affirm declare report confirm stress insist maintain argue contend explain add continue note
        warn estimate believe think/thought/thought find/found/found conclude deny reject dismiss refute dispute rebut disclose reveal reply respond comment
        acknowledge admit concede agree indicate suggest write/wrote/written describe emphasise emphasize underline underscore recall remember remind observe
        remark testify accuse charge blame suspect doubt consider hold/held/held assess judge reckon suppose expect hope predict caution point cite quote
        specify clarify elaborate repeat reiterate recount mention boast brag promise pledge vow threaten swear/swore/sworn hint imply know/knew/known learn
        understand/understood/understood complain protest urge ask call order demand request seek/sought/sought want need beg appeal invite inform notify advise brief
        supply send/sent/sent sell/sold/sold give/gave/given provide deliver ship transfer export import hand donate furnish equip arm smuggle airlift transport
        carry bring/brought/brought fly/flew/flown take/took/taken haul ferry truck route reroute forward pass convey dispatch despatch re-export resupply traffic
        move land load unload offload disembark sail depart leave/left/left arrive reach enter come/came/come go/went/gone head travel call dock berth anchor drive/drove/driven
        originate destine float ferry channel funnel divert intend mean/meant/meant bind/bound/bound store stockpile
        buy/bought/bought purchase acquire procure receive obtain get/got/got gain secure order lease sign finalise finalize conclude contract negotiate approve authorise
        authorize agree pay/paid/paid cancel suspend ratify
        build/built/built construct erect establish set/set/set expand complete
        produce manufacture make/made/made assemble turn develop operate mass-produce copy
        help assist aid train repair overhaul upgrade maintain finance fund support back escort license advise service refuel facilitate sponsor bankroll
        offer propose plan prepare aim try attempt pursue deepen start begin/began/begun keep/kept/kept stop resume cease continue
        use fire launch deploy employ strike/struck/struck shoot/shot/shot bomb shell attack target hit/hit/hit see/saw/seen spot film photograph display wield fly test
        tie involve link implicate direct name lend/lent/lent end
        violate breach break/broke/broken contravene circumvent evade flout defy infringe bypass comply respect
        veto block vote adopt abstain impose lift
        release publish show/showed/shown exhibit present unveil share submit circulate document trace list contain include comprise hold
        harm kill wound injure damage destroy explode sink/sank/sunk endanger threaten lose/lost/lost down undermine destabilise destabilize hurt/hurt/hurt
        seize intercept stop board detain confiscate search inspect impound halt capture arrest raid recover discover interdict refuse escort turn turn
        hide/hid/hidden conceal disguise switch falsify forge register rename change reflag close disappear vanish
        be/was/been have/had/had do/did/done become/became/become appear seem remain stay lie/lay/lain stand/stood/stood follow lead/led/led run/ran/run meet/met/met
        steam drop die transit airdrop possess retain assure attest verify prove/proved/proven certify determine recollect identify revoke transmit escape wish tow parachute traffick examine siphon place arrange broker issue occur happen accept convict acquit sentence fine jail organise organize freeze/froze/frozen delay postpone
        work play put/put/put let/let/let allow permit grant decide act join bear/bore/borne fall/fell/fallen rise/rose/risen grow/grew/grown win/won/won spend/spent/spent
        prosecute indict extradite dismantle exclude forbid/forbade/forbidden prohibit alter overfly/overflew/overflown steal/stole/stolen unpack loot hire recruit oppose prevent reroute plead
        cancel/cancelled/cancelled resist obstruct
        fight/fought/fought feel/felt/felt withdraw/withdrew/withdrawn choose/chose/chosen speak/spoke/spoken count weigh measure watch visit live belong serve fulfil fulfill
        """;

    private static readonly FrozenDictionary<string, VerbReading> ByForm = Build();

    /// <summary>Verbs whose past is written like the plain form.</summary>
    public static bool IsUnchanging(string lower) => lower is "put" or "set" or "hit" or "let" or "hurt" or "cut" or "cast";

    /// <summary>Past forms that are no participle: broke, beside broken.</summary>
    private static readonly FrozenSet<string> OnlyPast = Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(e => e.Split('/')).Where(p => p.Length == 3 && p[1] != p[2]).Select(p => p[1]).ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOnlyPast(string lower) => OnlyPast.Contains(lower);

    /// <summary>Whether a written form is in no list and only its ending makes it a verb.</summary>
    public static bool IsGuess(string lower) => !ByForm.ContainsKey(lower);

    public static VerbReading? Of(string lower) => ByForm.TryGetValue(lower, out var reading) ? reading : Guess(lower);

    /// <summary>A word in -ed that is in no list is most often a past form; its lemma is then of no use and stays the word itself.</summary>
    private static VerbReading? Guess(string lower) =>
        lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !lower.Contains('-', StringComparison.Ordinal) && !lower.EndsWith("eed", StringComparison.Ordinal) && lower is not ("hundred" or "united" or "red" or "sacred" or "naked" or "armed" or "advanced" or "armoured" or "armored" or "guided" or "wheeled" or "assorted" or "unmanned" or "unprecedented" or "sophisticated" or "so-called")
            ? new VerbReading(lower, VerbForm.Past)
            : null;

    private static FrozenDictionary<string, VerbReading> Build()
    {
        var byForm = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        foreach (var entry in Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = entry.Split('/');
            foreach (var (form, kind) in Inflection.Of(parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2)))
            {
                byForm.TryAdd(form, new VerbReading(parts[0], kind));
            }
        }

        return byForm.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
