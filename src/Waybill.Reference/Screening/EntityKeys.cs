using Waybill.Reference.Matching;

namespace Waybill.Reference.Screening;

/// <summary>The keys under which an entity is filed and looked for.</summary>
internal static class EntityKeys
{
    /// <summary>Of each name; what may be a person or a company is filed as both.</summary>
    public static IEnumerable<ulong> Of(PreparedEntity entity) => entity.Kind == NameKind.Thing
        ? entity.Names.SelectMany(n => NameKeys.Of(n.Name, entity.Entity.Schema))
        : entity.Names.SelectMany(NameKeys.Of);
}
