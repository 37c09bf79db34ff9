using NodaTime;

namespace Waybill.Reading.Intake;

/// <summary>How much of a stranger's file is read before it is refused; every bound has its reason in docs/decisions/0005.</summary>
public sealed record IntakeLimits
{
    /// <summary>The bounds that hold where nobody asks for others.</summary>
    public static IntakeLimits Default { get; } = new();

    /// <summary>The largest file that is read at all.</summary>
    public int Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest HTML page or Markdown file; a tree of it takes some twenty times its bytes in memory.</summary>
    public int MarkupBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many elements an HTML page may have.</summary>
    public int Elements { get; init; } = 400_000;

    /// <summary>How deep an HTML page's elements are nested; what lies deeper is moved up to this depth, not lost.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>How many pages of a PDF are read; the rest is left out with a note.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>How many files a ZIP container (DOCX) may hold.</summary>
    public int Entries { get; init; } = 4_000;

    /// <summary>How many bytes one file's compressed parts may become, all of them together.</summary>
    public long InflatedBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long one file may take.</summary>
    public Duration Time { get; init; } = Duration.FromSeconds(30);

    /// <summary>How many points a picture may have whose text is recognised; an A3 page at 600 to the inch has 70 million.</summary>
    public long Pixels { get; init; } = 120_000_000;

    /// <summary>How many pages of one file are recognised; the rest is left out with a note.</summary>
    public int RecognisedPages { get; init; } = 100;

    /// <summary>How long one file may take whose text must be recognised: some three seconds a page.</summary>
    public Duration RecognitionTime { get; init; } = Duration.FromMinutes(6);
}
