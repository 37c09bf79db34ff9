using System.Xml.Linq;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.Un;

/// <summary>The consolidated list of the UN Security Council: persons and others, each with the day of listing and names in their own script.</summary>
internal static class UnXml
{
    public const string Root = "CONSOLIDATED_LIST";

    private static readonly string[] AddressParts = ["STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY", "NOTE"];
    private static readonly string[] NameParts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"];

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        foreach (var element in new XmlElements(source.Name, "INDIVIDUAL", "ENTITY").Read(source.OpenWhole()))
        {
            if (element.Name.LocalName == Root)
            {
                reading.Edition = ListDays.Day(element.Said("dateGenerated"));
            }
            else if (element.Text("DATAID") is { } number && Name(element) is { } name)
            {
                yield return Entry(element, number, name, source.Countries) with { Line = element.Line() };
            }
            else
            {
                reading.Reject("an entry without a number or a name");
            }
        }
    }

    private static ListEntry Entry(XElement entry, string number, string name, CountryCodes countries)
    {
        var person = entry.Name.LocalName == "INDIVIDUAL";
        var draft = new EntityDraft($"unsc-{number}", person ? "Person" : "Organization").Add("name", name).Add("name", entry.Text("NAME_ORIGINAL_SCRIPT"));
        foreach (var alias in entry.Elements("INDIVIDUAL_ALIAS").Concat(entry.Elements("ENTITY_ALIAS")))
        {
            Alias(draft, alias);
        }

        UnPerson.Add(draft, entry, countries);
        var kind = person ? "INDIVIDUAL" : "ENTITY";
        foreach (var address in entry.Elements($"{kind}_ADDRESS"))
        {
            string?[] parts = [.. AddressParts.Select(address.Text)];
            draft.Add("address", string.Join(", ", parts.OfType<string>())).Add("country", address.Text("COUNTRY") is { } land ? countries.Of(land) : null);
        }

        var programme = entry.Text("UN_LIST_TYPE");
        draft.Add("program", programme).Add("notes", entry.Text("COMMENTS1")).Add("topics", "sanction")
            .Add("keywords", entry.Text("REFERENCE_NUMBER")).Add("modifiedAt", entry.Inside("LAST_DAY_UPDATED", "VALUE").Select(v => v.Value.Trim()).Max());
        return new ListEntry(draft.Finish(), name)
        {
            Listings = [new Listing(ListNames.Un.Authority, programme, ListDays.Day(entry.Text("LISTED_ON")))],
        };
    }

    /// <summary>The list marks how good an alias is; a low one is too short or too common to go by alone.</summary>
    private static void Alias(EntityDraft draft, XElement alias)
    {
        var quality = alias.Text("QUALITY") ?? "";
        var property = quality.Equals("Low", StringComparison.OrdinalIgnoreCase) ? "weakAlias"
            : quality.StartsWith('f') ? "previousName"
            : "alias";
        foreach (var name in (alias.Text("ALIAS_NAME") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            draft.Add(property, name);
        }
    }

    private static string? Name(XElement entry)
    {
        string?[] parts = [.. NameParts.Select(entry.Text)];
        return parts.OfType<string>().Where(p => p is not "na" and not "-").ToArray() is { Length: > 0 } name ? string.Join(' ', name) : null;
    }
}
