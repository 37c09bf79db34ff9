using System.Globalization;
using NodaTime;
using Waybill.Reading.Intake.Scans;

namespace Waybill.Reading.Intake;

/// <summary>Takes evidence in: a file's bytes become a document, or a sentence that says why they cannot.</summary>
public static class Intake
{
    /// <summary>Takes one file in within the usual bounds.</summary>
    public static IntakeResult Take(string file, ReadOnlyMemory<byte> bytes, LocalDate? published, CancellationToken cancellationToken) =>
        Take(file, bytes, published, null, cancellationToken);

    /// <summary>Takes one file in. What it is is told by its content; its name is only a hint.</summary>
    /// <param name="file">The name under which it was given.</param>
    /// <param name="bytes">Its bytes, which are never changed.</param>
    /// <param name="published">The day of publication as the user knows it; it wins over one found in the file.</param>
    /// <param name="limits">The bounds, or null for the usual ones.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IntakeResult Take(
        string file, ReadOnlyMemory<byte> bytes, LocalDate? published, IntakeLimits? limits, CancellationToken cancellationToken) =>
        Take(file, bytes, published, null, limits, cancellationToken);

    /// <summary>Takes one file in whose language the user knows.</summary>
    /// <param name="file">The name under which it was given.</param>
    /// <param name="bytes">Its bytes, which are never changed.</param>
    /// <param name="published">The day of publication as the user knows it; it wins over one found in the file.</param>
    /// <param name="language">The language as the user knows it, null where it is to be found out; it wins over what the text looks like.</param>
    /// <param name="limits">The bounds, or null for the usual ones.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IntakeResult Take(
        string file, ReadOnlyMemory<byte> bytes, LocalDate? published, string? language, IntakeLimits? limits, CancellationToken cancellationToken)
    {
        limits ??= IntakeLimits.Default;
        if (EvidenceFile.SizeTrouble(bytes.Length, limits) is { } trouble)
        {
            return Refuse(trouble);
        }

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var time = Duration.Zero;
        Allow(limits.Time);
        try
        {
            var contents = Formats.Read(file, bytes, limits, new Recogniser(Tesseract.Installed, language, limits, Allow), clock.Token);
            return string.IsNullOrWhiteSpace(contents.Text)
                ? Refuse($"It has no text to read ({contents.MediaType}, {Size(bytes.Length)}).")
                : Describe(file, bytes, published, language, contents);
        }
        catch (UnreadableException unreadable)
        {
            return Refuse(unreadable.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refuse($"Reading it took longer than {time.TotalSeconds:0} seconds; give a smaller or simpler copy.");
        }

        // The usual time is for reading; the first picture to be recognised gets the file more.
        void Allow(Duration more)
        {
            time = more;
            clock.CancelAfter(more.ToTimeSpan());
        }

        IntakeResult.Refused Refuse(string because) => new(new Rejection(file, because));
    }

    private static IntakeResult.Taken Describe(string file, ReadOnlyMemory<byte> bytes, LocalDate? published, string? given, Contents contents)
    {
        contents = contents with
        {
            Text = WellFormed.Text(contents.Text),
            Title = contents.Title is { } title ? WellFormed.Text(title) : null,
            Publisher = contents.Publisher is { } publisher ? WellFormed.Text(publisher) : null,
        };
        var notes = contents.Notes.ToBuilder();
        var furniture = Furniture.In(contents.Text);
        var language = given ?? Languages.Of(contents.Text, furniture);
        if (given is null && language is { } found && contents.DeclaredLanguage is { } declared && !Languages.AreClose(Languages.Primary(declared), found))
        {
            notes.Add($"The file calls its language '{declared}', but the text reads as '{found}'.");
        }

        var day = published ?? contents.Published;
        if (published is { } known && contents.Published is { } own && known != own)
        {
            notes.Add($"The file gives {Iso(own)} as its day of publication; {Iso(known)}, given by the user, is used.");
        }

        var headline = contents.Headline ?? Headlines.Of(contents.Text, furniture);
        var document = new Document(
            file, Fingerprint.Of(bytes.Span), contents.MediaType, contents.Charset, language ?? Languages.Primary(contents.DeclaredLanguage),
            contents.Title ?? headline?.In(contents.Text), day, contents.Text, headline)
        {
            Furniture = furniture,
            Publisher = contents.Publisher,
        };
        return new IntakeResult.Taken(document, notes.ToImmutable());
    }

    /// <summary>A number of bytes as a person says it.</summary>
    internal static string Size(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB"),
    };

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
