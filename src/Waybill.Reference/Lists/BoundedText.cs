namespace Waybill.Reference.Lists;

/// <summary>
/// A file in which one mark comes again and again: the line break of lines, the angle bracket of XML. Where it stays away for too long, the
/// file is none of its kind, and reading on would only fill the memory.
/// </summary>
internal sealed class BoundedText(Stream inner, string file, byte mark, string markName) : Stream
{
    /// <summary>No entry of any known list comes near it.</summary>
    internal const int Most = 16 * 1024 * 1024;

    private long since;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var seen = buffer[..read];
        var last = seen.LastIndexOf(mark);
        var stretch = last < 0 ? since + read : since + seen.IndexOf(mark);
        since = last < 0 ? since + read : read - last - 1;
        return stretch <= Most
            ? read
            : throw new UnreadableListException(file, $"{Most / 1024 / 1024} MB without a single {markName}, so that this is no list Waybill reads; nothing of it was used.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
