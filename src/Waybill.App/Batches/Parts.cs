using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Waybill.Json;

namespace Waybill.App.Batches;

/// <summary>The parts of a report that can be asked for by name; a part not asked for is left out of the JSON, not given as empty.</summary>
internal static class Parts
{
    /// <summary>Their names, as the JSON has them.</summary>
    public static ImmutableArray<string> Names { get; } = ["places", "times", "quotes", "names", "claims"];

    /// <summary>Reads a list such as <c>places,times</c>; says what is wrong with it, or null.</summary>
    public static string? Parse(string list, out ImmutableArray<string> parts)
    {
        parts = [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
        var unknown = parts.FirstOrDefault(p => !Names.Contains(p));
        return unknown is not null ? $"--only knows {string.Join(", ", Names)}; found '{unknown}'."
            : parts.IsEmpty ? $"--only wants at least one of {string.Join(", ", Names)}."
            : null;
    }

    /// <summary>The report as JSON with only these parts; relations stand and fall with the claims.</summary>
    public static byte[] Serialize(Report report, ImmutableArray<string> parts, JsonSerializerOptions options)
    {
        if (parts.IsDefault)
        {
            return JsonSerializer.SerializeToUtf8Bytes(report, options);
        }

        var all = JsonSerializer.SerializeToNode(report, Contract.Line)!.AsObject(); // A report is never the JSON null.
        var unwanted = Names.Except(parts).Append(parts.Contains("claims") ? "" : "relations");
        foreach (var name in unwanted)
        {
            all.Remove(name);
        }

        return JsonSerializer.SerializeToUtf8Bytes<JsonNode>(all, options);
    }
}
