using System.Runtime.InteropServices;
using System.Text;

namespace Waybill.Reference.Places;

/// <summary>The compiled gazetteer as it lies in its file: hashes to places, places to text.</summary>
internal sealed class PlaceIndex : IDisposable
{
    private readonly MappedFile file;
    private readonly IndexHeader header;

    public PlaceIndex(string path)
    {
        file = new MappedFile(path);
        header = file.Length >= IndexLayout.HeaderBytes ? MemoryMarshal.Read<IndexHeader>(file.Slice(0, IndexLayout.HeaderBytes)) : default;
        if (header.Magic != IndexLayout.Magic || header.Layout != IndexLayout.Version || header.TextEnd != file.Length)
        {
            file.Dispose();
            throw new InvalidDataException($"{path} is not a compiled gazetteer of layout {IndexLayout.Version}; delete it and it is made again.");
        }
    }

    /// <summary>How many places it holds.</summary>
    public int Count => header.Places;

    /// <summary>The key under which an id is hashed among the names; no name can begin with a tab.</summary>
    public static string IdKey(string id) => "\t" + id;

    public ReadOnlySpan<NameEntry> Named(string folded) => Entries(NameFold.Hash(folded), header.NamesAt, header.Names);

    public ReadOnlySpan<NameEntry> Sounding(string skeleton) => Entries(NameFold.Hash(skeleton), header.SoundsAt, header.Sounds);

    public PlaceEntry Place(int number) =>
        MemoryMarshal.Read<PlaceEntry>(file.Slice(header.PlacesAt + ((long)number * Marshal.SizeOf<PlaceEntry>()), Marshal.SizeOf<PlaceEntry>()));

    /// <summary>Id, name, kind, region, codes and alternates.</summary>
    public string[] Text(int number)
    {
        var start = header.TextAt + Place(number).Text;
        var end = number + 1 < header.Places ? header.TextAt + Place(number + 1).Text : header.TextEnd;
        return Encoding.UTF8.GetString(file.Slice(start, (int)(end - start))).Split('\t');
    }

    public void Dispose() => file.Dispose();

    private ReadOnlySpan<NameEntry> Entries(ulong hash, long at, int count)
    {
        const int TableBytes = (IndexLayout.Buckets + 1) * sizeof(int);
        var bounds = MemoryMarshal.Cast<byte, int>(file.Slice(at + (IndexLayout.Bucket(hash) * sizeof(int)), 2 * sizeof(int)));
        var bucket = MemoryMarshal.Cast<byte, NameEntry>(
            file.Slice(at + TableBytes + ((long)bounds[0] * Marshal.SizeOf<NameEntry>()), (bounds[1] - bounds[0]) * Marshal.SizeOf<NameEntry>()));
        var (low, high) = (0, bucket.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = bucket[middle].Hash < hash ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < bucket.Length && bucket[end].Hash == hash)
        {
            end++;
        }

        return bucket[low..end];
    }
}
