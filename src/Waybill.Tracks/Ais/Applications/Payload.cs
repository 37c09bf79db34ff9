namespace Waybill.Tracks.Ais.Applications;

/// <summary>Writes the data of an application: its fields where the layout is known, the bare bits where it is not.</summary>
internal static class Payload
{
    /// <param name="bits">The message.</param>
    /// <param name="start">Where the data begin, on a byte.</param>
    /// <param name="layout">The fields, null where they are not known.</param>
    /// <param name="bare">Whether the bare bits are written beside the fields.</param>
    /// <param name="json">Where they are written.</param>
    public static void Write(AisBits bits, int start, Field[]? layout, bool bare, GpsdJson json)
    {
        if (layout is null || bare)
        {
            Bare(bits, start, json);
        }

        foreach (var field in layout ?? [])
        {
            field(bits, 0, json);
        }
    }

    /// <summary>The bits as they came; those of the last byte that were not sent are zeros.</summary>
    private static void Bare(AisBits bits, int start, GpsdJson json)
    {
        var length = bits.Length - start;
        Span<byte> bytes = stackalloc byte[128];
        bytes = bytes[..((length + 7) / 8)];
        bits.Bytes(start, length).CopyTo(bytes);
        if (length % 8 != 0)
        {
            bytes[^1] &= (byte)(0xFF00 >> (length % 8));
        }

        json.Bits("data"u8, bytes, length);
    }
}
