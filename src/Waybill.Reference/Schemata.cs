using System.Collections.Frozen;
using System.Text.Json;

namespace Waybill.Reference;

/// <summary>The kinds of things that FollowTheMoney knows, and what extends what.</summary>
public sealed class Schemata
{
    private readonly FrozenDictionary<string, Schema> byName;

    private Schemata(FrozenDictionary<string, Schema> byName) => this.byName = byName;

    /// <summary>The kind of this name; null where FollowTheMoney has none.</summary>
    public Schema? this[string name] => byName.GetValueOrDefault(name);

    /// <summary>
    /// Whether a thing of one kind may be a thing of the other: one extends the other, and both may be matched. Of a kind that is not known
    /// nothing can be excluded.
    /// </summary>
    public bool MayBeOne(string one, string other)
    {
        if (one == other || this[one] is not { } a || this[other] is not { } b)
        {
            return true;
        }

        return a.IsA(b.Name) || b.IsA(a.Name);
    }

    internal static Schemata Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var written = json.RootElement.GetProperty("schemata");
        return new Schemata(written.EnumerateObject().Select(s => Make(written, s.Name)).ToFrozenDictionary(s => s.Name, StringComparer.Ordinal));
    }

    private static Schema Make(JsonElement all, string name)
    {
        var line = new List<string>();
        Climb(all, name, line);
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in line.SelectMany(s => all.GetProperty(s).GetProperty("properties").EnumerateObject()))
        {
            properties.TryAdd(property.Name, property.Value.GetString() ?? "string");
        }

        var own = all.GetProperty(name);
        return new Schema(
            name, own.TryGetProperty("label", out var label) ? label.GetString() ?? name : name, own.GetProperty("matchable").GetBoolean(),
            line.ToFrozenSet(StringComparer.Ordinal), properties.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static void Climb(JsonElement all, string name, List<string> line)
    {
        if (line.Contains(name))
        {
            return;
        }

        line.Add(name);
        foreach (var parent in all.GetProperty(name).GetProperty("extends").EnumerateArray())
        {
            Climb(all, parent.GetString() ?? "", line);
        }
    }
}
