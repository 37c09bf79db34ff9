using System.Text;
using Waybill.Tracks.Tables;

namespace Waybill.Tracks.Ais;

/// <summary>Decodes files of AIS sentences, and reads tables of positions (CSV with a header) beside them.</summary>
public static class AisFile
{
    /// <summary>Types run from 1 to 27; 0 stays unused.</summary>
    public const int Types = 28;

    /// <summary>Writes each message of a stream as a line of gpsd's AIS JSON and adds to the counts what became of the lines.</summary>
    /// <param name="input">Lines of sentences, or a table.</param>
    /// <param name="file">The name to write with each message, null for none.</param>
    /// <param name="output">Where the JSON goes, in UTF-8.</param>
    /// <param name="options">How sentences are read.</param>
    /// <param name="counts">What is counted, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public static void Decode(Stream input, string? file, Stream output, DecodeOptions options, DecodeCounts counts, CancellationToken stop = default)
    {
        using var json = new GpsdJson(output, !options.Unscaled);
        var name = Encoding.UTF8.GetBytes(file ?? "");
        var whole = HeadedStream.Open(input, out var head);
        if (TableHeader.Read(head) is { } header)
        {
            LineBlocks.Read(whole, new TableLines<TableJsonSink>(new PositionTable<TableJsonSink>(header, new TableJsonSink(json, name), counts)), stop);
        }
        else
        {
            LineBlocks.Read(whole, new AisLines<JsonSink>(new AisDecoder<JsonSink>(new JsonSink(json, name), options, counts)), stop);
        }
    }

    /// <summary>Decodes every field of every message and keeps only how many there were of each type.</summary>
    /// <param name="input">Lines of sentences, or a table.</param>
    /// <param name="types">Where a message is counted, at the number of its type; <see cref="Types"/> long.</param>
    /// <param name="options">How sentences are read.</param>
    /// <param name="counts">What is counted, added to.</param>
    /// <param name="stop">Stops between two blocks.</param>
    public static void Count(Stream input, long[] types, DecodeOptions options, DecodeCounts counts, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(types.Length, Types);
        var whole = HeadedStream.Open(input, out var head);
        if (TableHeader.Read(head) is { } header)
        {
            LineBlocks.Read(whole, new TableLines<TableCountingSink>(new PositionTable<TableCountingSink>(header, default, counts)), stop);
        }
        else
        {
            LineBlocks.Read(whole, new AisLines<CountingSink>(new AisDecoder<CountingSink>(new CountingSink(types), options, counts)), stop);
        }
    }
}
