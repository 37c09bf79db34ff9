using System.Collections.Immutable;

namespace Waybill.FollowTheMoney;

/// <summary>A person, a company, a ship, a sanction or another thing in the form of FollowTheMoney: every property is text and may have several values.</summary>
/// <param name="Id">What tells it apart from all others.</param>
/// <param name="Schema">What it is, by the names of FollowTheMoney: <c>Person</c>, <c>Company</c>, <c>Vessel</c>, …</param>
/// <param name="Properties">What is known of it, by the names of FollowTheMoney: <c>name</c>, <c>alias</c>, <c>imoNumber</c>, …</param>
public sealed record Entity(string Id, string Schema, ImmutableDictionary<string, ImmutableArray<string>> Properties)
{
    /// <summary>The values of one property; none where nothing is known.</summary>
    public ImmutableArray<string> this[string property] => Properties.GetValueOrDefault(property, []);
}
