using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waybill.FollowTheMoney;

/// <summary>Entities in the JSON of FollowTheMoney: <c>{"id", "schema", "properties": {"name": ["…"]}}</c>.</summary>
public static class EntityJson
{
    /// <summary>Letters of every script as they are.</summary>
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads an entity; says what is missing where it is none. A value that is an entity itself counts as its id.</summary>
    public static bool TryRead(JsonElement json, [NotNullWhen(true)] out Entity? entity, out string because)
    {
        entity = null;
        if (json.ValueKind != JsonValueKind.Object)
        {
            because = "no JSON object";
            return false;
        }

        if (Text(json, "id") is not { Length: > 0 } id)
        {
            because = "no id";
            return false;
        }

        if (Text(json, "schema") is not { Length: > 0 } schema)
        {
            because = "no schema";
            return false;
        }

        because = "properties that are no object";
        if (json.TryGetProperty("properties", out var properties) && properties.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        entity = new Entity(id, schema, properties.ValueKind == JsonValueKind.Object ? Properties(properties) : NoProperties);
        return true;
    }

    /// <summary>The properties of an entity: each a text, or a list of texts.</summary>
    public static ImmutableDictionary<string, ImmutableArray<string>> Properties(JsonElement json)
    {
        var all = NoProperties.ToBuilder();
        foreach (var property in json.EnumerateObject())
        {
            var values = property.Value.ValueKind == JsonValueKind.Array
                ? property.Value.EnumerateArray().Select(Value).OfType<string>()
                : new[] { Value(property.Value) }.OfType<string>();
            all[property.Name] = [.. values];
        }

        return all.ToImmutable();
    }

    /// <summary>The text of a member, or null.</summary>
    public static string? Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>Writes <c>"properties": {…}</c>, by name.</summary>
    public static void WriteProperties(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject("properties");
        foreach (var (name, values) in entity.Properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> NoProperties { get; } =
        ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    private static string? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => Text(json, "id"),
        _ => null,
    };
}
