using System.Text.Json;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Lists.OpenSanctions;

/// <summary>
/// Entities of FollowTheMoney, one a line. Things are entries; a <c>Sanction</c> tells when its thing was listed, whether it stands before it,
/// behind it or, in a nested file, inside it; other lines (owners, addresses) are passed over.
/// </summary>
internal static class EntityLines
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    public static IEnumerable<ListEntry> Read(ListSource source, ListReading reading)
    {
        var lines = new Utf8Lines(source.Open('\n'), source.Name);
        foreach (var line in lines.Read())
        {
            if (Parse(line, reading) is not { } json)
            {
                continue;
            }

            using (json)
            {
                if (!EntityJson.TryRead(json.RootElement, out var entity, out var because))
                {
                    reading.Reject($"a line with {because}");
                }
                else if (Entry(json.RootElement, entity, source.Schemata, reading) is { } entry)
                {
                    yield return entry with { Line = lines.Number };
                }
            }
        }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line, ListReading reading)
    {
        try
        {
            return JsonDocument.Parse(line, Strict);
        }
        catch (JsonException)
        {
            reading.Reject("a line that is no JSON");
            return null;
        }
    }

    private static ListEntry? Entry(JsonElement json, Entity entity, Schemata schemata, ListReading reading)
    {
        reading.TellsOfListing |= Tells(json, entity);
        if (entity.Schema == "Sanction")
        {
            foreach (var thing in entity["entity"])
            {
                reading.Apart(thing, Listing(entity));
            }

            return null;
        }

        if (!IsSearched(entity.Schema, schemata))
        {
            return null;
        }

        if (entity["name"].IsEmpty && entity["alias"].IsEmpty && entity["weakAlias"].IsEmpty && entity["imoNumber"].IsEmpty && entity["registrationNumber"].IsEmpty)
        {
            reading.Reject("a thing without a name or number");
            return null;
        }

        return new ListEntry(entity, EntityJson.Text(json, "caption") ?? Captions.Of(entity))
        {
            Datasets = [.. Texts(json, "datasets")],
            Referents = [.. Texts(json, "referents")],
            Target = !json.TryGetProperty("target", out var target) || target.ValueKind != JsonValueKind.False,
            Listings = [.. Nested(json)],
            FirstSeen = EntityJson.Text(json, "first_seen"),
            LastSeen = EntityJson.Text(json, "last_seen"),
            LastChange = EntityJson.Text(json, "last_change"),
        };
    }

    /// <summary>Whether a line says that somebody is listed: a sanction, a topic of sanctions, or <c>target</c>, the word of those who collect lists.</summary>
    private static bool Tells(JsonElement json, Entity entity) =>
        entity.Schema == "Sanction" || entity["topics"].Any(t => t.StartsWith("sanction", StringComparison.Ordinal) || t == "debarment")
        || (json.TryGetProperty("target", out var target) && target.ValueKind == JsonValueKind.True);

    /// <summary>Whoever may be looked for by name; of a kind that FollowTheMoney does not know nothing is passed over.</summary>
    private static bool IsSearched(string schema, Schemata schemata) =>
        schemata[schema] is not { } kind || kind.Name is "Thing" or "Asset" or "Vehicle" || (kind.Matchable && kind.Name != "Address" && kind.IsA("Thing"));

    private static IEnumerable<Listing> Nested(JsonElement json) =>
        json.TryGetProperty("properties", out var all) && all.ValueKind == JsonValueKind.Object
            && all.TryGetProperty("sanctions", out var sanctions) && sanctions.ValueKind == JsonValueKind.Array
            ? sanctions.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.Object && EntityJson.TryRead(s, out _, out _))
                .Select(s => EntityJson.TryRead(s, out var sanction, out _) ? Listing(sanction) : new Listing(null, null, null))
            : [];

    private static Listing Listing(Entity sanction) => new(
        sanction["authority"].FirstOrDefault(), sanction["program"].FirstOrDefault(),
        Earliest(sanction["listingDate"]) ?? Earliest(sanction["startDate"]),
        sanction["endDate"].Select(d => ListDays.Day(d)).Max());

    private static NodaTime.LocalDate? Earliest(IEnumerable<string> days) => days.Select(d => ListDays.Day(d)).Where(d => d is not null).Min();

    private static IEnumerable<string> Texts(JsonElement json, string member) =>
        json.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString() ?? "")
            : [];
}
