using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Items;

/// <summary>Makes and designations of arms of many states, with their kind; a family stands for all its numbers.</summary>
internal static partial class Platforms
{
    /// <summary>Names that are written with or without a number. Sources: the producers' own and NATO's reporting names.</summary>
    private const string NamesTable = """
        Uav: shahed|mohajer|ababil|kaman|fotros|karrar|arash|bayraktar|akinci|akıncı|anka|orlan|lancet|hermes|heron|harop|harpy|samad|qasef|geran|switchblade|reaper|predator|wing loong|orion|forpost|saeqeh|gaza|yasir|raad drone|global hawk|scaneagle|gerbera|karayel|vestel|zala|supercam|rainbow|mugin|sky hawk|waid|khatif|yafa
        Missile: fateh|zolfaghar|zulfiqar|shahab|qiam|sejil|emad|ghadr|scud|hwasong|nodong|rodong|musudan|taepodong|pukguksong|iskander|tochka|tomahawk|exocet|harpoon|silkworm|noor|qader|ghader|nasr|kornet|konkurs|fagot|metis|malyutka|milan|tow|tows|javelin|dehlavieh|toophan|spike|hellfire|storm shadow|scalp|atacms|kalibr|kinzhal|oniks|yakhont|bastion|katyusha|fajr|burkan|badr|quds|soumar|hoveyzeh|paveh|khaibar|kheibar|khorramshahr|zelzal|naze'at|qassam|brahmos|taurus|nlaw|oreshnik|tondar|dongfeng|sammad|raad|ra'ad|fath|m 302|panzerfaust|carl gustaf|carl gustav|maverick|sidewinder
        AirDefence: hawk|hawks|igla|strela|stinger|stingers|misagh|verba|grom|piorun|buk|tor|pantsir|osa|kub|patriot|iris|nasams|bavar|sayyad|khordad|redeye|rapier|crotale|mistral|starstreak|gepard|zsu|zu|shilka|avenger|iron dome|thaad|arrow|barak|aspide|tunguska|saqr
        Artillery: grad|smerch|uragan|tornado|himars|caesar|archer|krab|zuzana|dana|koksan|pinaka|msta|gvozdika|akatsiya|nora
        Armour: abrams|leopard|bradley|marder|stryker|humvee|typhoon|armata|panthera|oshkosh|bushmaster|caiman|maxxpro|cougar|nimr|otokar|kirpi|vuran|zulfiqar tank
        SmallArms: kalashnikov|dragunov|dushka|uzi|glock|beretta|galil|zastava|steyr|sayad|dshk
        Aircraft: sukhoi|mirage|rafale|eurofighter|gripen|tornado jet|phantom|tomcat|hercules|antonov|ilyushin|tupolev|tucano|super tucano|yakovlev
        Helicopter: apache|chinook|black hawk|blackhawk|cobra|hind|hip|gazelle|puma|lynx|mangusta|atak
        """;

    /// <summary>Families whose numbers are designations: letters, then the numbers that a make must have (none: any).</summary>
    private const string FamiliesTable = """
        Aircraft: su mig f j jf tu yak fa av a1 l q
        Helicopter: mi ka uh ah mh oh sa341 aw nh
        Uav: mq rq ch wl tb gnom bzk
        Armour: t btr bmp brdm bmd pt ot lav amx vbl m1a m113 m60 brem mtlb zbl vt type
        Artillery: bm d 2s m-46 m46 m109 m777 m198 rm pzh panzerhaubitze m-1978 m1978 bm-21 fh
        SmallArms: ak akm akms aks aksu rpk pk pkm pkt svd rpg spg sks mp m16 m4 m2 g3 fal ags hk kpv dshkm nsv mg type-56 w85 as50
        AirDefence: s-200 s-300 s-400 s-75 s-125 s200 s300 s400 s75 s125 sa hq zsu zpu zu fn qw pac mim fim 9k32 9k38 358 misagh
        Missile: c-700 c-704 c-705 c-801 c-802 c-803 c704 c802 kh df agm aim bgm rgm ugm 9m df kn at m-302 m302 9m133 9m111 9m113 9k115 r-17 at-3 at-4 at-5 at-14 ss ssm p-800 yj r-73 r-77 3m 9m723 sm pl m-600 fajr gmlrs kab upmk
        Ammunition: fab og pg ofab jdam gbu mk
        Aircraft-carrier: il an il-76 il76 an-124 an-26 an-12 boeing c-130 c130 c-17 747 airbus
        """;

