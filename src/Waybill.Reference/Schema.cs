using System.Collections.Frozen;

namespace Waybill.Reference;

/// <summary>One kind of thing in FollowTheMoney.</summary>
/// <param name="Name">Its name: <c>Vessel</c>.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Matchable">Whether two of the kind may be one and the same thing under two names.</param>
/// <param name="Ancestry">Itself and all it extends.</param>
/// <param name="Properties">Its properties, inherited ones too, with their types.</param>
public sealed record Schema(string Name, string Label, bool Matchable, FrozenSet<string> Ancestry, FrozenDictionary<string, string> Properties)
{
    /// <summary>Whether it is this or extends it.</summary>
    public bool IsA(string name) => Ancestry.Contains(name);
}
