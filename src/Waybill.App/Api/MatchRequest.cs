using System.Text.Json;
using Waybill.FollowTheMoney;
using Waybill.Reference;
using Waybill.Reference.Lists;

namespace Waybill.App.Api;

/// <summary>The examples that a request asks about, each under the name the client gave it.</summary>
internal sealed class MatchRequest
{
    public const int Most = 100;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32 };

    private MatchRequest(IReadOnlyList<(string Name, Entity Example)> queries) => Queries = queries;

    public IReadOnlyList<(string Name, Entity Example)> Queries { get; }

    public static async Task<MatchRequest> ReadAsync(Stream body, Shelf shelf, CancellationToken cancellationToken)
    {
        try
        {
            using var json = await JsonDocument.ParseAsync(body, Strict, cancellationToken);
            return Of(json.RootElement, shelf);
        }
        catch (JsonException fault)
        {
            throw ApiException.Malformed($"JSON decode error at line {fault.LineNumber + 1}", "body");
        }
    }

    private static MatchRequest Of(JsonElement body, Shelf shelf)
    {
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("queries", out var queries) || queries.ValueKind != JsonValueKind.Object)
        {
            throw ApiException.Malformed("Field required: an object of queries by name", "body", "queries");
        }

        foreach (var (member, words) in (ReadOnlySpan<(string, string)>)[("config", "configuration parameter"), ("weights", "weight")])
        {
            if (body.TryGetProperty(member, out var given) && given.ValueKind == JsonValueKind.Object && given.EnumerateObject().Select(g => g.Name).FirstOrDefault() is { } key)
            {
                throw ApiException.Invalid($"Invalid {words}: {key} for algorithm waybill");
            }
        }

        var named = queries.EnumerateObject().Where(q => q.Value.ValueKind != JsonValueKind.Null).ToList();
        return named.Count switch
        {
            0 => throw ApiException.Invalid("No queries provided."),
            > Most => throw ApiException.Invalid($"Too many queries in one batch (limit: {Most})"),
            _ => new MatchRequest([.. named.Select(q => (q.Name, Example(q.Name, q.Value, shelf)))]),
        };
    }

    private static Entity Example(string name, JsonElement json, Shelf shelf)
    {
        if (json.ValueKind != JsonValueKind.Object || EntityJson.Text(json, "schema") is not { } schema)
        {
            throw ApiException.Malformed("Field required", "body", "queries", name, "schema");
        }

        if (!json.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            throw ApiException.Malformed("Field required", "body", "queries", name, "properties");
        }

        if (shelf.Schemata[schema] is not { } kind)
        {
            throw ApiException.Invalid($"Cannot parse example entity: No such schema: {schema}");
        }

        var entity = new Entity(EntityJson.Text(json, "id") ?? "", schema, EntityJson.Properties(properties));
        entity = entity with { Properties = Cleaned(entity, kind, new CountryCodes(shelf.Countries)) };
        return entity.Id.Length > 0 ? entity : entity with { Id = Named(entity) };
    }

    /// <summary>Countries become codes, whichever way the client wrote them; what is empty goes.</summary>
    private static System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<string>> Cleaned(Entity entity, Schema kind, CountryCodes countries)
    {
        var cleaned = entity.Properties.Clear().ToBuilder();
        foreach (var (property, values) in entity.Properties)
        {
            var country = kind.Properties.GetValueOrDefault(property) == "country";
            var kept = values.Select(v => v.Trim()).Where(v => v.Length > 0).Select(v => country ? countries.Of(v) : v).Distinct().ToArray();
            if (kept.Length > 0)
            {
                cleaned[property] = [.. kept];
            }
        }

        return cleaned.ToImmutable();
    }

    /// <summary>An id made from what is known, the same for the same question.</summary>
    private static string Named(Entity entity) =>
        Fingerprint.OfText(string.Join('\n', entity.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={string.Join('|', p.Value)}").Prepend(entity.Schema))).ToString()[..40];
}
