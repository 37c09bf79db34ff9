namespace Waybill.Reading.Tagging;

/// <summary>The group of words used alike that a word belongs to, and the two larger groups it lies in, as numbers.</summary>
/// <param name="Group">The small group: <c>destroyer</c>, <c>frigate</c>, <c>corvette</c>.</param>
/// <param name="Larger">The group of groups.</param>
/// <param name="Largest">The broad field.</param>
internal readonly record struct WordGroup(ushort Group, ushort Larger, ushort Largest);
