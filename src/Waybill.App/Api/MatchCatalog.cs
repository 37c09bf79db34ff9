using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using Waybill.Reference.Lists;
using Waybill.Reference.Screening;

namespace Waybill.App.Api;

/// <summary>Which lists are served and how old they are, in the shape of yente's catalogue.</summary>
internal static class MatchCatalog
{
    private const string All = "default";
    private static readonly LocalDatePattern Version = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static void Write(Utf8JsonWriter json, ScreeningIndex index)
    {
        json.WriteStartObject();
        json.WriteStartArray("datasets");
        Collection(json, index);
        foreach (var list in index.Lists)
        {
            One(json, list);
        }

        json.WriteEndArray();
        Names(json, "current", index.Lists.Select(l => l.Name).Prepend(All));
        Names(json, "outdated", []);
        json.WriteBoolean("index_stale", false);
        json.WriteEndObject();
    }

    private static void Collection(Utf8JsonWriter json, ScreeningIndex index)
    {
        var newest = index.Lists.Max(l => l.Date);
        Begin(json, All, "All lists searched", "Every list that this server was started with.", newest, index.Count, load: false);
        Names(json, "children", index.Lists.Select(l => l.Name));
        Names(json, "datasets", index.Datasets.Order(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void One(Utf8JsonWriter json, ListSummary list)
    {
        Begin(json, list.Name, list.Title, string.Create(CultureInfo.InvariantCulture, $"{list.Format}, {list.Edition}."), list.Date, list.Entries, load: true);
        Names(json, "children", []);
        json.WriteStartObject("rejected");
        foreach (var (reason, count) in list.Rejected)
        {
            json.WriteNumber(reason, count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, string name, string title, string summary, NodaTime.LocalDate date, int entries, bool load)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("summary", summary);
        json.WriteNull("url");
        json.WriteBoolean("load", load);
        json.WriteNull("entities_url");
        json.WriteString("version", Version.Format(date));
        json.WriteString("index_version", Version.Format(date));
        json.WriteBoolean("index_current", true);
        json.WriteString("last_export", LocalDatePattern.Iso.Format(date));
        json.WriteNumber("entity_count", entries);
    }

    private static void Names(Utf8JsonWriter json, string member, IEnumerable<string> names)
    {
        json.WriteStartArray(member);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
