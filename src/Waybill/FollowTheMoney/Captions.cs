namespace Waybill.FollowTheMoney;

/// <summary>The one name by which an entity is called where only one fits.</summary>
public static class Captions
{
    private static readonly string[] InOrder = ["name", "alias", "previousName", "weakAlias", "lastName", "imoNumber", "registrationNumber", "program", "summary"];

    /// <summary>The first name, else another word for it, else its id.</summary>
    public static string Of(Entity entity) =>
        InOrder.SelectMany(p => entity[p]).FirstOrDefault() ?? entity.Id;
}
