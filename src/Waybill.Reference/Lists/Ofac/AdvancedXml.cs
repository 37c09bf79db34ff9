using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace Waybill.Reference.Lists.Ofac;

/// <summary>The advanced form of OFAC's list (<c>sdn_advanced.xml</c>), the only one that tells when each name was listed.</summary>
internal static class AdvancedXml
{
    public const string Root = "Sanctions";

    private static readonly string[] Wanted = ["DateOfIssue", "Location", "IDRegDocument", "DistinctParty", "SanctionsEntry", .. AdvancedReferences.Kinds];

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        var references = new AdvancedReferences();
        foreach (var element in new XmlElements(source.Name, Wanted).Read(source.OpenWhole()))
        {
            switch (element.Name.LocalName)
            {
                case "DateOfIssue":
                    reading.Edition = Day(element);
                    break;
                case "SanctionsEntry":
                    Listed(element, references, reading);
                    break;
                case "DistinctParty" when Entry(element, references, source.Countries) is { } entry:
                    yield return entry with { Line = element.Line() };
                    break;
                case "DistinctParty":
                    reading.Reject("an entry without a number or a name");
                    break;
                case Root:
                    break;
                default:
                    references.Add(element);
                    break;
            }
        }
    }

    private static ListEntry? Entry(XElement party, AdvancedReferences references, CountryCodes countries)
    {
        var profile = party.Element("Profile");
        var identities = profile?.Elements("Identity").ToArray() ?? [];
        if (profile?.Said("ID") is not { } number || identities.SelectMany(i => i.Elements("Alias")).FirstOrDefault(a => a.Said("Primary") == "true") is not { } chief)
        {
            return null;
        }

        var draft = new OfacDraft(number, references.TypeOf(profile.Said("PartySubTypeID")), countries);
        foreach (var name in Names(chief))
        {
            draft = draft.Entity.Lacks("name") ? draft.Named(name) : Also(draft, name);
        }

        foreach (var alias in identities.SelectMany(i => i.Elements("Alias")).Where(a => a != chief))
        {
            var kind = references.Word("AliasType", alias.Said("AliasTypeID")) ?? "a.k.a.";
            foreach (var name in Names(alias))
            {
                draft.Alias(kind.ToLowerInvariant(), name, alias.Said("LowQuality") == "true");
            }
        }

        foreach (var (kind, paper, country) in identities.SelectMany(i => references.PapersOf(i.Said("ID"))))
        {
            OfacNumbers.Add(draft, kind, paper, country);
        }

        AdvancedFeatures.Add(draft, profile, references);
        return draft.Caption.Length > 0 ? draft.Finish() : null;
    }

    /// <summary>The same name in another script.</summary>
    private static OfacDraft Also(OfacDraft draft, string name)
    {
        draft.Alias("a.k.a.", name, weak: false);
        return draft;
    }

    /// <summary>A name for each way it is documented: in Latin letters, and in its own script.</summary>
    private static IEnumerable<string> Names(XElement alias)
    {
        foreach (var documented in alias.Elements("DocumentedName"))
        {
            string[] parts = [.. documented.Elements("DocumentedNamePart").Select(p => p.Text("NamePartValue")).OfType<string>()];
            if (parts.Length > 0)
            {
                // The family name stands first, as in the other forms of the list.
                yield return parts.Length == 1 ? parts[0] : $"{parts[0]}, {string.Join(' ', parts[1..])}";
            }
        }
    }

    private static void Listed(XElement entry, AdvancedReferences references, ListReading reading)
    {
        if (entry.Said("ProfileID") is not { } profile)
        {
            return;
        }

        var day = entry.Elements("EntryEvent").Select(e => e.Element("Date") is { } date ? Day(date) : null).Where(d => d is not null).Min();
        var programmes = entry.Elements("SanctionsMeasure").Where(m => references.Word("SanctionsType", m.Said("SanctionsTypeID")) is null or "Program")
            .Select(m => m.Text("Comment")).OfType<string>().ToArray();
        reading.Apart($"ofac-{profile}", new Listing(ListNames.Ofac.Authority, programmes.Length > 0 ? string.Join(", ", programmes) : null, day));
    }

    internal static LocalDate? Day(XElement date) =>
        Number(date, "Year") is { } year and > 0 and < 9999 && Number(date, "Month") is { } month and >= 1 and <= 12
            && Number(date, "Day") is { } day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int? Number(XElement date, string part) =>
        int.TryParse(date.Text(part), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
