using System.Collections.Immutable;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>What the reader of one format got out of a file.</summary>
/// <param name="MediaType">What the bytes are.</param>
/// <param name="Text">The readable text in reading order.</param>
internal sealed record Contents(string MediaType, string Text)
{
    /// <summary>The encoding, by IANA name; null where the format carries its own.</summary>
    public string? Charset { get; init; }

    /// <summary>The language that the file claims, to be checked against the text.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>The title that the file gives itself.</summary>
    public string? Title { get; init; }

    /// <summary>Who publishes it, as the file says.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day found in the file.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Where the headline stands, where the format tells.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>What a careful reader should know of the reading.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
