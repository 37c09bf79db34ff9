using System.Collections.Frozen;

namespace Waybill.App.Evaluation.Domain;

/// <summary>The words by which the set's states are named, so that "Tehran" and "the Iranian government" count as one source. Part of the set's definition: it changes with the set, not with the program.</summary>
internal static class StateWords
{
    private const string Table = """
        AGO angola angolan luanda
        ARE uae emirates emirati
        ARG argentina argentine
        ARM armenia armenian yerevan
        AZE azerbaijan azerbaijani baku
        BFA burkinabe ouagadougou
        BGD bangladesh dhaka
        BGR bulgaria bulgarian sofia
        BIH bosnia bosnian sarajevo
        CHN china chinese beijing
        COD zaire zairean kinshasa
        COL colombia colombian bogota
        CUB cuba cuban havana
        CYP cyprus cypriot nicosia
        ECU ecuador ecuadorean quito
        EGY egypt egyptian cairo
        FRA france french paris
        GBR uk britain british london
        GEO georgia georgian tbilisi
        GMB gambia gambian banjul
        HRV croatia croatian zagreb
        IND india indian delhi
        IRN iran iranian tehran
        ISR israel israeli jerusalem
        JOR jordan jordanian amman
        KAZ kazakhstan kazakh
        KEN kenya kenyan nairobi
        LBN lebanon lebanese beirut
        LBR liberia liberian monrovia
        LBY libya libyan tripoli
        LKA lankan
        MMR myanmar naypyidaw burma
        MOZ mozambique
        MYS malaysia malaysian
        NGA nigeria nigerian abuja
        NIC nicaragua nicaraguan managua
        PAK pakistan pakistani islamabad
        PAN panama panamanian
        PER peru peruvian lima
        PRK dprk pyongyang
        PSE palestine palestinian palestinians gaza
        RUS russia russian moscow kremlin
        RWA rwanda rwandan kigali
        SAU saudi riyadh
        SDN sudan sudanese khartoum
        SGP singapore
        SRB serbia serbian belgrade yugoslavia
        SSD juba
        SVK slovakia slovak
        SWE sweden swedish stockholm
        SYC seychelles
        SYR syria syrian damascus
        TGO togo togolese lome
        THA thailand thai bangkok
        TUR turkey turkish ankara turkiye
        UKR ukraine ukrainian kiev kyiv
        USA us usa american washington america
        VEN venezuela venezuelan caracas
        YEM yemen yemeni sanaa
        ZAF pretoria
        ZMB zambia zambian lusaka
        ZWE zimbabwe zimbabwean harare
        """;

    /// <summary>Names of several words, each with the one word it counts as; applied in this order.</summary>
    private const string PhraseTable = """
        north korea = dprk
        united states = usa
        united arab emirates = uae
        abu dhabi = uae
        south africa = pretoria
        south sudan = juba
        southern sudan = juba
        sri lanka = lankan
        burkina faso = burkinabe
        united kingdom = uk
        saudi arabia = saudi
        kuala lumpur = malaysia
        democratic people's republic of korea = dprk
        united nations = un-org
        panama city = panama
        palestinian authority = pse-pa
        hong kong = hkg
        """;

    /// <summary>Words that say nothing of who somebody is.</summary>
    public static FrozenSet<string> Empty { get; } = Words("a an and at authorities by for former from government her his in its of official officials on said senior spokesman spokesperson spokeswoman the their to un unnamed with").ToFrozenSet(StringComparer.Ordinal);

    public static FrozenDictionary<string, string> Codes { get; } = Rows(Table).Select(Words)
        .SelectMany(row => row[1..].Select(word => (word, Code: row[0]))).ToFrozenDictionary(p => p.word, p => p.Code, StringComparer.Ordinal);

    public static (string Phrase, string Word)[] Phrases { get; } = [.. Rows(PhraseTable).Select(row => row.Split(" = ")).Select(p => (p[0], p[1]))];

    private static readonly FrozenSet<string> Known = Codes.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a party is written as the code of a state that the set knows.</summary>
    public static bool IsCode(string party) => Known.Contains(party);

    private static string[] Rows(string table) => table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Words(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
