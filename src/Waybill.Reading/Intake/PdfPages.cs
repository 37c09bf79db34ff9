using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;
using Waybill.Reading.Intake.Scans;

namespace Waybill.Reading.Intake;

/// <summary>Reads the text layer of a PDF in the order a person would: blocks by layout, columns one after the other, words parted at a line's end joined again.</summary>
internal static partial class PdfPages
{
    private const string Broken = "The PDF is damaged or cut short and no page of it can be read; fetch it again.";

    public static Contents Read(ReadOnlyMemory<byte> bytes, IntakeLimits limits, Recogniser recogniser, CancellationToken cancellationToken)
    {
        var whole = bytes.ToArray();
        if (TryRead(whole, false, limits, recogniser, cancellationToken) is { } contents)
        {
            return contents;
        }

        return CutPdf.Mended(whole, limits.Pages) is { } mended && TryRead(mended, true, limits, recogniser, cancellationToken) is { } rest
            ? rest with { Notes = rest.Notes.Insert(0, "The PDF is cut short or damaged; the pages found before the cut were read, and words may be missing from them.") }
            : throw new UnreadableException(Broken);
    }

    /// <summary>The text; null where the file is broken.</summary>
    private static Contents? TryRead(byte[] bytes, bool mended, IntakeLimits limits, Recogniser recogniser, CancellationToken cancellationToken)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                MaxStackDepth = 128,
                FilterProvider = new BoundedFilters(limits, cancellationToken),
            });
            return Read(pdf, mended, limits, recogniser, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException("The PDF is locked with a password; save a copy without one and give that.");
        }
        catch (Exception e) when (IsBroken(e))
        {
            return null;
        }
    }

    /// <summary>PdfPig lets all kinds of exceptions out of a broken file; whatever it was, the file is what is wrong.</summary>
    private static bool IsBroken(Exception e) => e is not (UnreadableException or OperationCanceledException or OutOfMemoryException);

    private static Contents? Read(PdfDocument pdf, bool mended, IntakeLimits limits, Recogniser recogniser, CancellationToken cancellationToken)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var pages = new List<List<string>>();
        var (unread, unseen) = (0, 0);
        for (var number = 1; number <= Math.Min(pdf.NumberOfPages, limits.Pages); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Blocks(pdf, number) is { } blocks)
            {
                var pictures = blocks.Count == 0 ? Pictures(pdf, number, limits) : [];
                var canSee = pictures.Count > 0 && recogniser is { CanRead: true, HasRoom: true };
                unseen += pictures.Count > 0 && !canSee ? 1 : 0;
                pages.Add(canSee ? [.. pictures.SelectMany(p => Recognised(p, recogniser, cancellationToken))] : blocks);
            }
            else
            {
                unread++;
            }
        }

        if (pages.All(p => p.Count == 0))
        {
            return mended || unread > 0 || pdf.NumberOfPages == 0 ? null : throw new UnreadableException(
                $"The PDF has {pdf.NumberOfPages} pages and no text on them ({(unseen > 0 ? $"a scan): to have the text recognised, {Tesseract.Remedy}" : "a scan, it seems); have the text recognised and give that")}.");
        }

        notes.AddRange(recogniser.Notes());
        Note(unseen > 0, recogniser.CanRead
            ? $"{unseen} more of {pdf.NumberOfPages} pages are pictures and were left out, for only {limits.RecognisedPages} pictures of a file are recognised."
            : $"{unseen} of {pdf.NumberOfPages} pages are pictures and were left out: to have their text recognised, {Tesseract.Remedy}.");
        Note(unread > 0, $"{unread} of {pdf.NumberOfPages} pages are damaged and were left out.");
        Note(pdf.NumberOfPages > limits.Pages, $"Only the first {limits.Pages} of {pdf.NumberOfPages} pages were read.");
        Note(pdf.Information.CreationDate is { Length: > 0 }, $"The PDF says it was made on '{pdf.Information.CreationDate}'; that is no day of publication and is not used.");
        var text = string.Join("\n\n", WithoutRunningHeads(pages).SelectMany(p => p));
        return new Contents("application/pdf", text)
        {
            Title = pdf.Information.Title?.Trim() is { Length: > 0 } title ? title : null,
            Published = Datelines.Of(text),
            Notes = notes.ToImmutable(),
        };

        void Note(bool holds, string note)
        {
            if (holds)
            {
                notes.Add(note);
            }
        }
    }

    private static List<string>? Blocks(PdfDocument pdf, int number)
    {
        try
        {
            var letters = DuplicateOverlappingTextProcessor.Get(pdf.GetPage(number).Letters);
            var words = NearestNeighbourWordExtractor.Instance.GetWords(letters);
            var blocks = DocstrumBoundingBoxes.Instance.GetBlocks(words);
            return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks).OrderBy(b => b.ReadingOrder).Select(Paragraph).Where(p => p.Length > 0)];
        }
        catch (Exception e) when (IsBroken(e))
        {
            return null;
        }
    }

    private static List<byte[]> Pictures(PdfDocument pdf, int number, IntakeLimits limits)
    {
        try
        {
            return [.. PagePictures.Of(pdf.GetPage(number), limits)];
        }
        catch (Exception e) when (IsBroken(e))
        {
            return [];
        }
    }

    /// <summary>One bad picture does not cost the other pages.</summary>
    private static ImmutableArray<string> Recognised(byte[] picture, Recogniser recogniser, CancellationToken cancellationToken)
    {
        try
        {
            return recogniser.Read(picture, cancellationToken);
        }
        catch (UnreadableException)
        {
            return [];
        }
    }

    private static string Paragraph(TextBlock block)
    {
        var text = new StringBuilder();
        foreach (var line in block.TextLines.Select(l => l.Text.Trim()).Where(l => l.Length > 0))
        {
            if (text.Length > 1 && text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(text[^2]) && char.IsLower(line[0]))
            {
                text.Length--;
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.Replace("\u00AD", "").ToString();
    }

    /// <summary>Leaves out page numbers, and the short lines that come back at the head or foot of most pages.</summary>
    private static IEnumerable<IEnumerable<string>> WithoutRunningHeads(List<List<string>> pages)
    {
        var edges = pages.SelectMany(p => p.Take(2).Concat(p.TakeLast(2)).Select(Shape).Distinct()).GroupBy(s => s).ToDictionary(g => g.Key, g => g.Count());
        return pages.Select(p => p.Where((b, i) =>
        {
            var edge = i < 2 || i >= p.Count - 2;
            return !(edge && (PageNumber().IsMatch(b) || (pages.Count >= 3 && p.Count > 1 && b.Length < 120 && b[^1] != '.' && edges[Shape(b)] * 2 > pages.Count)));
        }));

        static string Shape(string block) => Figures().Replace(block, "#");
    }

    [GeneratedRegex(@"^(?:page |p\. ?)?[-– ]*\d{1,4}(?:(?: of | ?/ ?)\d{1,4})?[-– ]*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figures();
}
