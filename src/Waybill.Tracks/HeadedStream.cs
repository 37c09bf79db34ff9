namespace Waybill.Tracks;

/// <summary>Looks at the beginning of a stream without losing it.</summary>
internal static class HeadedStream
{
    /// <summary>More than any line of column names is long.</summary>
    private const int Most = 8192;

    /// <summary>The same stream from its beginning, and its first line as far as it could be read.</summary>
    public static Stream Open(Stream stream, out ReadOnlySpan<byte> firstLine)
    {
        var read = new byte[Most];
        var head = read.AsSpan(0, stream.ReadAtLeast(read, Most, throwOnEndOfStream: false));
        firstLine = head.IndexOf((byte)'\n') is var end and >= 0 ? head[..end] : head;
        if (!stream.CanSeek)
        {
            return new JoinedStream(read.AsMemory(0, head.Length), stream);
        }

        stream.Seek(-head.Length, SeekOrigin.Current);
        return stream;
    }
}
