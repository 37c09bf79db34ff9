using System.Text;

namespace Waybill.Tracks.Ais;

/// <summary>Decodes files of AIS sentences.</summary>
public static class AisFile
{
    /// <summary>Types run from 1 to 27; 0 stays unused.</summary>
    public const int Types = 28;

    /// <summary>Writes each message of a stream as a line of gpsd's AIS JSON and adds to the counts what became of the lines.</summary>
    /// <param name="input">Lines of sentences.</param>
    /// <param name="file">The name to write with each message, null for none.</param>
    /// <param name="output">Where the JSON goes, in UTF-8.</param>
    /// <param name="options">How sentences are read.</param>
    /// <param name="counts">What is counted, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public static void Decode(Stream input, string? file, Stream output, DecodeOptions options, DecodeCounts counts, CancellationToken stop = default)
    {
        using var json = new GpsdJson(output, !options.Unscaled);
        LineBlocks.Read(input, new AisDecoder<JsonSink>(new JsonSink(json, Encoding.UTF8.GetBytes(file ?? "")), options, counts), stop);
    }

    /// <summary>Decodes every field of every message and keeps only how many there were of each type.</summary>
    /// <param name="input">Lines of sentences.</param>
    /// <param name="types">Where a message is counted, at the number of its type; <see cref="Types"/> long.</param>
    /// <param name="options">How sentences are read.</param>
    /// <param name="counts">What is counted, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public static void Count(Stream input, long[] types, DecodeOptions options, DecodeCounts counts, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(types.Length, Types);
        LineBlocks.Read(input, new AisDecoder<CountingSink>(new CountingSink(types), options, counts), stop);
    }
}
