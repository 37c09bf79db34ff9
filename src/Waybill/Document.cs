using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Waybill;

/// <summary>A piece of evidence that can be read: its text in reading order, and what the file said of itself.</summary>
/// <param name="File">The name under which it was given.</param>
/// <param name="Sha256">The fingerprint of the file's bytes, unchanged.</param>
/// <param name="MediaType">What the bytes are, by their content: <c>text/html</c>.</param>
/// <param name="Charset">The encoding the text was decoded from, by IANA name; null where the format carries its own.</param>
/// <param name="Language">BCP 47 of the text; null where too short or mixed to tell.</param>
/// <param name="Title">The title that the file gives itself.</param>
/// <param name="Published">The day found in the file or given by the user; never today's.</param>
/// <param name="Text">The text that every span points into.</param>
/// <param name="Headline">Where the headline stands in the text.</param>
public sealed record Document(
    string File,
    Fingerprint Sha256,
    string MediaType,
    string? Charset,
    string? Language,
    string? Title,
    LocalDate? Published,
    string Text,
    TextSpan? Headline)
{
    /// <summary>Stretches that belong to the page and not to the report: share bars, comment forms, newsletter lines.</summary>
    [JsonIgnore]
    public ImmutableArray<TextSpan> Furniture { get; init; } = [];

    /// <summary>Who published it, as far as the file says.</summary>
    public string? Publisher { get; init; }
}
