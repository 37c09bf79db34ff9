using System.Collections.Frozen;

namespace Waybill.Reading.Claims;

/// <summary>What a word stands for in a report on a transfer.</summary>
internal enum MatterKind
{
    /// <summary>What is transferred: arms, cargo, a crate.</summary>
    Goods,

    /// <summary>What carries it: a ship, a flight, a lorry.</summary>
    Carrier,

    /// <summary>What lets it through: a certificate, a licence, a signature.</summary>
    Paper,

    /// <summary>What was agreed: a contract, an order, a price.</summary>
    Deal,

    /// <summary>Who has a hand in it: the crew, a broker.</summary>
    Person,

    /// <summary>Who or what stands in its way: a search, a raid, a tip-off.</summary>
    Control,

    /// <summary>What tells where it came from: a marking, a label.</summary>
    Mark,

    /// <summary>What courts make of it: a trial, charges, a sentence.</summary>
    Court,

    /// <summary>What it may break: an embargo.</summary>
    Rule,
}

/// <summary>The nouns that a report on a transfer is about, beside the goods themselves.</summary>
internal static class Matter
{
    private const string Table = """
        Goods    arms weapon weapons weaponry cargo cargoes goods load loads consignment consignments shipment shipments crate crates box boxes container containers pallet pallets
        Goods    package packages equipment materiel ammunition munitions explosives rifle rifles rocket rockets missile missiles shell shells gun guns tank tanks drone drones
        Goods    supplier rounds cartridges mortars grenades pistols launchers merchandise freight delivery deliveries supplies hardware parts components spares
        Carrier  ship ships vessel vessels freighter freighters boat boats dhow dhows tanker trawler barge ferry aircraft plane planes flight flights jet helicopter truck trucks lorry
        Carrier  lorries convoy train wagon wagons voyage trip crossing airliner transporter airlifter
        Paper    certificate certificates licence licences license licenses permit permits paper papers paperwork document documents signature signatures manifest waybill invoice
        Paper    invoices letterhead stamp stamps declaration declarations authorisation authorization consent approval clearance end-user end-use form forms passport passports
        Paper    logbook
        Deal     contract contracts deal deals sale sales purchase purchases order orders agreement agreements payment payments dealings tender instalment instalments commission
        Deal     transaction transactions
        Person   captain crew pilot pilots broker brokers dealer dealers middleman middlemen shipper agent agents exporter importer forwarder skipper owner sailors seller buyer
        Person   consignee intermediary trafficker traffickers smuggler smugglers
        Control  search inspection tip-off raid seizure boarding arrest arrests investigation customs checkpoint
        Mark     marking markings marks label labels lettering stencils
        Court    prosecution charges trial verdict sentence conviction acquittal indictment appeal bail fine
        Rule     embargo embargoes sanctions ban resolution
        """;

    private static readonly FrozenDictionary<string, MatterKind> ByWord = Table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(row => row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(row => row[1..].Select(word => (word, kind: Enum.Parse<MatterKind>(row[0]))))
        .ToFrozenDictionary(p => p.word, p => p.kind, StringComparer.Ordinal);

    public static MatterKind? Of(string lower) => ByWord.TryGetValue(lower, out var kind) ? kind : null;
}
