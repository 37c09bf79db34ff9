using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Waybill.Reading.Intake.Scans;

/// <summary>Has the pictures of one file read, page by page, and keeps account of what a careful reader must know of it.</summary>
/// <param name="tesseract">The program; null where it is not installed.</param>
/// <param name="language">The language that the user gave, null where it is to be found out.</param>
/// <param name="limits">The bounds.</param>
/// <param name="allow">Called before the first page: recognising takes longer than reading.</param>
internal sealed class Recogniser(Tesseract? tesseract, string? language, IntakeLimits limits, Action<Duration> allow)
{
    /// <summary>Below this mean confidence a page is more guessed than read.</summary>
    private const double Doubtful = 60;

    private readonly SortedSet<string> languages = new(StringComparer.Ordinal);
    private int pages;
    private int words;
    private double confidence;

    /// <summary>Whether there is a program to read pictures with.</summary>
    public bool CanRead => tesseract is not null;

    /// <summary>Whether one more page is within the bounds.</summary>
    public bool HasRoom => pages < limits.RecognisedPages;

    /// <summary>The paragraphs in a picture, empty where no word is seen.</summary>
    /// <exception cref="UnreadableException">There is no program, or the picture is damaged or too large.</exception>
    public ImmutableArray<string> Read(ReadOnlyMemory<byte> picture, CancellationToken cancellationToken)
    {
        if (tesseract is null)
        {
            throw new UnreadableException($"It is a picture, and no program to recognise its text is installed: {Tesseract.Remedy}.");
        }

        if (PictureSize.Of(picture.Span) is not { } size || size.Pixels > limits.Pixels)
        {
            throw new UnreadableException($"The picture is damaged, or has more than {limits.Pixels / 1_000_000} million points; give a smaller copy of it.");
        }

        if (pages == 0)
        {
            allow(limits.RecognitionTime);
        }

        pages++;
        var read = tesseract.Read(picture, language, cancellationToken)
            ?? throw new UnreadableException("The picture is damaged or of a kind that Tesseract does not open; save it as PNG and give that.");
        languages.Add(read.Languages);
        (words, confidence) = (words + read.Words, confidence + (read.Confidence * read.Words));
        return read.Paragraphs;
    }

    /// <summary>What must be said of text that was recognised and not read.</summary>
    public ImmutableArray<string> Notes()
    {
        if (words == 0)
        {
            return [];
        }

        var mean = confidence / words;
        var note = string.Create(
            CultureInfo.InvariantCulture,
            $"The text was recognised in {(pages == 1 ? "a picture" : $"{pages} pictures")} by Tesseract {tesseract?.Version} ({string.Join(", ", languages)}) with a mean confidence of {mean:0} of 100; check names, numbers and quotations against the picture.");
        return mean < Doubtful ? [note, "So low a confidence means that much of it may be wrong."] : [note];
    }
}
