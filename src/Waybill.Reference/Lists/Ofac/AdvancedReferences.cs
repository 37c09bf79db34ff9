using System.Xml.Linq;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>
/// What the advanced form of OFAC's list says once and refers to by number: kinds of things, countries, places, papers. It stands before the
/// entries, so that they can be read one at a time.
/// </summary>
internal sealed class AdvancedReferences
{
    /// <summary>The elements that are looked up by their numbers.</summary>
    public static readonly string[] Kinds =
        ["AliasType", "Country", "AreaCode", "FeatureType", "IDRegDocType", "PartySubType", "PartyType", "SanctionsType", "DetailReference"];

    private readonly Dictionary<(string Kind, string Id), string> words = [];
    private readonly Dictionary<string, List<(string Kind, string Number, string? Country)>> papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Address, string? Country)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parties = new(StringComparer.Ordinal);

    public void Add(XElement element)
    {
        if (element.Said("ID") is not { } id)
        {
            return;
        }

        switch (element.Name.LocalName)
        {
            case "Location":
                Place(element, id);
                break;
            case "IDRegDocument":
                Paper(element);
                break;
            case "AreaCode":
                words[("AreaCode", id)] = element.Said("Description") ?? element.Value;
                break;
            default:
                words[(element.Name.LocalName, id)] = element.Value.Trim();
                if (element.Said("PartyTypeID") is { } party)
                {
                    parties[id] = party;
                }

                break;
        }
    }

    public string? Word(string kind, string? id) => id is null ? null : words.GetValueOrDefault((kind, id));

    /// <summary>What a party is: vessels and aircraft by the finer word, others by the wider.</summary>
    public string TypeOf(string? subType) => Word("PartySubType", subType) is "Vessel" or "Aircraft"
        ? Word("PartySubType", subType) ?? ""
        : Word("PartyType", subType is null ? null : parties.GetValueOrDefault(subType)) ?? "";

    public (string Address, string? Country)? PlaceOf(string? id) => id is not null && places.TryGetValue(id, out var place) ? place : null;

    public IEnumerable<(string Kind, string Number, string? Country)> PapersOf(string? identity) =>
        identity is null ? [] : papers.GetValueOrDefault(identity) ?? [];

    private void Place(XElement location, string id)
    {
        var country = Word("Country", location.Element("LocationCountry")?.Said("CountryID")) ?? Word("AreaCode", location.Element("LocationAreaCode")?.Said("AreaCodeID"));
        var parts = location.Elements("LocationPart").Select(p => p.Element("LocationPartValue")?.Text("Value")).OfType<string>();
        places[id] = (string.Join(", ", country is null ? parts : parts.Append(country)), country);
    }

    private void Paper(XElement paper)
    {
        if (paper.Said("IdentityID") is not { } identity || paper.Text("IDRegistrationNo") is not { } number)
        {
            return;
        }

        if (!papers.TryGetValue(identity, out var known))
        {
            papers[identity] = known = [];
        }

        known.Add((Word("IDRegDocType", paper.Said("IDRegDocTypeID")) ?? "", number, Word("Country", paper.Said("IssuedBy-CountryID"))));
    }
}
