using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waybill.FollowTheMoney;

/// <summary>
/// An entity with all that stood in its line: members and properties that Waybill does not know, their order, and values that are entities
/// themselves. What is read and written again unchanged says the same as before.
/// </summary>
public sealed class EntityDocument
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };
    private readonly JsonObject written;

    private EntityDocument(Entity entity, JsonObject written) => (Entity, this.written) = (entity, written);

    /// <summary>The thing itself.</summary>
    public Entity Entity { get; }

    /// <summary>The name it goes by; of several, the one its source chose.</summary>
    public string Caption => Text("caption") ?? Captions.Of(Entity);

    /// <summary>A document for an entity that comes from no file.</summary>
    public static EntityDocument Of(Entity entity) =>
        new(entity, new JsonObject { ["id"] = entity.Id, ["caption"] = Captions.Of(entity), ["schema"] = entity.Schema, ["properties"] = Properties(entity) });

    /// <summary>Reads one line; says what is wrong with it where it is no entity.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out EntityDocument? document, out string because)
    {
        document = null;
        try
        {
            using var json = JsonDocument.Parse(line, Strict);
            if (!EntityJson.TryRead(json.RootElement, out var entity, out because))
            {
                return false;
            }

            // An object, or it would be no entity.
            document = new EntityDocument(entity, JsonObject.Create(json.RootElement.Clone())!);
            return true;
        }
        catch (JsonException)
        {
            because = "no JSON object, cut short, or with a member twice";
            return false;
        }
    }

    /// <summary>The same document about an entity that was changed: what else stood in the line stays.</summary>
    public EntityDocument With(Entity changed)
    {
        var copy = (JsonObject)written.DeepClone();
        (copy["id"], copy["schema"]) = (changed.Id, changed.Schema);
        var properties = copy["properties"] as JsonObject ?? [];
        foreach (var gone in properties.Select(p => p.Key).Where(k => !changed.Properties.ContainsKey(k)).ToList())
        {
            properties.Remove(gone);
        }

        foreach (var (name, values) in changed.Properties.Where(p => !Entity[p.Key].SequenceEqual(p.Value)))
        {
            properties[name] = Values(values);
        }

        copy["properties"] = properties;
        return new EntityDocument(changed, copy);
    }

    /// <summary>Writes the line.</summary>
    public void WriteTo(Utf8JsonWriter writer) => written.WriteTo(writer);

    /// <summary>The line as UTF-8, without a line break.</summary>
    public byte[] ToLine()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, EntityJson.Writing))
        {
            WriteTo(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private string? Text(string member) => written[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static JsonObject Properties(Entity entity) =>
        new(entity.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, Values(p.Value))));

    private static JsonArray Values(ImmutableArray<string> values) => new([.. values.Select(v => (JsonNode)JsonValue.Create(v))]);
}
