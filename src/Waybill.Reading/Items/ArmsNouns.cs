using System.Collections.Frozen;

namespace Waybill.Reading.Items;

/// <summary>What a noun for a thing tells of it.</summary>
/// <param name="Kind">Its kind by main function.</param>
/// <param name="Role">How it behaves beside other nouns.</param>
internal sealed record ArmsNoun(ItemKind Kind, NounRole Role);

/// <summary>How a noun behaves beside other nouns and in a sentence.</summary>
internal enum NounRole
{
    /// <summary>A thing that is an item wherever it is named.</summary>
    Thing,

    /// <summary>A word without a kind of its own, which takes that of the noun before it: missile systems, air-defence equipment.</summary>
    Generic,

    /// <summary>A part, which stays a part whatever it is a part of: missile components, engines for cruise missiles.</summary>
    Part,

    /// <summary>What carries things, and is an item only where it is bought, sold or handed over itself.</summary>
    Carrier,

    /// <summary>A site, which is an item only where it is built or run and not where something happens.</summary>
    Site,
}

/// <summary>The nouns for arms, goods and sites, by kind: rows of singular phrases, hyphens and spaces alike.</summary>
internal static class ArmsNouns
{
    private const string Table = """
        Uav Thing: drone|uav|uas|ucav|unmanned aerial vehicle|unmanned aircraft|unmanned aerial system|unmanned combat aerial vehicle|remotely piloted aircraft|quadcopter|loitering munition|kamikaze drone|suicide drone|attack drone|combat drone|surveillance drone|sea drone|naval drone|one way attack drone|drone aircraft
        Missile Thing: missile|rocket|ballistic missile|cruise missile|anti tank missile|anti ship missile|air to surface missile|anti tank guided missile|atgm|land attack cruise missile|torpedo|icbm|hypersonic missile|artillery rocket|anti tank weapon|anti armour weapon|guided missile|air to air missile
        AirDefence Thing: surface to air missile|anti aircraft missile|anti aircraft gun|air defence|air defence system|air defence missile|air defence battery|shoulder fired missile|shoulder fired surface to air missile|shoulder launched missile|man portable air defence system|manpad|manpads|sam|sam system|air defence radar|early warning radar|interceptor missile|missile defence system|missile interceptor|anti aircraft system|anti aircraft weapon|anti aircraft battery|anti air missile|man portable missile|flak gun
        Aircraft Thing: fighter jet|fighter aircraft|jet fighter|fighter plane|warplane|combat aircraft|bomber|combat jet|attack aircraft|military aircraft|strike aircraft|trainer aircraft|training aircraft|jet trainer|ground attack aircraft|surveillance aircraft|fighter bomber|combat plane|stealth fighter
        Aircraft Carrier: aircraft|plane|jet|airplane|aeroplane|transport aircraft|transport plane|cargo aircraft|cargo plane|airliner|freighter aircraft|fighter
        Helicopter Thing: helicopter|attack helicopter|helicopter gunship|gunship|transport helicopter|combat helicopter|rotorcraft
        Armour Thing: tank|battle tank|main battle tank|armoured vehicle|armoured personnel carrier|personnel carrier|apc|ifv|infantry fighting vehicle|fighting vehicle|armoured car|mrap|mine resistant vehicle|armour|armoured fighting vehicle|type of vehicle
        Armour Generic: vehicle
        Artillery Thing: howitzer|mortar|artillery|artillery piece|artillery gun|artillery system|cannon|field gun|rocket launcher|multiple rocket launcher|multiple launch rocket system|mlrs|rocket artillery|self propelled gun|self propelled howitzer|heavy mortar|coastal gun|missile launcher|rocket artillery system
        SmallArms Thing: rifle|assault rifle|sniper rifle|pistol|handgun|revolver|machine gun|submachine gun|heavy machine gun|light machine gun|gun|firearm|small arm|carbine|shotgun|launcher|grenade launcher|rocket propelled grenade launcher|rpg launcher|rpg|recoilless rifle|small arms|light weapon|small arms and light weapon|automatic weapon|anti tank missile launcher|kalashnikov|kalashnikov rifle|automatic rifle|hunting rifle
        Ammunition Thing: ammunition|ammo|round|shell|artillery shell|mortar shell|mortar round|artillery round|tank round|grenade|hand grenade|rocket propelled grenade|bomb|mortar bomb|bullet|cartridge|munition|mine|landmine|land mine|cluster bomb|cluster munition|glide bomb|aerial bomb|guided bomb|projectile|warhead|rifle round|artillery ammunition|small arms ammunition|fuse|fuze|magazine|limpet mine|sea mine|naval mine|barrel bomb
        Ship Carrier: ship|vessel|boat|corvette|frigate|destroyer|submarine|patrol boat|patrol vessel|speedboat|fast attack craft|warship|gunboat|missile boat|dhow|freighter|trawler|tanker|landing craft|minesweeper|cargo ship|container ship|patrol ship|attack boat|fast boat|midget submarine
        Component Part: component|part|spare part|spare|engine|guidance system|guidance|guidance kit|microchip|chip|semiconductor|electronic|electronics|circuit board|gyroscope|item used in making|items used in making|items used to make|materials used in making|turbine|processor|sensor|motor|rocket motor|airframe|propellant|rocket fuel|solid fuel|precursor|machine tool|centrifuge|centrifuge unit|avionics|optics|servo motor|accelerometer|carbon fibre|navigation system|transceiver|microelectronics|chipset|antenna|engine part|dual use item|dual use good|dual use technology|dual use component|kit|ammonium perchlorate|ammonium nitrate|sodium perchlorate|magnetron|type of component|kind of component
        Materiel Generic: arms|weapon|weaponry|materiel|equipment|military equipment|hardware|military hardware|cargo|load|consignment|shipment|arm|goods|military goods|freight|supplies|military supplies|crate|box|lethal aid|military aid|armament|war materiel|weapon system|system|contraband|munition supplies|material|military material|military cargo|arsenal|gear|military gear|payload|assistance package|weapons package
        Materiel Thing: explosive|radar|jammer|jamming system|body armour|night vision goggle|night vision device|helmet|military truck|control vehicle|communications equipment|uniform|electronic warfare system|ground control station|control station|military vehicle|detonator|tnt|c 4|blasting cap|military radio|sonar|minesweeping gear
        Materiel Carrier: truck|lorry|train
        Facility Site: factory|plant|production line|assembly line|drone factory|shipyard|production plant|facility|production facility|airbase|air base|naval base|base|military base|arms factory|ammunition factory|workshop|laboratory|launch site|test site|production site|site|reactor|missile factory|manufacturing plant|assembly plant
        Other Generic: merchandise
        Other Thing: humanitarian supplies|relief goods|humanitarian goods|humanitarian cargo|medical supplies|relief supplies|food|medicine
        """;

