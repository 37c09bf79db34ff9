using System.Collections.Immutable;

namespace Waybill.Reference.Places;

/// <summary>A word for a kind of place, and the kinds of the gazetteer that answer to it, the best first.</summary>
/// <param name="Word">The word in the singular: <c>air base</c>.</param>
/// <param name="Kinds">Beginnings of GeoNames' class.code.</param>
public sealed record KindWord(string Word, ImmutableArray<string> Kinds)
{
    /// <summary>Whether a place is of this kind.</summary>
    public bool Fits(Place place) => Kinds.Any(k => place.Kind.StartsWith(k, StringComparison.Ordinal));
}

/// <summary>The words by which reports say what kind of place they mean.</summary>
public static class KindWords
{
    private static readonly string[] Airfields = ["S.AIRB", "S.AIRF", "S.AIRP", "L.MILB"];
    private static readonly string[] Towns = ["P."];
    private static readonly string[] Ports = ["L.PRT", "L.NVB", "P."];
    private static readonly string[] Works = ["S.MFG", "S.MFGM", "L.INDS", "S.DPOF"];
    private static readonly string[] Regions = ["A.ADM", "L.RGN", "T."];
    private static readonly string[] Divisions = ["A.ADM1", "A.ADM", "L.RGN", "T."];
    private static readonly string[] Counties = ["A.ADM2", "A.ADM", "L.RGN"];

    /// <summary>Longest phrase first, so that <c>naval base</c> is seen before <c>base</c>.</summary>
    private static readonly ImmutableArray<KindWord> All =
    [
        .. new (string Words, string[] Kinds)[]
        {
            ("air base|airbase|air force base|naval air station|air station|military airfield|airfield|air field|airstrip|aerodrome|heliport", Airfields),
            ("airport|international airport", ["S.AIRP", "S.AIRB", "S.AIRF"]),
            ("port|seaport|sea port|harbour|harbor|container terminal|oil terminal|terminal|port city|port town|coastal city|coastal town|roadstead", Ports),
            ("naval base|navy base|submarine base|naval facility|logistics facility", ["L.NVB", "L.PRT", "L.MILB"]),
            ("military base|army base|base|garrison|barracks", ["L.MILB", "L.NVB", "S.AIRB", "S.AIRP", "P."]),
            ("special economic zone|economic zone|free economic zone|free zone|free trade zone|industrial zone|industrial park|industrial estate|zone", ["L.INDS", "L.PRT"]),
            ("test range|missile range|testing range|firing range|proving ground|test site|testing ground|range", ["L.RNGA", "L.MILB", "S.CSMD"]),
            ("cosmodrome|spaceport|space centre|space center|launch site|launch centre|satellite launching station", ["S.CSMD", "L.RNGA"]),
            ("arsenal|ammunition depot|arms depot|depot|storage facility|stockpile", ["S.DPOF", "S.MFGM", "L.MILB"]),
            ("factory|plant|works|shipyard|drone factory|arms plant|munitions plant|arms factory", Works),
            ("refugee camp|camp|displacement camp", ["S.CMPRF", "L.MILB", "P."]),
            ("border crossing|crossing|border post|checkpoint", ["S.PSTB", "P."]),
            ("city|town|village|capital|capital city|settlement|township|suburb|municipality|border town|oasis", Towns),
            ("island|islands|archipelago|islet", ["T.ISL", "A.PCL", "A.ADM"]),
            ("peninsula", ["T.PEN", "L.RGN", "A.ADM"]),
            ("state|province|oblast|governorate|republic|krai|emirate", Divisions),
            ("county|parish|district", Counties),
            ("region|department|prefecture|territory|canton|division", Regions),
            ("sea|ocean", ["H.SEA", "H.OCN", "H.LK"]),
            ("gulf|bay", ["H.GULF", "H.BAY", "H.SEA"]),
            ("strait|straits|channel", ["H.STRT", "H.CHN"]),
            ("canal", ["H.CNL"]),
            ("river", ["H.STM"]),
            ("lake", ["H.LK"]),
            ("valley|desert|mountains|mountain|hills|highlands|plateau", ["T.", "L.RGN"]),
        }.SelectMany(g => g.Words.Split('|').Select(w => new KindWord(w, [.. g.Kinds]))).OrderByDescending(k => k.Word.Count(c => c == ' ')).ThenByDescending(k => k.Word.Length),
    ];

    private static readonly Dictionary<string, KindWord> ByWord = All.SelectMany(k => new[] { (k.Word, k), (PluralOf(k.Word), k) })
        .DistinctBy(p => p.Item1).ToDictionary(p => p.Item1, p => p.k);

