using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.App.Evaluation.Screening;

/// <summary>Two entities, and whether they are one.</summary>
/// <param name="Class">Which kind of likeness or difference it is about.</param>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="AreOne">Whether they are one and the same.</param>
internal sealed record NamePair(string Class, Entity First, Entity Second, bool AreOne)
{
    /// <summary>A pair known by names alone, or by names and hulls' numbers.</summary>
    public static NamePair Of(string @class, string schema, string first, string second, bool areOne, string? firstHull = null, string? secondHull = null) =>
        new(@class, Named("1", schema, first, firstHull), Named("2", schema, second, secondHull), areOne);

    private static Entity Named(string id, string schema, string name, string? hull)
    {
        var properties = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("name", [name]);
        return new(id, schema, hull is null ? properties : properties.Add("imoNumber", [hull]));
    }
}
