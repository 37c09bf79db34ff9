using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Waybill.Reading.Tagging;

/// <summary>The model as a file: Brotli over the format's name, the tags, the steps from tag to tag, and the rows of weights that are not nought.</summary>
internal sealed partial class TagModel
{
    private const string Format = "waybill-tags-1";
    private const int MostTags = 250;

    public static TagModel Load(Stream stream)
    {
        try
        {
            using var plain = new MemoryStream(); // unpacked at one go: asked byte by byte the stream takes seconds
            using (var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true))
            {
                packed.CopyTo(plain);
            }

            plain.Position = 0;
            using var reader = new BinaryReader(plain);
            return Load(reader);
        }
        catch (Exception fault) when (fault is EndOfStreamException or InvalidOperationException or FormatException or OverflowException)
        {
            throw new InvalidDataException("This is not a model of Waybill's, or it is cut off; 'waybill train' makes one.", fault);
        }
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.Write(Format);
        writer.Write7BitEncodedInt(Tags.Count);
        foreach (var name in Tags.Names)
        {
            writer.Write(name);
        }

        foreach (var step in steps)
        {
            writer.Write(step);
        }

        writer.Write7BitEncodedInt(rows.Length);
        writer.Write7BitEncodedInt(weights.Length / stride);
        var last = 0;
        foreach (var (number, row) in rows.Index().Where(r => r.Item > 0))
        {
            writer.Write7BitEncodedInt(number - last);
            last = number;
            foreach (var weight in weights.AsSpan((row - 1) * stride, Tags.Count))
            {
                writer.Write7BitEncodedInt((weight << 1) ^ (weight >> 31)); // small numbers of either sign stay short
            }
        }
    }

    /// <summary>A model of these weights; rows that are all nought are left out.</summary>
    /// <param name="tags">What it tells apart.</param>
    /// <param name="dense">A row of weights for every number that a clue can have.</param>
    /// <param name="steps">From each tag to the next, the beginning last.</param>
    internal static TagModel Of(TagSet tags, ReadOnlySpan<short> dense, float[] steps)
    {
        var rows = new int[dense.Length / tags.Count];
        var kept = new List<short>();
        for (var number = 0; number < rows.Length; number++)
        {
            var row = dense.Slice(number * tags.Count, tags.Count);
            if (row.ContainsAnyExcept((short)0))
            {
                kept.AddRange(row);
                rows[number] = kept.Count / tags.Count;
            }
        }

        return new TagModel(tags, rows, CollectionsMarshal.AsSpan(kept), steps);
    }

    private static TagModel Load(BinaryReader reader)
    {
        if (reader.ReadString() != Format || reader.Read7BitEncodedInt() is not (> 0 and <= MostTags and var count))
        {
            throw new FormatException();
        }

        var tags = new TagSet([.. Enumerable.Range(0, count).Select(_ => reader.ReadString())]);
        float[] steps = [.. Enumerable.Range(0, (count + 1) * count).Select(_ => reader.ReadSingle())];
        var (numbers, kept) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        if (!int.IsPow2(numbers) || numbers > 1 << 24 || kept < 0 || kept > numbers)
        {
            throw new FormatException();
        }

        var (rows, weights, number) = (new int[numbers], new short[kept * count], 0);
        for (var row = 0; row < kept; row++)
        {
            number += reader.Read7BitEncodedInt();
            rows[number < numbers ? number : throw new FormatException()] = row + 1;
            foreach (ref var weight in weights.AsSpan(row * count, count))
            {
                var packed = reader.Read7BitEncodedInt();
                weight = checked((short)((packed >> 1) ^ -(packed & 1)));
            }
        }

        return new TagModel(tags, rows, weights, steps);
    }
}
