using System.Xml.Linq;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>OFAC's <c>sdn.xml</c>: an <c>sdnEntry</c> for each name, with lists of its programmes, aliases, addresses, papers and days.</summary>
internal static class OfacXml
{
    public const string Root = "sdnList";

    private static readonly string[] AddressParts = ["address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"];

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        foreach (var element in new XmlElements(source.Name, "publshInformation", "sdnEntry").Read(source.OpenWhole()))
        {
            if (element.Name.LocalName == "publshInformation")
            {
                reading.Edition = ListDays.AmericanDay(element.Text("Publish_Date"));
            }
            else if (element.Name.LocalName == "sdnEntry")
            {
                if (element.Text("uid") is { } number && Name(element) is { } name)
                {
                    yield return Entry(element, number, name, source.Countries) with { Line = element.Line() };
                }
                else
                {
                    reading.Reject("an entry without a number or a name");
                }
            }
        }
    }

    private static ListEntry Entry(XElement entry, string number, string name, CountryCodes countries)
    {
        var draft = new OfacDraft(number, entry.Text("sdnType") ?? "", countries).Named(name);
        foreach (var programme in entry.Inside("programList", "program"))
        {
            draft.Programme(programme.Value);
        }

        foreach (var aka in entry.Inside("akaList", "aka"))
        {
            draft.Alias(aka.Text("type") ?? "a.k.a.", Name(aka), aka.Text("category") == "weak");
        }

        foreach (var id in entry.Inside("idList", "id"))
        {
            Paper(draft, id);
        }

        draft.Entity.Add(draft.Entity.Schema == "Person" ? "position" : "summary", entry.Text("title"));
        Person(draft, entry);
        Places(draft, entry);
        Ship(draft, entry.Element("vesselInfo"));
        OfacRemarks.Read(draft, entry.Text("remarks"));
        return draft.Finish();
    }

    /// <summary>Some of what stands among the papers is none: a gender, a website.</summary>
    private static void Paper(OfacDraft draft, XElement id)
    {
        var (kind, number) = (id.Text("idType"), id.Text("idNumber"));
        switch (kind)
        {
            case "Gender":
                draft.Entity.Add("gender", number?.ToLowerInvariant());
                break;
            case "Website":
                draft.Entity.Add("website", number);
                break;
            case "Email Address":
                draft.Entity.Add("email", number);
                break;
            case "Former Vessel Flag":
                draft.Country("pastFlags", number);
                break;
            case null:
                break;
            case var note when number is null || note.Contains("sanctions", StringComparison.OrdinalIgnoreCase):
                draft.Entity.Add("notes", $"{kind} {number}");
                break;
            default:
                OfacNumbers.Add(draft, kind, number, id.Text("idCountry"));
                break;
        }
    }

    private static void Person(OfacDraft draft, XElement entry)
    {
        foreach (var born in entry.Inside("dateOfBirthList", "dateOfBirthItem").SelectMany(b => ListDays.Prefixes(b.Text("dateOfBirth"))))
        {
            draft.Entity.Add("birthDate", born);
        }

        foreach (var place in entry.Inside("placeOfBirthList", "placeOfBirthItem"))
        {
            draft.Entity.Add("birthPlace", place.Text("placeOfBirth"));
        }

        foreach (var nation in entry.Inside("nationalityList", "nationality"))
        {
            draft.Country("nationality", nation.Text("country"));
        }

        foreach (var citizen in entry.Inside("citizenshipList", "citizenship"))
        {
            draft.Country("citizenship", citizen.Text("country"));
        }
    }

    private static void Places(OfacDraft draft, XElement entry)
    {
        foreach (var address in entry.Inside("addressList", "address"))
        {
            string?[] parts = [.. AddressParts.Select(address.Text)];
            draft.Entity.Add("address", string.Join(", ", parts.OfType<string>()));
            draft.Country("country", address.Text("country"));
        }
    }

    private static void Ship(OfacDraft draft, XElement? ship)
    {
        if (ship is null)
        {
            return;
        }

        draft.Entity.Add("callSign", ship.Text("callSign")).Add("type", ship.Text("vesselType")).Add("owner", ship.Text("vesselOwner"))
            .Add("tonnage", ship.Text("tonnage")).Add("grossRegisteredTonnage", ship.Text("grossRegisteredTonnage"));
        draft.Country("flag", ship.Text("vesselFlag"));
    }

    private static string? Name(XElement element) => (element.Text("lastName"), element.Text("firstName")) switch
    {
        ({ } last, { } first) => $"{last}, {first}",
        var (last, first) => last ?? first,
    };
}
