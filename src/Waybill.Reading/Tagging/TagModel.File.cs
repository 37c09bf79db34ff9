using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.CompilerServices;

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
            using var plain = new MemoryStream();
            using (var packed = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true))
            {
                packed.CopyTo(plain);
            }

            return Load(new PackedBytes(plain.ToArray()));
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
        var (rows, kept) = (new int[dense.Length / tags.Count], 0);
        for (var number = 0; number < rows.Length; number++)
        {
            rows[number] = dense.Slice(number * tags.Count, tags.Count).ContainsAnyExcept((short)0) ? ++kept : 0;
        }

        var model = new TagModel(tags, rows, kept, steps);
        for (var number = 0; number < rows.Length; number++)
        {
            if (rows[number] is > 0 and var row)
            {
                dense.Slice(number * tags.Count, tags.Count).CopyTo(model.weights.AsSpan((row - 1) * model.stride));
            }
        }

        return model;
    }

    private static TagModel Load(PackedBytes packed)
    {
        if (packed.Text() != Format || packed.Number() is not (> 0 and <= MostTags and var count))
        {
            throw new FormatException();
        }

        var names = ImmutableArray.CreateBuilder<string>(count);
        for (var tag = 0; tag < count; tag++)
        {
            names.Add(packed.Text());
        }

        var steps = new float[(count + 1) * count];
        foreach (ref var step in steps.AsSpan())
        {
            step = packed.Single();
        }

        var (numbers, kept) = (packed.Number(), packed.Number());
        return int.IsPow2(numbers) && numbers <= 1 << 24 && kept >= 0 && kept <= numbers
            ? Load(packed, new TagModel(new TagSet(names.MoveToImmutable()), new int[numbers], kept, steps))
            : throw new FormatException();
    }

    /// <summary>Fills a model with the rows of a file. Compiled for speed from the start: it runs once, over millions of numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TagModel Load(PackedBytes packed, TagModel model)
    {
        var number = 0;
        for (var at = 0; at < model.weights.Length; at += model.stride)
        {
            number += packed.Number();
            model.rows[(uint)number < (uint)model.rows.Length ? number : throw new FormatException()] = (at / model.stride) + 1;
            foreach (ref var weight in model.weights.AsSpan(at, model.Tags.Count))
            {
                weight = checked((short)packed.Signed());
            }
        }

        return model;
    }
}
