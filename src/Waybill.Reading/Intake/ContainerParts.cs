using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Waybill.Reading.Intake;

/// <summary>
/// The parts of a ZIP container, opened under one allowance of inflated bytes. The sizes that its directory declares are added up first;
/// since they can lie, the bytes that really come out are counted too.
/// </summary>
internal sealed class ContainerParts
{
    private readonly IntakeLimits limits;
    private readonly CancellationToken cancellationToken;
    private long inflated;

    public ContainerParts(ZipArchive container, IntakeLimits limits, CancellationToken cancellationToken)
    {
        (this.limits, this.cancellationToken) = (limits, cancellationToken);
        if (container.Entries.Count > limits.Entries)
        {
            throw new UnreadableException($"Its container holds {container.Entries.Count} files, and a report has at most {limits.Entries}; it is not opened.");
        }

        var declared = 0L;
        foreach (var entry in container.Entries)
        {
            // Saturating: a directory may claim anything up to 2^63 bytes an entry.
            declared = entry.Length < 0 || entry.Length > limits.InflatedBytes ? long.MaxValue : Math.Min(long.MaxValue - limits.InflatedBytes, declared + entry.Length);
            if (declared > limits.InflatedBytes)
            {
                throw TooMuch();
            }
        }
    }

    public XmlReader Open(ZipArchiveEntry part) => XmlReader.Create(new Counted(part.Open(), Count), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });

    /// <summary>Goes past an element without calling itself however deep it is nested.</summary>
    public void SkipElement(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Adds the text of the element that the reader stands on.</summary>
    public void AppendText(XmlReader xml, StringBuilder to)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            cancellationToken.ThrowIfCancellationRequested();
            to.Append(xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA ? xml.Value : "");
        }
    }

    private void Count(int bytes)
    {
        cancellationToken.ThrowIfCancellationRequested();
        inflated += bytes;
        if (inflated > limits.InflatedBytes)
        {
            throw TooMuch();
        }
    }

    private UnreadableException TooMuch() =>
        new($"It unpacks to more than {Intake.Size(limits.InflatedBytes)}, which no report does (a zip bomb); it is not opened.");

    /// <summary>Tells how many bytes went through.</summary>
    private sealed class Counted(Stream inner, Action<int> count) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int size) => Read(buffer.AsSpan(offset, size));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            count(read);
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int size) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
