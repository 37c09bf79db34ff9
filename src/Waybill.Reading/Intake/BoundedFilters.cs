using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Waybill.Reading.Intake;

/// <summary>PdfPig's stream filters under one allowance of inflated bytes a file, for a PDF can hold a bomb as a ZIP can.</summary>
internal sealed class BoundedFilters(IntakeLimits limits, CancellationToken cancellationToken) : IFilterProvider
{
    /// <summary>One stream of a page is text and lines; a hundred megabytes of them no page shows.</summary>
    private const int LargestStream = 32 * 1024 * 1024;

    /// <summary>LZW can swell 2,700 times and cannot be tried out cheaply; what it packed well enough to be larger than this is no text.</summary>
    private const int LargestLzw = 128 * 1024;

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;
    private long inflated;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();

    private IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Filter(f, Measure))];

    private void Measure(IFilter filter, ReadOnlyMemory<byte> input)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var size = filter switch
        {
            FlateFilter => Inflated(input),
            LzwFilter when input.Length > LargestLzw => LargestStream + 1L,
            _ => input.Length,
        };
        inflated += size;
        if (size > LargestStream || inflated > limits.InflatedBytes)
        {
            throw new UnreadableException($"A part of the PDF unpacks to more than {Intake.Size(LargestStream)}, or all of it to more than {Intake.Size(limits.InflatedBytes)}, which no report does; it is not opened.");
        }
    }

    /// <summary>How many bytes come out, counted no further than the bound; what is damaged is for the real filter to deal with.</summary>
    private static long Inflated(ReadOnlyMemory<byte> input)
    {
        var count = 0L;
        var room = new byte[16 * 1024];
        try
        {
            using var stream = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
            for (int read; count <= LargestStream && (read = stream.Read(room)) > 0;)
            {
                count += read;
            }
        }
        catch (InvalidDataException)
        {
            return count;
        }

        return count;
    }

    private sealed class Filter(IFilter inner, Action<IFilter, ReadOnlyMemory<byte>> measure) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            measure(inner, input);
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
