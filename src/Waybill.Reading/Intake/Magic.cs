namespace Waybill.Reading.Intake;

/// <summary>What the first bytes of a file give it away as, in words fit for a sentence.</summary>
internal static class Magic
{
    public const string Pdf = "a PDF";
    public const string Zip = "a ZIP container";
    public const string Picture = "a picture";
    private const string Photograph = "a picture in HEIC or AVIF";
    private const string Archive = "an archive";
    private const string Recording = "a sound or film file";
    private const string Rtf = "a Rich Text file (RTF)";
    private const string OldOffice = "an old Office file (DOC, XLS, PPT or MSG)";
    private const string Program = "a program";
    private const string Database = "a database";

    /// <summary>Signatures as the formats' own specifications give them; a dot stands for any byte.</summary>
    private static readonly (string Signature, string Kind)[] Signatures =
    [
        ("%PDF-", Pdf), ("PK\u0003\u0004", Zip), ("PK\u0005\u0006", Zip), ("{\\rtf", Rtf), ("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", OldOffice),
        ("\u0089PNG", Picture), ("\u00FF\u00D8\u00FF", Picture), ("GIF8", Picture), ("II*\0", Picture), ("MM\0*", Picture), ("RIFF....WEBP", Picture),
        ("\0\0\0\u000CjP  ", Picture), ("....ftypavif", Photograph), ("....ftyphei", Photograph), ("....ftypmif1", Photograph),
        ("\u001F\u008B", Archive), ("7z\u00BC\u00AF", Archive), ("Rar!\u001A", Archive), ("BZh", Archive), ("\u00FD7zXZ", Archive), ("(\u00B5/\u00FD", Archive),
        ("....ftyp", Recording), ("ID3", Recording), ("OggS", Recording), ("RIFF....WAVE", Recording), ("RIFF....AVI ", Recording), ("\u001AE\u00DF\u00A3", Recording),
        ("\u007FELF", Program), ("MZ\u0090\0", Program), ("SQLite format 3\0", Database),
    ];

    /// <summary>What the file is, or null where it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, kind) in Signatures)
        {
            if (Begins(bytes, signature))
            {
                return kind;
            }
        }

        // ISO 32000-1, annex H: viewers accept a header anywhere in the first 1024 bytes.
        var head = bytes[..Math.Min(bytes.Length, 1024)];
        return head.IndexOf("%PDF-1."u8) is >= 0 and var at && head[..at].IndexOfAnyExceptInRange((byte)0, (byte)127) < 0 && !IsProse(head[..at]) ? Pdf : null;
    }

    /// <summary>What a person can do about a file of that kind.</summary>
    public static string Remedy(string kind) => kind switch
    {
        Photograph => "save it as PNG or JPEG",
        Archive => "unpack it and give the files in it",
        Rtf or OldOffice => "save it as DOCX or PDF",
        Recording => "give a transcript",
        _ => "give the report itself",
    };

    private static bool Begins(ReadOnlySpan<byte> bytes, string signature)
    {
        if (bytes.Length < signature.Length)
        {
            return false;
        }

        for (var i = 0; i < signature.Length; i++)
        {
            if (signature[i] != '.' && bytes[i] != signature[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words before a PDF header are a text about PDF, not a PDF.</summary>
    private static bool IsProse(ReadOnlySpan<byte> before) => before.Count((byte)' ') > 3;
}
