using System.Xml.Linq;
using NodaTime.Text;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>What the advanced form calls features: birth, nationality, flag, call sign, places, each by its kind's name.</summary>
internal static class AdvancedFeatures
{
    public static void Add(OfacDraft draft, XElement profile, AdvancedReferences references)
    {
        foreach (var feature in profile.Elements("Feature"))
        {
            var kind = references.Word("FeatureType", feature.Said("FeatureTypeID")) ?? "";
            foreach (var version in feature.Elements("FeatureVersion"))
            {
                One(draft, kind, version, references);
            }
        }
    }

    private static void One(OfacDraft draft, string kind, XElement version, AdvancedReferences references)
    {
        var detail = version.Element("VersionDetail");
        var said = detail?.Value is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : references.Word("DetailReference", detail?.Said("DetailReferenceID"));
        var place = references.PlaceOf(version.Element("VersionLocation")?.Said("LocationID"));
        switch (kind)
        {
            case "Birthdate":
                Day(draft, "birthDate", version);
                break;
            case "Organization Established Date":
                Day(draft, "incorporationDate", version);
                break;
            case "Place of Birth":
                draft.Entity.Add("birthPlace", said ?? place?.Address);
                break;
            case "Location":
                draft.Entity.Add("address", place?.Address);
                draft.Country("country", place?.Country);
                break;
            case "Nationality Country":
                draft.Country(draft.Entity.Schema == "Person" ? "nationality" : "country", said ?? place?.Country);
                break;
            case "Citizenship Country":
                draft.Country("citizenship", said ?? place?.Country);
                break;
            case "Vessel Flag":
                draft.Country("flag", said ?? place?.Country);
                break;
            case "Other Vessel Flag" or "Former Vessel Flag":
                draft.Country("pastFlags", said ?? place?.Country);
                break;
            default:
                Plain(draft, kind, said);
                break;
        }
    }

    private static void Plain(OfacDraft draft, string kind, string? said)
    {
        var property = kind switch
        {
            "Gender" => "gender",
            "Title" => draft.Entity.Schema == "Person" ? "position" : "summary",
            "Vessel Call Sign" => "callSign",
            "VESSEL TYPE" => "type",
            "Vessel Owner" => "owner",
            "Vessel Tonnage" => "tonnage",
            "Vessel Gross Registered Tonnage" or "Vessel Gross Tonnage" => "grossRegisteredTonnage",
            "MMSI" => "mmsi",
            "Website" => "website",
            "Email Address" => "email",
            "Phone Number" => "phone",
            "Aircraft Model" => "model",
            "Aircraft Manufacturer’s Serial Number (MSN)" or "Aircraft Manufacturer's Serial Number (MSN)" => "serialNumber",
            "Aircraft Mode S Transponder Code" => "icaoCode",
            "Aircraft Tail Number" => "registrationNumber",
            "SWIFT/BIC" => "swiftBic",
            _ => "notes",
        };
        draft.Entity.Add(property, property == "notes" && said is not null ? $"{kind} {said}" : property == "gender" ? said?.ToLowerInvariant() : said);
    }

    /// <summary>A period of one day is that day; a longer one is its first and last years.</summary>
    private static void Day(OfacDraft draft, string property, XElement version)
    {
        var period = version.Element("DatePeriod");
        var first = period?.Element("Start")?.Element("From") is { } from ? AdvancedXml.Day(from) : null;
        var last = period?.Element("End")?.Element("To") is { } to ? AdvancedXml.Day(to) : first;
        if (first is not { } start || last is not { } end)
        {
            return;
        }

        foreach (var day in start == end ? [LocalDatePattern.Iso.Format(start)] : ListDays.Prefixes($"{start.Year:0000} to {end.Year:0000}"))
        {
            draft.Entity.Add(property, day);
        }
    }
}
