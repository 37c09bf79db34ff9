using System.Xml.Linq;

namespace Waybill.Reference.Lists.Eu;

/// <summary>The EU's consolidated list as XML (file format 1.1): everything stands in attributes.</summary>
internal static class EuXml
{
    public const string Root = "export";

    private static readonly string[] AddressParts = ["street", "poBox", "city", "region", "zipCode", "countryDescription"];

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        foreach (var element in new XmlElements(source.Name, "sanctionEntity").Read(source.OpenWhole()))
        {
            if (element.Name.LocalName == Root)
            {
                reading.Edition = ListDays.Day(element.Said("generationDate"));
            }
            else if (Entry(element, source.Countries) is { } entry)
            {
                yield return entry with { Line = element.Line() };
            }
            else
            {
                reading.Reject("an entry without a number or a name");
            }
        }
    }

    private static ListEntry? Entry(XElement entity, CountryCodes countries)
    {
        if ((entity.Said("euReferenceNumber") ?? entity.Said("logicalId")) is not { } number)
        {
            return null;
        }

        var type = entity.Element("subjectType");
        var draft = new EuDraft(number, type?.Said("classificationCode") ?? type?.Said("code") ?? "", countries);
        foreach (var name in entity.Elements("nameAlias"))
        {
            draft.Name(name.Said("wholeName"), name.Said("firstName"), name.Said("middleName"), name.Said("lastName"), name.Said("strong"), name.Said("function"), name.Said("gender"));
        }

        foreach (var birth in entity.Elements("birthdate"))
        {
            draft.Birth(birth.Said("birthdate"), birth.Said("year"), birth.Said("place") ?? birth.Said("city"), birth.Said("countryIso2Code"));
        }

        foreach (var citizen in entity.Elements("citizenship"))
        {
            draft.Citizen(citizen.Said("countryIso2Code") ?? citizen.Said("countryDescription"));
        }

        foreach (var address in entity.Elements("address"))
        {
            string?[] parts = [.. AddressParts.Select(address.Said)];
            draft.Address(parts, address.Said("countryIso2Code"));
        }

        foreach (var paper in entity.Elements("identification"))
        {
            draft.Paper(paper.Said("identificationTypeCode"), paper.Said("identificationTypeDescription"), paper.Said("number") ?? paper.Said("latinNumber"));
        }

        var act = entity.Element("regulation");
        draft.Act(act?.Said("numberTitle"), act?.Said("publicationDate"));
        draft.Listed(act?.Said("programme"), ListDays.Day(entity.Said("designationDate")));
        foreach (var remark in entity.Elements("remark"))
        {
            draft.Entity.Add("notes", remark.Value);
        }

        return draft.HasName ? draft.Finish() : null;
    }
}