    private static readonly FrozenDictionary<string, ItemKind> Names = Rows(NamesTable, '|');
    private static readonly FrozenDictionary<string, ItemKind> Families = Rows(FamiliesTable, ' ');

    /// <summary>Aircraft that mostly carry what others use.</summary>
    public static bool IsTransport(string word) => Transport().IsMatch(word);

    /// <summary>The kind that a bare name tells, such as <c>Katyusha</c> or <c>Shahed-136</c>; null where it is no known make.</summary>
    public static ItemKind? Kind(string word)
    {
        var lower = word.ToLowerInvariant();
        if (Names.TryGetValue(lower, out var kind) || (lower.EndsWith('s') && lower.Length > 4 && Names.TryGetValue(lower[..^1], out kind)))
        {
            return kind;
        }

        // Rifles and machine guns go by letters alone: PKM, SVD, AK.
        if (word.Length is > 1 and <= 4 && word.All(char.IsUpper) && Families.TryGetValue(lower, out kind) && kind == ItemKind.SmallArms)
        {
            return kind;
        }

        if (lower.IndexOf(' ', StringComparison.Ordinal) is var space and > 0)
        {
            return Kind(word[..space]);
        }

        if (!NumberWords.HasFigure(lower) || Parts().Match(lower) is not { Success: true } parts)
        {
            return null;
        }

        var letters = parts.Groups["letters"].Value;
        foreach (var key in (string[])[$"{letters}-{parts.Groups["digits"].Value}", $"{letters}{parts.Groups["digits"].Value}", letters])
        {
            if (Families.TryGetValue(key, out kind) || Names.TryGetValue(key, out kind))
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whether these words together are a known make: <c>Wing Loong</c>, <c>Storm Shadow</c>.</summary>
    public static bool IsPhrase(string words) => Names.ContainsKey(words.ToLowerInvariant());

    /// <summary>Whether the word looks like a designation: capital letters or a name, joined to figures.</summary>
    public static bool IsDesignation(string word) => NumberWords.HasFigure(word) && Designation().IsMatch(word);

    /// <summary>Whether this is one of the known makes, also without a figure.</summary>
    public static bool IsName(string word) => char.IsUpper(word[0]) && Kind(word) is not null;

    /// <summary>The designation as it is catalogued: <c>Su35</c> and <c>Su-35s</c> are <c>Su-35</c>, <c>TOWs</c> is <c>TOW</c>.</summary>
    public static string Canonical(string word)
    {
        var single = Plural().IsMatch(word) ? word[..^1] : word;
        return Joined().Match(single) is { Success: true } m && Families.ContainsKey(m.Groups[1].Value.ToLowerInvariant()) && m.Groups[1].Value.Any(char.IsLower)
            ? $"{m.Groups[1].Value}-{m.Groups[2].Value}"
            : single;
    }

    private static FrozenDictionary<string, ItemKind> Rows(string table, char comma) => table.Split('\n').Select(row => row.Trim().Split(": "))
        .Where(row => row.Length == 2 && Enum.TryParse<ItemKind>(row[0], out _))
        .SelectMany(row => row[1].Split(comma).Select(name => (name, kind: Enum.Parse<ItemKind>(row[0]))))
        .DistinctBy(p => p.name).ToFrozenDictionary(p => p.name, p => p.kind);

    [GeneratedRegex(@"^(?<letters>\p{L}+)-?(?<digits>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?!.*(st|nd|rd|th|km|kg|mm|am|pm)$)(\p{Lu}[\p{L}']*-?\d[\p{L}\d]*(-\p{L}?\d*\p{L}*)*|\d{1,2}\p{Lu}{1,2}\d{1,4}\p{L}*(-\d)?|\p{Lu}{2,4}-\d+\p{L}*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Designation();

    [GeneratedRegex(@"^(Il|Ilyushin|An|Antonov|C|Boeing)-?(76|62|124|26|12|72|74|130|17|5|22|32|747)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Transport();

    [GeneratedRegex(@"(\d|[A-Z]{2})s$", RegexOptions.CultureInvariant)]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(\p{L}+)(\d.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();
}
