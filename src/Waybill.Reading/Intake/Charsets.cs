using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Text;
using UtfUnknown;

namespace Waybill.Reading.Intake;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The characters, a byte-order mark removed and nothing else changed.</param>
/// <param name="Charset">The encoding by its IANA name.</param>
/// <param name="Damaged">How many places were no valid text in that encoding.</param>
internal sealed record Decoded(string Text, string Charset, int Damaged);

/// <summary>Finds the encoding of a text: its mark, the zero bytes of UTF-16, valid UTF-8, what the page declares, then a guess by frequency.</summary>
internal static partial class Charsets
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null where the bytes are none.</summary>
    public static Decoded? Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = Marked(bytes) ?? Unmarked(bytes);
        return decoded is null || IsRubbish(decoded) ? null : decoded;
    }

    private static Decoded? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => With(Encoding.UTF8, "utf-8", bytes[3..]),
        [0xFF, 0xFE, 0, 0, ..] => With(Encoding.UTF32, "utf-32le", bytes[4..]),
        [0, 0, 0xFE, 0xFF, ..] => With(new UTF32Encoding(true, false), "utf-32be", bytes[4..]),
        [0xFF, 0xFE, ..] => With(Encoding.Unicode, "utf-16le", bytes[2..]),
        [0xFE, 0xFF, ..] => With(Encoding.BigEndianUnicode, "utf-16be", bytes[2..]),
        _ => null,
    };

    private static Decoded? Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (Controls(bytes) * 200 > bytes.Length)
        {
            // No 8-bit text holds that many control bytes; UTF-16 does, as one half of its code units.
            return Utf16WithoutMark(bytes);
        }

        var declared = Declared(bytes);
        if (!bytes.Contains((byte)0x1B) && Valid(StrictUtf8, bytes) is { } utf8)
        {
            return new Decoded(utf8, "utf-8", 0);
        }

        if (declared is not null && Valid(Strict(declared), bytes) is { } asDeclared)
        {
            return new Decoded(asDeclared, declared.WebName, 0);
        }

        var asUtf8 = With(Encoding.UTF8, "utf-8", bytes);
        var beyondAscii = bytes.Length - Ascii(bytes);
        return asUtf8.Damaged * 20 < beyondAscii ? asUtf8 : Guessed(bytes, declared);
    }

    /// <summary>By the frequency of byte pairs, for which UTF.Unknown carries Mozilla's tables.</summary>
    private static Decoded Guessed(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var first = Math.Max(bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF), 0);
        var from = Math.Max(Math.Min(first, Math.Max(bytes.IndexOf((byte)0x1B), 0)) - 64, 0);
        var guess = CharsetDetector.DetectFromBytes(bytes.Slice(from, Math.Min(bytes.Length - from, 128 * 1024)).ToArray()).Detected;
        var encoding = guess is { Encoding: not null, Confidence: > 0.3f } && guess.Encoding.WebName != "us-ascii" ? guess.Encoding : declared;
        encoding ??= Encoding.GetEncoding("windows-1252");
        return With(encoding, encoding.WebName, bytes);
    }

    /// <summary>
    /// The high bytes of a script repeat and the low ones vary, so the half with fewer different values is the high one
    /// (0x00 for Latin, 0x04 for Cyrillic, 0x06 for Arabic, some eighty for Chinese). What comes out must be characters.
    /// </summary>
    private static Decoded? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        Span<int> even = stackalloc int[256], odd = stackalloc int[256];
        var sample = bytes[..Math.Min(bytes.Length & ~1, 64 * 1024)];
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even[sample[i]]++;
            odd[sample[i + 1]]++;
        }

        var littleEndian = Spread(odd) < Spread(even);
        var decoded = littleEndian
            ? With(Encoding.Unicode, "utf-16le", bytes)
            : With(Encoding.BigEndianUnicode, "utf-16be", bytes);
        var plausible = decoded.Text.Count(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);
        var everyday = decoded.Text.Count(c => c is ' ' or '\n' or '\u3000' or '\u3001' or '\u3002' or '\uFF0C');
        return plausible * 100L >= decoded.Text.Length * 97L && everyday * 100L >= decoded.Text.Length ? decoded : null;

        static long Spread(ReadOnlySpan<int> counts)
        {
            // The sum of squares is greatest where few values hold all; its negative grows with the spread.
            var sum = 0L;
            foreach (var count in counts)
            {
                sum -= (long)count * count;
            }

            return sum;
        }
    }

    /// <summary>What a page or an XML file says its encoding is, by the WHATWG's labels.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 8192)]).TrimStart();
        if (!head.StartsWith('<') || Declaration().Match(head) is not { Success: true } match || !TextEncoding.IsSupported(match.Groups[1].Value))
        {
            return null;
        }

        var encoding = TextEncoding.Resolve(match.Groups[1].Value);
        return encoding.WebName.StartsWith("utf-", StringComparison.OrdinalIgnoreCase) ? null : encoding;
    }

    private static Encoding Strict(Encoding encoding) =>
        Encoding.GetEncoding(encoding.WebName, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    private static string? Valid(Encoding strict, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Decoded With(Encoding encoding, string name, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        return new Decoded(text, name, text.AsSpan().Count('\uFFFD'));
    }

    private static bool IsRubbish(Decoded decoded)
    {
        var controls = decoded.Text.AsSpan().Count('\uFFFD') * 4L;
        foreach (var c in decoded.Text)
        {
            controls += c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v') ? 1 : 0;
        }

        return controls * 50 > decoded.Text.Length;
    }

    private static int Controls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += b < 0x20 && b is not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1B) ? 1 : 0;
        }

        return count;
    }

    private static int Ascii(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
        {
            count += b < 0x80 ? 1 : 0;
        }

        return count;
    }

    [GeneratedRegex(@"(?:<meta[^>]{0,200}charset\s*=\s*[""']?\s*|<\?xml[^>]{0,100}encoding\s*=\s*[""'])([\w.:-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
