using Waybill.FollowTheMoney;

namespace Waybill.App.Screening;

/// <summary>One who is looked for.</summary>
/// <param name="Words">As the user wrote it: the name, or the number where there is no name.</param>
/// <param name="Entity">What is known.</param>
internal sealed record Asked(string Words, Entity Entity)
{
    /// <summary>A name alone.</summary>
    public static Asked Of(string name, string schema) => new(name, new EntityDraft("query", schema).Add("name", name).Finish());

    /// <summary>An entity, called by its name.</summary>
    public static Asked Of(Entity entity) => new(Captions.Of(entity), entity);
}