    private static readonly FrozenDictionary<string, ArmsNoun> Nouns = Table.Split('\n').Select(row => row.Trim().Split(": "))
        .SelectMany(row => row[1].Split('|').Select(phrase => (phrase, row[0].Split(' '))))
        .ToFrozenDictionary(p => p.phrase, p => new ArmsNoun(Enum.Parse<ItemKind>(p.Item2[0]), Enum.Parse<NounRole>(p.Item2[1])));

    /// <summary>The words with which the longer phrases of the table begin, one word and more.</summary>
    private static readonly FrozenSet<string> Beginnings =
        [.. Nouns.Keys.SelectMany(phrase => phrase.Index().Where(c => c.Item == ' ').Select(c => phrase[..c.Index]))];

    /// <summary>Whether a phrase of the table begins with these words and has more.</summary>
    public static bool GoesOn(string words) => Beginnings.Contains(words);

    /// <summary>The noun of this phrase, its last word in singular or plural.</summary>
    public static ArmsNoun? Find(string phrase)
    {
        if (Nouns.TryGetValue(phrase, out var noun) || !phrase.EndsWith('s'))
        {
            return noun;
        }

        return (phrase.EndsWith("ies", StringComparison.Ordinal) && Nouns.TryGetValue(phrase[..^3] + "y", out noun))
            || (phrase.EndsWith("es", StringComparison.Ordinal) && Nouns.TryGetValue(phrase[..^2], out noun))
            ? noun
            : Nouns.GetValueOrDefault(phrase[..^1]);
    }

    /// <summary>Whether the word is in the plural, as far as its ending and the table tell.</summary>
    public static bool IsPlural(string phrase) =>
        phrase.EndsWith('s') && (!Nouns.ContainsKey(phrase) || phrase is "arms" or "small arms" or "goods" or "electronics" or "supplies" or "relief goods" or "manpads");

    /// <summary>One spelling for each word: British, as the table has it.</summary>
    public static string Normal(string word) => word switch
    {
        "defense" or "defenses" => "defence",
        "defences" => "defence",
        "armored" => "armoured",
        "armor" => "armour",
        "weapons" => "weapon",
        "matériel" or "materials" => "material",
        "antitank" => "anti tank",
        "antiaircraft" => "anti aircraft",
        "rpgs" => "rpg",
        _ => word,
    };
}
