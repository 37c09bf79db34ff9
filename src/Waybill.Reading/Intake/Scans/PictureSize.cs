using System.Buffers.Binary;

namespace Waybill.Reading.Intake.Scans;

/// <summary>How many points a picture says it has, told from its head without unpacking it; a small file can unpack to more than a memory holds.</summary>
/// <param name="Width">Points a row.</param>
/// <param name="Height">Rows; of the largest page where there are several.</param>
internal readonly record struct PictureSize(long Width, long Height)
{
    private const int MostPages = 1000;

    /// <summary>All points.</summary>
    public long Pixels => Width * Height;

    /// <summary>The size; null where the bytes are cut short or of a kind that is not known here.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // PNG, 11.2.2 IHDR; GIF89a, 18; JP2, I.5.3.1.
        [0x89, (byte)'P', ..] when bytes.Length > 24 => new(BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..])),
        [(byte)'G', (byte)'I', (byte)'F', ..] when bytes.Length > 10 => new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])),
        [0, 0, 0, 12, (byte)'j', (byte)'P', ..] when bytes.IndexOf("ihdr"u8) is > 0 and var at && bytes.Length > at + 12 =>
            new(BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 4)..])),
        [0xFF, 0xD8, ..] => OfJpeg(bytes),
        [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => OfTiff(bytes),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', ..] when bytes.Length > 30 => OfWebp(bytes),
        _ => null,
    };

    /// <summary>ITU-T T.81, B.1.1: segments of a marker and a length; the frame header (SOF) holds the size.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF;)
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        return null;
    }

    /// <summary>TIFF 6.0, section 2: a chain of directories, twelve bytes an entry; tags 256 and 257 are width and height.</summary>
    private static PictureSize? OfTiff(ReadOnlySpan<byte> bytes)
    {
        var little = bytes[0] == 'I';
        PictureSize? largest = null;
        var at = bytes.Length >= 8 ? Long(bytes, 4) : 0;
        for (var page = 0; at > 0 && at + 2 <= bytes.Length && page < MostPages; page++)
        {
            var entries = Short(bytes, (int)at);
            var (width, height) = (0L, 0L);
            var end = at + 2 + (12L * entries);
            if (end + 4 > bytes.Length)
            {
                break;
            }

            for (var entry = (int)at + 2; entry < end; entry += 12)
            {
                var value = Short(bytes, entry + 2) == 3 ? Short(bytes, entry + 8) : Long(bytes, entry + 8);
                (width, height) = Short(bytes, entry) switch { 256 => (value, height), 257 => (width, value), _ => (width, height) };
            }

            largest = largest is { } before && before.Pixels >= width * height ? before : new(width, height);
            at = Long(bytes, (int)end);
        }

        return largest;

        long Short(ReadOnlySpan<byte> from, int where) => little ? BinaryPrimitives.ReadUInt16LittleEndian(from[where..]) : BinaryPrimitives.ReadUInt16BigEndian(from[where..]);

        long Long(ReadOnlySpan<byte> from, int where) => little ? BinaryPrimitives.ReadUInt32LittleEndian(from[where..]) : BinaryPrimitives.ReadUInt32BigEndian(from[where..]);
    }

    /// <summary>RFC 9649: three kinds of chunk, each with its own way of writing the size.</summary>
    private static PictureSize? OfWebp(ReadOnlySpan<byte> bytes) => bytes[15] switch
    {
        (byte)' ' => new(BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF),
        (byte)'L' => new((BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) & 0x3FFF) + 1, ((BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]) >> 14) & 0x3FFF) + 1),
        (byte)'X' => new((BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]) & 0xFFFFFF) + 1, (BinaryPrimitives.ReadUInt32LittleEndian(bytes[26..]) >> 8) + 1),
        _ => null,
    };
}
