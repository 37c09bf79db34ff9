using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>The words of a language for the calendar, in the spelling that <see cref="ScriptWords"/> levels to.</summary>
internal sealed record CalendarWords
{
    /// <summary>The classes of words by the name of their slot: <c>month</c>, <c>weekday</c>, <c>unit</c>, <c>turn</c>, …</summary>
    public required ImmutableDictionary<string, WordTable> Tables { get; init; }

    /// <summary>Further words of the rules to which <see cref="Prefixes"/> can be attached.</summary>
    public ImmutableHashSet<string> Attached { get; init; } = [];

    /// <summary>Words of a verb that looks forward.</summary>
    public required ImmutableHashSet<string> Futures { get; init; }

    /// <summary>Letters written as one with the next word.</summary>
    public string Prefixes { get; init; } = "";

    /// <summary>What joins an expression with the words around it.</summary>
    public required TimeJoints Joints { get; init; }
}
