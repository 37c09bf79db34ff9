using System.IO.Compression;

namespace Waybill.Tracks;

/// <summary>One file of reports, decompressed: a file, or one of those in an archive.</summary>
/// <param name="Name">The name as given; of a file in an archive, <c>archive!file</c>.</param>
/// <param name="Content">Its bytes, read once.</param>
public sealed record TrackFile(string Name, Stream Content)
{
    private const int Peeked = 4;

    /// <summary>Opens a file plain or compressed by gzip, zip or zstd, told by its first bytes and never by its name; <c>-</c> is standard input.</summary>
    public static IEnumerable<TrackFile> Open(string path)
    {
        using var raw = path == "-" ? Console.OpenStandardInput() : new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
        var first = new byte[Peeked];
        var known = raw.ReadAtLeast(first, Peeked, throwOnEndOfStream: false);
        Stream whole = raw;
        if (raw.CanSeek)
        {
            raw.Seek(0, SeekOrigin.Begin);
        }
        else
        {
            whole = new JoinedStream(first.AsMemory(0, known), raw);
        }

        foreach (var file in Opened(path, whole, first.AsSpan(0, known)))
        {
            yield return file;
        }
    }

    private static IEnumerable<TrackFile> Opened(string path, Stream whole, ReadOnlySpan<byte> first) => first switch
    {
        [0x1F, 0x8B, ..] => [new(path, new GZipStream(whole, CompressionMode.Decompress))],
        [0x28, 0xB5, 0x2F, 0xFD] => [new(path, new ZstandardStream(whole))],
        [(byte)'P', (byte)'K', 3, 4] => Archived(path, whole),
        _ => [new(path, whole)],
    };

    private static IEnumerable<TrackFile> Archived(string path, Stream whole)
    {
        using var archive = new ZipArchive(whole, ZipArchiveMode.Read);
        foreach (var entry in archive.Entries.Where(e => e.Length > 0))
        {
            using var content = entry.Open();
            yield return new TrackFile($"{path}!{entry.FullName}", content);
        }
    }
}
