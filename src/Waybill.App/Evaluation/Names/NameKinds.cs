namespace Waybill.App.Evaluation.Names;

/// <summary>
/// Brings the kinds of several sets and our own together, so that the program can be scored as it comes. Kinds that cannot be told apart on
/// both sides are one: a facility is a place, a product and whatever else is other.
/// </summary>
internal static class NameKinds
{
    /// <summary>A kind that the program has no names of.</summary>
    public const string None = "";

    /// <summary>What a set's kind is called in the score.</summary>
    public static string Of(string kind) => kind.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => "person",
        "ORGANIZATION" or "ORGANISATION" or "ORG" => "organisation",
        "NORP" or "GROUP" => "group",
        "NATIONALITY" => "group",
        "LOCATION" or "LOC" or "GPE" or "FACILITY" or "FAC" => "place",
        "WEAPON" => "weapon",
        "MILITARYPLATFORM" or "PLATFORM" => "platform",
        "QUANTITY" => "quantity",
        "MONEY" => "money",
        "DATE" or "TEMPORAL" or "TIME" => "time",
        "DOCUMENTREFERENCE" or "DOCUMENT" => "document",
        "MISC" or "PRODUCT" or "OTHER" => "other",
        _ => None,
    };

    /// <summary>What one of our kinds is called in the score.</summary>
    public static string Of(NameType type) => Of(type.ToString());
}
