using System.Collections.Immutable;
using Waybill.FollowTheMoney;

namespace Waybill.Reference.Matching;

/// <summary>An entity made ready to be compared many times.</summary>
/// <param name="Entity">As it was given.</param>
/// <param name="Kind">By which rules its names are compared.</param>
/// <param name="Names">Its names, the chief ones first.</param>
public sealed record PreparedEntity(Entity Entity, NameKind Kind, ImmutableArray<PreparedName> Names);
