using System.Xml.Linq;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.Un;

/// <summary>What the UN's list tells of a person beyond the names: birth, nationality, papers, office.</summary>
internal static class UnPerson
{
    private static readonly string[] PlaceParts = ["CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"];

    public static void Add(EntityDraft draft, XElement entry, CountryCodes countries)
    {
        foreach (var birth in entry.Elements("INDIVIDUAL_DATE_OF_BIRTH"))
        {
            foreach (var day in Days(birth))
            {
                draft.Add("birthDate", day);
            }
        }

        foreach (var place in entry.Elements("INDIVIDUAL_PLACE_OF_BIRTH"))
        {
            string?[] parts = [.. PlaceParts.Select(place.Text)];
            draft.Add("birthPlace", string.Join(", ", parts.OfType<string>()));
        }

        foreach (var nation in entry.Inside("NATIONALITY", "VALUE"))
        {
            draft.Add("nationality", nation.Value.Trim() is { Length: > 0 } words ? countries.Of(words) : null);
        }

        foreach (var office in entry.Inside("DESIGNATION", "VALUE"))
        {
            draft.Add("position", string.Join(' ', office.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        foreach (var title in entry.Inside("TITLE", "VALUE"))
        {
            draft.Add("title", title.Value);
        }

        draft.Add("gender", entry.Text("GENDER")?.ToLowerInvariant());
        foreach (var paper in entry.Elements("INDIVIDUAL_DOCUMENT"))
        {
            var passport = paper.Text("TYPE_OF_DOCUMENT")?.Contains("passport", StringComparison.OrdinalIgnoreCase) == true;
            draft.Add(passport ? "passportNumber" : "idNumber", paper.Text("NUMBER"));
        }
    }

    private static IEnumerable<string> Days(XElement birth)
    {
        var from = birth.Text("FROM_YEAR");
        return from is not null ? ListDays.Prefixes($"{from} to {birth.Text("TO_YEAR") ?? from}")
            : birth.Text("DATE") is { } day && ListDays.Day(day) is { } whole ? ListDays.Prefixes(NodaTime.Text.LocalDatePattern.Iso.Format(whole))
            : ListDays.Prefixes(birth.Text("DATE_OF_BIRTH") ?? birth.Text("YEAR"));
    }
}
