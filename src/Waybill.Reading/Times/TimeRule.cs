using System.Collections.Immutable;

namespace Waybill.Reading.Times;

/// <summary>What must be known before a rule can resolve.</summary>
internal enum Needs
{
    /// <summary>Nothing: the words say it all.</summary>
    Nothing,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>A time named before: <c>a day earlier</c>.</summary>
    Mention,
}

/// <summary>A rule of the grammar: ways of writing, and what they mean.</summary>
/// <param name="Needs">What must be known to resolve it.</param>
/// <param name="Meaning">Its value; null where the words turn out to mean no time (31 June).</param>
/// <param name="Ways">The ways of writing, as <see cref="TimePattern"/> reads them.</param>
internal sealed record TimeRule(Needs Needs, Func<TimeMatch, Anchor, TimeValue?> Meaning, ImmutableArray<string> Ways)
{
    public static TimeRule Says(Func<TimeMatch, TimeValue?> meaning, params string[] patterns) => new(Needs.Nothing, (m, _) => meaning(m), [.. patterns]);

    /// <summary>Needs nothing to resolve, and looks where the report was written.</summary>
    public static TimeRule FromAnywhere(Func<TimeMatch, Anchor, TimeValue?> meaning, params string[] patterns) => new(Needs.Nothing, meaning, [.. patterns]);

    public static TimeRule FromPublication(Func<TimeMatch, Anchor, TimeValue?> meaning, params string[] patterns) => new(Needs.Publication, meaning, [.. patterns]);

    public static TimeRule FromMention(Func<TimeMatch, TimeValue, TimeValue?> meaning, params string[] patterns) =>
        new(Needs.Mention, (m, anchor) => anchor.Last is { } last ? meaning(m, last) : null, [.. patterns]);
}
