namespace Waybill.Reading.Names.Learned;

/// <summary>A marked name: where it stands, and its kind in the words of whoever marked it.</summary>
/// <param name="Kind">Such as <c>Location</c>, <c>NORP</c>, <c>Weapon</c>.</param>
/// <param name="Span">Its words.</param>
public sealed record MarkedName(string Kind, TextSpan Span);
