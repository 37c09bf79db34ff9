using System.Collections.Frozen;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Names;

/// <summary>Words for what people and bodies are.</summary>
internal static class Roles
{
    /// <summary>Heads of a phrase for one person.</summary>
    public static readonly FrozenSet<string> Person = Words.Set("""
        spokesman spokeswoman spokesperson official minister president premier chancellor secretary ambassador envoy diplomat general colonel major captain admiral commander
        commodore lieutenant brigadier marshal chief director head chairman chairwoman chair adviser advisor aide analyst expert researcher investigator inspector
        prosecutor judge lawyer officer agent source man woman witness lawmaker senator congressman mp deputy governor mayor king queen prince emir sheikh
        leader founder representative coordinator inspector-general broker dealer trader owner master sailor pilot engineer clerk journalist reporter
        attache consul negotiator mediator undersecretary under-secretary undersecretary-general person fighter defector middleman executive manager
        author scholar professor editor attorney candidate nominee strategist adviser historian economist victim resident voter activist doctor scientist
        """);

    /// <summary>Heads of a phrase for several people.</summary>
    public static readonly FrozenSet<string> People = Words.Set("""
        officials spokesmen ministers diplomats officers analysts experts researchers investigators inspectors prosecutors sources witnesses lawmakers senators members
        leaders representatives authorities police fighters rebels aides advisers advisors people trackers men residents activists generals commanders agents critics
        observers reporters journalists sailors customs marines soldiers troops forces scientists engineers lawyers judges guards pilots traders groups owners
        governments allies republicans democrats voters supporters others economists historians scholars doctors
        """);

    /// <summary>Heads of a phrase for a body.</summary>
    public static readonly FrozenSet<string> Body = Words.Set("""
        ministry council agency panel committee corps army navy company ltd limited inc corporation corp llc gmbh group commission department bureau office authority
        command force guard service party court parliament congress senate assembly board organisation organization association institute centre center university union
        league federation fund bank airline airlines line lines shipping industries industry enterprise enterprises works bureau embassy mission delegation secretariat
        government administration team inquiry investigation probe coalition movement front brigade brigades network newspaper television media broadcaster station
        magazine outlet website insurer exporter manufacturer maker operator supplier firm shipper importer carrier bloc alliance kremlin monitor watchdog tracker registry
        campaign poll survey study report statement document paper letter memo filing account indictment complaint ruling newspaper post times journal
        """);

    /// <summary>What bodies and people publish, and are quoted by.</summary>
    public static readonly FrozenSet<string> Papers = Words.Set("report statement study document paper letter memo filing account indictment complaint communique");

    /// <summary>Papers of trade and transport, which list and name: what they say, they say themselves.</summary>
    public static readonly FrozenSet<string> Records = Words.Set("""
        manifest manifests bill certificate certificates logbook log logs waybill contract contracts invoice invoices register registers registry record records ledger permit
        declaration declarations file files database transcript cable cables receipt receipts licence license application report statement document documents papers paper letter
        letters memo minutes indictment complaint dossier inventory roster schedule
        """);

    /// <summary>Callings of people who are heard in reports; no part of names and titles.</summary>
    private static readonly FrozenSet<string> Callings = Words.Set("""
        stevedore docker harbourmaster controller dispatcher forwarder shipper smuggler trafficker courier driver guard soldier militiaman warlord defendant accountant auditor
        banker barrister counsel solicitor magistrate detective policeman policewoman whistleblower insider employee worker foreman supervisor technician specialist consultant
        contractor veteran serviceman crewman mate skipper navigator loadmaster villager correspondent campaigner parliamentarian legislator commissioner delegate rapporteur
        elder successor predecessor neighbour neighbor mechanic cook porter handler fisherman eyewitness
        """);

    /// <summary>Callings of several people.</summary>
    private static readonly FrozenSet<string> CallingsOfSeveral = Words.Set("""
        brokers dealers managers workers stevedores dockers controllers forwarders smugglers traffickers couriers drivers employees crew eyewitnesses villagers survivors
        technicians specialists consultants contractors veterans policemen prisoners detainees defendants auditors bankers parliamentarians legislators delegates campaigners
        commissioners executives directors captains mechanics neighbours neighbors correspondents trackers handlers staff shippers insurers exporters manufacturers
        """);

    /// <summary>Bodies heard as one that carry no name.</summary>
    private static readonly FrozenSet<string> Sides = Words.Set("prosecution opposition tribunal chamber junta regime");

    /// <summary>Titles that stand right before a person's name.</summary>
    public static readonly FrozenSet<string> Titles = Words.Set("""
        mr mrs ms dr prof gen lt col maj capt brig adm sen rep gov president general colonel major captain admiral minister senator prince king sheikh emir ambassador
        chancellor premier secretary spokesman spokeswoman spokesperson commander brigadier commodore marshal professor judge director chairman envoy lieutenant
        representative governor sir lord queen pope ayatollah imam mullah mayor justice congressman congresswoman
        """);

    public static bool IsSpeaker(string lower) => IsSingle(lower) || IsSeveral(lower) || IsBody(lower);

    public static bool IsSingle(string lower) => Person.Contains(lower) || Callings.Contains(lower);

    public static bool IsSeveral(string lower) => People.Contains(lower) || CallingsOfSeveral.Contains(lower);

    public static bool IsBody(string lower) => Body.Contains(lower) || Sides.Contains(lower);
}
