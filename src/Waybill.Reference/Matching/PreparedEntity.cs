using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Matching;

/// <summary>An entity made ready to be compared many times.</summary>
public sealed class PreparedEntity
{
    private readonly Lazy<ImmutableArray<PreparedName>> asPerson;

    /// <summary>Makes an entity ready.</summary>
    /// <param name="entity">As it was given.</param>
    /// <param name="pool">The parts of all names of a list, each kept once; null for an entity by itself.</param>
    public PreparedEntity(Entity entity, NamePool? pool = null)
    {
        (Entity, Kind) = (entity, Matcher.KindOf(entity.Schema));
        var written = Written(entity);
        Names = [.. written.Select(n => PreparedName.Of(n.Name, Kind, pool))];
        Worths = [.. written.Select(n => n.Worth)];
        Hulls = Kind == NameKind.Ship ? [.. entity["imoNumber"].Select(HullNumber.Read).OfType<string>().Distinct()] : [];
        asPerson = new(() => Kind == NameKind.Person ? Names : [.. written.Select(n => PreparedName.Of(n.Name, NameKind.Person, pool))]);
    }

    /// <summary>As it was given.</summary>
    public Entity Entity { get; }

    /// <summary>By which rules its names are compared.</summary>
    public NameKind Kind { get; }

    /// <summary>Its names, the chief ones first.</summary>
    public ImmutableArray<PreparedName> Names { get; }

    /// <summary>How far each name counts: 1, less for a weak alias.</summary>
    internal ImmutableArray<double> Worths { get; }

    /// <summary>A ship's IMO numbers whose check digit is right.</summary>
    internal ImmutableArray<string> Hulls { get; }

    /// <summary>The names by the rules for another kind: what may be a person is compared with persons as one.</summary>
    internal ImmutableArray<PreparedName> NamesAs(NameKind kind) => kind == NameKind.Person ? asPerson.Value : Names;

    private static ImmutableArray<(string Name, double Worth)> Written(Entity entity)
    {
        var names = ImmutableArray.CreateBuilder<(string Name, double Worth)>();
        void Add(string property, double worth) => names.AddRange(entity[property].Where(n => !string.IsNullOrWhiteSpace(n)).Select(n => (n, worth)));
        Add("name", 1);
        Add("alias", 1);
        Add("previousName", 1);
        Add("weakAlias", 0.85);
        if (names.Count == 0 && entity["lastName"] is [var last, ..])
        {
            names.Add((string.Join(' ', [.. entity["firstName"].Take(1), .. entity["fatherName"].Take(1), last]), 1));
        }

        return names.ToImmutable();
    }
}