    private static readonly HashSet<string> Generic =
    [
        "international", "airport", "air", "base", "airbase", "force", "naval", "navy", "military", "airfield", "port", "of", "the", "harbour", "harbor", "terminal",
        "special", "economic", "free", "zone", "station", "camp", "refugee", "district", "army", "regional", "aerodrome", "field", "heliport", "cosmodrome", "shipyard",
        "plant", "factory", "range", "test", "site", "launch", "crossing", "border", "arsenal", "depot", "industrial", "park", "complex", "seaport",
    ];

    /// <summary>The kind that a word or phrase of one to three words names, singular or plural, in any case.</summary>
    public static KindWord? Of(string phrase) => ByWord.GetValueOrDefault(NameFold.Of(phrase));

    /// <summary>The name in a description: <c>Amirabad</c> of <c>port of Amirabad</c>; all of it where it holds no word for a kind.</summary>
    public static string NameIn(string description) => Part(description).Name;

    /// <summary>A kind of place in plain English: <c>air base</c>.</summary>
    public static string Describe(string kind) => kind switch
    {
        "A.PCLI" => "country",
        "A.ADM1" => "first-level division",
        "A.ADM2" => "second-level division",
        "P.PPLC" => "capital",
        "S.AIRB" => "air base",
        "S.AIRP" or "S.AIRF" => "airfield",
        "L.PRT" => "port",
        "L.NVB" => "naval base",
        "L.MILB" => "military base",
        "L.INDS" => "industrial zone",
        "L.RNGA" => "range",
        "L.RGN" => "region",
        "L.CONT" => "continent",
        "S.MFG" or "S.MFGM" => "plant",
        "S.CMPRF" => "refugee camp",
        "S.CSMD" => "launch site",
        "S.PSTB" => "border post",
        "S.DPOF" => "depot",
        "H.STRT" => "strait",
        "H.CNL" => "canal",
        "H.STM" => "river",
        "H.LK" => "lake",
        _ when kind.StartsWith("P.", StringComparison.Ordinal) => "populated place",
        _ when kind.StartsWith("H.", StringComparison.Ordinal) => "water",
        _ when kind.StartsWith("T.", StringComparison.Ordinal) => "landform",
        _ => "site",
    };

    /// <summary>Whether a place of this kind is a site made by people, whose name often holds the word for its kind.</summary>
    internal static bool IsSite(string kind) =>
        kind.StartsWith("S.", StringComparison.Ordinal) || kind is "L.PRT" or "L.NVB" or "L.MILB" or "L.INDS" or "L.RNGA";

    /// <summary>A folded name without the words for its kind; all of it where nothing else would be left.</summary>
    internal static string CoreOf(string folded)
    {
        var core = string.Join(' ', folded.Split(' ').Where(w => !Generic.Contains(w)));
        return core.Length > 2 ? core : folded;
    }

    /// <summary>A folded name of a county without that word, as people leave it off: Gwinnett of Gwinnett County.</summary>
    internal static string CountyOf(string folded) =>
        folded.EndsWith(" county", StringComparison.Ordinal) || folded.EndsWith(" parish", StringComparison.Ordinal) ? folded[..^7]
        : folded.StartsWith("county ", StringComparison.Ordinal) ? folded[7..] : folded;

    /// <summary>Parts a description into name and kind: <c>port of Amirabad</c>, <c>Seshcha air base</c>; the kind is null where it has none.</summary>
    public static (string Name, KindWord? Kind) Part(string description)
    {
        var words = description.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var bare = words.Length > 1 && words[0].Equals("the", StringComparison.OrdinalIgnoreCase) ? words[1..] : words;
        for (var length = Math.Min(3, bare.Length - 1); length >= 1; length--)
        {
            if (Of(string.Join(' ', bare[^length..])) is { } closing)
            {
                return (string.Join(' ', bare[..^length]), closing);
            }
        }

        // Adjectives may stand before: the western coastal city of Amirabad.
        for (var start = 0; start < bare.Length - 1; start++)
        {
            for (var length = Math.Min(3, bare.Length - 1 - start); length >= 1; length--)
            {
                var after = start + length;
                if (Of(string.Join(' ', bare[start..after])) is { } opening && bare[..start].All(w => char.IsLower(w[0])))
                {
                    var rest = bare[after..].SkipWhile(w => w is "of" or "at" or "in" or "called" or "named" or "the").ToArray();
                    return rest.Length > 0 ? (string.Join(' ', rest), opening) : (description, null);
                }
            }
        }

        return (description, null);
    }

    private static string PluralOf(string word) => word.EndsWith('y') ? word[..^1] + "ies" : word.EndsWith('s') ? word : word + "s";
}
