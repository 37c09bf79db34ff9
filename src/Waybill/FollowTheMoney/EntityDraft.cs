using System.Collections.Immutable;

namespace Waybill.FollowTheMoney;

/// <summary>An entity while it is put together: empty values are left out, and the same value counts once.</summary>
public sealed class EntityDraft(string id, string schema)
{
    private readonly Dictionary<string, List<string>> values = new(StringComparer.Ordinal);

    /// <summary>What tells it apart from all others.</summary>
    public string Id => id;

    /// <summary>What it is, by the names of FollowTheMoney.</summary>
    public string Schema { get; set; } = schema;

    /// <summary>Adds a value of a property, where it says something.</summary>
    public EntityDraft Add(string property, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return this;
        }

        var text = value.Trim();
        if (!values.TryGetValue(property, out var known))
        {
            values[property] = [text];
        }
        else if (!known.Contains(text))
        {
            known.Add(text);
        }

        return this;
    }

    /// <summary>Whether nothing is known of a property.</summary>
    public bool Lacks(string property) => !values.ContainsKey(property);

    /// <summary>The first value of a property.</summary>
    public string? First(string property) => values.TryGetValue(property, out var known) ? known[0] : null;

    /// <summary>The finished entity.</summary>
    public Entity Finish() =>
        new(id, Schema, values.ToImmutableDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal));
}
