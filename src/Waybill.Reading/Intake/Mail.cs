using System.Collections.Immutable;
using System.Globalization;
using MimeKit;
using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>Reads a mail (RFC 5322, MIME): its subject as headline and its body; attachments are named and left closed.</summary>
internal static class Mail
{
    private static readonly ParserOptions Bounded = new() { MaxMimeDepth = 32 };

    public static Contents Read(ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancellationToken)
    {
        using var message = Parse(bytes, cancellationToken);
        var snapshot = message.Headers["Snapshot-Content-Location"] is not null;
        var page = message.HtmlBody is { Length: > 0 } html && (snapshot || string.IsNullOrWhiteSpace(message.TextBody))
            ? HtmlPage.Read(html, null, limits, cancellationToken)
            : null;
        return snapshot && page is not null ? page with { MediaType = "multipart/related" } : Letter(message, page);
    }

    private static Contents Letter(MimeMessage message, Contents? page)
    {
        var body = page?.Text ?? message.TextBody?.ReplaceLineEndings("\n").Trim() ?? "";
        var subject = message.Subject?.Trim() is { Length: > 0 } words ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
        return new Contents("message/rfc822", subject is null || body.StartsWith(subject, StringComparison.Ordinal) ? body : $"{subject}\n\n{body}")
        {
            Charset = Charset(message, page is not null),
            DeclaredLanguage = page?.DeclaredLanguage ?? message.Headers["Content-Language"],
            Title = subject,
            Headline = subject is null ? null : new TextSpan(0, subject.Length),
            Publisher = (message.From.Mailboxes.FirstOrDefault() ?? message.Sender)?.Domain is { Length: > 0 } domain ? domain.ToLowerInvariant() : null,
            Published = Day(message),
            Notes = Attachments(message),
        };
    }

    /// <summary>The sender's own day, in the sender's zone; a mail without one has none.</summary>
    private static LocalDate? Day(MimeMessage message) =>
        message.Headers.Contains(HeaderId.Date) && message.Date != DateTimeOffset.MinValue ? OffsetDateTime.FromDateTimeOffset(message.Date).Date : null;

    private static string? Charset(MimeMessage message, bool html) =>
        message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml == html && !p.IsAttachment)?.ContentType.Charset?.ToLowerInvariant();

    private static ImmutableArray<string> Attachments(MimeMessage message) =>
        [.. message.Attachments.Take(50).Select(a => string.Create(CultureInfo.InvariantCulture,
            $"The attachment '{a.ContentDisposition?.FileName ?? a.ContentType.Name ?? "without a name"}' ({a.ContentType.MimeType}) was not read; save it and add it as a file of its own."))];

    private static MimeMessage Parse(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            return MimeMessage.Load(Bounded, stream, cancellationToken);
        }
        catch (FormatException)
        {
            throw new UnreadableException("It begins like a mail, but its header cannot be read; export the message again as EML.");
        }
    }
}
