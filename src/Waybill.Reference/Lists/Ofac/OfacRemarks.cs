using System.Text.RegularExpressions;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>Reads what OFAC packs into one field: <c>DOB 13 Apr 1984; nationality Iran; Gender Male; Passport A1 (Iran); Linked To: …</c></summary>
internal static partial class OfacRemarks
{
    private const string Alternative = "alt. ";

    public static void Read(OfacDraft draft, string? remarks)
    {
        if (remarks is null)
        {
            return;
        }

        foreach (var part in Parts().Split(remarks))
        {
            var remark = part.Trim().TrimEnd('.', ';').Trim();
            remark = remark.StartsWith(Alternative, StringComparison.OrdinalIgnoreCase) ? remark[Alternative.Length..] : remark;
            if (remark.Length > 0 && !OfacNumbers.TryAdd(draft, remark) && !Worded(draft, remark))
            {
                draft.Entity.Add("notes", remark);
            }
        }
    }

    private static bool Worded(OfacDraft draft, string remark)
    {
        if (Quoted().Match(remark) is { Success: true } alias)
        {
            draft.Alias(alias.Groups["kind"].Value, alias.Groups["name"].Value, weak: true);
            return true;
        }

        if (Dated().Match(remark) is { Success: true } dated)
        {
            draft.Listed(new Listing(ListNames.Ofac.Authority, dated.Groups["under"].Value, ListDays.Day(dated.Groups["day"].Value)));
            return true;
        }

        return After(remark, "DOB ") is { } born ? Each(draft, "birthDate", born)
            : After(remark, "Organization Established Date ") is { } founded ? Each(draft, "incorporationDate", founded)
            : After(remark, "Aircraft Manufacture Date ") is { } built ? Each(draft, "buildDate", built)
            : After(remark, "nationality ") is { } nation ? Land(draft, draft.Entity.Schema == "Person" ? "nationality" : "country", nation)
            : After(remark, "citizen ") is { } citizen ? Land(draft, "citizenship", citizen)
            : After(remark, "Former Vessel Flag ") is { } flag ? Land(draft, "pastFlags", flag)
            : After(remark, "Gender ") is { } gender ? Plain(draft, "gender", gender.ToLowerInvariant())
            : After(remark, "POB ") is { } place ? Plain(draft, "birthPlace", place)
            : After(remark, "Email Address ") is { } mail ? Plain(draft, "email", mail)
            : After(remark, "Website ") is { } site ? Plain(draft, "website", site)
            : (After(remark, "Phone Number ") ?? After(remark, "Telephone ")) is { } phone ? Plain(draft, "phone", phone)
            : After(remark, "Aircraft Model ") is { } model ? Plain(draft, "model", model)
            : After(remark, "Organization Type: ") is { } kind && Plain(draft, "sector", kind);
    }

    private static string? After(string remark, string words) =>
        remark.StartsWith(words, StringComparison.OrdinalIgnoreCase) ? remark[words.Length..].Trim() : null;

    /// <summary>A day that cannot be read stays among the notes.</summary>
    private static bool Each(OfacDraft draft, string property, string days)
    {
        var found = false;
        foreach (var day in ListDays.Prefixes(days))
        {
            draft.Entity.Add(property, day);
            found = true;
        }

        return found;
    }

    private static bool Land(OfacDraft draft, string property, string country)
    {
        draft.Country(property, country);
        return true;
    }

    private static bool Plain(OfacDraft draft, string property, string value)
    {
        draft.Entity.Add(property, value);
        return true;
    }

    /// <summary>A semicolon parts two remarks.</summary>
    [GeneratedRegex(@";\s+|;$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    /// <summary>OFAC keeps its weak aliases in quotation marks among the remarks (its data specification, field Remarks).</summary>
    [GeneratedRegex("""^(?<kind>[afn]\.k\.a\.)\s+['"](?<name>.+)['"]$""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^Listing Date \((?<under>[^()]+)\):\s*(?<day>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();
}
