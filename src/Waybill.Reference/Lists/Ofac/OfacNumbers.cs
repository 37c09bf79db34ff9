using System.Text.RegularExpressions;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>The papers and registers that OFAC names, and where FollowTheMoney keeps their numbers.</summary>
internal static partial class OfacNumbers
{
    /// <summary>OFAC's words before a number, the longer ones first.</summary>
    private static readonly (string Words, string Property)[] Kinds =
    [
        ("Vessel Registration Identification", "imoNumber"), ("Other Vessel Call Sign", "callSign"), ("MMSI", "mmsi"), ("Passport", "passportNumber"),
        ("National ID No.", "idNumber"), ("Cedula No.", "idNumber"), ("Identification Number", "idNumber"), ("D.N.I.", "idNumber"), ("C.U.R.P.", "idNumber"),
        ("Driver's License No.", "idNumber"), ("Diplomatic Passport", "passportNumber"), ("SSN", "socialSecurityNumber"), ("Personal ID Card", "idNumber"),
        ("Tax ID No.", "taxNumber"), ("V.A.T. Number", "vatCode"), ("NIT #", "taxNumber"), ("RUC #", "taxNumber"), ("RIF #", "taxNumber"), ("R.F.C.", "taxNumber"),
        ("Registration Number", "registrationNumber"), ("Registration ID", "registrationNumber"), ("Company Number", "registrationNumber"),
        ("Business Registration Number", "registrationNumber"), ("Business Registration Document #", "registrationNumber"),
        ("Commercial Registry Number", "registrationNumber"), ("Government Gazette Number", "registrationNumber"), ("Trade License No.", "registrationNumber"),
        ("C.R. No.", "registrationNumber"), ("Folio Mercantil No.", "registrationNumber"), ("Matricula Mercantil No", "registrationNumber"),
        ("Enterprise Number", "registrationNumber"), ("Public Registration Number", "registrationNumber"), ("Chamber of Commerce Number", "registrationNumber"),
        ("License", "registrationNumber"), ("Legal Entity Number", "leiCode"), ("LE Number", "leiCode"), ("D-U-N-S Number", "dunsCode"), ("SWIFT/BIC", "swiftBic"),
        ("Unified Social Credit Code (USCC)", "registrationNumber"), ("United Social Credit Code Certificate (USCCC)", "registrationNumber"),
        ("Aircraft Manufacturer's Serial Number (MSN)", "serialNumber"), ("Aircraft Construction Number (also called L/N or S/N or F/N)", "serialNumber"),
        ("Aircraft Mode S Transponder Code", "icaoCode"), ("Aircraft Tail Number", "registrationNumber"), ("Previous Aircraft Tail Number", "previousName"),
    ];

    private static readonly (string Words, string Property)[] LongestFirst = [.. Kinds.OrderByDescending(k => k.Words.Length)];

    /// <summary>Adds the number that a remark tells, where it begins with one of OFAC's words for it.</summary>
    public static bool TryAdd(OfacDraft draft, string remark)
    {
        var (words, property) = Array.Find(LongestFirst, k => remark.StartsWith(k.Words + " ", StringComparison.OrdinalIgnoreCase));
        if (words is null)
        {
            return false;
        }

        Add(draft, property, remark[(words.Length + 1)..]);
        return true;
    }

    /// <summary>Adds a number of a paper whose kind OFAC gives in a field of its own.</summary>
    public static void Add(OfacDraft draft, string? kind, string? number, string? country)
    {
        if (kind is null || number is null)
        {
            return;
        }

        var known = Array.Find(LongestFirst, k => kind.StartsWith(k.Words, StringComparison.OrdinalIgnoreCase));
        Add(draft, known.Property ?? "idNumber", number);
        draft.Country("country", country);
    }

    private static void Add(OfacDraft draft, string property, string text)
    {
        if (Issued().Match(text) is { Success: true } paper)
        {
            draft.Country("country", paper.Groups["country"].Value);
            text = text[..paper.Index];
        }

        var isHull = text.TrimStart().StartsWith("IMO", StringComparison.OrdinalIgnoreCase);
        draft.Entity.Add(isHull ? "imoNumber" : property, isHull ? Numbers.Imo(text) : text);
    }

    /// <summary>What stands after a number: the country in brackets, the days of issue and expiry.</summary>
    [GeneratedRegex(@"\s*(\((?<country>[^()]*)\))?\s*(issued .*|expires .*)?;?$", RegexOptions.CultureInvariant)]
    private static partial Regex Issued();
}
