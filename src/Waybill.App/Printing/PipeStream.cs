namespace Waybill.App.Printing;

/// <summary>A stream of data going out, buffered, that tells a reader who has gone from a disk that fails.</summary>
internal sealed class PipeStream(Stream under) : Stream
{
    /// <summary>EPIPE of errno(3).</summary>
    private const int BrokenPipe = 32;

    private readonly BufferedStream buffer = new(under, 1 << 16);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => Guarded(buffer.Flush);

    public override void Write(byte[] bytes, int offset, int count) => Guarded(() => buffer.Write(bytes, offset, count));

    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Guarded(buffer.Dispose);
        }

        base.Dispose(disposing);
    }

    private static void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (IOException fault) when (fault.HResult == BrokenPipe)
        {
            throw new BrokenPipeException(fault);
        }
    }
}
