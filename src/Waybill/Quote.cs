using System.Collections.Immutable;

namespace Waybill;

/// <summary>How the words are given.</summary>
public enum QuoteKind
{
    /// <summary>Word for word, between quotation marks.</summary>
    Direct,

    /// <summary>In the writer's words.</summary>
    Indirect,

    /// <summary>Partly each.</summary>
    Mixed,
}

/// <summary>A stretch of text with its words.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words.</param>
public sealed record Passage(int Start, int End, string Text);

/// <summary>Who speaks in a quotation.</summary>
/// <param name="Start">The first code unit of the speaker's mention.</param>
/// <param name="End">One past the last.</param>
/// <param name="Text">The words of the mention: <c>he</c>, <c>the US official</c>.</param>
/// <param name="Name">The speaker as an analyst writes it: <c>John Kirby</c>.</param>
/// <param name="Role">What the speaker is: <c>White House National Security Council spokesman</c>.</param>
public sealed record Speaker(int Start, int End, string Text, string Name, string? Role);

/// <summary>An attribution: somebody says something.</summary>
/// <param name="Source">The speaker; null where the text leaves it open.</param>
/// <param name="Cue">The verb or phrase that attributes: <c>stressed</c>, <c>according to</c>.</param>
/// <param name="Content">What is said, in one or more stretches.</param>
/// <param name="Kind">Direct, indirect or mixed.</param>
/// <param name="Chain">The speakers through whom it came, outermost first, the source last.</param>
public sealed record Quote(Speaker? Source, Passage? Cue, ImmutableArray<TextSpan> Content, QuoteKind Kind, ImmutableArray<string> Chain);
